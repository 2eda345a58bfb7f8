"""What a place in a sentence may be: one of some words, any other, one with an ending, or some words between."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from conflictapp.coach.tokens import Token

_GAP = 5

Words = tuple[frozenset[str], Mapping[str, Sequence[Sequence[frozenset[str]]]]]
"""What single words are found by; what the first word of expressions is found by, and the words that may follow it."""


class Item(Protocol):
    """One thing to find at a word."""

    def ends(self, words: Sequence[Token], place: int) -> Iterable[int]:
        """Where it may end when it begins at this word."""

    def first(self) -> frozenset[str] | None:
        """What the word it begins with is found by; None: it may be any word."""


@dataclass(frozen=True, eq=False)
class Group:
    """One of some words or expressions, read when they are first looked for: most are not for a long time.

    `begin` reads only what any of them begins with.
    """

    read: Callable[[], Words]
    begin: Callable[[], frozenset[str]]

    @cached_property
    def _words(self) -> Words:
        return self.read()

    @cached_property
    def singles(self) -> frozenset[str]:
        """What the single words are found by."""
        return self._words[0]

    @cached_property
    def expressions(self) -> Mapping[str, Sequence[Sequence[frozenset[str]]]]:
        """What the first word is found by, and the words that may follow it."""
        return self._words[1]

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        return self.singles.union(self.expressions)

    def ends(self, words: Sequence[Token], place: int) -> Sequence[int]:
        """After the word, and after each expression that begins here."""
        if place < len(words):
            beginnings = self._beginnings
            for key in words[place].keys:
                if key in beginnings:  # as few do
                    return self._ends(words, place)
        return ()

    def _ends(self, words: Sequence[Token], place: int) -> list[int]:
        found = []
        for key in words[place].keys:
            if key in self.singles:
                found.append(place + 1)
            for rest in self.expressions.get(key, ()):
                end = place + 1 + len(rest)
                if end <= len(words) and all(map(_is_one, rest, words[place + 1 : end])):
                    found.append(end)
        return found

    def first(self) -> frozenset[str]:
        """What any of them begins with."""
        return self._first

    @cached_property
    def _first(self) -> frozenset[str]:
        return self.begin()


@dataclass(frozen=True, eq=False)
class Other:
    """One word that is none of a group."""

    group: Group

    def ends(self, words: Sequence[Token], place: int) -> Iterator[int]:
        """After the word."""
        if place < len(words) and not self.group.ends(words, place):
            yield place + 1

    def first(self) -> None:
        """It may be any word."""


@dataclass(frozen=True, eq=False)
class Ending:
    """One word with an ending."""

    letters: str

    def ends(self, words: Sequence[Token], place: int) -> Iterator[int]:
        """After the word."""
        if place < len(words) and words[place].keys[0].endswith(self.letters):
            yield place + 1

    def first(self) -> None:
        """It may be any word."""


@dataclass(frozen=True, eq=False)
class Between:
    """Up to five words of the sentence, none of them a denial."""

    denials: frozenset[str]

    def ends(self, words: Sequence[Token], place: int) -> Iterator[int]:
        """Here, then after each word."""
        yield place
        for end in range(place, min(place + _GAP, len(words))):
            if not self.denials.isdisjoint(words[end].keys):
                return
            yield end + 1

    def first(self) -> None:
        """It may be any word."""


@dataclass(frozen=True, eq=False)
class Maybe:
    """Some things one after the other, there or not."""

    items: Sequence[Item]

    def ends(self, words: Sequence[Token], place: int) -> list[int]:
        """Here, then after all of them."""
        ends = [place]
        for item in self.items:
            ends = [end for begin in ends for end in item.ends(words, begin)]
        return [place, *ends]

    def first(self) -> None:
        """It may be any word."""


@dataclass(frozen=True, eq=False)
class End:
    """The end of the sentence."""

    def ends(self, words: Sequence[Token], place: int) -> list[int]:
        """Here, when no word is left."""
        return [place] if place == len(words) else []

    def first(self) -> None:
        """No word begins it."""


def _is_one(keys: frozenset[str], word: Token) -> bool:
    return not keys.isdisjoint(word.keys)
