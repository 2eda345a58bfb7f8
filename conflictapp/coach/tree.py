"""Patterns side by side, what they begin with in common looked for once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from conflictapp.coach.items import Item
from conflictapp.coach.patterns import NEXT, Pattern, Reading, choices, pattern
from conflictapp.coach.tokens import Token

Said = TypeVar("Said")
Found = tuple[Said, int, int]

_FEW = 4


@dataclass(eq=False)
class Branch(Generic[Said]):
    """What may follow, and the patterns that end here: read once a text begins as they do, as most never do."""

    reading: Reading
    waiting: list[tuple[str, int, Said]] = field(default_factory=list)
    """The lines that lead here, how far they do, and what they stand for, until a text leads here too."""
    leaves: list[tuple[Pattern, Said]] = field(default_factory=list)
    goes_on: bool = False
    """Whether anything may follow."""
    few: bool = True
    """Whether that is too little to be sorted."""
    any: "dict[Item, Branch[Said]]" = field(default_factory=dict)
    """What may follow that any word may begin, or all when it is little."""
    _marked: dict[str, list[tuple[str, int, Said]]] = field(default_factory=dict)
    """The lines by their next mark."""
    _by_begin: dict[str, list[str]] = field(default_factory=dict)
    """The marks of what else may follow by the two letters they may begin with, as long as no word has begun so."""
    _grown: "dict[str, Branch[Said]]" = field(default_factory=dict)
    """What follows those whose letters a word has begun with."""
    _by_key: "dict[str, dict[Item, Branch[Said]]]" = field(default_factory=dict)

    def grow(self) -> None:
        """Let the patterns grow by an item that wait here."""
        for line, place, said in self.waiting:
            if following := NEXT.match(line, place):
                self._marked.setdefault(following[1], []).append((line, following.end(), said))
            else:
                self.leaves.append((pattern(line), said))
        self.waiting.clear()
        self.goes_on = bool(self._marked)
        self.few = len(self._marked) <= _FEW
        for mark, lines in self._marked.items():
            begins = None if self.few else self.reading.begins(mark)
            if begins is None:
                self.any[self.reading.item(mark)] = Branch(self.reading, lines)
                continue
            for begin in begins:
                self._by_begin.setdefault(begin, []).append(mark)

    def nexts(self, words: Sequence[Token], place: int) -> "Iterable[tuple[Item, Branch[Said]]]":
        """What may follow at a place: of many, only what begins with its word."""
        if self.few or place >= len(words):
            return self.any.items()
        for begin in words[place].begins:
            for mark in self._by_begin.pop(begin, ()):
                if mark not in self._grown:
                    self._grown[mark] = Branch(self.reading, self._marked[mark])
                item = self.reading.item(mark)
                for key in self.reading.one_of(mark).first(begin):
                    self._by_key.setdefault(key, {})[item] = self._grown[mark]
        found = dict(self.any)
        for key in words[place].keys:
            found.update(self._by_key.get(key, {}))
        return found.items()


class Tree(Generic[Said]):
    """The patterns of some lists, each with what it stands for: some are looked for only where a sentence opens."""

    def __init__(self, reading: Reading) -> None:
        """Read the lines that are added so."""
        self.opening, self.anywhere = Branch[Said](reading), Branch[Said](reading)

    def add(self, line: str, said: Said) -> None:
        """Add the patterns of a line and what they stand for. Raises ValueError for one that may look for nothing."""
        start = line.lstrip("{ ")[:1]
        waiting = (self.opening if start == "^" else self.anywhere).waiting
        if line.lstrip("{^ ")[:1] != "[":
            waiting.append((line, 0, said))
            return
        waiting.extend((choice, 0, said) for choice in choices(line))

    def find(self, words: Sequence[Token]) -> "list[Found[Said]]":
        """What is found in the words of a sentence, with the first and the last word it is about."""
        found: list[Found[Said]] = []
        for place, each in enumerate(words):
            for branch in (self.anywhere, self.opening) if each.opens else (self.anywhere,):
                if branch.waiting:
                    branch.grow()
                _find(branch, words, [place], found)
        return found

    def holds(self, words: Sequence[Token]) -> bool:
        """Whether any of them is found in the words of a sentence."""
        return bool(self.find(words))


def _find(branch: Branch[Said], words: Sequence[Token], ends: list[int], found: "list[Found[Said]]") -> None:
    last = ends[-1]
    for item, following in branch.nexts(words, last):
        after = item(words, last)
        if after and following.waiting:
            following.grow()
        for end in after if following.goes_on else _furthest(after):
            reached = [*ends, end]
            for grown, said in following.leaves:
                first, final = reached[grown.marked[0]], reached[grown.marked[1]] - 1
                if final >= first and _fits(grown, words[ends[0]]):
                    found.append((said, first, final))
            if following.goes_on:
                _find(following, words, reached, found)


def _furthest(ends: Sequence[int]) -> Sequence[int]:
    """Of several ends, the only one that counts where nothing follows: the most words are told."""
    return (max(ends),) if ends else ()


def _fits(grown: Pattern, begin: Token) -> bool:
    return (begin.opens or not grown.opens) and grown.closing in ("", begin.closing)
