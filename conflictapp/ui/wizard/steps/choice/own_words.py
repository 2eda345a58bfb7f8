"""What someone adds to their answer: a note, and the decision in their own words."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from conflictapp.domain.edits.choice import write_consent
from conflictapp.domain.session import Consent, ConsentLevel
from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage


class OwnWords(QWidget):
    """Two fields, each kept as it is typed."""

    def __init__(self, desk: Desk, page: StepPage, person: Person, changed: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._page, self._person, self._changed = desk, page, person, changed
        outside = column(self, 10)
        self._note, self._beside, self._title = self._field("note", "")
        own = desk.words.say("The decision in their own words")
        self._restatement, own_words, _title = self._field("restatement", own)
        outside.addWidget(self._beside)
        outside.addWidget(own_words)

    def show_consent(self, consent: Consent) -> None:
        """Show what the person wrote."""
        self._note.show_text(consent.note)
        self._restatement.show_text(consent.restatement)
        self._title.setText(self._note_label(consent.level))
        self._note.setAccessibleName(f"{self._person.name}, {self._title.text()}")
        self._beside.setVisible(consent.level is not ConsentLevel.FULL or bool(consent.note))

    def write_first(self, level: ConsentLevel) -> None:
        """Go to the field that this answer asks for first."""
        (self._restatement if level is ConsentLevel.FULL else self._note).setFocus()

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

    def _write(self, field: str, text: str) -> None:
        self._desk.editor.do(self._page, write_consent, self._person.id, field, text)
        self._changed()
