"""An agreement read from the library, with the mediator’s ways on: its pages, its session."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from conflictapp.texts.words import Words
from conflictapp.ui.open_session import OpenSession
from conflictapp.ui.reading.marking import agreement_view
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button, icon_button, with_icon
from conflictapp.ui.wizard.desk import Output


class ReadingPage(QWidget):
    """`left` for the library, `session_asked` for the session behind the agreement."""

    left = Signal()
    session_asked = Signal()
    mode_asked = Signal()

    def __init__(self, opened: OpenSession, words: Words, look: Look, output: Output) -> None:
        super().__init__()
        self.identity = opened.editor.session.id
        self.setProperty("role", "paper")
        self.setObjectName("reading.page")
        outside = column(self, 0)
        bar = QFrame()
        bar.setProperty("role", "bar")
        tools = row(bar, 10)
        tools.setContentsMargins(12, 10, 20, 10)
        back = button(words.say("Sessions"), "reading.back", self.left.emit, "quiet")
        tools.addWidget(with_icon(back, look, "arrow-left"))
        tools.addStretch(1)
        pages = button(
            words.say("Print…"), "reading.pages", lambda: output.preview_agreement(opened.versions)
        )
        tools.addWidget(with_icon(pages, look, "printer"))
        hand = words.say("Let participants read agreements on this laptop, and nothing else")
        tools.addWidget(icon_button(look, "users", hand, "reading.hand_over", self.mode_asked.emit))
        session = button(words.say("Open the session"), "reading.session", self.session_asked.emit)
        tools.addWidget(with_icon(session, look, "pencil"))
        outside.addWidget(bar)
        self._view = agreement_view(opened, words, look)
        outside.addWidget(self._view, 1)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.left)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(
            lambda: output.print_agreement(opened.versions)
        )
        self._view.setFocus()
