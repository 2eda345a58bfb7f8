"""Words as the search sees them: without case, accents, ligatures or signs."""

import re
from functools import cache
from unicodedata import combining, normalize

_SPELT_OUT = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_WORD = r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+"  # such signs run together


def words_of(text: str) -> list[str]:
    """The words of a text, as the search compares them."""
    if not text.isascii():
        apart = normalize("NFKD", text.casefold())
        text = "".join(sign for sign in apart if not combining(sign)).translate(_SPELT_OUT)
    return _word().findall(text.lower())


def indexed(text: str) -> str:
    """The words of a text as the index keeps them, each once: a long session repeats itself."""
    return " ".join(dict.fromkeys(words_of(text)))


def query(typed: str) -> str:
    """What to ask the index: texts that hold every word typed, or a word that begins like it."""
    return " ".join(f'"{word}"*' for word in words_of(typed))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(_WORD)  # late: a start searches for nothing
