"""Which of the needs an idea answers."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from conflictapp.domain.edits.evaluation import set_serve
from conflictapp.domain.needs import stated_needs
from conflictapp.texts.names import short
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.card_grid import CardGrid
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage


class Serves(QWidget):
    """A check for each need, with its owner's mark."""

    def __init__(self, desk: Desk, page: StepPage, changed: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._page, self._changed, self._idea = desk, page, changed, ""
        outside = column(self, 2)
        outside.addWidget(label(desk.words.say("Needs this idea answers"), "label"))
        self._grid = CardGrid(desk.look.px(300), 2, 0)
        outside.addWidget(self._grid)
        self._shown: object = None
        self._checks: dict[str, QCheckBox] = {}

    def show_idea(self, idea: str) -> None:
        """Show which needs this idea answers."""
        self._idea = idea
        needs, people = stated_needs(self._desk.session), self._desk.people()
        self.setVisible(bool(needs))
        drawn = ([(need.id, need.participant, need.text) for need in needs], people)
        if drawn != self._shown:
            self._shown = drawn
            self._checks = {}
            marks = {person.id: person for person in people}
            self._grid.show_cards([self._line(need.id, need.text, marks[need.participant]) for need in needs])
        answered = {serve.need for serve in self._desk.session.serves if serve.idea == idea}
        for need, check in self._checks.items():
            with QSignalBlocker(check):
                check.setChecked(need in answered)

    def _line(self, need: str, text: str, owner: Person) -> QWidget:
        made = QWidget()
        inside = row(made, 6)
        inside.addWidget(Avatar(self._desk.look, owner.initials, owner.colour, owner.name, 24))
        check = QCheckBox(short(text, 40).replace("&", "&&"))
        check.setObjectName(f"evaluation.serves.{need}")
        check.setAccessibleName(f"{owner.name}, {text}")
        check.setToolTip(text)
        check.setMinimumHeight(self._desk.look.px(40))
        check.toggled.connect(lambda on: self._set(need, answers=on))
        self._checks[need] = check
        inside.addWidget(check, 1)
        return made

    def _set(self, need: str, *, answers: bool) -> None:
        self._desk.editor.do(self._page, set_serve, self._idea, need, answers)
        self._changed(self._idea)
