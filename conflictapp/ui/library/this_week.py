"""What is due this week over all sessions, and what is late: a quiet reminder beside the list."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from conflictapp.domain.gaps import Step
from conflictapp.moments import day
from conflictapp.storage.due import Due
from conflictapp.texts.names import short
from conflictapp.texts.words import Words
from conflictapp.ui.widgets.boxes import Card, clear, column
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.labels import label

SHOWN = 6


def end_of_week(today: date) -> date:
    """The Sunday on or after a day."""
    return today + timedelta(days=6 - today.weekday())


class ThisWeek(Card):
    """The late ones first; `opened` carries the session and the step where the thing stands."""

    opened = Signal(str, int)

    def __init__(self, words: Words) -> None:
        super().__init__("card", "library.week", 16, 8)
        self._words = words
        self.body.addWidget(label(words.say("This week"), "section"))
        self._lines = column(spacing=6)
        self.body.addLayout(self._lines)

    def show_due(self, found: Sequence[Due], today: date) -> None:
        """Show what is due up to the end of the week; that nothing is, when nothing is."""
        clear(self._lines)
        words = self._words
        if not found:
            self._lines.addWidget(
                label(words.say("Nothing is due this week."), "caption", "library.week.none")
            )
        late = sum(day(each.at) < today for each in found)
        if late:
            said = words.count("{count} thing is late", "{count} things are late", late)
            self._lines.addWidget(label(said, "reserved", "library.week.late"))
        for number, each in enumerate(found[:SHOWN]):
            self._lines.addWidget(self._line(number, each, today))
        if len(found) > SHOWN:
            more = words.count("And {count} other.", "And {count} others.", len(found) - SHOWN)
            self._lines.addWidget(label(more, "caption", "library.week.more"))

    def _line(self, number: int, due: Due, today: date) -> QPushButton:
        words = self._words
        what = words.say("Review") if due.is_review else short(due.what, 36)
        date_ = words.short_date(due.at)
        when = words.say("late, {date}", date=date_) if day(due.at) < today else date_
        title = short(due.title.strip() or words.say("Untitled session"), 26)
        made = button(f"{what}\n{title} · {when}", f"library.week.{number}", kind="due")
        step = Step.REVIEW if due.is_review else Step.PLAN
        made.clicked.connect(lambda _on=False: self.opened.emit(due.session, step.value))
        made.setAccessibleName(f"{what}, {title}, {when}")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        return made
