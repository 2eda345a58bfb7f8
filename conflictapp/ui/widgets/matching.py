"""Whether typed letters find a word, accents and case ignored, also in its other gender (« déçu·e »)."""

from collections.abc import Iterator
from unicodedata import combining, normalize


def matches(typed: str, word: str) -> bool:
    """Whether a word holds what was typed; nothing typed finds every word."""
    asked = _plain(typed.strip())
    return any(asked in form for form in _forms(_plain(word)))


def _forms(word: str) -> Iterator[str]:
    """The word, and what its ending after · may stand for: « fier·ère » is fière, « heureux·se » heureuse."""
    stem, dot, ending = word.partition("·")
    yield stem + ending
    if dot:
        yield from (stem, *(stem[:-off] + ending for off in (1, 2)))


def _plain(text: str) -> str:
    apart = normalize("NFKD", text.casefold().replace("’", "'").replace("œ", "oe"))
    return "".join(letter for letter in apart if not combining(letter))
