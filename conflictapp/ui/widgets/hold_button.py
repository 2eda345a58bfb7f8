"""A button that acts only when it is held: nobody presses it by chance or out of habit."""

from time import monotonic

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from conflictapp.ui.theme import Look

HOLD_S = 2.0
_FRAME_MS = 40
_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_RING = 16


class HoldButton(QPushButton):
    """`held` once it was pressed for two seconds, by the mouse, a finger or a key; a ring fills meanwhile.

    `let_go` when it was released before.
    """

    held = Signal()
    let_go = Signal()

    def __init__(self, look: Look, text: str, name: str, told: str) -> None:
        super().__init__(text)
        self._look = look
        self._since: float | None = None
        self.setObjectName(name)
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet(f"padding-left: {look.px(_RING + 24)}px;")
        self._frames = QTimer(self, interval=_FRAME_MS)
        self._frames.timeout.connect(self._go_on)
        self.pressed.connect(self._begin)
        self.released.connect(self._end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            if not event.isAutoRepeat():
                self._begin()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            if not event.isAutoRepeat():
                self._end()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._look.px(_RING)
        ring = QRectF(self._look.px(16), (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("field_line"), self._look.px(3)))
        painter.drawEllipse(ring)
        if self._since is not None:
            painter.setPen(QPen(self._look.colour("accent"), self._look.px(3)))
            painter.drawArc(ring, 90 * 16, -round(self._share() * 360 * 16))
        painter.end()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._look.px(40)))

    def _share(self) -> float:
        return 0.0 if self._since is None else min(1.0, (monotonic() - self._since) / HOLD_S)

    def _begin(self) -> None:
        self._since = monotonic()
        self._frames.start()
        self.update()

    def _go_on(self) -> None:
        self.update()
        if self._share() >= 1.0:
            self._stop()
            self.held.emit()

    def _end(self) -> None:
        if self._since is not None:
            self._stop()
            self.let_go.emit()

    def _stop(self) -> None:
        self._frames.stop()
        self._since = None
        self.update()
