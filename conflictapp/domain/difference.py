"""What differs between two texts: line by line, and within a line that was changed, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest

_ALIKE = 0.4  # below it, two lines have so little in common that word by word would only confuse


class Change(StrEnum):
    """What became of a line."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """A run of words of a line, and whether they are only on this side."""

    text: str
    changed: bool = False


@dataclass(frozen=True)
class Line:
    """One line of either text; a line that was changed is a line removed, then a line added."""

    change: Change
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(each.text for each in self.pieces)


def difference(old: str, new: str) -> list[Line]:
    """The lines of both texts in reading order: without those added they are `old`, without those removed `new`."""
    before, after = old.splitlines(), new.splitlines()
    found: list[Line] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [Line(Change.SAME, (Piece(text),)) for text in before[a:b]]
        else:
            found += _changed(before[a:b], after[c:d])
    return found


def _changed(before: list[str], after: list[str]) -> Iterator[Line]:
    """Each line beside the one that took its place, as far as they are alike."""
    for old, new in zip_longest(before, after):
        if old is not None and new is not None:
            yield from _pair(old, new)
        elif old is not None:
            yield _whole(Change.REMOVED, old)
        else:
            yield _whole(Change.ADDED, new)


def _pair(old: str, new: str) -> tuple[Line, Line]:
    before, after = _split(old), _split(new)
    matcher = SequenceMatcher(None, _bare(before), _bare(after), autojunk=False)
    if matcher.ratio() < _ALIKE:
        return _whole(Change.REMOVED, old), _whole(Change.ADDED, new)
    codes = matcher.get_opcodes()
    removed = [Piece("".join(before[a:b]), tag != "equal") for tag, a, b, _c, _d in codes if b > a]
    added = [Piece("".join(after[c:d]), tag != "equal") for tag, _a, _b, c, d in codes if d > c]
    return Line(Change.REMOVED, tuple(removed)), Line(Change.ADDED, tuple(added))


def _bare(words: list[str]) -> list[str]:
    """The words alone: another space is no other word."""
    return [each.strip() for each in words]


def _whole(change: Change, text: str) -> Line:
    return Line(change, (Piece(text, changed=True),))


def _split(line: str) -> list[str]:
    """The words and signs of a line, each with the space before it."""
    return re.findall(r"\s*(?:\w+|[^\w\s])|\s+$", line)
