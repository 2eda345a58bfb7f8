"""What the sections of a page have in common."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Session
from conflictapp.texts.labels import label as label_of
from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.tab_order import first_text
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage

PAUSE_MS = 300

Given = ParamSpec("Given")


class Sheet(QWidget):
    """One section: cards in a column, filled by `show_session`."""

    def __init__(self, desk: Desk, page: StepPage) -> None:
        super().__init__()
        self.desk, self.words, self.look, self.page = desk, desk.words, desk.look, page
        self.body = column(self, 14)
        self._around = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._around.timeout.connect(self.show_around)
        self.build()

    def build(self) -> None:
        """Add the section's cards."""
        raise NotImplementedError

    def show_session(self) -> None:
        """Show what the session holds now."""
        raise NotImplementedError

    def first_field(self) -> QWidget | None:
        """Where typing starts when the section opens."""
        return first_text(self)

    def show_around(self) -> None:
        """Show anew what follows from what was typed, apart from the fields themselves."""

    def show_soon(self) -> None:
        """Call `show_around` once typing pauses."""
        self._around.start()

    def typed(
        self,
        verb: Callable[Concatenate[Session, Given], frozenset[Part]],
        *args: Given.args,
        **kwargs: Given.kwargs,
    ) -> None:
        """Change the session with what the section already shows."""
        self.desk.editor.do(self.page, verb, *args, **kwargs)

    def options(self, kind: type[StrEnum]) -> Sequence[tuple[str, str]]:
        """The values of a closed set with their words, for a choice."""
        return [(each.value, label_of(self.words, each)) for each in kind]
