"""Step 4: the decision in everyone's words, the needs it meets, and what each says of it."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.domain.parts import Part
from conflictapp.domain.steps import Step, gate
from conflictapp.texts.gates import gate_sentence
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.labels import label, set_role
from conflictapp.ui.widgets.notices import EmptyState
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.choice.consents import Consents
from conflictapp.ui.wizard.steps.choice.decision_card import DecisionCard
from conflictapp.ui.wizard.steps.choice.needs_check import NeedsCheck
from conflictapp.ui.wizard.steps.choice.objections import Objections
from conflictapp.ui.wizard.steps.choice.rounds import Rounds
from conflictapp.ui.wizard.steps.choice.together import Together
from conflictapp.ui.wizard.version_notice import VersionNotice


class ChoicePage(StepPage):
    """The decision, the needs check, a card for each person, open objections and the earlier proposals."""

    step = Step.CHOICE
    shows: ClassVar[frozenset[Part]] = frozenset(
        {
            Part.PARTICIPANTS,
            Part.NEEDS,
            Part.IDEAS,
            Part.FITS,
            Part.SERVES,
            Part.SCORES,
            Part.BLACK_BALLS,
            Part.DECISION,
            Part.ROUNDS,
        }
    )

    def build(self, body: QVBoxLayout) -> None:
        self._nobody = self._make_nobody()
        self._decision = DecisionCard(self.desk, self, self.show_answers)
        self._together = Together(self.desk, self._decision.take_ideas)
        self._needs = NeedsCheck(self.desk, self, self.show_answers)
        self._standing = label("", "section", "choice.standing")
        self._consents = Consents(self.desk, self, self.show_answers)
        self._objections = Objections(self.desk, self._decision.focus_statement)
        self._rounds = Rounds(self.desk, self._decision.rewrite)
        for widget in (
            VersionNotice(self.desk, "choice.version"),
            self._nobody,
            self._decision,
            self._together,
            self._needs,
            self._standing,
            self._consents,
            self._objections,
            self._rounds,
        ):
            body.addWidget(widget)

    def refresh(self, _parts: frozenset[Part]) -> None:
        someone = bool(self.desk.session.participants)
        self._nobody.setVisible(not someone)
        for widget in (self._decision, self._standing, self._consents):
            widget.setVisible(someone)
        self._decision.show_session()
        self._together.show_session()
        self._needs.show_session()
        self._rounds.show_session()
        self.show_answers()

    def show_answers(self) -> None:
        """Show what each says now, and what still stands before an agreement."""
        session = self.desk.session
        self._consents.show_session()
        self._objections.show_session()
        self._decision.show_asked()
        found = gate(session, Step.CHOICE)
        self._standing.setText(
            self.words.say("Everyone has said yes: this is your agreement.")
            if found.open
            else gate_sentence(self.words, session, found)
        )
        set_role(self._standing, "good" if found.open else "section")

    def first_field(self) -> QWidget | None:
        return self._decision.statement if self.desk.session.participants else None

    def _make_nobody(self) -> EmptyState:
        words = self.words
        action = button(
            words.say("Add the people"),
            "choice.to_people",
            lambda: self.desk.go_to(Step.PREPARATION),
            "primary",
        )
        text = words.say("Who is here? A decision needs the yes of each person.")
        return EmptyState(self.look, "participants", text, action, "choice.empty")
