"""What a line of a list looks for in the words of a sentence.

word        the word in any of its forms; =word only as it stands; -word after a hyphen; # a number
a|b|<name>  one of these; <name> is a group of words.txt
<not name>  one word that is none of the group; <any> any word; *ez a word that ends so: these two not beside a |
[a b]       may be there or not
{a b}       the words the remark is about; without it, all that was found
...         up to five words between, without a denial
^           at the beginning of a sentence; $ at the end of one; ? or ! at the end: the sentence ends with it
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from conflictapp.coach.items import Between, End, Ending, Group, Item, Maybe, Other, Words
from conflictapp.coach.spelling import folded, listed

_APART = re.compile(r"[\s_-]+|(?<=')")
_NAMED = re.compile(r"<(?:not )?(?!any>)([^<>]+)>")
_ENDING_AMONG = re.compile(r"\*\w+\|")
_NO_WORD = re.compile(r"=(?!\w)")
_SIMPLE = re.compile(r"[\^{\s]*([^\s\[\]{}^?!$]+)")
"""The first item of a line that begins with one that must be there, as most do."""
_ITEM = re.compile(r"[\[\]{}^?!$]|\.\.\.|[^\s\[\]{}^?!$]+")


@dataclass(frozen=True, eq=False)
class Pattern:
    """A line of a list."""

    items: tuple[Item, ...]
    opens: bool
    closing: str
    marked: tuple[int, int]
    """Which items the remark is about."""


Begun = tuple[Item, Callable[[], Pattern]]
"""What a pattern begins with, and what reads all of it when it is called: most begin with a word nobody types."""


@dataclass(frozen=True)
class Reading:
    """What the lines of a language are read with."""

    language: str
    contractions: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, Group]
    items: dict[str, Item] = field(default_factory=dict)
    read: dict[str, tuple[frozenset[str], ...]] = field(default_factory=dict)
    """What finds each word of the expressions that were read already; most lines share theirs."""
    begun: dict[str, frozenset[str]] = field(default_factory=dict)
    """What finds the first word of each expression that a line begins with."""

    def group(self, named: Iterable[str]) -> Group:
        """The group of some words, expressions, and groups. Raises KeyError for a group that does not exist."""
        names = tuple(filter(None, named))
        for name in names:
            if name[0] == "<" and name.strip("<>") not in self.groups:
                raise KeyError(name)
        return Group(partial(self._read, names), partial(self._begin, names))

    def _begin(self, names: Iterable[str]) -> frozenset[str]:
        begun: set[str] = set()
        for expression in names:
            begun |= (
                self.groups[expression.strip("<>")].first()
                if expression[0] == "<"
                else self._first(expression)
            )
        return frozenset(begun)

    def _read(self, names: Iterable[str]) -> Words:
        singles: set[str] = set()
        expressions: dict[str, list[Sequence[frozenset[str]]]] = {}
        for expression in names:
            if expression[0] == "<":
                known = self.groups[expression.strip("<>")]
                singles |= known.singles
                for key, rests in known.expressions.items():
                    expressions.setdefault(key, []).extend(rests)
                continue
            if expression not in self.read:
                self.read[expression] = tuple(listed(self.language, word) for word in self._words(expression))
            first, *rest = self.read[expression]
            if not rest:
                singles |= first
            for key in first if rest else ():
                expressions.setdefault(key, []).append(rest)
        return frozenset(singles), expressions

    def _first(self, expression: str) -> frozenset[str]:
        """What finds the first word of an expression."""
        if expression not in self.begun:
            letters = folded(expression.removeprefix("="))
            whole = letters.isalpha() and letters not in self.contractions  # as most are
            word = expression if whole else next(self._words(expression))
            self.begun[expression] = listed(self.language, word)
        return self.begun[expression]

    def _words(self, expression: str) -> Iterator[str]:
        """The words of an expression written out as those of a text are; its `=` holds for each."""
        exact = "=" if expression.startswith("=") else ""
        if expression.startswith("-"):
            yield expression
            return
        for word in _APART.split(folded(expression.removeprefix("="))):
            for part in self.contractions.get(word, (word,)):
                if part:
                    yield exact + part

    def later(self, line: str) -> Callable[[], list[Begun]]:
        """What reads the line when it is called. Raises KeyError now for a group that does not exist, ValueError for
        a bracket that is not closed, or for any word among others."""
        self._check(line)
        return partial(self.patterns, line)

    def patterns(self, line: str) -> list[Begun]:
        """The patterns a line stands for. Raises KeyError for a group that is not in words.txt."""
        self._check(line)
        line = line.replace("<not ", "<not_")
        if simple := _SIMPLE.match(line):
            return [(self._item(simple.group(1)), lambda: self._pattern(_ITEM.findall(line)))]
        return [
            (self._item(next(mark for mark in choice if mark not in "^{")), partial(self._pattern, choice))
            for choice in _choices(_ITEM.findall(line))
        ]

    def _check(self, line: str) -> None:
        """Raise now what reading the line would raise only once a text begins as it does.

        Any word, or one with an ending, stands alone: beside others it would not be read. After = stands a word.
        """
        if (
            "<any>|" in line
            or "|<any>" in line
            or "|*" in line
            or ("*" in line and _ENDING_AMONG.search(line))
            or ("=" in line and _NO_WORD.search(line))
        ):
            raise ValueError(line)
        count = line.count
        if count("[") != count("]") or count("{") != count("}") or count("<") != count(">"):
            raise ValueError(line)
        for name in _NAMED.findall(line) if "<" in line else ():
            self.groups[name]

    def _pattern(self, marks: Sequence[str]) -> Pattern:
        items: list[Item] = []
        begin = end = None
        opens, closing = False, ""
        left = iter(marks)
        for mark in left:
            if mark == "[":
                items.append(self._item(f"[{' '.join(iter(left.__next__, ']'))}"))
            elif mark == "^":
                opens = True
            elif mark in "?!":
                closing = mark
            elif mark == "{":
                begin = len(items)
            elif mark == "}":
                end = len(items)
            else:
                items.append(self._item(mark))
        return Pattern(tuple(items), opens, closing, (begin or 0, len(items) if end is None else end))

    def _item(self, mark: str) -> Item:
        """The item a mark stands for: the same one each time, so that patterns can share it."""
        if mark not in self.items:
            self.items[mark] = self._new_item(mark)
        return self.items[mark]

    def _new_item(self, mark: str) -> Item:
        if mark.startswith("["):
            return Maybe(tuple(map(self._item, mark[1:].split())))
        if mark == "$":
            return End()
        if mark == "...":
            return Between(self.groups["denial"].singles)
        if mark == "<any>":
            return Ending("")
        if mark.startswith("*"):
            return Ending(folded(mark[1:]))
        if mark.startswith("<not_"):
            return Other(self.groups[mark[5:-1]])
        return self.group(mark.split("|"))


def _choices(marks: list[str]) -> list[list[str]]:
    """The line with what it may begin with, and without it: what a line begins with is what it is found by."""
    place = next((place for place, mark in enumerate(marks) if mark not in "^{"), len(marks))
    if marks[place : place + 1] != ["["]:
        return [marks]
    close = marks.index("]", place)
    before, after = marks[:place], marks[close + 1 :]
    return [[*before, *marks[place + 1 : close], *after], *_choices([*before, *after])]
