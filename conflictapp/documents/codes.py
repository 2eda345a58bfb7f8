"""The code that a paper and the session inside its file share, so that a reader can tell them apart from others."""

from collections.abc import Iterable
from hashlib import sha256

import msgspec

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 12
_GROUP = 4
_BITS = 5


def short_code(data: bytes) -> str:
    """Twelve signs that differ when the bytes do (“7F3A-91C2-K04B”), none of them easily taken for another."""
    number = int.from_bytes(sha256(data).digest()[:8], "big")
    signs = "".join(_SIGNS[number >> _BITS * place & 31] for place in range(_LENGTH))
    return "-".join(signs[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def agreement_code(document: bytes) -> str:
    """The short code of a session’s document, and a group of four more signs once it is signed.

    What comes before the last group is the code that the same text had before anyone signed: that of the paper.
    """
    fields = msgspec.json.decode(document)
    if not fields.get("signatures"):
        return short_code(document)
    unsigned = msgspec.json.format(msgspec.json.encode({**fields, "signatures": []}), indent=2) + b"\n"
    return f"{short_code(unsigned)}-{short_code(document)[:_GROUP]}"


def digest(parts: Iterable[bytes]) -> str:
    """What differs when one of the parts does, or where one ends and the next begins."""
    whole = sha256()
    for part in parts:
        whole.update(sha256(part).digest())
    return whole.hexdigest()
