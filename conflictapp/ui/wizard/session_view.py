"""An open session: top bar, wizard, mediator's panel and bottom line, and how they answer each other."""

from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from conflictapp.domain.edits.gates import pass_with_reason
from conflictapp.domain.parts import Part
from conflictapp.domain.steps import Step, first_closed
from conflictapp.ui.autosave import Autosave
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.fields import enter_drafts
from conflictapp.ui.wizard.bottom import BottomLine
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.help import HelpSheet
from conflictapp.ui.wizard.panel import Panel
from conflictapp.ui.wizard.shell import SessionWizard
from conflictapp.ui.wizard.top_bar import TopBar

DRAW_AFTER_MS = 60
LEAST_WORK = 500


class SessionView(QWidget):
    """One session on the screen, made anew when the language, the theme or the scale changes."""

    left = Signal()
    language_asked = Signal(str)
    participants_asked = Signal()
    panel_folded = Signal(bool)

    def __init__(
        self, desk: Desk, autosave: Autosave, others: list[str], menu: QMenu, *, panel_open: bool
    ) -> None:
        super().__init__()
        self.desk = desk
        self._autosave = autosave
        self.setProperty("role", "paper")
        self.setObjectName("session")
        self._around = QTimer(self, singleShot=True, interval=DRAW_AFTER_MS)
        self._around.timeout.connect(self._show_around)
        self._make(others, menu, panel_open)
        self._connect()

    def open_step(self, step: int) -> None:
        """Show a step; the gate in between is shown instead when one is closed."""
        enter_drafts(self.wizard)
        closed = first_closed(self.desk.session, Step(step))
        target = closed.step if closed is not None else Step(step)
        self._autosave.save_now()
        if self.desk.session.step != target:
            self.desk.editor.go_to(target)
        if closed is None or self.wizard.currentId() != target.value:
            self.wizard.open_step(target.value)
        if closed is not None:
            self._bottom.press_next()

    def current_step(self) -> Step:
        """The step now seen."""
        return Step(self.desk.session.step)

    def toggle_panel(self) -> None:
        """Fold the mediator's panel away, or bring it back."""
        self._panel_wanted = self._panel.isHidden()
        self._panel.setVisible(self._panel_wanted)
        self.panel_folded.emit(self._panel_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panel where it would leave too little room for the work."""
        super().resizeEvent(event)
        left = event.size().width() - self.wizard.rail.width() - self._panel.width()
        self._panel.setVisible(self._panel_wanted and left >= self.desk.look.px(LEAST_WORK))

    def next(self) -> None:
        """Go to the next step, through its gate."""
        self._bottom.press_next()

    def _make(self, others: list[str], menu: QMenu, panel_open: bool) -> None:
        outside = column(self, 0)
        self._bar = TopBar(self.desk, others, menu)
        outside.addWidget(self._bar)
        middle = row(spacing=0)
        self.wizard = SessionWizard(self.desk)
        middle.addWidget(self.wizard, 1)
        self._panel = Panel(self.desk)
        self._panel_wanted = panel_open
        middle.addWidget(self._panel)
        outside.addLayout(middle, 1)
        self._bottom = BottomLine(self.desk.words)
        outside.addWidget(self._bottom)
        self._help = HelpSheet(self.desk, self)

    def _connect(self) -> None:
        self._bar.left.connect(self.left)
        self._bar.language_asked.connect(self.language_asked)
        self._bar.participants_asked.connect(self.participants_asked)
        self._bar.panel_asked.connect(self.toggle_panel)
        self._bottom.back.connect(lambda: self.open_step(max(self.current_step() - 1, 0)))
        self._bottom.next.connect(self._go_on)
        self._bottom.passed.connect(self._pass_gate)
        self.wizard.rail.chosen.connect(self.open_step)
        self.wizard.step_opened.connect(self._step_opened)
        self.desk.editor.changed.connect(self._changed)
        self._autosave.state_changed.connect(self._bar.show_saved)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._save_left_field)
        for number in range(len(Step)):
            self._shortcut(f"Alt+{number + 1}", lambda each=number: self.open_step(each))
        self._shortcut("Ctrl+Return", self.next)
        self._shortcut("Ctrl+Enter", self.next)
        self._shortcut("Ctrl+S", self._say_saved)
        self._shortcut("Ctrl+P", lambda: self.desk.output.print_agreement(self.desk.versions))
        self._shortcut("F1", lambda: self._help.toggle(self.current_step()))
        self._shortcut("Esc", self._leave_last_opened)

    def _shortcut(self, keys: str, pressed: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(pressed)

    def _go_on(self) -> None:
        step = self.current_step()
        if step is Step.REVIEW:
            self.left.emit()
        else:
            self.open_step(step + 1)

    def _pass_gate(self, reason: str) -> None:
        editor = self.desk.editor
        editor.do(self, pass_with_reason, self.current_step(), reason, editor.now())
        self._go_on()

    def _step_opened(self, step: int) -> None:
        self._bottom.close_gate()
        self._panel.show_step(Step(step))
        self._show_around()

    def _changed(self, parts: frozenset[Part], who: object) -> None:
        self.wizard.note_change(parts, who)
        self._around.start()

    def _show_around(self) -> None:
        session, step = self.desk.session, self.current_step()
        self.wizard.rail.show_session(session, step)
        self._bottom.show_step(session, step)
        self._bar.show_session()
        self._bar.show_saved(self._autosave.state, None)

    def _say_saved(self) -> None:
        self._autosave.save_now()
        self._bar.show_saved(self._autosave.state, None)

    def _save_left_field(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is not None:
            self._autosave.save_now()

    def _leave_last_opened(self) -> None:
        _ = self._help.close_sheet() or self._bottom.close_gate() or self.wizard.leave_opened()
