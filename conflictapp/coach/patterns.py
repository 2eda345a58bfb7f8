"""What a line of a list looks for in the words of a sentence.

word        the word in any of its forms; =word only as it stands; -word after a hyphen; # a number
a|b|<name>  one of these; <name> is a group of words.txt
<not name>  one word that is none of the group; <any> any word; *ez a word that ends so: these two not beside a |
[a b]       may be there or not
[3]         up to three words
{a b}       the words the remark is about; without it, all that was found
...         up to five words between, without a denial
^           at the beginning of a sentence; $ at the end of one; ? or ! at the end: the sentence ends with it
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain

from conflictapp.coach.items import Group, Item, Words, at_end, between, ending, maybe, other, up_to
from conflictapp.coach.spelling import beginnings, folded, listed

_APART = re.compile(r"[\s_-]+|(?<=')")
_NAMED = re.compile(r"<(?:not )?(?!any>)([^<>]+)>")
_ALONE = ("|*", "|<any>", "|<not ", "<any>|", "<not any>", "led <any>")
"""How what must stand alone is written beside others."""
_SLIPS = [
    re.compile(slip)  # each by itself: a search for what one letter begins is quick
    for slip in (
        *(
            r"\[[^\]\n]*+(?!\])",
            r"\{[^}\n]*+(?!})",
            r"<[^>\n]*+(?!>)",
        ),  # a bracket that is not closed in its line
        *(r"\*\w+\|", r"<not [^>\n]*>\|", r"=(?!\w)"),
    )
]
_PLAIN = re.compile(r"(?:^|\|)(?:=?([a-z][a-xz][a-z]*)(?![^\W_]|'))?")
"""First words whose forms all begin with their two letters; in English a y may become an i (dying)."""
_ITEM = re.compile(r"[\[\]{}^?!$]|<not [^>]*>|[^\s\[\]{}^?!$]+")
NEXT = re.compile(r"[\s{}^?!]*(\[[^\]]*|\$|<not [^>]*>|[^\s\[\]{}^?!$]+)\]?")
"""The next item of a line, after what is none."""
_OPENS = re.compile(r"([\s{^]*)\[([^\]]*)\]")
"""What a line begins with that may be there or not."""
_ANY = re.compile(r"<any>|<not |[*\[$]|\.\.\.")
"""What may begin with any word."""


@dataclass(eq=False)
class Pattern:
    """A line of a list."""

    items: tuple[str, ...]
    opens: bool
    closing: str
    marked: tuple[int, int]
    """Which items the remark is about."""


@dataclass(eq=False)
class Reading:
    """What the lines of a language are read with."""

    language: str
    contractions: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, Group]
    items: dict[str, Item] = field(default_factory=dict)
    listed: dict[str, Group] = field(default_factory=dict)
    read: dict[str, tuple[frozenset[str], ...]] = field(default_factory=dict)
    """What finds each word of the expressions that were read already; most lines share theirs."""

    def group(self, names: Iterable[str]) -> Group:
        """The group of some words, expressions, and groups."""
        return Group(partial(self._sort, names), self._read)

    def _sort(self, names: Iterable[str]) -> dict[str, list[str]]:
        """The expressions by the two letters they may begin with."""
        found: dict[str, list[str]] = {}
        expressions = []
        for name in filter(None, names):
            if name[0] != "<":
                expressions.append(name)
                continue
            for begin, named in self.groups[name.strip("<>")].sorted.items():
                found.setdefault(begin, []).extend(named)
        for expression, begins in zip(expressions, self._begin(expressions), strict=True):
            for begin in begins:
                found.setdefault(begin, []).append(expression)
        return found

    def _begin(self, expressions: list[str]) -> Iterator[tuple[str, ...]]:
        """The two letters that each of some expressions may begin with."""
        plain = _PLAIN.findall(folded("|".join(expressions)))
        for expression, word in zip(expressions, plain, strict=False):
            if word and word not in self.contractions:  # as most are
                yield (word[:2],)
            else:
                yield beginnings(listed(self.language, next(self._words(expression))))

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

    def is_right(self, text: str) -> bool:
        """Whether each line of a text is written as patterns are.

        Its groups exist, its brackets are closed, a word stands after each =; any word, one with an ending and one that
        is none of a group stand alone: beside others they would not be read.
        """
        text += "\n"
        return (
            text.count("[") == text.count("]")
            and text.count("{") == text.count("}")
            and text.count("<") == text.count(">")
            and not any(slip in text for slip in _ALONE)
            and not any(slip.search(text) for slip in _SLIPS)
            and self.groups.keys() >= set(_NAMED.findall(text))
        )

    def item(self, mark: str) -> Item:
        """The item a mark stands for: the same one each time, so that patterns can share it."""
        if mark not in self.items:
            self.items[mark] = self._new_item(mark)
        return self.items[mark]

    def begins(self, mark: str) -> set[str] | None:
        """The two letters that what a mark stands for may begin with; None when it may with any."""
        if _ANY.match(mark):
            return None
        names = mark.split("|")
        groups = [self.groups[name[1:-1]].sorted for name in names if name[0] == "<"] if "<" in mark else []
        plain = [name for name in names if name[0] != "<"] if groups else names
        return set(chain(*groups, *self._begin(plain)))

    def _new_item(self, mark: str) -> Item:
        if mark[1:].isdecimal() and mark[0] == "[":
            return up_to(int(mark[1:]))
        if mark.startswith("["):
            return maybe(tuple(map(self.item, _ITEM.findall(mark, 1))))
        if mark == "$":
            return at_end
        if mark == "...":
            return between(self.groups["denial"].singles)
        if mark == "<any>":
            return ending("")
        if mark.startswith("*"):
            return ending(folded(mark[1:]))
        if mark.startswith("<not "):
            return other(self.groups[mark[5:-1]])
        return self.one_of(mark).ends

    def one_of(self, mark: str) -> Group:
        """The group that a mark names or lists."""
        if mark[0] == "<" and (name := mark[1:-1]) in self.groups:
            return self.groups[name]
        if mark not in self.listed:
            self.listed[mark] = self.group(mark.split("|"))
        return self.listed[mark]


def pattern(line: str) -> Pattern:
    """What a line looks for."""
    items: list[str] = []
    begin = end = None
    opens, closing = False, ""
    left = iter(_ITEM.findall(line))
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


def choices(line: str) -> Iterator[str]:
    """The line with what it may begin with, and without it: what a line begins with is what it is found by.

    Raises ValueError for one that may look for nothing.
    """
    while opens := _OPENS.match(line):
        if opens[2].isdecimal():
            raise ValueError(line)
        yield f"{opens[1]}{opens[2]}{line[opens.end() :]}"
        line = opens[1] + line[opens.end() :]
    if not NEXT.match(line):
        raise ValueError(line)
    yield line
