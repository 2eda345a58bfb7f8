"""What a place in a sentence may be: one of some words, any other, one with an ending, or some words between."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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


@dataclass(eq=False)
class Group:
    """One of some words or expressions, read when a word with their two first letters is looked for: most never are."""

    sort: Callable[[], Mapping[str, Sequence[str]]]
    """Gives the expressions by their two first letters."""
    read: Callable[[Sequence[str]], Words]
    _known: dict[str, Words] = field(default_factory=dict)

    @cached_property
    def sorted(self) -> Mapping[str, Sequence[str]]:
        """The expressions by their two first letters."""
        return self.sort()

    def _words(self, begin: str) -> Words:
        if begin not in self._known:
            self._known[begin] = self.read(self.sorted.get(begin, ()))
        return self._known[begin]

    @cached_property
    def singles(self) -> frozenset[str]:
        """What the single words are found by."""
        return frozenset[str]().union(*(self._words(begin)[0] for begin in self.sorted))

    def ends(self, words: Sequence[Token], place: int) -> Sequence[int]:
        """After the word, and after each expression that begins here."""
        if place < len(words):
            for begin in words[place].begins:
                if begin in self.sorted:  # as few do
                    return self._ends(words, place)
        return ()

    def _ends(self, words: Sequence[Token], place: int) -> list[int]:
        found = []
        for begin in words[place].begins:
            singles, expressions = self._words(begin)
            for key in words[place].keys:
                if key in singles:
                    found.append(place + 1)
                for rest in expressions.get(key, ()):
                    end = place + 1 + len(rest)
                    if end <= len(words) and all(map(_is_one, rest, words[place + 1 : end])):
                        found.append(end)
        return found

    def first(self, begin: str) -> frozenset[str]:
        """What those with these two letters begin with."""
        singles, expressions = self._words(begin)
        return singles.union(expressions)


@dataclass(eq=False)
class Other:
    """One word that is none of a group."""

    group: Group

    def ends(self, words: Sequence[Token], place: int) -> Iterator[int]:
        """After the word."""
        if place < len(words) and not self.group.ends(words, place):
            yield place + 1


@dataclass(eq=False)
class Ending:
    """One word with an ending."""

    letters: str

    def ends(self, words: Sequence[Token], place: int) -> Iterator[int]:
        """After the word."""
        if place < len(words) and words[place].keys[0].endswith(self.letters):
            yield place + 1


@dataclass(eq=False)
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


@dataclass(eq=False)
class Maybe:
    """Some things one after the other, there or not."""

    items: Sequence[Item]

    def ends(self, words: Sequence[Token], place: int) -> list[int]:
        """Here, then after all of them."""
        ends = [place]
        for item in self.items:
            ends = [end for begin in ends for end in item.ends(words, begin)]
        return [place, *ends]


@dataclass(eq=False)
class End:
    """The end of the sentence."""

    def ends(self, words: Sequence[Token], place: int) -> list[int]:
        """Here, when no word is left."""
        return [place] if place == len(words) else []


def _is_one(keys: frozenset[str], word: Token) -> bool:
    return not keys.isdisjoint(word.keys)
