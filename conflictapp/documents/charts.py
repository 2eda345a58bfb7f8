"""Charts for print: signs, shapes and labels say everything that a shade does."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from conflictapp.documents.paragraphs import Text, draw_line, one_line, typed
from conflictapp.documents.styles import ACCENT, CAPTION, CELL, FIELD_LINE, INK, LINE, MINT
from conflictapp.documents.tagging.marking import artifact, figure, marked
from conflictapp.documents.tagging.structure import Element

MOST = 10
_BAR_HEIGHT = 8.0
_NUMBER_ROOM = 18.0
_CHART_HEIGHT = 128.0
_AXIS_ROOM = 16.0
_UNDER = 16.0
_NAME_ROOM = 108.0
_BETWEEN_NAMES = 11.0
_DOT = 2.8
_DASHES: tuple[tuple[int, ...], ...] = ((), (5, 3), (1, 3))


class Bar(Flowable):  # type: ignore[misc]  # the library has no types
    """A value from 0 to 10 as a bar with its number, and a line where it was before; a cell of a table."""

    def __init__(self, value: int, former: int | None) -> None:
        super().__init__()
        self.element = Element("TD")
        self._value, self._former = value, former
        self._number = one_line(str(value), CELL.strong)

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Take all the room of the cell."""
        self.width, self.height = room, CELL.leading
        return self.width, self.height

    def draw(self) -> None:
        """Put the bar, then its number."""
        canvas, length = self.canv, self.width - _NUMBER_ROOM
        bottom = (self.height - _BAR_HEIGHT) / 2
        with artifact(canvas):
            _box(canvas, (0, bottom, length * self._value / MOST, _BAR_HEIGHT), fill=ACCENT)
            _box(canvas, (0, bottom, length, _BAR_HEIGHT), outline=FIELD_LINE)
            if self._former is not None:
                at = length * self._former / MOST
                _stroke(canvas, INK, 1.6)
                canvas.line(at, bottom - 2.5, at, bottom + _BAR_HEIGHT + 2.5)
        with marked(canvas, self.element):
            draw_line(canvas, self._number, self.width - self._number.width, bottom)


@dataclass(frozen=True)
class Share:
    """A part of a whole: how many, and what it is called."""

    count: int
    name: str


