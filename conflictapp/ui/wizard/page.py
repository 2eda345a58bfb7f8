"""What the seven pages have in common: the question, a body that scrolls, and drawing only what changed."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)
from shiboken6 import isValid

from conflictapp.domain.parts import EVERYTHING, Part
from conflictapp.domain.steps import Step
from conflictapp.texts.steps import step_question, step_subtitle
from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import UndoBar
from conflictapp.ui.widgets.scrolled import Body
from conflictapp.ui.widgets.tab_order import tab_in_reading_order
from conflictapp.ui.wizard.desk import Desk


class StepPage(QWizardPage):
    """One step: a subclass adds its cards in `build` and fills them in `refresh`."""

    step: ClassVar[Step]
    shows: ClassVar[frozenset[Part]] = EVERYTHING

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.editor = desk.editor
        self.words = desk.words
        self.look = desk.look
        self.setObjectName(f"page.{self.step.value}")
        # QWizard leaves a page that does not expand at its smallest height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._built = False
        self._stale: frozenset[Part] = EVERYTHING
        self._openings: list[tuple[QWidget, Callable[[], object]]] = []
        self._undo_bars: list[tuple[UndoBar, Callable[[], str]]] = []

    def build(self, body: QVBoxLayout) -> None:
        """Add the step's cards to the body; called once, when the page is first shown."""
        raise NotImplementedError

    def refresh(self, parts: frozenset[Part]) -> None:
        """Show what the session holds now; only `parts` may have changed since the last time."""
        raise NotImplementedError

    def first_field(self) -> QWidget | None:
        """Where typing starts when the page opens."""
        return None

    def open(self) -> None:
        """Make the page ready to be seen."""
        if not self._built:
            self._make_frame()
            self._built = True
        self._show_stale()

    def note_change(self, parts: frozenset[Part], who: object) -> None:
        """Draw anew what changed, now if the page is seen, else when it opens; not if the page did it itself."""
        if who is self:
            return
        self._stale |= parts & self.shows
        if self._built and self.isVisible():
            self._show_stale()

    def undo_bar(self, name: str, place: Callable[[], str] | None = None) -> UndoBar:
        """A bar that offers to put back what was last taken away at a place of this session, named as the bar is.

        `place` is for a bar that serves several: whoever shows another one calls `tell_removed`.
        """
        at = place or (lambda: name)
        bar = UndoBar(f"undo.{name}", self.words.say("Undo"), lambda: self.editor.undo(at()))
        self._undo_bars.append((bar, at))
        return bar

    def tell_removed(self) -> None:
        """Show on each bar what it would put back."""
        for bar, place in self._undo_bars:
            title = self.editor.last_removed(place())
            bar.tell(self.words.say("Removed: {title}", title=title) if title is not None else "")

    def esc_leaves(self, opened: QWidget, close: Callable[[], object]) -> None:
        """Let Esc close what a button opens on this page."""
        self._openings.append((opened, close))

    def leave_opened(self) -> bool:
        """Close what was opened on this page; whether there was something."""
        for opened, close in reversed(self._openings):
            if isValid(opened) and opened.isVisible():
                close()
                return True
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go in reading order, also through what was added since the page was drawn."""
        tab_in_reading_order(self._scroll)
        return super().focusNextPrevChild(forward)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a part of the page into view."""
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(widget, 0, 40))

    def _show_stale(self) -> None:
        stale, self._stale = self._stale, frozenset()
        if stale:
            held = QApplication.focusWidget()
            typing = held is not None and self._scroll.isAncestorOf(held)
            told = {bar: bar.told for bar, _place in self._undo_bars}
            self.refresh(stale)
            self.tell_removed()
            tab_in_reading_order(self._scroll)
            if held is not None and typing and not (isValid(held) and held.isVisible()):
                self._keep_the_keyboard([bar for bar in told if bar.told not in ("", told[bar])])

    def _keep_the_keyboard(self, offering: list[UndoBar]) -> None:
        """What had the keyboard went: it goes to what would put that back, else stays on the page.

        Qt would hand it on to whatever comes next, which may be the way out.
        """
        now = QApplication.focusWidget()
        if offering:
            offering[0].setFocus()
        elif (now is None or not self._scroll.isAncestorOf(now)) and (
            first := self.first_field()
        ) is not None:
            first.setFocus()

    def _make_frame(self) -> None:
        outside = column(self, 0)
        self._scroll = QScrollArea()
        self._scroll.setObjectName(f"page.{self.step.value}.scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Body()
        body = column(inside, 14)
        body.setContentsMargins(28, 24, 28, 24)
        body.addWidget(
            label(step_question(self.words, self.step), "question", f"page.{self.step.value}.question")
        )
        body.addWidget(label(step_subtitle(self.words, self.step), "subtitle"))
        self.build(body)
        body.addStretch(1)
        self._scroll.setWidget(inside)
        outside.addWidget(self._scroll)
