"""The heat map: how each idea serves each person, filled by keyboard or by one click."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.heat_columns import column_widths
from conflictapp.ui.widgets.heat_keys import Given, HeatKeys, Move
from conflictapp.ui.widgets.heat_model import HeatModel, HeatRow, HeatWords
from conflictapp.ui.widgets.heat_paint import EDGE, HeatDelegate, HeatHeader
from conflictapp.ui.widgets.heat_strip import HeatStrip
from conflictapp.ui.widgets.people import Person


class HeatMap(QTableView):
    """Ideas × people. Arrows move, + and – step, 0 1 2 (after –: -1 -2) give a value, Backspace empties.

    `valued` carries an idea, a person and a value (None: taken back); `idea_chosen` the idea in hand, when
    the one before it is left; `left` tells that the keyboard went elsewhere. Rows move only in `show_rows`.
    """

    valued = Signal(str, str, object)
    idea_chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look, words: HeatWords, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._look, self._keys = look, HeatKeys()
        self._idea, self._column, self._laid_out = "", 1, (0, 0)
        self.heat = HeatModel(words, self)
        self.setModel(self.heat)
        self._painter = HeatDelegate(look, self.heat, self)
        self.setItemDelegate(self._painter)
        self.setHorizontalHeader(HeatHeader(look, self.heat, self))
        self._strip: HeatStrip | None = None
        self._dress()

    def show_rows(self, people: Sequence[Person], rows: Sequence[HeatRow]) -> None:
        """Show these rows in this order; the idea in hand stays in hand."""
        if list(people) == self.heat.people and list(rows) == self.heat.rows:
            return
        self.heat.show_rows(people, rows)
        self._laid_out = (0, 0)
        self._lay_out()
        if self.heat.row_of(self._idea) is None:
            self._idea = next((row.id for row in rows if not row.heading), "")
        self._column = max(1, min(self._column, len(people)))
        self._show_current()

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
        leaving = idea != self._idea
        self._idea, self._column = idea, max(1, min(column, len(self.heat.people)))
        self._keys.forget()
        self._show_current()
        if leaving:
            self.idea_chosen.emit(idea)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._close_strip():
            return
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _dress(self) -> None:
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(self._look.px(24))

    def _value(self) -> int | None:
        return self.heat.fit_at(self.currentIndex()) if self.currentIndex().isValid() else None

    def _give(self, value: int | None) -> None:
        person = self.heat.person_at(self._column)
        if person is not None:
            self.valued.emit(self._idea, person.id, value)

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
                self._strip.chosen.connect(self._give)
            corner = self.viewport().mapTo(around, cell.topLeft())
            self._strip.open_at(around, QRect(corner, cell.size()), person)

    def _close_strip(self) -> bool:
        return self._strip is not None and self._strip.close_strip()

    def _lay_out(self) -> None:
        """Give each column its width and each row its height, when the room or the rows have changed."""
        room = (self.viewport().width(), self.window().height())
        if room == self._laid_out:
            return
        self._laid_out = room
        idea, person, scale = column_widths(self._look, room[0], len(self.heat.people))
        people = len(self.heat.people)
        for column in range(self.heat.columnCount()):
            width = idea if not column else person if column <= people else scale
            width += self._look.px(EDGE) if column == people and not scale else 0
            self.setColumnHidden(column, width == 0)
            self.setColumnWidth(column, width)
        self.clearSpans()
        for at, row in enumerate(self.heat.rows):
            if row.heading:
                self.setSpan(at, 0, 1, self.heat.columnCount())
            self.setRowHeight(at, self._painter.height_of(row, idea))
        self._fit_height(room[1])

    def _fit_height(self, window: int) -> None:
        content = self.horizontalHeader().height() + self.verticalHeader().length() + 4
        self.setFixedHeight(min(content, max(self._look.px(280), int(window * 0.44))))
