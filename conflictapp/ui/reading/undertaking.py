"""One thing that someone promised: how far it is, and for whoever does it the way to say that it is done."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel

from conflictapp.domain.reading import Undertaking
from conflictapp.domain.session import ActionStatus
from conflictapp.texts.labels import label as label_of
from conflictapp.texts.words import Words
from conflictapp.ui.icons import icon
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, column, row
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.fields import LongLine
from conflictapp.ui.widgets.form import labelled
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import Person

_SIGNS = {
    ActionStatus.TODO: "circle",
    ActionStatus.DOING: "circle-half",
    ActionStatus.DONE: "circle-check",
    ActionStatus.DROPPED: "x",
}


class UndertakingCard(Card):
    """`done` when whoever does it says so; `noted` carries each keystroke of what they say of it."""

    done = Signal()
    noted = Signal(str)

    def __init__(
        self, words: Words, look: Look, shown: Undertaking, people: list[Person], *, mine: bool
    ) -> None:
        super().__init__("card", f"reading.action.{shown.id}", 14, 10)
        head = row(spacing=12)
        head.addWidget(_sign(look, shown.status), 0, Qt.AlignmentFlag.AlignTop)
        told = column(spacing=4)
        told.addWidget(label(shown.what, "big"))
        told.addWidget(label(_sum_up(words, shown, people), "caption", f"reading.action.{shown.id}.state"))
        if shown.done_when.strip():
            told.addWidget(label(words.say("Done when: {sign}", sign=shown.done_when.strip()), "caption"))
        head.addLayout(told, 1)
        for person in people:
            head.addWidget(
                Avatar(look, person.initials, person.colour, person.name, 30), 0, Qt.AlignmentFlag.AlignTop
            )
        self.body.addLayout(head)
        if mine and not shown.ended:
            self._ask(words, look, shown)
        elif shown.note.strip():
            note = label(words.say("“{note}”", note=shown.note.strip()), "say", f"{self.objectName()}.said")
            note.setContentsMargins(look.px(34), 0, 0, 0)
            self.body.addWidget(note)

    def _ask(self, words: Words, look: Look, shown: Undertaking) -> None:
        said = words.say("How it went, if you like")
        note = LongLine(f"reading.action.{shown.id}.note", said, shown.note)
        note.typed.connect(self.noted)
        asked = column(spacing=10)
        asked.setContentsMargins(look.px(34), 0, 0, 0)
        asked.addLayout(labelled(said, note))
        done = button(words.say("It is done"), f"reading.action.{shown.id}.done", self.done.emit, "primary")
        asked.addWidget(with_icon(done, look, "check", "on_accent"), 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(asked)


def _sign(look: Look, status: ActionStatus) -> QLabel:
    made, size = QLabel(), look.px(22)
    colour = "good" if status is ActionStatus.DONE else "soft_ink"
    made.setPixmap(icon(_SIGNS[status], look.colour(colour)).pixmap(QSize(size, size)))
    return made


def _sum_up(words: Words, shown: Undertaking, people: list[Person]) -> str:
    who = words.list([each.name for each in people]) if people else ""
    due = words.say("by {day}", day=words.date(shown.due)) if shown.due else ""
    return " · ".join(filter(None, (who, due, label_of(words, shown.status))))
