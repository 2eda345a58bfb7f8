"""The heat map: how each idea serves each person, filled by keyboard or by one click."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.heat_keys import Given, HeatKeys, Move
from conflictapp.ui.widgets.heat_model import HeatRow, HeatWords
from conflictapp.ui.widgets.heat_strip import HeatStrip
from conflictapp.ui.widgets.heat_table import HeatTable
from conflictapp.ui.widgets.people import Person


class HeatMap(HeatTable):
    """Ideas × people. Arrows move, + and – step, 0 1 2 (after –: -1 -2) give a value, Backspace empties.

    `valued` carries an idea, a person and a value (None: taken back); `idea_chosen` the idea in hand, when
    the one before it is left; `left` tells that the keyboard went elsewhere. Rows move only in `show_rows`.
    """

    valued = Signal(str, str, object)
    idea_chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look, words: HeatWords, name: str, spoken: str) -> None:
        super().__init__(look, words)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._keys, self._idea, self._column = HeatKeys(), "", 1
        self._strip: HeatStrip | None = None

    def show_rows(self, people: Sequence[Person], rows: Sequence[HeatRow]) -> None:
        """Show these rows in this order; the idea in hand stays in hand."""
        if list(people) == self.heat.people and list(rows) == self.heat.rows:
            return
        former = self.tops()
        self.put_rows(people, rows)
        ideas = [row.id for row in rows if not row.heading]
        if self._idea not in ideas:
            self._take(ideas[0] if ideas else "", leaving=bool(self._idea and ideas))
        self._column = max(1, min(self._column, len(people)))
        self._show_current()
        self.glide_from(former)

    def change_row(self, row: HeatRow) -> None:
        """Show other values for an idea, where it stands."""
        self.heat.change_row(row)

    @property
    def idea(self) -> str:
        """The idea in hand, "" when there is none."""
        return self._idea

    @property
    def column(self) -> int:
        """The column in hand: 1 is the first person."""
        return self._column

    def choose(self, idea: str, column: int) -> None:
        """Take an idea in hand, at someone's column (1 is the first person)."""
        self._column = max(1, min(column, len(self.heat.people)))
        self._keys.forget()
        self._take(idea, leaving=idea != self._idea)

    def _take(self, idea: str, *, leaving: bool) -> None:
        self._idea = idea
        self._show_current()
        if leaving:
            self.idea_chosen.emit(idea)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.heat.row_of(self._idea)
        answer = self._keys.answer(event, self._value()) if at is not None else None
        if isinstance(answer, Move):
            self._move(answer)
        elif isinstance(answer, Given):
            self._give(answer.value)
        elif answer is not None:
            self._open_strip()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or self.heat.rows[index.row()].heading:
            return
        asked = self.heat.person_at(index.column())
        self.choose(self.heat.rows[index.row()].id, index.column() if asked else self._column)
        if asked is not None:
            self._open_strip()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_current()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close_strip()
        self.viewport().update()
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._close_strip()
        super().wheelEvent(event)

    def _value(self) -> int | None:
        return self.heat.fit_at(self.currentIndex()) if self.currentIndex().isValid() else None

    def _give(self, value: int | None) -> None:
        person = self.heat.person_at(self._column)
        if person is not None:
            self.valued.emit(self._idea, person.id, value)

    def _give_pressed(self, value: int | None) -> None:
        """Give the value pressed, and go on to the next in the row who has not said: one click each."""
        self._give(value)
        at, people = self.currentIndex().row(), self.heat.people
        later = range(self._column + 1, len(people) + 1)
        after = next((each for each in later if self.heat.fit_at(self.heat.index(at, each)) is None), None)
        if self._strip is None or value is None or after is None:
            self._close_strip()
        else:
            self.choose(self._idea, after)
            self._strip.show_person(people[after - 1])

    def _show_current(self) -> None:
        at = self.heat.row_of(self._idea)
        self.setCurrentIndex(QModelIndex() if at is None else self.heat.index(at, self._column))
        self.viewport().update()

    def _move(self, move: Move) -> None:
        ideas = [row.id for row in self.heat.rows if not row.heading]
        at = ideas.index(self._idea)
        column, last = self._column + move.across, len(self.heat.people)
        if move.wraps and column > last:
            at, column = at + 1, 1
        self.choose(ideas[max(0, min(at + move.down, len(ideas) - 1))], max(1, column))

    def _open_strip(self) -> None:
        around, cell = self.parentWidget(), self.visualRect(self.currentIndex())
        person = self.heat.person_at(self._column)
        if around is not None and person is not None:
            if self._strip is None:
                self._strip = HeatStrip(self._look, self.heat.words, self.objectName(), around)
                self._strip.chosen.connect(self._give_pressed)
            corner = self.viewport().mapTo(around, cell.topLeft())
            self._strip.open_at(around, QRect(corner, cell.size()), person)

    def _close_strip(self) -> None:
        if self._strip is not None:
            self._strip.close_strip()
