"""The screen for someone who was handed the laptop: one question, large, and nothing of anybody else."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import Person


@dataclass(frozen=True)
class HandoverWords:
    """What the screen says."""

    question: str
    statement: str
    options: Sequence[tuple[str, str]]
    notes: dict[str, str]
    """What the note is called, by the answer that asks for one."""
    own_words: str
    done: str
    later: str
    thanks: str
    back: str


class Handover(QDialog):
    """Asks, then says thanks until the laptop is back; each answer and each word is told as it is given."""

    answered = Signal(str)
    noted = Signal(str)
    restated = Signal(str)

    def __init__(
        self, look: Look, words: HandoverWords, person: Person, given: tuple[str, str, str], over: QWidget
    ) -> None:
        super().__init__(over, Qt.WindowType.FramelessWindowHint)
        self.setObjectName("handover")
        self.setModal(True)
        self.setProperty("role", "body")
        self._look, self._words = look, words
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._ask(person, given))
        self._pages.addWidget(self._thank())
        window = over.window()
        self.setGeometry(window.geometry())
        if window.isFullScreen() or window.isMaximized():
            self.setWindowState(window.windowState())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._finish()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _ask(self, person: Person, given: tuple[str, str, str]) -> QWidget:
        look, words, (level, note, own) = self._look, self._words, given
        scroll, page = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        page.setProperty("role", "body")
        outside = row(page)
        outside.addStretch(1)
        inside = self._column(page)
        head = row(spacing=12)
        head.addWidget(Avatar(look, person.initials, person.colour, person.name, 48))
        head.addWidget(label(person.name, "question", "handover.name"), 1)
        inside.addLayout(head)
        inside.addWidget(label(words.statement, "big", "handover.statement"))
        inside.addWidget(label(words.question, "question"))
        inside.addWidget(self._make_choice(level))
        self._note_title = label("", "label", "handover.note.title")
        self._note = TextField("handover.note", "")
        self._note.show_text(note)
        self._note.typed.connect(self.noted)
        inside.addLayout(_field(self._note_title, self._note))
        self._own_title = label(words.own_words, "label")
        self._own = TextField("handover.restatement", words.own_words)
        self._own.show_text(own)
        self._own.typed.connect(self.restated)
        inside.addLayout(_field(self._own_title, self._own))
        self._show_asked(level)
        done = row()
        done.addStretch(1)
        done.addWidget(button(words.later, "handover.later", self._finish, "quiet"))
        self._done = button(words.done, "handover.done", self._finish, "primary")
        self._done.setEnabled(bool(level))
        done.addWidget(self._done)
        inside.addLayout(done)
        inside.addStretch(1)
        outside.addLayout(inside, 6)
        outside.addStretch(1)
        scroll.setWidget(page)
        return scroll

    def _make_choice(self, level: str) -> Choice:
        look, made = self._look, Choice("handover.answer", self._words.question, self._words.options)
        made.setStyleSheet(
            f"QPushButton {{ font-size: {look.px(18)}px; min-height: {look.px(40)}px;"
            f" padding: {look.px(8)}px {look.px(24)}px; border-radius: {look.px(29)}px; }}"
        )
        made.show_choice(level)
        made.chosen.connect(self._answer)
        return made

    def _thank(self) -> QWidget:
        page = QWidget()
        inside = self._column(page)
        page.setLayout(inside)
        inside.addStretch(1)
        thanks = label(self._words.thanks, "question", "handover.thanks")
        thanks.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(thanks)
        self._back = button(self._words.back, "handover.back", self.accept)
        inside.addWidget(self._back, 0, Qt.AlignmentFlag.AlignCenter)
        inside.addStretch(1)
        return page

    def _column(self, _page: QWidget) -> QVBoxLayout:
        made = column(spacing=18)
        side = self._look.px(40)
        made.setContentsMargins(side, side, side, side)
        return made

    def _answer(self, level: str) -> None:
        self._show_asked(level)
        self._done.setEnabled(True)
        (self._note if self._words.notes.get(level) else self._own).setFocus()
        self.answered.emit(level)

    def _show_asked(self, level: str) -> None:
        """Ask for words once there is an answer: until then there is one question."""
        title = self._words.notes.get(level, "")
        self._note_title.setText(title)
        self._note.setAccessibleName(title)
        for each in (self._note_title, self._note):
            each.setVisible(bool(title))
        for each in (self._own_title, self._own):
            each.setVisible(bool(level))

    def _finish(self) -> None:
        """Hide what was said before the laptop changes hands again."""
        if self._pages.currentIndex():
            self.accept()
        self._pages.setCurrentIndex(1)
        self._back.setFocus()


def _field(title: QLabel, field: TextField) -> QVBoxLayout:
    made = column(spacing=4)
    title.setBuddy(field)
    made.addWidget(title)
    made.addWidget(field)
    return made
