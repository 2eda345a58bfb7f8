"""What a place in a sentence may be: one of some words, any other, one with an ending, or some words between."""

from collections.abc import Callable, KeysView, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from conflictapp.coach.tokens import Token

_GAP = 5

Words = tuple[frozenset[str], Mapping[str, Sequence[Sequence[frozenset[str]]]]]
"""What single words are found by; what the first word of expressions is found by, and the words that may follow it."""


Item = Callable[[Sequence[Token], int], Sequence[int]]
"""Finds one thing at a word: gives where it may end when it begins there."""


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
        if place < len(words) and not self._begins.isdisjoint(words[place].begins):  # as few do
            return self._ends(words, place)
        return ()

    @cached_property
    def _begins(self) -> KeysView[str]:
        return self.sorted.keys()

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


def other(group: Group) -> Item:
    """One word that is none of a group."""

    def ends(words: Sequence[Token], place: int) -> Sequence[int]:
        return (place + 1,) if place < len(words) and not group.ends(words, place) else ()

    return ends


def ending(letters: str) -> Item:
    """One word with an ending."""

    def ends(words: Sequence[Token], place: int) -> Sequence[int]:
        return (place + 1,) if place < len(words) and words[place].keys[0].endswith(letters) else ()

    return ends


def between(denials: frozenset[str]) -> Item:
    """Up to five words of the sentence, none of them a denial."""

    def ends(words: Sequence[Token], place: int) -> Sequence[int]:
        end = place
        while end < min(place + _GAP, len(words)) and denials.isdisjoint(words[end].keys):
            end += 1
        return range(place, end + 1)

    return ends


def up_to(words: int) -> Item:
    """As many words, or fewer."""

    def ends(said: Sequence[Token], place: int) -> Sequence[int]:
        return range(min(place + words, len(said)), place - 1, -1)

    return ends


def maybe(items: Sequence[Item]) -> Item:
    """Some things one after the other, there or not."""

    def ends(words: Sequence[Token], place: int) -> list[int]:
        found = [place]
        for item in items:
            found = [end for begin in found for end in item(words, begin)]
        return [place, *found]

    return ends


def at_end(words: Sequence[Token], place: int) -> tuple[int, ...]:
    """The end of the sentence."""
    return (place,) if place == len(words) else ()


def _is_one(keys: frozenset[str], word: Token) -> bool:
    return not keys.isdisjoint(word.keys)
