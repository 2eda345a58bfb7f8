"""The wizard of a session: QWizard embedded, its pages independent, the rail at its side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget, QWizard

from conflictapp.domain.parts import Part
from conflictapp.domain.steps import Step
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.rail import Rail
from conflictapp.ui.wizard.steps import PAGES


class SessionWizard(QWizard):
    """The seven pages; `step_opened` carries the number of the one now seen.

    The pages are independent: QWizard's `back()` would otherwise erase what was typed on the page that is left.
    """

    step_opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOptions(
            QWizard.WizardOption.IndependentPages
            | QWizard.WizardOption.NoDefaultButton
            | QWizard.WizardOption.NoCancelButton
        )
        self.setObjectName("wizard")
        self.rail = Rail(desk.look, desk.words)
        self.setSideWidget(self.rail)
        self._pages = {page.step: page(desk) for page in PAGES}
        for step, page in self._pages.items():
            self.setPage(step.value, page)
        self.setButtonLayout([])
        self._shown = False

    def open_step(self, step: int) -> None:
        """Show a step's page, made ready first, so that nothing jumps."""
        page = self._pages[Step(step)]
        page.open()
        self.setStartId(step) if not self._shown else self.setCurrentId(step)
        if not self._shown:
            self._shown = True
            self.restart()
        first = page.first_field()
        if first is not None:
            first.setFocus()
        self._lie_flush()
        self.step_opened.emit(step)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lie_flush()

    def _lie_flush(self) -> None:
        """Take away the margins and the line that QWizard puts around its pages and its side widget."""
        beside = self.rail.parentWidget()
        around = beside.parentWidget() if beside is not None else None
        for holder in (beside, around):
            layout = holder.layout() if holder is not None else None
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
                layout.setSpacing(0)
        if around is not None:
            for line in around.findChildren(QWidget, "", Qt.FindChildOption.FindDirectChildrenOnly):
                if type(line) is QWidget and line.layout() is None:
                    line.hide()

    def leave_opened(self) -> bool:
        """Close what was opened on the page now seen; whether there was something."""
        return self._pages[Step(max(self.currentId(), 0))].leave_opened()

    def note_change(self, parts: frozenset[Part], who: object) -> None:
        """Tell every page what changed."""
        for page in self._pages.values():
            page.note_change(parts, who)

    def reject(self) -> None:
        """Esc does not close the session."""
