"""The rail: the seven steps, where each is, and where we are."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from conflictapp.domain.session import Session
from conflictapp.domain.steps import Step, can_enter, progress
from conflictapp.texts.gates import progress_sentence
from conflictapp.texts.steps import step_name
from conflictapp.texts.words import Words
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.buttons import PressedByEnter
from conflictapp.ui.widgets.scrolled import Scrolled

TALL, LOW, LEAST = 58, 46, 40


class StepButton(PressedByEnter):
    """One step: a number or a check, its name, and how far it is where the window leaves room for that."""

    def __init__(self, look: Look, step: Step, name: str) -> None:
        super().__init__()
        self._look, self._step, self._name = look, step, name
        self._state, self._done = "", False
        self.setObjectName(f"rail.step.{step.value}")
        self.setProperty("kind", "step")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_state(self, state: str, *, done: bool, current: bool, reachable: bool) -> None:
        """Show how far the step is, in words and with a check."""
        self._state, self._done = state, done
        self.setChecked(current)
        self.setEnabled(reachable)
        self.setAccessibleName(f"{self._name}. {state}" if state else self._name)
        self.setToolTip(" · ".join(filter(None, (state, f"Alt+{self._step.value + 1}"))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(TALL if self._state else LOW))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(140), self._look.px(LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter)
        x, width = look.px(48), self.width() - look.px(54)
        painter.setOpacity(1 if self.isEnabled() else 0.75)
        painter.setFont(look.font(15, QFont.Weight.DemiBold))
        painter.setPen(look.colour("ink"))
        state = self._told()
        top = look.px(9) if state else (self.height() - look.px(22)) // 2
        painter.drawText(x, top, width, look.px(22), Qt.AlignmentFlag.AlignVCenter, self._name)
        if state:
            font = look.font(13)
            painter.setFont(font)
            painter.setPen(look.colour("soft_ink"))
            text = QFontMetrics(font).elidedText(state, Qt.TextElideMode.ElideRight, width)
            painter.drawText(x, top + look.px(21), width, look.px(20), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _told(self) -> str:
        return self._state if self.height() >= self._look.px(TALL) else ""

    def _paint_mark(self, painter: QPainter) -> None:
        look = self._look
        size = look.px(25)
        top = look.px(9) if self._told() else (self.height() - size) / 2
        box = QRectF(look.px(10), top, size, size)
        on = self._done or self.isChecked()
        painter.setPen(QPen(look.colour("accent" if on else "field_line"), 2))
        painter.setBrush(look.colour("accent") if self._done else look.colour("surface"))
        painter.drawEllipse(box)
        painter.setFont(look.font(13, QFont.Weight.Bold))
        painter.setPen(look.colour("on_accent" if self._done else "accent" if on else "soft_ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓" if self._done else str(self._step.value))


class Rail(QFrame):
    """The seven steps in order; `chosen` carries the number of the one asked for."""

    chosen = Signal(int)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setObjectName("rail")
        self.setFixedWidth(look.px(232))
        self._words = words
        steps = QWidget()
        inside = column(steps, 4)
        inside.setContentsMargins(12, 18, 12, 12)
        self._scroll = Scrolled(steps)
        column(self, 0).addWidget(self._scroll)
        self._steps = {step: StepButton(look, step, step_name(words, step)) for step in Step}
        for step, made in self._steps.items():
            made.clicked.connect(lambda _on=False, number=step.value: self.chosen.emit(number))
            inside.addWidget(made)
        inside.addStretch(1)
        self._current: StepButton | None = None

    def show_session(self, session: Session, current: int) -> None:
        """Show how far each step of the session is."""
        for step, made in self._steps.items():
            far = progress(session, step)
            made.show_state(
                progress_sentence(self._words, far),
                done=far.complete,
                current=step.value == current,
                reachable=can_enter(session, step),
            )
        self._current = self._steps[Step(current)]
        self._show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the step we are at in view where not all have room."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_current)

    def _show_current(self) -> None:
        if self._current is not None:
            self._scroll.ensureWidgetVisible(self._current, 0, 0)
