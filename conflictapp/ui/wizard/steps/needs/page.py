"""Step 1: what each one needs, heard by another, and joined in one sentence."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.domain.needs import heard, needs_of
from conflictapp.domain.parts import Part
from conflictapp.domain.session import Session
from conflictapp.domain.steps import Step
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.notices import EmptyState
from conflictapp.ui.widgets.people import PeopleTabs, Person
from conflictapp.ui.wizard.asked import Asked
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.sectioned_page import asked_section
from conflictapp.ui.wizard.steps.needs.equation import EquationCard
from conflictapp.ui.wizard.steps.needs.messages import MessagesCard
from conflictapp.ui.wizard.steps.needs.own_needs import NeedsCard

_KEY = "needs.person"


class NeedsPage(StepPage):
    """One person at a time speaks; the sentence that joins the needs of all stays below."""

    step = Step.NEEDS
    shows: ClassVar[frozenset[Part]] = frozenset(
        {Part.PARTICIPANTS, Part.MESSAGES, Part.NEEDS, Part.RESTATEMENTS, Part.EQUATION}
    )

    def build(self, body: QVBoxLayout) -> None:
        self._asked = Asked(self.desk, "needs.asked")
        body.addWidget(self._asked)
        self._nobody = self._make_nobody()
        self._tabs = PeopleTabs(self.look, "needs.tabs")
        self._tabs.chosen.connect(self._choose)
        self._tabs.entered.connect(self._let_speak)
        self._messages = MessagesCard(self.desk, self)
        self._needs = NeedsCard(self.desk, self, self.mark_heard)
        self._equation = EquationCard(self.desk, self)
        for widget in (self._nobody, self._tabs, self._messages, self._needs, self._equation):
            body.addWidget(widget)

    def refresh(self, parts: frozenset[Part]) -> None:
        someone = bool(self.desk.session.participants)
        self._nobody.setVisible(not someone)
        for widget in (self._tabs, self._messages, self._needs, self._equation):
            widget.setVisible(someone)
        if someone:
            speaker = self._speaker()
            self.mark_heard()
            self._messages.show_person(speaker)
            self._needs.show_person(speaker)
            self._equation.show_session()

    def open(self) -> None:
        super().open()
        self._asked.show_asked()

    def first_field(self) -> QWidget | None:
        return self._messages.first_field() if self.desk.session.participants else None

    def mark_heard(self) -> None:
        """Show anew who has been heard."""
        people = [
            Person(each.id, each.name, each.initials, each.colour, _was_heard(self.desk.session, each.id))
            for each in self.desk.people()
        ]
        self._tabs.show_people(people, self._speaker().id)
        self._equation.offer_draft()

    def _speaker(self) -> Person:
        people = {each.id: each for each in self.desk.people()}
        return people.get(self.desk.memory.get(_KEY, "")) or next(iter(people.values()))

    def _choose(self, participant: str) -> None:
        self.desk.memory[_KEY] = participant
        speaker = self._speaker()
        self._messages.show_person(speaker)
        self._needs.show_person(speaker)
        self.tell_removed()

    def _let_speak(self) -> None:
        first = self.first_field()
        if first is not None:
            first.setFocus()

    def _make_nobody(self) -> EmptyState:
        go = button(self.words.say("Add the people"), "people.add", self._add_people, "primary")
        return EmptyState(self.look, "participants", self.words.say("First, who is here?"), go)

    def _add_people(self) -> None:
        self.desk.memory[asked_section("preparation")] = "people"
        self.desk.go_to(0)


def _was_heard(session: Session, participant: str) -> bool:
    own = needs_of(session, participant)
    return bool(own) and all(heard(session, need.id) for need in own)
