"""A time box: five, ten or fifteen minutes, that end with a word and stop nobody."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from conflictapp.texts.words import Words
from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.labels import short_label

_MINUTES = (5, 10, 15)
_LEFT = "ideas.timer.left"


class TimeBox(QWidget):
    """What is left, and the way to start, pause and choose the length."""

    def __init__(self, words: Words, memory: dict[str, str]) -> None:
        super().__init__()
        self._words, self._memory = words, memory
        line = row(self, 8)
        lengths = [(str(each), words.say("{minutes} min", minutes=each)) for each in _MINUTES]
        self._length = Choice("ideas.timer", words.say("Minutes"), lengths)
        self._length.chosen.connect(self._set)
        line.addWidget(self._length, 1)
        self._shown = short_label("", "label", "ideas.timer.left")
        line.addWidget(self._shown)
        self._start = button("", "ideas.timer.start", self._toggle)
        line.addWidget(self._start)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._second)
        self._show()

    def _set(self, minutes: str) -> None:
        self._memory[_LEFT] = str(int(minutes) * 60)
        self._show()

    def _toggle(self) -> None:
        if self._tick.isActive():
            self._tick.stop()
        else:
            self._memory.setdefault(_LEFT, str(_MINUTES[1] * 60))
            self._tick.start()
        self._show()

    def _second(self) -> None:
        left = max(0, int(self._memory[_LEFT]) - 1)
        self._memory[_LEFT] = str(left)
        if left == 0:
            self._tick.stop()
            del self._memory[_LEFT]
            self._show()
            self._shown.setText(self._words.say("Time is up: one last idea?"))
        else:
            self._show()

    def _show(self) -> None:
        left = int(self._memory.get(_LEFT, "0"))
        self._shown.setText(f"{left // 60:02}:{left % 60:02}" if left else "")
        running = self._tick.isActive()
        self._start.setText(self._words.say("Pause") if running else self._words.say("Start the time"))
