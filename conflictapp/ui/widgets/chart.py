"""Numbers from 0 to 10 over time, a line each, told apart by sign and label as well as by colour."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from conflictapp.ui.theme import Look

_TOP, _FOOT, _LEFT = 14, 28, 28


@dataclass(frozen=True)
class Series:
    """One line: its name and its values by position on the axis (None where nothing was given)."""

    name: str
    colour: QColor
    values: tuple[int | None, ...]


class LineChart(QWidget):
    """Lines over a few named moments, each ending in its name and last value."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._moments: tuple[str, ...] = ()
        self._series: list[Series] = []
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_series(self, moments: tuple[str, ...], series: list[Series]) -> None:
        """Show these lines over these moments."""
        self._moments, self._series = moments, series
        said = (
            f"{each.name}: {', '.join('–' if v is None else str(v) for v in each.values)}" for each in series
        )
        self.setAccessibleName("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        return QSize(look.px(420), max(look.px(190), look.px(18) * len(self._series) + look.px(50)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(12))
        self._paint_grid(painter)
        for at, series in enumerate(self._series):
            self._paint_line(painter, at, series)
        self._paint_names(painter)
        painter.end()

    def _names_width(self) -> int:
        metrics = QFontMetrics(self._look.font(13))
        widest = max((metrics.horizontalAdvance(self._ending(each)) for each in self._series), default=0)
        return min(widest + self._look.px(44), self.width() // 2)

    def _ending(self, series: Series) -> str:
        last = next((value for value in reversed(series.values) if value is not None), None)
        return f"{series.name} {'–' if last is None else last}"

    def _point(self, at: int, value: int) -> QPointF:
        look = self._look
        left, right = look.px(_LEFT), self.width() - self._names_width()
        step = (right - left) / max(1, len(self._moments) - 1)
        x = (left + right) / 2 if len(self._moments) == 1 else left + at * step
        height = self.height() - look.px(_TOP + _FOOT)
        return QPointF(x, look.px(_TOP) + height * (1 - value / 10))

    def _paint_grid(self, painter: QPainter) -> None:
        look = self._look
        right = self.width() - self._names_width()
        for value in (0, 5, 10):
            y = self._point(0, value).y()
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(look.px(_LEFT), int(y), right, int(y))
            painter.setPen(look.colour("soft_ink"))
            painter.drawText(
                QRectF(0, y - 9, look.px(_LEFT) - 6, 18), Qt.AlignmentFlag.AlignRight, str(value)
            )
        for at, moment in enumerate(self._moments):
            x = self._point(at, 0).x()
            width = look.px(110)
            left = min(max(0.0, x - width / 2), self.width() - width)
            box = QRectF(left, self.height() - look.px(20), width, look.px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, moment)

    def _paint_line(self, painter: QPainter, at: int, series: Series) -> None:
        points = [self._point(i, value) for i, value in enumerate(series.values) if value is not None]
        painter.setPen(QPen(series.colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for point in points:
            self._paint_sign(painter, at, point, series.colour)

    def _paint_sign(self, painter: QPainter, at: int, point: QPointF, colour: QColor) -> None:
        size = self._look.px(5)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if at % 2 == 0 else self._look.colour("surface"))
        box = QRectF(point.x() - size, point.y() - size, size * 2, size * 2)
        if at % 3 == 0:
            painter.drawEllipse(box)
        elif at % 3 == 1:
            painter.drawRect(box)
        else:
            corners = [
                QPointF(point.x(), box.top()),
                QPointF(box.right(), point.y()),
                QPointF(point.x(), box.bottom()),
                QPointF(box.left(), point.y()),
            ]
            painter.drawPolygon(QPolygonF(corners))

    def _paint_names(self, painter: QPainter) -> None:
        look = self._look
        font = look.font(13)
        painter.setFont(font)
        left, width = self.width() - self._names_width() + look.px(24), self._names_width() - look.px(26)
        free = float(look.px(_TOP) - 9)
        ends = []
        for at, series in enumerate(self._series):
            last = next((value for value in reversed(series.values) if value is not None), 0)
            ends.append((self._point(0, last).y(), at, series))
        room = (self.height() - look.px(18)) / max(1, len(ends))
        for y, at, series in sorted(ends, key=lambda end: end[:2]):
            free = max(free, min(y - 9, self.height() - look.px(20) - room * (len(ends) - 1) / 2))
            self._paint_sign(painter, at, QPointF(left, free + 9), series.colour)
            painter.setPen(look.colour("ink"))
            box = QRectF(left + look.px(10), free, width - look.px(10), 18)
            text = QFontMetrics(font).elidedText(
                self._ending(series), Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            free += look.px(18)
