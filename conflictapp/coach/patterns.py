"""What a line of a list looks for in the words of a sentence.

word        the word in any of its forms; =word only as it stands; -word after a hyphen; # a number
a|b|<name>  one of these; <name> is a group of words.txt
<not name>  one word that is none of the group; <any> any word; *ez a word that ends so
[a b]       may be there or not
{a b}       the words the remark is about; without it, all that was found
...         up to five words between, without a denial
^           at the beginning of a sentence; ? or ! at the end: the sentence ends with it
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from conflictapp.coach.spelling import folded, listed
from conflictapp.coach.tokens import Token

_GAP = 5
_APART = re.compile(r"[\s_-]+|(?<=')")
_ITEM = re.compile(r"[\[\]{}^?!]|\.\.\.|[^\s\[\]{}^?!]+")


class Item(Protocol):
    """One thing to find at a word."""

    def ends(self, words: Sequence[Token], place: int) -> Iterable[int]:
        """Where it may end when it begins at this word."""

    def first(self) -> frozenset[str] | None:
        """What the word it begins with is found by; None: it may be any word."""


@dataclass(frozen=True, slots=True)
class Group:
    """One of some words or expressions."""

    singles: frozenset[str]
    phrases: tuple[tuple[frozenset[str], ...], ...] = ()

    def ends(self, words: Sequence[Token], place: int) -> Iterator[int]:
        """After the word, and after each expression that begins here."""
        if place >= len(words):
            return
        if not self.singles.isdisjoint(words[place].keys):
            yield place + 1
        for phrase in self.phrases:
            if not phrase[0].isdisjoint(words[place].keys) and _follows(phrase, words, place):
                yield place + len(phrase)

    def first(self) -> frozenset[str]:
        """What any of them begins with."""
        return self.singles.union(*(phrase[0] for phrase in self.phrases))


@dataclass(frozen=True, slots=True)
class Other:
    """One word that is none of a group."""

    group: Group

    def ends(self, words: Sequence[Token], place: int) -> Iterator[int]:
        """After the word."""
        if place < len(words) and not any(True for _ in self.group.ends(words, place)):
            yield place + 1

    def first(self) -> None:
        """It may be any word."""


@dataclass(frozen=True, slots=True)
class Ending:
    """One word with an ending."""

    letters: str

    def ends(self, words: Sequence[Token], place: int) -> Iterator[int]:
        """After the word."""
        if place < len(words) and words[place].keys[0].endswith(self.letters):
            yield place + 1

    def first(self) -> None:
        """It may be any word."""


@dataclass(frozen=True, slots=True)
class Between:
    """Up to five words of the sentence, none of them a denial."""

    denials: frozenset[str]

    def ends(self, words: Sequence[Token], place: int) -> Iterator[int]:
        """Here, then after each word."""
        yield place
        for end in range(place, min(place + _GAP, len(words))):
            if not self.denials.isdisjoint(words[end].keys):
                return
            yield end + 1

    def first(self) -> None:
        """It may be any word."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A line of a list, with its optional parts either there or not."""

    items: tuple[Item, ...]
    opens: bool
    closing: str
    marked: tuple[int, int]
    """Which items the remark is about."""

    def first(self) -> frozenset[str] | None:
        """What the word it begins with is found by; None: it may be any word."""
        return self.items[0].first()

    def find(self, words: Sequence[Token], place: int) -> tuple[int, int] | None:
        """The first and the last word the remark is about, when the pattern begins at this word."""
        begin = words[place]
        if (self.opens and not begin.opens) or (self.closing and begin.closing != self.closing):
            return None
        ends = [place]
        return self._from(words, ends)

    def _from(self, words: Sequence[Token], ends: list[int]) -> tuple[int, int] | None:
        if len(ends) > len(self.items):
            first, last = ends[self.marked[0]], ends[self.marked[1]] - 1
            return (first, last) if last >= first else None
        for end in self.items[len(ends) - 1].ends(words, ends[-1]):
            if found := self._from(words, [*ends, end]):
                return found
        return None


def _follows(phrase: tuple[frozenset[str], ...], words: Sequence[Token], place: int) -> bool:
    rest = words[place + 1 : place + len(phrase)]
    return len(rest) == len(phrase) - 1 and not any(
        keys.isdisjoint(word.keys) for keys, word in zip(phrase[1:], rest, strict=True)
    )


@dataclass(frozen=True)
class Reading:
    """What the lines of a language are read with."""

    language: str
    contractions: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, Group]

    def group(self, expressions: Iterable[str]) -> Group:
        """The group of some words, expressions, and groups that exist already."""
        singles: set[str] = set()
        phrases: list[tuple[frozenset[str], ...]] = []
        for expression in expressions:
            if expression.startswith("<"):
                known = self.groups[expression.strip("<>")]
                singles |= known.singles
                phrases += known.phrases
                continue
            words = tuple(listed(self.language, word) for word in self._words(expression))
            if len(words) == 1:
                singles |= words[0]
            else:
                phrases.append(words)
        return Group(frozenset(singles), tuple(phrases))

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

    def patterns(self, line: str) -> list[Pattern]:
        """The patterns a line stands for. Raises KeyError for a group that is not in words.txt."""
        return [self._pattern(choice) for choice in _choices(_ITEM.findall(line.replace("<not ", "<not_")))]

    def _pattern(self, marks: Sequence[str]) -> Pattern:
        items: list[Item] = []
        begin = end = None
        opens, closing = False, ""
        for mark in marks:
            if mark == "^":
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
        if mark == "...":
            return Between(self.groups["denial"].singles)
        if mark == "<any>":
            return Ending("")
        if mark.startswith("*"):
            return Ending(folded(mark[1:]))
        if mark.startswith("<not_"):
            return Other(self.groups[mark[5:-1]])
        return self.group(mark.split("|"))


def _choices(marks: Sequence[str]) -> list[list[str]]:
    """The line with each optional part, and without it."""
    choices: list[list[str]] = [[]]
    place = 0
    while place < len(marks):
        if marks[place] == "[":
            close = place + marks[place:].index("]")
            choices += [choice + list(marks[place + 1 : close]) for choice in choices]
            place = close
        else:
            choices = [[*choice, marks[place]] for choice in choices]
        place += 1
    return choices
