"""Blocks to sign in, three in a row; a block never breaks."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Table, TableStyle

from conflictapp.documents.lists import listed_groups
from conflictapp.documents.paragraphs import Text
from conflictapp.documents.styles import FIELD_LINE, GAP, INK, RADIUS
from conflictapp.documents.tagging.marking import artifact, figure
from conflictapp.documents.tagging.structure import Element
from conflictapp.strokes import Point, curve

_COLUMNS = 3
_PADDING = 6.5
_ROOM = 42.0
_THIN = 0.75
_PEN = 1.1
_DOT = 0.1  # a line without any length is left out by some printers

Strokes = Sequence[Sequence[Point]]


def block_width(width: float) -> float:
    """How wide each of the blocks of a row is."""
    return (width - GAP * (_COLUMNS - 1)) / _COLUMNS


def block_rows(blocks: Sequence["SignatureBlock"]) -> list[Flowable]:
    """The blocks in rows, those of a row equally tall; each is an item of one list."""
    listed_groups([block.texts for block in blocks])
    return [_row(blocks[start : start + _COLUMNS]) for start in range(0, len(blocks), _COLUMNS)]


class SignatureBlock(Flowable):  # type: ignore[misc]  # the library has no types
    """Who signs, room to sign above a line, and what is written under it; it never breaks."""

    def __init__(
        self, who: list[Text], strokes: Strokes, caption: Text, width: float, *, described: str = ""
    ) -> None:
        super().__init__()
        self._who, self._strokes, self._caption, self.width = who, strokes, caption, width
        self._described = described
        self.tallest = 0.0

    @property
    def texts(self) -> list[Text]:
        """All that is written in it."""
        return [*self._who, self._caption]

    def wrap(self, _room: float, _height: float) -> tuple[float, float]:
        """Take the height of what is written, and the room to sign."""
        inner = self.width - 2 * _PADDING
        above = sum(text.wrap(inner, 0)[1] for text in self._who)
        self.height = max(above + _ROOM + self._caption.wrap(inner, 0)[1] + 2 * _PADDING, self.tallest)
        return self.width, self.height

    def draw(self) -> None:
        """Put the outline, the names, the line and the signature on the page."""
        canvas, inner = self.canv, self.width - 2 * _PADDING
        line = _PADDING + self._caption.height
        with artifact(canvas):
            canvas.setStrokeColor(HexColor(FIELD_LINE))
            canvas.setLineWidth(_THIN)
            canvas.roundRect(0, 0, self.width, self.height, RADIUS)
            canvas.line(_PADDING, line, _PADDING + inner, line)
        y = self.height - _PADDING
        for text in self._who:
            y -= text.height
            text.drawOn(canvas, _PADDING, y)
        self._caption.drawOn(canvas, _PADDING, _PADDING - 2)
        if self._strokes:
            element = Element("Figure", self._caption.element.parent, alt=self._described)
            with figure(canvas, element, (_PADDING, line, _PADDING + inner, line + _ROOM)):
                self._draw_strokes(inner, line)

    def _draw_strokes(self, inner: float, line: float) -> None:
        """The signature as it was drawn, its lowest point on the line."""
        canvas = self.canv
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(_PEN)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for stroke in filter(None, self._strokes):
            canvas.drawPath(self._path(stroke, inner, line))

    def _path(self, stroke: Sequence[Point], inner: float, line: float) -> Any:
        def at(point: Point) -> tuple[float, float]:
            return _PADDING + point[0] * inner, line + 1 + (1 - point[1]) * (_ROOM - 4)

        path = self.canv.beginPath()
        x, y = at(stroke[0])
        path.moveTo(x, y)
        if len(stroke) == 1:
            path.lineTo(x + _DOT, y)
            return path
        for towards, end in curve(stroke):
            (bend_x, bend_y), (end_x, end_y) = at(towards), at(end)
            path.curveTo(
                *(_third(x, bend_x), _third(y, bend_y)),
                *(_third(end_x, bend_x), _third(end_y, bend_y)),
                *(end_x, end_y),
            )
            x, y = end_x, end_y
        return path


def _third(end: float, bend: float) -> float:
    """Where a cubic curve bends towards at this end, to be the same as the quadratic one (PDF knows only cubics)."""
    return end + (bend - end) * 2 / 3


def _row(blocks: Sequence[SignatureBlock]) -> Table:
    width = blocks[0].width
    for block in blocks:
        block.wrap(width, 0)
    tallest = max(block.height for block in blocks)
    for block in blocks:
        block.tallest = tallest
    missing = _COLUMNS - len(blocks)
    style = TableStyle(
        [
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), GAP - 5),
        ]
    )
    return Table(
        [[*blocks, *([] for _missing in range(missing))]], [width + GAP, width + GAP, width], style=style
    )
