"""The needs check: how far the decision meets each need."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from conflictapp.domain.decision import needs_check
from conflictapp.domain.edits.choice import check_need
from conflictapp.domain.needs import stated_needs
from conflictapp.domain.session import Level
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, row
from conflictapp.ui.widgets.card_grid import CardGrid
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.form import SideBySide
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage


class NeedsCheck(Card):
    """A line for each need: whose it is, its words, met, partly met or not met."""

    def __init__(self, desk: Desk, page: StepPage, changed: Callable[[], None]) -> None:
        super().__init__("card", "choice.needs", 16, 8)
        self._desk, self._page, self._changed = desk, page, changed
        self.body.addWidget(label(desk.words.say("Does it meet each need?"), "section"))
        self._lines = CardGrid(desk.look.px(600), 2, 10)
        self.body.addWidget(self._lines)
        self._shown: object = None
        self._choices: dict[str, Choice] = {}

    def show_session(self) -> None:
        """Show the needs and how far each is met."""
        session, people = self._desk.session, {person.id: person for person in self._desk.people()}
        needs = stated_needs(session)
        self.setVisible(bool(needs))
        drawn = [(need.id, need.text, people[need.participant]) for need in needs]
        if drawn != self._shown:
            self._shown, self._choices = drawn, {}
            self._lines.show_cards([self._line(*each) for each in drawn])
        levels = needs_check(session)
        for need, choice in self._choices.items():
            choice.show_choice(levels[need])

    def _line(self, need: str, text: str, owner: Person) -> QWidget:
        desk, whose = self._desk, QWidget()
        inside = row(whose, 10)
        inside.addWidget(Avatar(desk.look, owner.initials, owner.colour, owner.name, 26))
        inside.addWidget(label(text), 1)
        words = desk.words
        options = [
            (Level.MET.value, "✓  " + words.say("Yes")),
            (Level.PARTLY.value, "◐  " + words.say("In part")),
            (Level.UNMET.value, "○  " + words.say("No")),
        ]
        choice = Choice(f"choice.need.{need}", f"{owner.name}, {text}", options, can_be_empty=True)
        choice.chosen.connect(lambda value: self._check(need, value))
        self._choices[need] = choice
        line = SideBySide(desk.look.px(540), 6)
        line.add(whose)
        line.add(choice)
        return line

    def _check(self, need: str, value: str) -> None:
        self._desk.editor.do(self._page, check_need, need, Level(value) if value else None)
        self._changed()
