"""The mediator's panel: what to say, what to watch for, and private notes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from conflictapp.domain.edits.private import note_of, write_note
from conflictapp.domain.steps import Step
from conflictapp.texts.guidance import load_guidance
from conflictapp.ui.icons import icon
from conflictapp.ui.widgets.boxes import clear, column, row
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.labels import label, short_label
from conflictapp.ui.widgets.scrolled import Body
from conflictapp.ui.wizard.desk import Desk


class Panel(QFrame):
    """What the mediator alone reads and writes beside a step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._step = Step.PREPARATION
        self.setProperty("role", "panel")
        self.setObjectName("panel")
        self.setFixedWidth(desk.look.px(268))
        outside = column(self, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Body()
        body = column(inside, 10)
        body.setContentsMargins(18, 20, 18, 16)
        self._guidance = column(spacing=10)
        body.addLayout(self._guidance)
        body.addStretch(1)
        scroll.setWidget(inside)
        outside.addWidget(scroll, 1)
        notes = column(spacing=6)
        notes.setContentsMargins(18, 8, 18, 14)
        self._add_notes(notes)
        outside.addLayout(notes)

    def show_step(self, step: Step) -> None:
        """Show what helps in this step, and its private note."""
        self._step = step
        words = self._desk.words
        guidance = load_guidance(words.language, step.value)
        clear(self._guidance)
        self._add_lines(words.say("For you, the mediator"), [words.quote(each) for each in guidance.say])
        self._add_lines(words.say("Watch for"), list(guidance.watch))
        self._note.show_text(note_of(self._desk.session, step.value))

    def _add_lines(self, title: str, lines: list[str]) -> None:
        self._guidance.addWidget(label(title.upper(), "overline"))
        for line in lines:
            self._guidance.addWidget(label(line, "say"))
        self._guidance.addSpacing(8)

    def _add_notes(self, body: QVBoxLayout) -> None:
        words, look = self._desk.words, self._desk.look
        heading = row(spacing=6)
        heading.addWidget(short_label(words.say("Private notes").upper(), "overline"))
        lock = short_label("")
        lock.setPixmap(icon("lock", look.colour("soft_ink")).pixmap(look.px(16), look.px(16)))
        heading.addWidget(lock)
        heading.addStretch(1)
        body.addLayout(heading)
        self._note = TextField(
            "panel.note",
            words.say("Private notes"),
            placeholder=words.say("Never shown, never printed"),
            lines=4,
            most=6,
        )
        self._note.typed.connect(lambda text: self._desk.editor.do(self, write_note, self._step.value, text))
        body.addWidget(self._note)
