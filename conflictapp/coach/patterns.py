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
from collections.abc import Iterator
from typing import NamedTuple

from conflictapp.coach.groups import Group, Vocabulary
from conflictapp.coach.items import Item, at_end, between, ending, maybe, other, up_to
from conflictapp.coach.spelling import folded

_NAMED = re.compile(r"<(?:not )?(?!any>)([^<>]*)>")
_ALONE = ("<any>|", "<not any>", "]|", " |")
"""How what must stand alone, or nothing, is written beside others."""
_SLIPS = [
    re.compile(slip)  # each by itself: a search for what one letter begins is quick
    for slip in (
        *(r"\[[^\]]*\n", r"\{[^}]*\n", r"<[^>]*\n"),  # a bracket that is not closed in its line
        *(
            r"\|(?:[ \[*|}\n]|<any>|<not )",
            r"\[[^\]\n]*\[",
            r"\*\w+\|",
            r"<not [^>\n]*>\|",
            r"=(?!\w)",
            r">\w",
        ),
    )
]
_ITEM = re.compile(r"[\[\]{}^?!$]|<not [^>]*>|[^\s\[\]{}^?!$]+")
NEXT = re.compile(r"[\s{}^?!]*(\[[^\]]*|\$|<not [^>]*>|[^\s\[\]{}^?!$]+)\]?")
"""The next item of a line, after what is none."""
_OPENS = re.compile(r"([\s{^]*)\[([^\]]*)\]")
"""What a line begins with that may be there or not."""
_ANY = re.compile(r"<any>|<not |[*\[$]|\.\.\.")
"""What may begin with any word."""


class Pattern(NamedTuple):
    """A line of a list."""

    opens: bool
    closing: str
    marked: tuple[int, int]
    """Which items the remark is about."""


class Reading:
    """What the lines of a language are read with."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Read with the words of a language."""
        self.vocabulary = vocabulary
        self.items: dict[str, Item] = {}
        self.listed: dict[str, Group] = {}

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
            and self.vocabulary.groups.keys() >= set(_NAMED.findall(text))
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
        begins = self.vocabulary.begins(mark)
        return set(begins) if "<" not in mark else set(" ".join(begins).split())

    def _new_item(self, mark: str) -> Item:
        if mark[1:].isdecimal() and mark[0] == "[":
            return up_to(int(mark[1:]))
        if mark.startswith("["):
            return maybe(tuple(map(self.item, _ITEM.findall(mark, 1))))
        if mark == "$":
            return at_end
        if mark == "...":
            return between(self.vocabulary.groups["denial"].singles)
        if mark == "<any>":
            return ending("")
        if mark.startswith("*"):
            return ending(folded(mark[1:]))
        if mark.startswith("<not "):
            return other(self.vocabulary.groups[mark[5:-1]])
        return self.one_of(mark).ends

    def one_of(self, mark: str) -> Group:
        """The group that a mark names or lists."""
        if mark[0] == "<" and (name := mark[1:-1]) in self.vocabulary.groups:
            return self.vocabulary.groups[name]
        if mark not in self.listed:
            self.listed[mark] = Group(self.vocabulary, mark)
        return self.listed[mark]


def pattern(line: str) -> Pattern:
    """What a line looks for."""
    count = 0
    begin = end = None
    opens, closing = False, ""
    left = iter(_ITEM.findall(line))
    for mark in left:
        if mark == "^":
            opens = True
        elif mark in "?!":
            closing = mark
        elif mark == "{":
            begin = count
        elif mark == "}":
            end = count
        else:
            count += 1
            if mark == "[":
                list(iter(left.__next__, "]"))  # what may be there or not is one item
    return Pattern(opens, closing, (begin or 0, count if end is None else end))


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
