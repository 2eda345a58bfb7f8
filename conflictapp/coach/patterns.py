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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from conflictapp.coach.items import Between, End, Ending, Group, Item, Maybe, Other, Words
from conflictapp.coach.spelling import beginnings, folded, listed

_APART = re.compile(r"[\s_-]+|(?<=')")
_NAMED = re.compile(r"<(?:not )?(?!any>)([^<>]+)>")
_SLIPS = [
    re.compile(slip)  # each by itself: a search for what one letter begins is quick
    for slip in (
        *(r"\[[^\]]*\n", r"\{[^}]*\n", r"<[^>]*\n"),  # a bracket that is not closed in its line
        *(r"\*\w+\|", r"<(?:any|not [^>\n]*)>\|", r"\|(?:\*|<any>|<not )"),  # what cannot stand beside others
        *("<not any>", "led <any>", r"=(?!\w)"),
    )
]
_PLAIN = re.compile(r"=?([a-z][a-xz][a-z]*)(?!\w|')")
"""A first word whose forms all begin with its two letters: in English a y may become an i (dying)."""
_SIMPLE = re.compile(r"[\^{\s]*([^\s\[\]{}^?!$]+)")
"""The first item of a line that begins with one that must be there, as most do."""
_ITEM = re.compile(r"[\[\]{}^?!$]|\.\.\.|[^\s\[\]{}^?!$]+")


@dataclass(eq=False)
class Pattern:
    """A line of a list."""

    items: tuple[str, ...]
    opens: bool
    closing: str
    marked: tuple[int, int]
    """Which items the remark is about."""


Line = str | Sequence[str]
"""A line, or its marks: read as a pattern once a text begins as it does, as most never do."""


@dataclass(eq=False)
class Reading:
    """What the lines of a language are read with."""

    language: str
    contractions: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, Group]
    items: dict[str, Item] = field(default_factory=dict)
    read: dict[str, tuple[frozenset[str], ...]] = field(default_factory=dict)
    """What finds each word of the expressions that were read already; most lines share theirs."""
    begun: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The two letters that each expression may begin with."""

    def group(self, names: Iterable[str]) -> Group:
        """The group of some words, expressions, and groups."""
        return Group(partial(self._sort, names), self._read)

    def _sort(self, names: Iterable[str]) -> dict[str, list[str]]:
        """The expressions by the two letters they may begin with."""
        found: dict[str, list[str]] = {}
        for name in filter(None, names):
            if name[0] == "<":
                for begin, expressions in self.groups[name.strip("<>")].sorted.items():
                    found.setdefault(begin, []).extend(expressions)
                continue
            if name not in self.begun:
                self.begun[name] = self._begins(name)
            for begin in self.begun[name]:
                found.setdefault(begin, []).append(name)
        return found

    def _begins(self, expression: str) -> tuple[str, ...]:
        plain = _PLAIN.match(expression if expression.isascii() else folded(expression))
        if plain and plain[1] not in self.contractions:  # as most are
            return (plain[1][:2],)
        return beginnings(listed(self.language, next(self._words(expression))))

    def _read(self, expressions: Iterable[str]) -> Words:
        singles: set[str] = set()
        longer: dict[str, list[Sequence[frozenset[str]]]] = {}
        for expression in expressions:
            if expression not in self.read:
                self.read[expression] = tuple(listed(self.language, word) for word in self._words(expression))
            first, *rest = self.read[expression]
            if not rest:
                singles |= first
            for key in first if rest else ():
                longer.setdefault(key, []).append(rest)
        return frozenset(singles), longer

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

    def openings(self, line: str) -> list[tuple[Item, Line]]:
        """What a line that is written right may begin with, each with the line that begins so.

        Raises ValueError for one that may look for nothing.
        """
        line = line.replace("<not ", "<not_")
        if simple := _SIMPLE.match(line):
            return [(self.item(simple[1]), line)]
        choices = [
            (next((mark for mark in choice if mark not in "^{}"), ""), choice)
            for choice in _choices(_ITEM.findall(line))
        ]
        if not all(first for first, _choice in choices):
            raise ValueError(line)
        return [(self.item(first), choice) for first, choice in choices]

    def is_right(self, text: str) -> bool:
        """Whether each line of a text is written as patterns are.

        Its groups exist, its brackets are closed, a word stands after each =; any word, one with an ending and one that
        is none of a group stand alone: beside others they would not be read.
        """
        return (
            text.count("[") == text.count("]")
            and text.count("{") == text.count("}")
            and text.count("<") == text.count(">")
            and not any(slip.search(f"{text}\n") for slip in _SLIPS)
            and self.groups.keys() >= set(_NAMED.findall(text))
        )

    def item(self, mark: str) -> Item:
        """The item a mark stands for: the same one each time, so that patterns can share it."""
        if mark not in self.items:
            self.items[mark] = self._new_item(mark)
        return self.items[mark]

    def _new_item(self, mark: str) -> Item:
        if mark.startswith("["):
            return Maybe(tuple(map(self.item, mark[1:].split())))
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
        if mark[0] == "<" and mark.find(">") == len(mark) - 1:
            return self.groups[mark[1:-1]]
        return self.group(mark.split("|"))


def pattern(line: Line) -> Pattern:
    """What a line looks for."""
    items: list[str] = []
    begin = end = None
    opens, closing = False, ""
    left = iter(_ITEM.findall(line) if isinstance(line, str) else line)
    for mark in left:
        if mark == "[":
            items.append(f"[{' '.join(iter(left.__next__, ']'))}")
        elif mark == "^":
            opens = True
        elif mark in "?!":
            closing = mark
        elif mark == "{":
            begin = len(items)
        elif mark == "}":
            end = len(items)
        else:
            items.append(mark)
    return Pattern(tuple(items), opens, closing, (begin or 0, len(items) if end is None else end))


def _choices(marks: list[str]) -> list[list[str]]:
    """The line with what it may begin with, and without it: what a line begins with is what it is found by."""
    place = next((place for place, mark in enumerate(marks) if mark not in "^{"), len(marks))
    if marks[place : place + 1] != ["["]:
        return [marks]
    close = marks.index("]", place)
    before, after = marks[:place], marks[close + 1 :]
    return [[*before, *marks[place + 1 : close], *after], *_choices([*before, *after])]
