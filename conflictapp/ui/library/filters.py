"""Which sessions are shown: a pill for each filter, with how many it holds."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from conflictapp.domain.values import Status
from conflictapp.storage.summaries import Counts
from conflictapp.texts.words import Words
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.flow import FlowLayout


class Filter(StrEnum):
    """What the library can be narrowed to."""

    ALL = "all"
    IN_PROGRESS = "in_progress"
    AGREED = "agreed"
    REVIEW_DUE = "review_due"
    ARCHIVED = "archived"


STATUSES: dict[Filter, frozenset[Status]] = {
    Filter.IN_PROGRESS: frozenset({Status.PREPARING, Status.IN_PROGRESS}),
    Filter.AGREED: frozenset({Status.AGREED, Status.IN_REVIEW}),
}


class Filters(QWidget):
    """The pills; `chosen` carries the filter."""

    chosen = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        flow = FlowLayout(self, 10)
        self._titles = {
            Filter.ALL: words.say("All"),
            Filter.IN_PROGRESS: words.say("Under way"),
            Filter.AGREED: words.say("Agreements"),
            Filter.REVIEW_DUE: words.say("Review due"),
            Filter.ARCHIVED: words.say("Archived"),
        }
        self._pills: dict[Filter, QPushButton] = {}
        for each, title in self._titles.items():
            pill = button(title, f"library.filter.{each}", kind="filter")
            pill.setCheckable(True)
            pill.clicked.connect(lambda _on=False, picked=each: self.choose(picked))
            self._pills[each] = pill
            flow.addWidget(pill)

    def choose(self, picked: Filter) -> None:
        """Narrow the library, as a click does."""
        self.show_chosen(picked)
        self.chosen.emit(picked)

    def show_chosen(self, picked: Filter) -> None:
        """Show which filter holds."""
        for each, pill in self._pills.items():
            pill.setChecked(each is picked)

    def show_counts(self, counts: Counts) -> None:
        """Show how many sessions each filter holds."""
        for each, pill in self._pills.items():
            pill.setText(f"{self._titles[each]}  {getattr(counts, each.value)}")
