"""Paragraphs broken into lines: words in the faces that can draw them, no line wider than its room."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from conflictapp.documents import order, shaping
from conflictapp.documents.clusters import SOFT_HYPHEN, ZERO_WIDTH_SPACE, clusters
from conflictapp.documents.fonts import PER_EM, Face, face_for
from conflictapp.documents.styles import TextStyle

_BREAKING_SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
_AFTER = "-\u2010\u2013\u2014/" + ZERO_WIDTH_SPACE + SOFT_HYPHEN
_NOT_FIRST = "、。，．：；？！）］｝〉》」』】〕・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ"
_NOT_LAST = "（［｛〈《「『【〔"


@dataclass(frozen=True)
class Span:
    """Some text in one style."""

    text: str
    style: TextStyle


@dataclass(frozen=True)
class Cell:
    """One character as a reader counts them, with what draws it."""

    text: str
    style: TextStyle
    face: Face
    level: int


@dataclass(frozen=True)
class Piece:
    """Neighbouring cells in one style, one face and one direction."""

    text: str
    style: TextStyle
    face: Face
    level: int

    @property
    def leftward(self) -> bool:
        """Whether it is read to the left."""
        return self.level % 2 == 1

    @property
    def width(self) -> float:
        """How much room it takes, in points."""
        natural = shaping.width(self.face, self.text, self.leftward) * self.style.size / PER_EM
        return natural + self.style.apart * len(self.text)


@dataclass(frozen=True)
class Word:
    """What is not broken while it fits: its pieces, and the spaces that follow it."""

    cells: tuple[Cell, ...]
    pieces: tuple[Piece, ...]
    space: tuple[Piece, ...]
    width: float
    space_width: float


@dataclass(frozen=True)
class Line:
    """One line: its pieces as they are read, its width and the direction it starts from."""

    pieces: tuple[Piece, ...]
    width: float
    base: int

    @property
    def leftward(self) -> bool:
        """Whether some of it is read to the left."""
        return any(piece.level for piece in self.pieces)


Paragraph = tuple[int, tuple[Word, ...]]


def paragraphs(spans: Sequence[Span]) -> list[Paragraph]:
    """The spans as paragraphs of words, one for each line that was typed."""
    return [_paragraph(line) for line in _typed_lines(spans)]


def fill(paragraph: Paragraph, room: float) -> Iterator[Line]:
    """The lines of a paragraph, none wider than the room unless one character is."""
    base, words = paragraph
    line: list[Word] = []
    taken = 0.0
    for whole in words:
        for word in _fitting(whole, room):
            if line and taken + word.width > room:
                yield _line(line, base)
                line, taken = [], 0.0
            line.append(word)
            taken += word.width + word.space_width
    yield _line(line, base)


def _typed_lines(spans: Sequence[Span]) -> list[list[Span]]:
    lines: list[list[Span]] = [[]]
    for span in spans:
        first, *others = span.text.split("\n")
        lines[-1].append(Span(first, span.style))
        lines.extend([Span(text, span.style)] for text in others)
    return lines


def _paragraph(spans: list[Span]) -> Paragraph:
    text = "".join(span.text for span in spans)
    levels = iter(order.levels(text))
    cells = [cell for span in spans for cell in _cells(span, levels)]
    return order.base_level(text), tuple(_word(group) for group in _groups(cells))


def _cells(span: Span, levels: Iterator[int]) -> Iterator[Cell]:
    for part in _same_kind(clusters(span.text)):
        together = face_for("".join(part), bold=span.style.bold) if len(part) > 1 else None
        for cluster in part:
            face = together or face_for(cluster, bold=span.style.bold)
            level, *_others = islice(levels, len(cluster))
            if face is not None:
                yield Cell(cluster, span.style, face, level)


def _same_kind(parts: list[str]) -> Iterator[list[str]]:
    """Letters that stand together, which should look alike, and everything else one by one."""
    for letters, group in groupby(parts, key=lambda part: part[0].isalpha() and not _wide(part)):
        together = list(group)
        yield from [together] if letters else ([each] for each in together)


def _groups(cells: list[Cell]) -> Iterator[list[Cell]]:
    """The cells of one word each, with the spaces after it."""
    word: list[Cell] = []
    for cell in cells:
        if word and _may_break(word[-1].text, cell.text):
            yield word
            word = []
        word.append(cell)
    if word:
        yield word


def _may_break(before: str, after: str) -> bool:
    if after in _BREAKING_SPACES or after in _NOT_FIRST:
        return False
    if before in _BREAKING_SPACES:
        return True
    if before[-1] in _AFTER:
        return not (before == "-" and after[0].isdigit())
    return before not in _NOT_LAST and (_wide(before) or (_wide(after) and before[0].isalnum()))


def _wide(cluster: str) -> bool:
    """Whether lines may break around it, as in Chinese and Japanese."""
    return unicodedata.east_asian_width(cluster[0]) == "W" and not "\uac00" <= cluster[0] <= "\ud7a3"


def _word(cells: list[Cell]) -> Word:
    end = len(cells)
    while end > 1 and cells[end - 1].text in _BREAKING_SPACES:
        end -= 1
    pieces, space = _pieces(cells[:end]), _pieces(cells[end:])
    return Word(tuple(cells), pieces, space, _width(pieces), _width(space))


def _pieces(cells: Sequence[Cell]) -> tuple[Piece, ...]:
    return tuple(
        Piece("".join(cell.text for cell in group), *key)
        for key, group in groupby(cells, key=lambda cell: (cell.style, cell.face, cell.level))
    )


def _width(pieces: Sequence[Piece]) -> float:
    return sum(piece.width for piece in pieces)


def _fitting(word: Word, room: float) -> Iterator[Word]:
    """The word, in as many parts as it takes for each to fit."""
    cells = list(word.cells)
    while word.width > room and len(cells) > 1:
        count = _how_many_fit(cells, room)
        yield _word(cells[:count])
        cells = cells[count:]
        word = _word(cells)
    yield word


def _how_many_fit(cells: list[Cell], room: float) -> int:
    taken = 0.0
    count = 0
    while count < len(cells) and taken <= room:
        taken += _width(_pieces(cells[count : count + 1]))
        count += 1
    while count > 1 and _width(_pieces(cells[:count])) > room:
        count -= 1
    return max(1, min(count, len(cells) - 1))


def _line(words: list[Word], base: int) -> Line:
    if not words:
        return Line((), 0, base)
    pieces = [piece for word in words[:-1] for piece in (*word.pieces, *word.space)]
    pieces += _hyphenated(words[-1].pieces)
    return Line(tuple(pieces), _width(pieces), base)


def _hyphenated(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The last pieces of a line, with a hyphen where it was broken at a soft one."""
    last = pieces[-1]
    if not last.text.endswith(SOFT_HYPHEN):
        return pieces
    return (*pieces[:-1], Piece(last.text[:-1] + "-", last.style, last.face, last.level))