class Shares(Flowable):  # type: ignore[misc]  # the library has no types
    """The parts of a whole in one bar, from dark to light, each with its sign and number."""

    _SHADES = (ACCENT, "#A5CFC5", MINT, "#FFFFFF")

    def __init__(self, shares: Sequence[Share], described: str) -> None:
        super().__init__()
        self._shares, self._described = shares, described
        self.spaceBefore, self.spaceAfter = 4, 8

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Take all the width."""
        self.width, self.height = room, 2 * _BAR_HEIGHT + CAPTION.leading
        return self.width, self.height

    def draw(self) -> None:
        """Put the parts side by side, each over its name."""
        whole = sum(share.count for share in self._shares)
        with figure(self.canv, Element("Figure", alt=self._described), (0, 0, self.width, self.height)):
            x = 0.0
            for share, shade in zip(self._shares, self._SHADES, strict=False):
                width = self.width * share.count / whole
                _box(self.canv, (x, CAPTION.leading, width, 2 * _BAR_HEIGHT), fill=shade, outline=FIELD_LINE)
                if share.count:
                    draw_line(self.canv, one_line(share.name, CAPTION), x, 2)
                x += width


@dataclass(frozen=True)
class Series:
    """One line of a chart: its name, and a value or nothing for each moment."""

    name: str
    values: tuple[int | None, ...]


class Lines(Flowable):  # type: ignore[misc]  # the library has no types
    """Values from 0 to 10 over time; each line has its own dashes, its own points and its name at its end."""

    def __init__(self, moments: Sequence[str], series: Sequence[Series], described: str) -> None:
        super().__init__()
        self._moments, self._series, self._described = moments, series, described
        self.spaceBefore, self.spaceAfter = 4, 6

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Take all the width."""
        self.width, self.height = room, _CHART_HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        """Put the axis, the lines, then the names."""
        with figure(self.canv, Element("Figure", alt=self._described), (0, 0, self.width, self.height)):
            self._draw_axis()
            for number, series in enumerate(self._series):
                self._draw_series(number, series)
            self._draw_names()

    def _draw_axis(self) -> None:
        right = self.width - _NAME_ROOM
        for value in (0, MOST // 2, MOST):
            _stroke(self.canv, FIELD_LINE if value == 0 else LINE, 0.75)
            self.canv.line(_AXIS_ROOM, self._y(value), right, self._y(value))
            draw_line(self.canv, one_line(str(value), CAPTION), 0, self._y(value) - 3)
        for index, moment in enumerate(self._moments):
            name = one_line(moment, CAPTION)
            left = min(max(0, self._x(index) - name.width / 2), right - name.width)
            draw_line(self.canv, name, max(0, left), 2)

    def _draw_series(self, number: int, series: Series) -> None:
        points = [
            (self._x(index), self._y(value)) for index, value in enumerate(series.values) if value is not None
        ]
        _stroke(self.canv, INK, 1.3)
        self.canv.setDash(*((list(_DASHES[number % 3]), 0) if _DASHES[number % 3] else ()))
        path = self.canv.beginPath()
        for index, (x, y) in enumerate(points):
            (path.lineTo if index else path.moveTo)(x, y)
        self.canv.drawPath(path)
        self.canv.setDash()
        for x, y in points:
            _point(self.canv, number % 3, x, y)

    def _draw_names(self) -> None:
        """Each name beside the end of its line, none over another."""
        ends = []
        for number, series in enumerate(self._series):
            last = next((value for value in reversed(series.values) if value is not None), None)
            if last is not None:
                ends.append((self._y(last), number, f"{series.name} {last}"))
        lowest = float("-inf")
        left = self.width - _NAME_ROOM
        for y, number, name in sorted(ends):
            lowest = max(y, lowest + _BETWEEN_NAMES)
            _point(self.canv, number % 3, left + 10, lowest)
            draw_line(self.canv, one_line(name, CAPTION.strong), left + 18, lowest - 3)

    def _x(self, index: int) -> float:
        left, right = _AXIS_ROOM + 10, self.width - _NAME_ROOM - 10
        steps = len(self._moments) - 1
        return left + (right - left) * index / steps if steps else (left + right) / 2

    def _y(self, value: int) -> float:
        return _UNDER + (_CHART_HEIGHT - _UNDER - 8) * value / MOST


def change_text(value: int, former: int | None) -> Text:
    """How much a value changed, with its sign; nothing when there is nothing to compare with."""
    if former is None:
        return typed("", CELL)
    if value == former:
        return typed("=", CELL)
    return typed(f"+{value - former}" if value > former else f"–{former - value}", CELL)


def _point(canvas: Any, shape: int, x: float, y: float) -> None:
    """A round point, a square one or one that stands on its tip, filled or not."""
    _stroke(canvas, INK, 1)
    canvas.setFillColor(HexColor(INK if shape == 0 else "#FFFFFF"))
    if shape == 0:
        canvas.circle(x, y, _DOT, stroke=1, fill=1)
        return
    path = canvas.beginPath()
    around = (
        [(-1, -1), (1, -1), (1, 1), (-1, 1)] if shape == 1 else [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]
    )
    for index, (right, up) in enumerate(around):
        (path.lineTo if index else path.moveTo)(x + right * _DOT, y + up * _DOT)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


def _box(canvas: Any, box: Sequence[float], *, fill: str = "", outline: str = "") -> None:
    if fill:
        canvas.setFillColor(HexColor(fill))
    if outline:
        _stroke(canvas, outline, 0.75)
    canvas.rect(*box, stroke=int(bool(outline)), fill=int(bool(fill)))


def _stroke(canvas: Any, colour: str, width: float) -> None:
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(width)
