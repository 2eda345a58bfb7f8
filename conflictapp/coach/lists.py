"""The lists of a language, in files that whoever knows its words can read and extend.

A list is named for its kind of remark. Its blocks are parted by an empty line; each line opens with what it is:

    in    the fields it is about; before the first block, for the whole list, before a later one from there on
    say   what is looked for (patterns.py says how it is written); several are as one; (feeling) before it: only there
    sure  as say, and told whatever the other words of the sentence are
    not   what keeps it silent, anywhere in the same sentence; before the first block, for the whole list
    own   silent too where one speaks of oneself, as the lines of own.txt say, and just after; before the first block,
          for the whole list
    led   the word that keeps it silent when it stands just before the words
    last  told only where nothing else is found in the sentence
    why   one sentence; {words} stands for the words that were found
    try   one question or one way to say it
    with  what may stand in place of the words, separated by commas

subjects.txt names words that may be a subject or an object, and how the verb ends that makes one the subject: `vous+`.
weights.txt says what all the words of a sentence say for or against each kind; fields.txt names the fields where that
counts, each with what its label has said already.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple, NoReturn

from conflictapp.coach.groups import Group, Vocabulary
from conflictapp.coach.patterns import Reading, choices
from conflictapp.coach.remark import Field, Kind
from conflictapp.coach.spelling import folded, keys
from conflictapp.coach.tokens import Subject
from conflictapp.coach.tree import Tree
from conflictapp.coach.weights import WRITTEN, Weights
from conflictapp.places import resources

WEIGHTS = "weights.txt"
_FIELDS = rf"(?:{'|'.join(Field)})(?: (?:{'|'.join(Field)}))*"
_SAID = r"(?:[ {}^?!]|\[(?!\d)[^\]\n]*\])*[^ {}^?!(\[\n]"  # something that must be there
_LED = r"(?:[^\[\]{}^?!$*<.\n]|<(?!any>|not ))+"
_LINES = re.compile(
    rf"(?:[ \t]*(?:#.*|(?:(?:say|sure)(?: \({_FIELDS}\))?|not) {_SAID}.*|led {_LED}|in {_FIELDS}|own|last|"
    rf"(?:why|try|with) .*|)\s*\n)*+"
)
"""How a list is written."""
_NO_WORDS = (*"[]{}^?!$*", "<any>", "<not ", "...", "> ", "\n_", "=_")
"""What cannot stand in a group: it holds words, expressions, and the groups above it."""
_NAMED = re.compile(r"<([^<>|]+)>")
_GOES_ON = re.compile(r"\n[ \t]+(?=\S)")
_APART = re.compile(r"\n\s*\n")
_SAYS = re.compile(r"^[ \t]*(in|say|sure) (?:\((.*?)\) )?(.*)", re.MULTILINE)
_MAYBE_NOT = re.compile(r"\n[ \t]*not [{^ ]*(\[.*)")
"""What keeps silent and begins with what may be there or not: it might look for nothing."""
_HEAD = re.compile(r"(?:[ \t]*(?:(?:#|in |not |own).*|)\n)*")
"""What stands before the first block for all of them."""
_LATER_HEAD = re.compile(r"(?:[ \t]*(?:(?:#|in ).*|)\n)*")
"""What stands before a later block for all from there on."""


@dataclass(eq=False)
class Block:
    """Some lines of a list that share an answer, read once something they say is found, as in most never is."""

    kind: Kind
    reading: Reading
    listed: Sequence[tuple[str, str]]
    """What its list says of each of its blocks: what a line opens with, and the rest."""
    text: str

    @cached_property
    def _lines(self) -> list[tuple[str, str]]:
        return [*self.listed, *_marked(self.text)]

    def _rest(self, mark: str) -> list[str]:
        return [rest for opening, rest in self._lines if opening == mark]

    @cached_property
    def own(self) -> bool:
        """Whether it is silent where one speaks of oneself."""
        return bool(self._rest("own"))

    @cached_property
    def last(self) -> bool:
        """Whether it is told only where nothing else is found in the sentence."""
        return bool(self._rest("last"))

    @cached_property
    def why(self) -> str:
        """One sentence on what was found."""
        return "".join(self._rest("why"))

    @cached_property
    def question(self) -> str:
        """One question, or one way to say it."""
        return "".join(self._rest("try"))

    @cached_property
    def instead(self) -> tuple[str, ...]:
        """What may stand in place of the words."""
        return tuple(word.strip() for rest in self._rest("with") for word in rest.split(","))

    @cached_property
    def led(self) -> Group:
        """What keeps it silent when it stands just before the words."""
        return Group(self.reading.vocabulary, "|".join(self._rest("led")))

    @cached_property
    def silence(self) -> Tree[None]:
        """What keeps it silent."""
        tree: Tree[None] = Tree(self.reading)
        for line in self._rest("not"):
            tree.add(line, None)
        return tree


class Told(NamedTuple):
    """What a line stands for: its block, the fields it is about, and whether it is told without being weighed."""

    block: Block
    fields: frozenset[Field]
    sure: bool


@dataclass(eq=False)
class Lists:
    """All that the coach of a language looks for."""

    contractions: Mapping[str, tuple[str, ...]]
    leads: frozenset[str]
    subjects: Mapping[str, Subject]
    tree: Tree[Told]
    own: Tree[None]
    """What one says of oneself."""
    weights: Weights
    weighed: Mapping[Field, tuple[str, ...]]
    """The fields where the weights count, and the stems of what their labels say."""


@lru_cache
def lists(language: str) -> Lists:
    """The lists of a language. Raises ValueError with the file and the line that cannot be read."""
    folder = resources() / "coach" / language
    contractions = {
        folded(short): tuple(long.split()) for short, long in _pairs(folder / "contractions.txt", "=")
    }
    vocabulary = Vocabulary(language, contractions)
    reading = Reading(vocabulary)
    groups = vocabulary.groups
    for name, written in _pairs(folder / "words.txt", ":"):
        words = written.replace(", ", "|").replace(",", "|")
        if name in groups or ("<" in words and not groups.keys() >= set(_NAMED.findall(words))):
            _refuse("words.txt", name)
        groups[name] = Group(vocabulary, words)
    if not _are_words(reading, "\n".join([group.names for group in groups.values()])):
        _refuse("words.txt", next(name for name in groups if not _are_words(reading, groups[name].names)))
    tree: Tree[Told] = Tree(reading)
    own: Tree[None] = Tree(reading)
    for line in _lines(folder / "own.txt"):
        if not (_LINES.fullmatch(f"not {line}\n") and reading.is_right(line)):
            _refuse("own.txt", line)
        own.add(line, None)
    for kind in Kind:
        _read(reading, folder / f"{kind}.txt", kind, tree)
    return Lists(
        contractions,
        vocabulary.groups["lead"].singles,
        _subjects(folder / "subjects.txt"),
        tree,
        own,
        _weights(folder / WEIGHTS),
        _weighed(language, folder / "fields.txt"),
    )


def _are_words(reading: Reading, text: str) -> bool:
    text = f"\n{text}"
    return not any(mark in text for mark in _NO_WORDS) and reading.is_right(text)


def _weights(path: Path) -> Weights:
    lines = path.read_text("utf-8").splitlines()
    if not WRITTEN.fullmatch("\n".join([*lines, ""])):
        _refuse(path.name, next(line for line in lines if not WRITTEN.fullmatch(f"{line}\n")))
    return Weights(dict([line.split(": ", 1) for line in lines if ": " in line and line[0] != "#"]))


def _weighed(language: str, path: Path) -> dict[Field, tuple[str, ...]]:
    found = {}
    for name, label in _pairs(path, "="):
        if name not in set(Field):
            _refuse(path.name, name)
        found[Field(name)] = tuple(keys(language, word)[1].lstrip("~") for word in label.split())
    return found


def _refuse(where: str, line: str) -> NoReturn:
    slip = f"{where}: {line}"
    raise ValueError(slip)


def _subjects(path: Path) -> dict[str, Subject]:
    """The words that may be a subject or an object, each with the endings of its verb."""
    endings = {folded(word): tuple(folded(rest).split()) for word, rest in _pairs(path, "=")}
    between = frozenset(endings.pop("between", ()))
    return {word: Subject(ends, between) for word, ends in endings.items()}


def _lines(path: Path) -> list[str]:
    """The lines of a file that say something; a line that begins with spaces goes on with the one before."""
    text = _GOES_ON.sub(" ", path.read_text("utf-8")) if path.exists() else ""
    return [line for line in text.splitlines() if line.strip() and line[0] != "#"]


def _pairs(path: Path, sign: str) -> Iterator[tuple[str, str]]:
    """The lines of a file as a name and what it stands for."""
    for line in _lines(path):
        name, _, rest = line.partition(sign)
        yield name.strip(), rest.strip()


def _read(reading: Reading, path: Path, kind: Kind, tree: Tree[Told]) -> None:
    """Let a list grow into the tree."""
    text = path.read_text("utf-8") + "\n"
    if not (_LINES.fullmatch(text) and reading.is_right(text)):
        _refuse_line(reading, path, text)
    for_all: list[tuple[str, str]] = []
    head, fields = _HEAD, " ".join(Field)
    try:
        for line in _MAYBE_NOT.findall(f"\n{text}"):
            list(choices(line))
        for part in _APART.split(text):
            body = head.sub("", f"{part}\n", count=1)
            marked = _marked(part[: len(part) + 1 - len(body)])
            fields = next((rest for mark, rest in reversed(marked) if mark == "in"), fields)
            for_all = [*for_all, *marked]
            if body:
                block, head, own = Block(kind, reading, for_all, body), _LATER_HEAD, fields
                for mark, only, line in _SAYS.findall(body):
                    if mark == "in":
                        own = line
                    else:
                        tree.add(line, Told(block, _fields(only or own), mark == "sure"))
    except ValueError:
        _refuse_line(reading, path, text)


def _refuse_line(reading: Reading, path: Path, text: str) -> NoReturn:
    for number, line in enumerate(text.split("\n"), 1):
        try:
            if not (_LINES.fullmatch(f"{line}\n") and reading.is_right(line)):
                raise ValueError(line)  # noqa: TRY301  told with its place below
            for mark, _only, said in _SAYS.findall(line):
                _ = mark != "in" and list(choices(said))
            for said in _MAYBE_NOT.findall(f"\n{line}"):
                list(choices(said))
        except ValueError as wrong:
            place = f"{path.name}, line {number}: {line}"
            raise ValueError(place) from wrong
    _refuse(path.name, "")


def _marked(text: str) -> list[tuple[str, str]]:
    """What each line of a text opens with, and the rest."""
    lines = (line.strip().partition(" ") for line in text.split("\n"))
    return [(mark, rest.strip()) for mark, _space, rest in lines if mark and mark[0] != "#"]


@lru_cache
def _fields(names: str) -> frozenset[Field]:
    return frozenset(map(Field, names.split()))
