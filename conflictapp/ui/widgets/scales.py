"""Numbers people give: 0 to 10 with a slider, 1 to 5 with dots. Nothing is given until someone gives it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from conflictapp.ui.theme import Look


class _Scale(QWidget):
    """A row of marks from `low` to `high`; arrows and digits choose, Backspace takes the choice back."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, spoken: str, low: int, high: int) -> None:
        super().__init__()
        self._look, self._spoken, self._low, self._high = look, spoken, low, high
        self._value: int | None = None
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._speak()

    @property
    def value(self) -> int | None:
        """The number given, or None."""
        return self._value

    def show_value(self, value: int | None) -> None:
        """Show a number, or none."""
        self._value = value
        self._speak()
        self.update()

    def _choose(self, value: int | None) -> None:
        if value != self._value:
            self.show_value(value)
            self.chosen.emit(value)

    def _speak(self) -> None:
        self.setAccessibleName(
            f"{self._spoken}: {'–' if self._value is None else self._value} / {self._high}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}.get(key)
        if move is not None:
            start = (self._low if move > 0 else self._high) - move if self._value is None else self._value
            self._choose(max(self._low, min(self._high, start + move)))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._choose(None)
        elif event.text().isdigit():
            self._type(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _type(self, digit: int) -> None:
        number = 10 if digit == 0 and self._value == 1 and self._high == 10 else digit
        if self._low <= number <= self._high:
            self._choose(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pick(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pick(event.position().x())

    def _pick(self, x: float) -> None:
        step = self._step()
        self._choose(max(self._low, min(self._high, self._low + int(x // step))))

    def _step(self) -> float:
        return self.width() / (self._high - self._low + 1)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class TenScale(_Scale):
    """0 to 10 in a row of numbers, the given one filled."""

    def __init__(self, look: Look, name: str, spoken: str) -> None:
        super().__init__(look, name, spoken, 0, 10)
        self.setMinimumSize(QSize(look.px(264), look.px(40)))
        self.setMaximumHeight(look.px(40))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(330), self._look.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(14))
        step, size = self._step(), min(self._step() - 2, self.height() - 8)
        for number in range(11):
            box = QRectF(number * step + (step - size) / 2, (self.height() - size) / 2, size, size)
            given = number == self._value
            painter.setPen(QPen(self._look.colour("accent" if given else "line"), 1))
            painter.setBrush(self._look.colour("accent" if given else "surface"))
            painter.drawEllipse(box)
            painter.setPen(self._look.colour("on_accent" if given else "soft_ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
        self._paint_focus(painter)
        painter.end()


class Dots(_Scale):
    """1 to 5 as dots, filled up to the given one."""

    def __init__(self, look: Look, name: str, spoken: str) -> None:
        super().__init__(look, name, spoken, 1, 5)
        self.setFixedSize(QSize(look.px(120), look.px(40)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, radius = self._step(), self._look.px(6)
        for number in range(1, 6):
            filled = self._value is not None and number <= self._value
            painter.setPen(QPen(self._look.colour("accent" if filled else "field_line"), 1.5))
            painter.setBrush(self._look.colour("accent") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF((number - 0.5) * step, self.height() / 2), radius, radius)
        self._paint_focus(painter)
        painter.end()
