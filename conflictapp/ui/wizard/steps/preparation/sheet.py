"""What the sections of the preparation have in common."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Concatenate, ParamSpec

from PySide6.QtWidgets import QWidget

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Session
from conflictapp.texts.labels import label as label_of
from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage

Given = ParamSpec("Given")


class Sheet(QWidget):
    """One section: cards in a column, filled by `show_session`."""

    def __init__(self, desk: Desk, page: StepPage) -> None:
        super().__init__()
        self.desk, self.words, self.look, self.page = desk, desk.words, desk.look, page
        self.body = column(self, 14)
        self.build()

    def build(self) -> None:
        """Add the section's cards."""
        raise NotImplementedError

    def show_session(self) -> None:
        """Show what the session holds now."""
        raise NotImplementedError

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
