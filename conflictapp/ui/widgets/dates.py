"""A date, typed as people write it or picked from a calendar, with or without a time."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from conflictapp.moments import day as day_of
from conflictapp.texts.words import Words
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.day_picker import DayPicker
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label

_NUMBERS = re.compile(r"^(\d{1,4})[-/. ](\d{1,2})(?:[-/. ](\d{1,4}))?$")
_YEARS = range(1900, 2200)  # a year half typed (202) is none
_TIME = re.compile(r"^(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?)?\s*([aApP][mM])?$")


def read_date(text: str, today: date) -> date | None:
    """The day that a text names: 2027-03-15, 15/3/2027, 15.3 (the next one), +14 (days from today)."""
    text = re.sub(r"\s+", " ", text.strip())
    if re.fullmatch(r"\+\d{1,4}", text):
        return today + timedelta(days=int(text))
    found = _NUMBERS.match(text)
    if not found:
        return None
    first, second, third = found.groups()
    try:
        if len(first) == 4:
            day = date(int(first), int(second), int(third or 1))
        elif third is not None:
            day = date(int(third) + (2000 if len(third) <= 2 else 0), int(second), int(first))
        else:
            day = date(today.year, int(second), int(first))
            day = day if day >= today else day.replace(year=day.year + 1)
    except ValueError:
        return None
    return day if day.year in _YEARS else None


def read_time(text: str) -> str | None:
    """The time that a text names, as HH:MM: 14:30, 14h30, 9 h, 2:30 pm."""
    found = _TIME.match(text.strip().replace("\u00a0", " ").replace("\u202f", " "))
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


class DateField(QWidget):
    """A day (and a time, when `with_time`); `typed` carries ISO 8601, or "" when it is empty.

    What cannot be read stays in the field with a line that says how to write it; nothing is lost.
    """

    typed = Signal(str)

    def __init__(
        self,
        look: Look,
        words: Words,
        name: str,
        spoken: str,
        today: Callable[[], date],
        *,
        with_time: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}.box")
        self._words, self._look, self._today = words, look, today
        self._iso = self._doubt = ""
        outside = column(self, 2)
        line = row(spacing=4)
        self.day = LineField(name, spoken, placeholder=words.say("day/month/year"))
        self.day.typed.connect(self._read)
        self.day.editingFinished.connect(self._tidy)
        self.day.setMinimumWidth(look.px(128))
        line.addWidget(self.day, 2)
        line.addWidget(
            icon_button(look, "calendar", words.say("Open the calendar"), f"{name}.calendar", self._open)
        )
        self.time: LineField | None = None
        if with_time:
            self.time = LineField(f"{name}.time", words.say("Time"), placeholder=words.say("time"))
            self.time.setMinimumWidth(look.px(80))
            self.time.typed.connect(self._read)
            self.time.editingFinished.connect(self._tidy)
            line.addWidget(self.time, 1)
        outside.addLayout(line)
        self._wrong = label("", "caption", f"{name}.wrong")
        self._wrong.hide()
        outside.addWidget(self._wrong)

    def show_moment(self, moment: str) -> None:
        """Show an ISO 8601 date, or date and time; "" empties the field."""
        if moment != self._iso:
            self._iso = moment
            self.day.show_text(self._written(moment))
            if self.time is not None:
                self.time.show_text(self._words.time(moment))
            self._mark("")

    def moment(self) -> str:
        """The day in the field, in ISO 8601; "" when it is empty."""
        return self._iso

    def doubt(self, sentence: str) -> None:
        """Say under a day that can be read what is odd about it; "" says nothing."""
        if sentence != self._doubt:
            self._doubt = sentence
            self._mark("")

    def _written(self, moment: str) -> str:
        if not moment:
            return ""
        day = day_of(moment)
        return f"{day.day:02}/{day.month:02}/{day.year}"

    def _read(self) -> None:
        text = self.day.text().strip()
        day = read_date(text, self._today()) if text else None
        time = self._read_time()
        if (text and day is None) or time is None:
            return
        moment = day.isoformat() + (f"T{time}:00" if time else "") if day else ""
        self._mark("")
        if moment != self._iso:
            self._iso = moment
            self.typed.emit(moment)

    def _read_time(self) -> str | None:
        typed = self.time.text().strip() if self.time is not None else ""
        return read_time(typed) if typed else ""

    def _tidy(self) -> None:
        text = self.day.text().strip()
        if text and read_date(text, self._today()) is None:
            self._mark(self._words.say("Write the day like 15/03/2027, or +14 for in two weeks."))
        elif self._read_time() is None:
            self._mark(self._words.say("Write the time like 14:30."))
        else:
            self._mark("")
            self.day.show_text(self._written(self._iso) or text)
            if self.time is not None and self._iso:
                self.time.show_text(self._words.time(self._iso))

    def _mark(self, sentence: str) -> None:
        self._wrong.setText(sentence or self._doubt)
        self._wrong.setVisible(bool(sentence or self._doubt))

    def _open(self) -> None:
        shown = day_of(self._iso) if self._iso else self._today()
        name = f"{self.day.objectName()}.picker"
        picker = DayPicker(self, self._look, self._words.language, name, shown, self._today())
        picker.picked.connect(self._picked)
        picker.open_under(self)

    def _picked(self, day: date) -> None:
        self.day.setText(self._written(day.isoformat()))
        self._read()
        self._tidy()
        self.day.setFocus()
