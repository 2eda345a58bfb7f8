"""What one person says of the decision: an answer, a note and the decision in their own words."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from conflictapp.domain.decision import asked_again, consent_of
from conflictapp.domain.edits.choice import write_consent
from conflictapp.domain.session import Consent, ConsentLevel
from conflictapp.texts.labels import label as label_of
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.bar_card import BarCard
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.choice.answers import TOKENS, AnswerLine, said_of
from conflictapp.ui.wizard.steps.choice.hand_over import hand_over
from conflictapp.ui.wizard.steps.choice.own_words import OwnWords

OPEN = "choice.open"


class ConsentCard(BarCard):
    """The answer as it stands, or the form that gives one; `changed` follows each answer, `opened` the form."""

    def __init__(
        self,
        desk: Desk,
        page: StepPage,
        person: Person,
        changed: Callable[[], None],
        opened: Callable[[str], None],
    ) -> None:
        super().__init__(desk.look, f"choice.card.{person.id}", "line")
        self._desk, self._page, self._person = desk, page, person
        self._changed, self._opened = changed, opened
        self._words: OwnWords | None = None
        self.body.addLayout(self._make_head())
        self._answer = AnswerLine(desk.look, desk.words, f"choice.answer.{person.id}")
        self._said = label("", "caption", f"choice.said.{person.id}")
        self.body.addWidget(self._answer)
        self.body.addWidget(self._said)
        self._choice = self._make_choice()
        self.body.addWidget(self._choice)
        self._form = column()
        self.body.addLayout(self._form)
        self.body.addStretch(1)
        line = row()
        words = desk.words
        self._change = button(words.say("Change the answer"), f"choice.change.{person.id}", self._unfold)
        self._change.setAccessibleName(f"{person.name}, {self._change.text()}")
        self._done = button(words.say("Done"), f"choice.done.{person.id}", self._finish, "primary")
        self._hand = button(words.say("Hand over"), f"choice.hand_over.{person.id}", self._hand_over)
        self._hand.setAccessibleName(words.say("Hand the laptop over to {name}", name=person.name))
        self._hand.setToolTip(self._hand.accessibleName())
        line.addWidget(self._change)
        line.addWidget(self._done)
        line.addWidget(self._hand)
        line.addStretch(1)
        self.body.addLayout(line)

    def show_session(self) -> None:
        """Show what the person says now."""
        consent = consent_of(self._desk.session, self._person.id) or Consent(self._person.id)
        self._show_answer(consent)
        self._choice.show_choice(consent.level)
        asking = consent.level is None
        writing = self._open and not asking
        self._choice.setVisible(self._open or asking)
        if writing and self._words is None:
            self._words = OwnWords(self._desk, self._page, self._person, self._changed)
            self._form.addWidget(self._words)
        if self._words is not None:
            self._words.setVisible(writing)
            self._words.show_consent(consent)
        self._said.setVisible(not self._open and bool(self._said.text()))
        self._change.setVisible(not self._open and not asking)
        self._done.setVisible(writing)
        self._hand.setVisible(asking and bool(self._desk.session.decision.statement.strip()))

    @property
    def _open(self) -> bool:
        return self._desk.memory.get(OPEN) == self._person.id

    def fold(self) -> None:
        """Close the form."""
        if self._open:
            self._desk.memory.pop(OPEN, None)
            self.show_session()

    def _make_head(self) -> QHBoxLayout:
        person, head = self._person, row(spacing=10)
        head.addWidget(Avatar(self._desk.look, person.initials, person.colour, person.name))
        head.addWidget(label(person.name, "section"), 1)
        return head

    def _make_choice(self) -> Choice:
        words, person = self._desk.words, self._person
        spoken = words.say("What {name} says of the decision", name=person.name)
        options = [(level.value, label_of(words, level)) for level in ConsentLevel]
        made = Choice(f"choice.consent.{person.id}", spoken, options)
        made.chosen.connect(self._answered)
        return made

    def _show_answer(self, consent: Consent) -> None:
        words, level = self._desk.words, consent.level
        again = asked_again(self._desk.session, self._person.id)
        asks = (
            words.say("The decision has changed. Does it suit you?")
            if again
            else words.say("Does this suit you?")
        )
        self._answer.show_answer(level, asks)
        self._said.setText(said_of(words, consent))
        self.show_bar("line" if level is None else TOKENS[level])

    def _unfold(self) -> None:
        self._opened(self._person.id)
        self._desk.memory[OPEN] = self._person.id
        self.show_session()
        self._write_first(ConsentLevel.FULL)

    def _hand_over(self) -> None:
        screen = hand_over(self._desk, self._page, self._person)
        screen.finished.connect(lambda _code: self._take_back())

    def _take_back(self) -> None:
        self._changed()
        (self._hand if self._hand.isVisible() else self._change).setFocus()

    def _finish(self) -> None:
        self.fold()
        self._change.setFocus()

    def _answered(self, level: str) -> None:
        self._desk.editor.do(self._page, write_consent, self._person.id, "level", ConsentLevel(level))
        self._opened(self._person.id)
        self._desk.memory[OPEN] = self._person.id
        self._changed()
        self._write_first(ConsentLevel(level))

    def _write_first(self, level: ConsentLevel) -> None:
        if self._words is not None:
            self._words.write_first(level)
            self._page.scroll_to(self)
