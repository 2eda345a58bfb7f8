"""What one person says of the decision: an answer, a note and the decision in their own words."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from conflictapp.domain.decision import consent_of
from conflictapp.domain.edits.choice import write_consent
from conflictapp.domain.session import Consent, ConsentLevel
from conflictapp.texts.labels import label as label_of
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.choice.answers import TOKENS, AnswerLine, said_of


class ConsentCard(Card):
    """The answer as it stands, or the form that gives one; `changed` follows each answer, `opened` the form."""

    def __init__(
        self,
        desk: Desk,
        page: StepPage,
        person: Person,
        changed: Callable[[], None],
        opened: Callable[[str], None],
    ) -> None:
        super().__init__("consent", f"choice.card.{person.id}", 14, 8)
        self._desk, self._page, self._person = desk, page, person
        self._changed, self._opened, self._open = changed, opened, False
        self._bar: str | None = None
        self.body.addLayout(self._make_head())
        self._answer = AnswerLine(desk.look, desk.words, f"choice.answer.{person.id}")
        self._said = label("", "caption", f"choice.said.{person.id}")
        self.body.addWidget(self._answer)
        self.body.addWidget(self._said)
        self.body.addWidget(self._make_form())
        self.body.addStretch(1)
        line = row()
        words = desk.words
        self._change = button(words.say("Change"), f"choice.change.{person.id}", self._unfold)
        self._done = button(words.say("Done"), f"choice.done.{person.id}", self._finish, "primary")
        line.addWidget(self._change)
        line.addWidget(self._done)
        line.addStretch(1)
        self.body.addLayout(line)

    def show_session(self) -> None:
        """Show what the person says now."""
        consent = consent_of(self._desk.session, self._person.id) or Consent(self._person.id)
        self._show_answer(consent)
        self._choice.show_choice(consent.level)
        self._note.show_text(consent.note)
        self._restatement.show_text(consent.restatement)
        asking = consent.level is None
        self._form.setVisible(self._open or asking)
        writing = self._open and not asking
        self._own_words.setVisible(writing)
        self._beside.setVisible(writing and (consent.level is not ConsentLevel.FULL or bool(consent.note)))
        self._note_title.setText(self._note_label(consent.level))
        self._note.setAccessibleName(f"{self._person.name}, {self._note_title.text()}")
        self._said.setVisible(not self._open and bool(self._said.text()))
        self._change.setVisible(not self._open and not asking)
        self._done.setVisible(writing)

    def fold(self) -> None:
        """Close the form."""
        if self._open:
            self._open = False
            self.show_session()

    def _make_head(self) -> QHBoxLayout:
        person, head = self._person, row(spacing=10)
        head.addWidget(Avatar(self._desk.look, person.initials, person.colour, person.name))
        head.addWidget(label(person.name, "section"), 1)
        return head

    def _make_form(self) -> QWidget:
        words, who, name = self._desk.words, self._person.id, self._person.name
        self._form = QWidget()
        form = column(self._form, 10)
        options = [(level.value, label_of(words, level)) for level in ConsentLevel]
        self._choice = Choice(
            f"choice.consent.{who}", words.say("What {name} says of the decision", name=name), options
        )
        self._choice.chosen.connect(self._answered)
        form.addWidget(self._choice)
        own = words.say("The decision in their own words")
        self._restatement, self._own_words, _title = self._field("restatement", own)
        self._note, self._beside, self._note_title = self._field("note", "")
        form.addWidget(self._beside)
        form.addWidget(self._own_words)
        return self._form

    def _field(self, field: str, title: str) -> tuple[TextField, QWidget, QLabel]:
        text = TextField(f"choice.{field}.{self._person.id}", f"{self._person.name}, {title}")
        text.typed.connect(lambda written: self._write(field, written))
        holder = QWidget()
        inside = column(holder, 4)
        head = label(title, "label")
        head.setBuddy(text)
        inside.addWidget(head)
        inside.addWidget(text)
        return text, holder, head

    def _note_label(self, level: ConsentLevel | None) -> str:
        words = self._desk.words
        if level is ConsentLevel.OBJECTION:
            return words.say("What would make it acceptable?")
        return words.say("The reservation") if level is ConsentLevel.RESERVED else words.say("A note")

    def _show_answer(self, consent: Consent) -> None:
        words, level = self._desk.words, consent.level
        self._answer.show_answer(level, words.say("Does this suit you?"))
        self._said.setText(said_of(words, consent))
        self._colour("line" if level is None else TOKENS[level])

    def _colour(self, token: str) -> None:
        if token != self._bar:
            self._bar = token
            tokens, px = self._desk.look.tokens, self._desk.look.px
            self.setStyleSheet(
                f'QFrame[role="consent"] {{ background: {tokens["surface"]}; border: 1px solid {tokens["line"]};'
                f" border-top: {px(4)}px solid {tokens[token]}; border-radius: {px(12)}px; }}"
            )

    def _unfold(self) -> None:
        self._open = True
        self._opened(self._person.id)
        self.show_session()
        self._restatement.setFocus()
        self._page.scroll_to(self)

    def _finish(self) -> None:
        self.fold()
        self._change.setFocus()

    def _answered(self, level: str) -> None:
        self._desk.editor.do(self._page, write_consent, self._person.id, "level", ConsentLevel(level))
        self._open = True
        self._opened(self._person.id)
        self._changed()
        (self._restatement if level == ConsentLevel.FULL else self._note).setFocus()
        self._page.scroll_to(self)

    def _write(self, field: str, text: str) -> None:
        self._desk.editor.do(self._page, write_consent, self._person.id, field, text)
        self._changed()
