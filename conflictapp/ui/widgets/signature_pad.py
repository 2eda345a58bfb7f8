"""A pad to sign on with a pen, a finger or the mouse; what is drawn is kept as lines from 0 to 1."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from conflictapp.strokes import Point, curve
from conflictapp.ui.theme import Look

WIDE, HIGH = 407, 110  # as wide for its height as the block on paper
_WIDEST = 520  # pixels there are in the narrowest window with the largest letters
_DOT = 0.1  # a line without any length would not be painted

Strokes = list[list[list[float]]]


class SignaturePad(QWidget):
    """`drawn` carries the strokes after each line; a point is [x, y], each 0 to 1 of the pad."""

    drawn = Signal(object)

    def __init__(self, look: Look, name: str, spoken: str, told: str = "") -> None:
        super().__init__()
        self._look = look
        self._strokes: Strokes = []
        self._taken: Strokes = []
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(told)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wide = min(look.px(WIDE), _WIDEST)
        self.setFixedSize(QSize(wide, wide * HIGH // WIDE))

    @property
    def strokes(self) -> Strokes:
        """The lines drawn so far."""
        return self._strokes

    @property
    def taken(self) -> bool:
        """Whether a line was taken back that `redo` would draw again."""
        return bool(self._taken)

    def show_strokes(self, strokes: Strokes) -> None:
        """Show these lines; an empty list clears the pad."""
        self._strokes, self._taken = strokes, []
        self._say_drawn()

    def undo(self) -> None:
        """Take back the last line."""
        if self._strokes:
            self._taken.append(self._strokes.pop())
            self._say_drawn()

    def redo(self) -> None:
        """Draw again the line that was taken back last."""
        if self._taken:
            self._strokes.append(self._taken.pop())
            self._say_drawn()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen is followed more finely than the mouse that Qt would make of it; a finger comes as the mouse."""
        if event.type() is QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() is QEvent.Type.TabletMove and event.pressure() > 0:
            self._go_on(event.position())
        elif event.type() is QEvent.Type.TabletRelease:
            self._say_drawn()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._say_drawn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) or event.key() == Qt.Key.Key_Backspace:
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(self._look.colour("accent" if focused else "field_line"), 2 if focused else 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        base = int(self.height() * 0.78)
        painter.setPen(QPen(self._look.colour("field_line"), 1))
        painter.drawLine(self._look.px(20), base, self.width() - self._look.px(20), base)
        pen = QPen(self._look.colour("ink"), self._look.px(2.4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(self._smooth(stroke))
        painter.end()

    def _begin(self, at: QPointF) -> None:
        self._strokes.append([self._point(at)])
        self._taken.clear()
        self.update()

    def _go_on(self, at: QPointF) -> None:
        point = self._point(at)
        if self._strokes and self._strokes[-1][-1] != point:
            self._strokes[-1].append(point)
            self.update()

    def _say_drawn(self) -> None:
        self.update()
        self.drawn.emit(self._strokes)

    def _point(self, at: QPointF) -> list[float]:
        return [
            round(max(0.0, min(1.0, at.x() / self.width())), 4),
            round(max(0.0, min(1.0, at.y() / self.height())), 4),
        ]

    def _smooth(self, stroke: list[list[float]]) -> QPainterPath:
        path = QPainterPath(self._at(stroke[0]))
        if len(stroke) == 1:
            path.lineTo(self._at(stroke[0]) + QPointF(_DOT, 0))
        for towards, end in curve(stroke):
            path.quadTo(self._at(towards), self._at(end))
        return path

    def _at(self, point: Point) -> QPointF:
        return QPointF(point[0] * self.width(), point[1] * self.height())
