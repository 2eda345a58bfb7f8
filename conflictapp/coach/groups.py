"""Groups of words and expressions, each read when a word begins as it does: most never are."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from conflictapp.coach.spelling import beginnings, folded, listed
from conflictapp.coach.tokens import Token

_APART = re.compile(r"[\s_-]+|(?<=')")
_PLAIN = re.compile(r"(?:^|\|)(?:=?([a-z](?:[a-xz][a-z]*)?)(?![^\W_]|'))?")
"""First words whose forms all begin with their two letters; in English a y may become an i (dying)."""

Words = tuple[frozenset[str], Mapping[str, Sequence[Sequence[frozenset[str]]]]]
"""What single words are found by; what the first word of expressions is found by, and the words that may follow it."""


@dataclass(eq=False, repr=False)
class Vocabulary:
    """The words of a language: how they are written out, and its groups by their names."""

    language: str
    contractions: Mapping[str, tuple[str, ...]]
    groups: "dict[str, Group]" = field(default_factory=dict)
    _read: dict[str, tuple[frozenset[str], ...]] = field(default_factory=dict)
    """What finds each word of the expressions that were read already; most groups share theirs."""

    def begins(self, names: str) -> list[str]:
        """The two letters that each of some words, expressions and groups may begin with, those of one with spaces."""
        plain = _PLAIN.findall(names if names.isascii() else folded(names))
        found = [word[:2] for word in plain]
        if "" in found or not self.contractions.keys().isdisjoint(plain):
            for place, name in enumerate(names.split("|")):
                if not plain[place] or plain[place] in self.contractions:
                    found[place] = " ".join(self._begins(name))
        return found

    def _begins(self, name: str) -> Iterable[str]:
        if name[:1] == "<":
            return self.groups[name[1:-1]].begins
        return beginnings(listed(self.language, next(self.written_out(name), ""))) if name else ()

    def read(self, expressions: Iterable[str]) -> Words:
        """What some words and expressions are found by."""
        singles: set[str] = set()
        longer: dict[str, list[Sequence[frozenset[str]]]] = {}
        for expression in expressions:
            if expression not in self._read:
                self._read[expression] = tuple(
                    listed(self.language, word) for word in self.written_out(expression)
                ) or (frozenset(),)
            first, *rest = self._read[expression]
            if not rest:
                singles |= first
            for key in first if rest else ():
                longer.setdefault(key, []).append(rest)
        return frozenset(singles), longer

    def written_out(self, expression: str) -> Iterator[str]:
        """The words of an expression written out as those of a text are; its `=` holds for each."""
        exact = "=" if expression.startswith("=") else ""
        if expression.startswith("-"):
            yield expression
            return
        for word in _APART.split(folded(expression.removeprefix("="))):
            for part in self.contractions.get(word, (word,)):
                if part:
                    yield exact + part


class Group:
    """One of some words or expressions, or of those of other groups."""

    def __init__(self, vocabulary: Vocabulary, names: str) -> None:
        """Hold the names, with | between."""
        self.vocabulary, self.names = vocabulary, names
        self._known: dict[str, Words] = {}

    @cached_property
    def _begins(self) -> list[str]:
        return self.vocabulary.begins(self.names)

    @cached_property
    def begins(self) -> set[str]:
        """The two letters it may begin with."""
        return set(" ".join(self._begins).split())

    @cached_property
    def by_begin(self) -> dict[str, list[str]]:
        """The expressions by the two letters they may begin with."""
        found: dict[str, list[str]] = {}
        for name, begins in zip(self.names.split("|"), self._begins, strict=True):
            if name[:1] == "<":
                for begin, expressions in self.vocabulary.groups[name[1:-1]].by_begin.items():
                    found.setdefault(begin, []).extend(expressions)
                continue
            for begin in (begins,) if " " not in begins else begins.split():
                found.setdefault(begin, []).append(name)
        return found

    def _words(self, begin: str) -> Words:
        if begin not in self._known:
            self._known[begin] = self.vocabulary.read(self.by_begin.get(begin, ()))
        return self._known[begin]

    @cached_property
    def singles(self) -> frozenset[str]:
        """What the single words are found by."""
        return frozenset[str]().union(*(self._words(begin)[0] for begin in self.begins))

    def ends(self, words: Sequence[Token], place: int) -> Sequence[int]:
        """After the word, and after each expression that begins here."""
        if place < len(words) and not self.begins.isdisjoint(words[place].begins):  # as few do
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


def _is_one(keys: frozenset[str], word: Token) -> bool:
    return not keys.isdisjoint(word.keys)
