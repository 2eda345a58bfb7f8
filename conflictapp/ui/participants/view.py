"""The participants' own window: the question of this step and what everyone may see of it, large and calm."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from conflictapp.domain.projection import for_participants
from conflictapp.domain.session import Session
from conflictapp.domain.steps import Step
from conflictapp.texts.steps import step_question
from conflictapp.texts.words import Words
from conflictapp.ui.participants.sheets import Paragraph, paragraphs
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import Card, clear, column
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.scrolled import Body

SOON_MS = 100


class ParticipantsView(QWidget):
    """Shows a projection without anything private; it holds no session and changes none."""

    def __init__(self, words: Words, look: Look) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._words, self._look = words, look
        self._waiting: Session | None = None
        self.setObjectName("participants")
        self.setProperty("role", "paper")
        sizes = f"QLabel {{ font-size: {look.px(22)}px; }} QLabel[role=question] {{ font-size: {look.px(40)}px; }}"
        self.setStyleSheet(sizes)
        self.setWindowTitle(words.say("Participants’ screen"))
        self.resize(1280, 800)
        outside = column(self, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inside = Body()
        self._body = column(inside, 20)
        self._body.setContentsMargins(look.px(72), look.px(56), look.px(72), look.px(40))
        scroll.setWidget(inside)
        outside.addWidget(scroll)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._show_waiting)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        QShortcut(QKeySequence("F11"), self).activated.connect(self.close)

    def show_session(self, session: Session) -> None:
        """Show what everyone may see of the step where people are."""
        shown = for_participants(session)
        step = Step(shown.step)
        clear(self._body)
        self._body.addWidget(label(step_question(self._words, step), "question", "participants.question"))
        for paragraph in paragraphs(self._words, shown, step):
            self._add(paragraph)
        self._body.addStretch(1)

    def show_soon(self, session: Session) -> None:
        """Show the session once changes pause."""
        self._waiting = session
        self._soon.start()

    def show_beside(self, window: QWidget) -> None:
        """Open on the second screen when there is one, else beside the mediator's window."""
        others = [each for each in QGuiApplication.screens() if each is not window.screen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.show()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.show_session(self._waiting)

    def _add(self, paragraph: Paragraph) -> None:
        if paragraph.role == "mint":
            card = Card("mint", margins=28)
            card.body.addWidget(label(paragraph.text))
            self._body.addWidget(card)
        else:
            self._body.addWidget(label(paragraph.text, paragraph.role))
