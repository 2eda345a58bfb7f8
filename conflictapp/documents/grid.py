"""Cells in rows: a plain grid of texts, and a table whose header comes again on each page."""

from collections.abc import Sequence
from typing import Protocol

from reportlab.lib.colors import HexColor
from reportlab.platypus import Table, TableStyle

from conflictapp.documents.paragraphs import Text
from conflictapp.documents.styles import LINE, RAIL
from conflictapp.documents.tagging.marking import artifact
from conflictapp.documents.tagging.structure import Element

_SIDE = 5.2
_ABOVE = 4.8
_LONGEST_WORD = 110.0


class Cell(Protocol):
    """What a cell holds: a text, or a drawing with a text."""

    element: Element


Ground = tuple[int, int, str]
"""The column, the row and the colour of a cell that has a ground of its own."""

_PLAIN = (
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
)
_RULED = (
    ("LEFTPADDING", (0, 0), (-1, -1), _SIDE),
    ("RIGHTPADDING", (0, 0), (-1, -1), _SIDE),
    ("TOPPADDING", (0, 0), (-1, -1), _ABOVE),
    ("BOTTOMPADDING", (0, 0), (-1, -1), _ABOVE),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("BACKGROUND", (0, 0), (-1, 0), HexColor(RAIL)),
    ("LINEBELOW", (0, 1), (-1, -1), 0.75, HexColor(LINE)),
)
_UPRIGHT = (("LINEAFTER", (0, 1), (-2, -1), 0.75, HexColor(LINE)),)


def grid(cells: Sequence[list[Text]], columns: int, width: float, gap: float) -> Table:
    """Cells side by side, `columns` in a row, with a gap between them."""
    rows = [list(cells[start : start + columns]) for start in range(0, len(cells), columns)]
    rows[-1] += [[] for _missing in range(columns - len(rows[-1]))]
    style = TableStyle(
        [*_PLAIN, ("RIGHTPADDING", (0, 0), (-2, -1), gap), ("BOTTOMPADDING", (0, 0), (-1, -2), 6)]
    )
    return Table(rows, [width / columns] * columns, style=style, splitInRow=1)


def ruled_table(
    head: list[Text],
    rows: Sequence[Sequence[Cell]],
    width: float,
    *,
    widths: Sequence[float] | None = None,
    row_heads: bool = False,
    grounds: Sequence[Ground] = (),
    upright: bool = False,
) -> Table:
    """A table with a line under each row; a row goes on over the page only when it is taller than one.

    `row_heads` when the first cell of each row says what the row is about; `widths` are asked for where a cell is
    not a text; `upright` lines part the columns where people write by hand.
    """
    cells = [[[cell] for cell in row] for row in [head, *rows]]
    widths = widths or column_widths(
        [head, *([cell for cell in row if isinstance(cell, Text)] for row in rows)], width
    )
    _tag(head, rows, row_heads=row_heads)
    style = [
        *_RULED,
        *(_UPRIGHT if upright else ()),
        *(
            ("BACKGROUND", (column, row + 1), (column, row + 1), HexColor(colour))
            for column, row, colour in grounds
        ),
    ]
    return RuledTable(cells, widths, style=TableStyle(style), repeatRows=1, splitInRow=1)


class RuledTable(Table):  # type: ignore[misc]  # the library has no types
    """A table whose ground and lines are decoration."""

    def _drawBkgrnd(self) -> None:  # noqa: N802  the library's name
        with artifact(self.canv):
            super()._drawBkgrnd()

    def _drawLines(self) -> None:  # noqa: N802  the library's name
        with artifact(self.canv):
            super()._drawLines()


def _tag(head: list[Text], rows: Sequence[Sequence[Cell]], *, row_heads: bool) -> None:
    """Make each text a cell of one table, in its row; those of the head name their columns."""
    table = Element("Table")
    first = Element("TR", table)
    for text in head:
        text.element = Element("TH", first, scope="Column", once=True)
    for row in rows:
        line = Element("TR", table)
        for index, cell in enumerate(row):
            heads = row_heads and index == 0
            spoken = cell.element.spoken
            cell.element = Element("TH" if heads else "TD", line, scope="Row" if heads else "", spoken=spoken)


def column_widths(rows: list[list[Text]], width: float) -> list[float]:
    """Room for each column: what its longest word asks, then a share of what its texts would like."""
    columns = list(zip(*rows, strict=True))
    least = [
        min(max(text.longest_word() for text in column), _LONGEST_WORD) + 2 * _SIDE + 1 for column in columns
    ]
    wanted = [max(text.natural_width() for text in column) + 2 * _SIDE + 1 for column in columns]
    spare = width - sum(least)
    if spare <= 0:
        return [each * width / sum(least) for each in least]
    missing = [max(0.0, wish - least) for wish, least in zip(wanted, least, strict=True)]
    if sum(missing) <= spare:
        return _widened(wanted, width)
    weights = [each**0.5 for each in missing]
    return [least + spare * weight / sum(weights) for least, weight in zip(least, weights, strict=True)]


def _widened(wanted: list[float], width: float) -> list[float]:
    """What each column would like, and the room that is left shared out."""
    return [each * width / sum(wanted) for each in wanted]
