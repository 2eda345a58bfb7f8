"""A pad to sign on with a pen, a finger or the mouse; what is drawn is kept as lines from 0 to 1."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from conflictapp.ui.theme import Look

WIDE, HIGH = 407, 110  # as wide for its height as the block on paper

Strokes = list[list[list[float]]]


class SignaturePad(QWidget):
    """`drawn` carries the strokes after each line; a point is [x, y], each 0 to 1 of the pad."""

    drawn = Signal(object)

    def __init__(self, look: Look, name: str, spoken: str) -> None:
        super().__init__()
        self._look = look
        self._strokes: Strokes = []
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFixedSize(QSize(look.px(WIDE), look.px(HIGH)))

    @property
    def strokes(self) -> Strokes:
        """The lines drawn so far."""
        return self._strokes

    def show_strokes(self, strokes: Strokes) -> None:
        """Show these lines; an empty list clears the pad."""
        self._strokes = strokes
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._strokes.append([self._point(event.position())])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._strokes:
            self._strokes[-1].append(self._point(event.position()))
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.drawn.emit(self._strokes)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("field_line"), 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        base = int(self.height() * 0.78)
        painter.drawLine(self._look.px(20), base, self.width() - self._look.px(20), base)
        pen = QPen(self._look.colour("ink"), self._look.px(2.4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(self._smooth(stroke))
        painter.end()

    def _point(self, at: QPointF) -> list[float]:
        return [
            round(max(0.0, min(1.0, at.x() / self.width())), 4),
            round(max(0.0, min(1.0, at.y() / self.height())), 4),
        ]

    def _smooth(self, stroke: list[list[float]]) -> QPainterPath:
        points = [QPointF(x * self.width(), y * self.height()) for x, y in stroke]
        path = QPainterPath(points[0])
        if len(points) == 1:
            path.lineTo(points[0] + QPointF(0.1, 0))
        for former, point in pairwise(points):
            path.quadTo(former, (former + point) / 2)
        path.lineTo(points[-1])
        return path
