"""Some words of a text, as Qt counts them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """Some words of a text, from `start` to before `end`, counted as Qt does (UTF-16)."""

    start: int
    end: int


def span(text: str, start: int, end: int) -> Span:
    """The span of what Python counts in characters."""
    return Span(_in_utf16(text, start), _in_utf16(text, end))


def _in_utf16(text: str, at: int) -> int:
    return at + sum(letter > "\uffff" for letter in text[:at])
