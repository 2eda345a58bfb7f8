"""Patterns side by side, what they begin with in common looked for once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from conflictapp.coach.items import Item
from conflictapp.coach.patterns import Pattern
from conflictapp.coach.tokens import Token

Said = TypeVar("Said")


@dataclass(eq=False)
class _Branch(Generic[Said]):
    """What may follow, and the patterns that end here."""

    branches: "dict[Item, _Branch[Said]]" = field(default_factory=dict)
    leaves: list[tuple[Pattern, Said]] = field(default_factory=list)


@dataclass(eq=False)
class Tree(Generic[Said]):
    """The patterns of some lists, each with what it stands for."""

    by_word: "dict[str, dict[Item, _Branch[Said]]]" = field(default_factory=dict)
    """By what the first word is found by; under "" those that may begin with any word."""
    roots: "dict[Item, _Branch[Said]]" = field(default_factory=dict)

    def add(self, pattern: Pattern, said: Said) -> None:
        """Add a pattern and what it stands for."""
        first, *rest = pattern.items
        if first not in self.roots:
            self.roots[first] = _Branch()
            for key in first.first() or ("",):
                self.by_word.setdefault(key, {})[first] = self.roots[first]
        branch = self.roots[first]
        for item in rest:
            branch = branch.branches.setdefault(item, _Branch())
        branch.leaves.append((pattern, said))

    def find(self, words: Sequence[Token]) -> Iterator[tuple[Said, int, int]]:
        """What is found in the words of a sentence, with the first and the last word it is about."""
        for place, word in enumerate(words):
            for key in (*word.keys, ""):
                yield from _grow(self.by_word.get(key, {}), words, [place])


def _grow(
    branches: dict[Item, _Branch[Said]], words: Sequence[Token], ends: list[int]
) -> Iterator[tuple[Said, int, int]]:
    for item, branch in branches.items():
        for end in item.ends(words, ends[-1]):
            reached = [*ends, end]
            for pattern, said in branch.leaves:
                first, last = reached[pattern.marked[0]], reached[pattern.marked[1]] - 1
                if last >= first and _fits(pattern, words[ends[0]]):
                    yield said, first, last
            if branch.branches:
                yield from _grow(branch.branches, words, reached)


def _fits(pattern: Pattern, begin: Token) -> bool:
    return (begin.opens or not pattern.opens) and pattern.closing in ("", begin.closing)
