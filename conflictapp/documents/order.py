"""The order in which a line is read: a level for each character (Unicode's bidirectional algorithm)."""

import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeVar

from bidi import algorithm

_DIRECTIONS = {"L": 0, "R": 1, "AL": 1}
_LEFTWARD = frozenset({"R", "AL", "AN"})
_NUMBERS = frozenset({"EN", "AN"})
_UNSEEN = "BN"
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_LETTERS = ("a", "\u05d0")

Item = TypeVar("Item")


def levels(text: str) -> list[int]:
    """The level of each character of a paragraph: even is read to the right, odd to the left."""
    if text.isascii() or not any(unicodedata.bidirectional(char) in _LEFTWARD for char in text):
        return [0] * len(text)
    base = base_level(text)
    seen = "".join(char for char in text if unicodedata.bidirectional(char) != _UNSEEN)
    resolved = iter(_resolve(_with_paired_brackets(seen, base), base))
    found: list[int] = []
    for char in text:
        unseen = unicodedata.bidirectional(char) == _UNSEEN
        found.append((found[-1] if found else base) if unseen else next(resolved))
    return found


def base_level(text: str) -> int:
    """1 when the first letter that has a direction is read to the left, else 0."""
    return next((each for each in map(_direction, text) if each is not None), 0)


def as_seen(items: Sequence[Item], level: Callable[[Item], int]) -> list[Item]:
    """The items of one line from left to right, as the eye meets them."""
    seen = list(items)
    for floor in range(max(map(level, seen), default=0), 0, -1):
        start = 0
        while start < len(seen):
            end = start
            while end < len(seen) and level(seen[end]) >= floor:
                end += 1
            seen[start:end] = reversed(seen[start:end])
            start = end + 1
    return seen


def _with_paired_brackets(text: str, base: int) -> str:
    """The text with letters in place of paired brackets, in the direction that both have.

    This is the algorithm's rule N0, which is younger than the library's version of it.
    """
    found, opened = list(text), list[int]()
    for end, char in enumerate(text):
        if char in _CLOSING:
            opened.append(end)
        elif opened and char == _CLOSING[text[opened[-1]]]:
            start = opened.pop()
            direction = _of_pair(text, start, end, base)
            if direction is not None:
                found[start] = found[end] = _LETTERS[direction]
    return "".join(found)


def _of_pair(text: str, start: int, end: int, base: int) -> int | None:
    inside = {_direction_inside(char) for char in text[start + 1 : end]} - {None}
    if base in inside:
        return base
    if not inside:
        return None
    before = map(_direction, reversed(text[:start]))
    return next((each for each in before if each is not None), base)


def _direction_inside(char: str) -> int | None:
    """The direction of a character between brackets, where numbers count as read to the left."""
    return 1 if unicodedata.bidirectional(char) in _NUMBERS else _direction(char)


def _direction(char: str) -> int | None:
    return _DIRECTIONS.get(unicodedata.bidirectional(char))


def _resolve(text: str, base: int) -> list[int]:
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return [int(char["level"]) for char in storage["chars"]]
