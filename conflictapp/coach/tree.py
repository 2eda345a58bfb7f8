"""Patterns side by side, what they begin with in common looked for once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

from conflictapp.coach.items import Item
from conflictapp.coach.patterns import Begun, Pattern
from conflictapp.coach.tokens import Token

Said = TypeVar("Said")
Found = tuple[Said, int, int]

_FEW = 4


@dataclass(eq=False)
class _Branch(Generic[Said]):
    """What may follow, and the patterns that end here."""

    branches: "dict[Item, _Branch[Said]]" = field(default_factory=dict)
    leaves: list[tuple[Pattern, Said]] = field(default_factory=list)
    waiting: list[tuple[Callable[[], Pattern], Said]] = field(default_factory=list)
    """What reads the patterns that begin so, and what they stand for, until a text begins so too."""

    def grow(self) -> None:
        """Let the patterns grow that wait here."""
        for read, said in self.waiting:
            pattern, branch = read(), self
            for item in pattern.items[1:]:
                branch = branch.branches.setdefault(item, _Branch())
            branch.leaves.append((pattern, said))
        self.waiting.clear()

    @cached_property
    def by_word(self) -> "dict[str, dict[Item, _Branch[Said]]]":
        """What may follow by what its first word is found by; under "" what may begin with any word."""
        found: dict[str, dict[Item, _Branch[Said]]] = {}
        for item, branch in self.branches.items():
            for key in item.first() or ("",):
                found.setdefault(key, {})[item] = branch
        return found

    def nexts(self, words: Sequence[Token], place: int) -> "Iterable[tuple[Item, _Branch[Said]]]":
        """What may follow at a place: of many, only what begins with its word."""
        if len(self.branches) <= _FEW:
            return self.branches.items()
        found = dict(self.by_word.get("", {}))
        for key in words[place].keys if place < len(words) else ():
            found.update(self.by_word.get(key, {}))
        return found.items()


@dataclass(eq=False)
class Tree(Generic[Said]):
    """The patterns of some lists, each with what it stands for."""

    root: _Branch[Said] = field(default_factory=_Branch)

    def add(self, pattern: Begun, said: Said) -> None:
        """Add a pattern and what it stands for."""
        first, read = pattern
        self.root.branches.setdefault(first, _Branch()).waiting.append((read, said))

    def find(self, words: Sequence[Token]) -> "list[Found[Said]]":
        """What is found in the words of a sentence, with the first and the last word it is about."""
        found: list[Found[Said]] = []
        for place in range(len(words)):
            _grow(self.root, words, [place], found)
        return found

    def holds(self, words: Sequence[Token]) -> bool:
        """Whether any of them is found in the words of a sentence."""
        return bool(self.find(words))


def _grow(branch: _Branch[Said], words: Sequence[Token], ends: list[int], found: "list[Found[Said]]") -> None:
    last = ends[-1]
    for item, following in branch.nexts(words, last):
        for end in item.ends(words, last):
            if following.waiting:
                following.grow()
            reached = [*ends, end]
            for pattern, said in following.leaves:
                first, final = reached[pattern.marked[0]], reached[pattern.marked[1]] - 1
                if final >= first and _fits(pattern, words[ends[0]]):
                    found.append((said, first, final))
            if following.branches:
                _grow(following, words, reached, found)


def _fits(pattern: Pattern, begin: Token) -> bool:
    return (begin.opens or not pattern.opens) and pattern.closing in ("", begin.closing)
