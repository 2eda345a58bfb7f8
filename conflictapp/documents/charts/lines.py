"""Values from 0 to 10 over time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from conflictapp.documents.charts.ink import MOST, stroke
from conflictapp.documents.paragraphs import draw_line, one_line
from conflictapp.documents.styles import CAPTION, FIELD_LINE, INK, LINE
from conflictapp.documents.tagging.marking import figure
from conflictapp.documents.tagging.structure import Element

_HEIGHT = 128.0
_AXIS_ROOM = 16.0
_UNDER = 16.0
_NAME_ROOM = 108.0
_BETWEEN_NAMES = 11.0
_BETWEEN_MOMENTS = 6.0
_DOT = 2.8
_DASHES: tuple[tuple[int, ...], ...] = ((), (5, 3), (1, 3))


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
        self.width, self.height = room, _HEIGHT
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
            stroke(self.canv, FIELD_LINE if value == 0 else LINE, 0.75)
            self.canv.line(_AXIS_ROOM, self._y(value), right, self._y(value))
            draw_line(self.canv, one_line(str(value), CAPTION), 0, self._y(value) - 3)
        free = 0.0
        for index, moment in enumerate(self._moments):
            name = one_line(moment, CAPTION)
            left = max(0, min(self._x(index) - name.width / 2, right - name.width))
            if left >= free:
                draw_line(self.canv, name, left, 2)
                free = left + name.width + _BETWEEN_MOMENTS

    def _draw_series(self, number: int, series: Series) -> None:
        points = [
            (self._x(index), self._y(value)) for index, value in enumerate(series.values) if value is not None
        ]
        stroke(self.canv, INK, 1.3)
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
        ends, left = [], self.width - _NAME_ROOM
        for number, series in enumerate(self._series):
            last = next((value for value in reversed(series.values) if value is not None), None)
            if last is not None:
                ends.append((self._y(last), number, f"{series.name} {last}"))
        ends.sort()
        for y, (_end, number, name) in zip(
            spread([end for end, *_rest in ends], self._y(MOST)), ends, strict=True
        ):
            _point(self.canv, number % 3, left + 10, y)
            draw_line(self.canv, one_line(name, CAPTION.strong), left + 18, y - 3)

    def _x(self, index: int) -> float:
        left, right = _AXIS_ROOM + 10, self.width - _NAME_ROOM - 10
        steps = len(self._moments) - 1
        return left + (right - left) * index / steps if steps else (left + right) / 2

    def _y(self, value: int) -> float:
        return _UNDER + (_HEIGHT - _UNDER - 8) * value / MOST


def spread(places: Sequence[float], highest: float) -> list[float]:
    """The places, which ascend, moved as little as keeps them apart and none above the highest."""
    found: list[float] = []
    for place in places:
        found.append(max(place, found[-1] + _BETWEEN_NAMES) if found else place)
    for index in range(len(found) - 1, -1, -1):
        found[index] = min(found[index], highest)
        highest = found[index] - _BETWEEN_NAMES
    return found


def _point(canvas: Any, shape: int, x: float, y: float) -> None:
    """A round point, a square one or one that stands on its tip, filled or not."""
    stroke(canvas, INK, 1)
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
