"""Patterns side by side, what they begin with in common looked for once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

from conflictapp.coach.items import Group, Item
from conflictapp.coach.patterns import Line, Pattern, Reading, pattern
from conflictapp.coach.tokens import Token

Said = TypeVar("Said")
Found = tuple[Said, int, int]

_FEW = 4


@dataclass(eq=False)
class _Branch(Generic[Said]):
    """What may follow, and the patterns that end here."""

    depth: int
    """How many items lead here."""
    branches: "dict[Item, _Branch[Said]]" = field(default_factory=dict)
    leaves: list[tuple[Pattern, Said]] = field(default_factory=list)
    waiting: list[tuple[Pattern | Line, Said]] = field(default_factory=list)
    """The patterns that begin so, and what they stand for, until a text begins so too."""
    _by_key: "dict[str, dict[Item, _Branch[Said]]]" = field(default_factory=dict)

    def next(self, item: Item) -> "_Branch[Said]":
        """The branch that follows with an item."""
        if item not in self.branches:
            self.branches[item] = _Branch(self.depth + 1)
        return self.branches[item]

    def grow(self, reading: Reading) -> None:
        """Let the patterns grow by an item that wait here."""
        for waiting, said in self.waiting:
            grown = waiting if isinstance(waiting, Pattern) else pattern(waiting)
            if self.depth == len(grown.items):
                self.leaves.append((grown, said))
            else:
                self.next(reading.item(grown.items[self.depth])).waiting.append((grown, said))
        self.waiting.clear()

    @cached_property
    def _any(self) -> "dict[Item, _Branch[Said]]":
        """What may follow that any word may begin."""
        return {item: branch for item, branch in self.branches.items() if not isinstance(item, Group)}

    @cached_property
    def _by_begin(self) -> "dict[str, dict[Group, _Branch[Said]]]":
        """What else may follow by the two letters it may begin with, as long as no word has begun so."""
        found: dict[str, dict[Group, _Branch[Said]]] = {}
        for item, branch in self.branches.items():
            if isinstance(item, Group):
                for begin in item.sorted:
                    found.setdefault(begin, {})[item] = branch
        return found

    def nexts(self, words: Sequence[Token], place: int) -> "Iterable[tuple[Item, _Branch[Said]]]":
        """What may follow at a place: of many, only what begins with its word."""
        if len(self.branches) <= _FEW:
            return self.branches.items()
        if place >= len(words):
            return self._any.items()
        for begin in words[place].begins:
            for item, branch in self._by_begin.pop(begin, {}).items():
                for key in item.first(begin):
                    self._by_key.setdefault(key, {})[item] = branch
        found = dict(self._any)
        for key in words[place].keys:
            found.update(self._by_key.get(key, {}))
        return found.items()


@dataclass(eq=False)
class Tree(Generic[Said]):
    """The patterns of some lists, each with what it stands for."""

    reading: Reading
    root: _Branch[Said] = field(default_factory=lambda: _Branch(0))

    def add(self, line: str, said: Said) -> None:
        """Add the patterns of a line and what they stand for."""
        for first, whole in self.reading.openings(line):
            self.root.next(first).waiting.append((whole, said))

    def find(self, words: Sequence[Token]) -> "list[Found[Said]]":
        """What is found in the words of a sentence, with the first and the last word it is about."""
        found: list[Found[Said]] = []
        for place in range(len(words)):
            self._find(self.root, words, [place], found)
        return found

    def holds(self, words: Sequence[Token]) -> bool:
        """Whether any of them is found in the words of a sentence."""
        return bool(self.find(words))

    def _find(
        self, branch: _Branch[Said], words: Sequence[Token], ends: list[int], found: "list[Found[Said]]"
    ) -> None:
        last = ends[-1]
        for item, following in branch.nexts(words, last):
            for end in item.ends(words, last):
                if following.waiting:
                    following.grow(self.reading)
                reached = [*ends, end]
                for grown, said in following.leaves:
                    first, final = reached[grown.marked[0]], reached[grown.marked[1]] - 1
                    if final >= first and _fits(grown, words[ends[0]]):
                        found.append((said, first, final))
                if following.branches:
                    self._find(following, words, reached, found)


def _fits(grown: Pattern, begin: Token) -> bool:
    return (begin.opens or not grown.opens) and grown.closing in ("", begin.closing)
