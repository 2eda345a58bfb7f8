"""The code that a paper and the session inside its file share, so that a reader can tell them apart from others."""

from collections.abc import Iterable
from hashlib import sha256

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 12
_GROUP = 4
_BITS = 5


def short_code(data: bytes) -> str:
    """Twelve signs that differ when the bytes do (“7F3A-91C2-K04B”), none of them easily taken for another."""
    number = int.from_bytes(sha256(data).digest()[:8], "big")
    signs = "".join(_SIGNS[number >> _BITS * place & 31] for place in range(_LENGTH))
    return "-".join(signs[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def digest(parts: Iterable[bytes]) -> str:
    """What differs when one of the parts does, or where one ends and the next begins."""
    whole = sha256()
    for part in parts:
        whole.update(sha256(part).digest())
    return whole.hexdigest()
