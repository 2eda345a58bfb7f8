"""What stands above the heat map: a filter, and how many answers are still to give."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from conflictapp.domain.ranking import answers_left, losing
from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.wizard.desk import Desk

LOSING = "evaluation.losing"


class AboveMap(QWidget):
    """Shows only the ideas where someone loses, when asked; and leads to the first answer that is missing.

    Once ideas were evaluated, only new ones and new people ask for any: what was said stays said.
    """

    def __init__(self, desk: Desk, filtered: Callable[[], None], go_on: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._filtered = desk, filtered
        line = row(self, 12)
        self._losing = button(desk.words.say("Where someone loses"), LOSING, self._filter, "pill")
        self._losing.setCheckable(True)
        self._left = button("", "evaluation.left", go_on, "link")
        line.addWidget(self._losing)
        line.addStretch(1)
        line.addWidget(self._left)

    @property
    def only_losing(self) -> bool:
        """Whether only the ideas where someone loses are shown; all of them when nobody does."""
        return bool(self._desk.memory.get(LOSING)) and self._somebody_loses()

    def show_all(self) -> None:
        """Take the filter off."""
        self._desk.memory[LOSING] = ""

    def show_session(self) -> None:
        """Show whether someone loses, and what is left to say."""
        session, words = self._desk.session, self._desk.words
        self._losing.setVisible(self._somebody_loses())
        self._losing.setChecked(self.only_losing)
        left = answers_left(session)
        self._left.setText(words.count("{count} answer to give", "{count} answers to give", left))
        self._left.setVisible(left > 0)

    def _somebody_loses(self) -> bool:
        session = self._desk.session
        return any(losing(session, idea.id) for idea in session.ideas)

    def _filter(self) -> None:
        self._desk.memory[LOSING] = "on" if self._losing.isChecked() else ""
        self._filtered()
