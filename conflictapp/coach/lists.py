"""The lists of a language, in files that whoever knows its words can read and extend.

A list is named for its kind of remark. Its blocks are parted by an empty line; each line opens with what it is:

    in    the fields it is about; before the first block, for the whole list
    say   what is looked for (patterns.py says how it is written); several are as one; (feeling) before it: only there
    not   what keeps it silent, anywhere in the same sentence; before the first block, for the whole list
    own   silent too where one speaks of oneself, as the lines of own.txt say, and just after; before the first block,
          for the whole list
    led   what keeps it silent when it stands just before the words
    last  told only where nothing else is found in the sentence
    why   one sentence; {words} stands for the words that were found
    try   one question or one way to say it
    with  what may stand in place of the words, separated by commas

subjects.txt names words that may be a subject or an object, and how the verb ends that makes one the subject: `vous+`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from conflictapp.coach.items import Group
from conflictapp.coach.patterns import Begun, Reading
from conflictapp.coach.remark import Field, Kind
from conflictapp.coach.spelling import folded
from conflictapp.coach.tokens import Subject
from conflictapp.coach.tree import Tree
from conflictapp.places import resources


@dataclass(eq=False)
class Block:
    """Some lines of a list that share an answer."""

    kind: Kind
    fields: frozenset[Field]
    why: str = ""
    question: str = ""
    instead: tuple[str, ...] = ()
    said: list[tuple[Begun, frozenset[Field]]] = field(default_factory=list)
    silent: list[Callable[[], list[Begun]]] = field(default_factory=list)
    led: Group | None = None
    own: bool = False
    """Whether it is silent where one speaks of oneself."""
    last: bool = False
    """Whether it is told only where nothing else is found in the sentence."""

    @cached_property
    def silence(self) -> Tree[None]:
        """What keeps it silent, read once something it says is found: most is not for a long time."""
        tree: Tree[None] = Tree()
        for read in self.silent:
            for pattern in read():
                tree.add(pattern, None)
        return tree


@dataclass(frozen=True)
class Lists:
    """All that the coach of a language looks for."""

    contractions: Mapping[str, tuple[str, ...]]
    leads: frozenset[str]
    subjects: Mapping[str, Subject]
    tree: Tree[tuple[Block, frozenset[Field]]]
    own: Tree[None]
    """What one says of oneself."""


@lru_cache
def lists(language: str) -> Lists:
    """The lists of a language. Raises ValueError with the file and the line that cannot be read."""
    folder = resources() / "coach" / language
    contractions = {
        folded(short): tuple(long.split()) for short, long in _pairs(folder / "contractions.txt", "=")
    }
    groups: dict[str, Group] = {}
    reading = Reading(language, contractions, groups)
    for name, words in _pairs(folder / "words.txt", ":"):
        groups[name] = reading.group(word.strip() for word in words.split(",") if word.strip())
    tree: Tree[tuple[Block, frozenset[Field]]] = Tree()
    own: Tree[None] = Tree()
    for line in _lines(folder / "own.txt"):
        for said in reading.patterns(line):
            own.add(said, None)
    for kind in Kind:
        for block in _blocks(reading, folder / f"{kind}.txt", kind):
            for pattern, where in block.said:
                tree.add(pattern, (block, where))
    return Lists(contractions, groups["lead"].singles, _subjects(folder / "subjects.txt"), tree, own)


def _subjects(path: Path) -> dict[str, Subject]:
    """The words that may be a subject or an object, each with the endings of its verb."""
    endings = {folded(word): tuple(folded(rest).split()) for word, rest in _pairs(path, "=")}
    between = frozenset(endings.pop("between", ()))
    return {word: Subject(ends, between) for word, ends in endings.items()}


def _lines(path: Path) -> list[str]:
    """The lines of a file that say something."""
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line.strip() and not line.startswith("#")]


def _pairs(path: Path, sign: str) -> Iterator[tuple[str, str]]:
    """The lines of a file as a name and what it stands for; a line that begins with spaces goes on."""
    name, rest = "", ""
    for line in _lines(path):
        if line[0].isspace():
            rest += " " + line.strip()
            continue
        if name:
            yield name, rest
        name, _, rest = (part.strip() for part in line.partition(sign))
    if name:
        yield name, rest


def _blocks(reading: Reading, path: Path, kind: Kind) -> Iterator[Block]:
    fields, silent, own = frozenset(Field), list[Callable[[], list[Begun]]](), False
    block: Block | None = None
    headed = True  # until the first block
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        mark, _, rest = line.strip().partition(" ")
        if not mark or mark.startswith("#"):
            if not mark and block:
                yield block
                block = None
            continue
        try:
            if mark == "in" and block is None:
                fields = _fields(rest)
            elif mark == "not" and block is None:
                silent.append(reading.later(rest))
            elif mark == "own" and headed:
                own = True
            else:
                headed = False
                block = block or Block(kind, fields, silent=[*silent], own=own)
                _add(reading, block, mark, rest.strip())
        except (KeyError, ValueError) as wrong:
            place = f"{path.name}, line {number}: {wrong}"
            raise ValueError(place) from wrong
    if block:
        yield block


def _fields(names: str) -> frozenset[Field]:
    return frozenset(Field(name) for name in names.split())


def _place(rest: str) -> tuple[frozenset[Field], str]:
    """The fields in brackets before a line, and the line."""
    if not rest.startswith("("):
        return frozenset(), rest
    names, _, line = rest[1:].partition(")")
    return _fields(names), line


def _add(reading: Reading, block: Block, mark: str, rest: str) -> None:
    match mark:
        case "in":
            block.fields = _fields(rest)
        case "say":
            where, line = _place(rest)
            block.said += [(pattern, where or block.fields) for pattern in reading.patterns(line)]
        case "not":
            block.silent.append(reading.later(rest))
        case "led":
            block.led = reading.group(rest.split("|"))
        case "own":
            block.own = True
        case "last":
            block.last = True
        case "why":
            block.why = rest
        case "try":
            block.question = rest
        case "with":
            block.instead = tuple(word.strip() for word in rest.split(","))
        case _:
            raise KeyError(mark)
