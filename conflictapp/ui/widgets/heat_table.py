"""The table of a heat map: its columns, heights and painting."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTableView, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.heat_columns import column_widths
from conflictapp.ui.widgets.heat_glide import Glide
from conflictapp.ui.widgets.heat_header import HeatHeader
from conflictapp.ui.widgets.heat_model import HeatModel, HeatRow, HeatWords, Index
from conflictapp.ui.widgets.heat_paint import EDGE, HeatDelegate
from conflictapp.ui.widgets.people import Person


class HeatTable(QTableView):
    """Shows ideas × people. The ideas stay in view while people are scrolled sideways; rows glide to their places."""

    def __init__(self, look: Look, words: HeatWords) -> None:
        super().__init__()
        self._look, self._laid_out = look, (0, 0)
        self.heat = HeatModel(words, self)
        self.setModel(self.heat)
        self._painter = HeatDelegate(look, self.heat, self)
        self.setItemDelegate(self._painter)
        header = HeatHeader(look, self.heat, self)
        self.setHorizontalHeader(header)
        self.horizontalScrollBar().valueChanged.connect(header.viewport().update)
        self._glide = Glide(self.viewport().update, self)
        self._dress()

    def put_rows(self, people: Sequence[Person], rows: Sequence[HeatRow]) -> None:
        """Hold these rows in this order."""
        self.heat.show_rows(people, rows)
        self._laid_out = (0, 0)
        self._lay_out()

    def tops(self) -> dict[str, int]:
        """Where the top of each row is seen."""
        return {
            row.id or row.heading: self.rowViewportPosition(at) + self._glide.left(row.id or row.heading)
            for at, row in enumerate(self.heat.rows)
        }

    def glide_from(self, former: dict[str, int]) -> None:
        """Let the rows come from where their tops were; at once where movement is switched off."""
        if self._look.animations and self.isVisible():
            self._glide.start({row: former[row] - top for row, top in self.tops().items() if row in former})

    @property
    def glides(self) -> bool:
        """Whether rows are on their way."""
        return self._glide.under_way

    def indexAt(self, point: QPoint) -> QModelIndex:
        scrolled = self.horizontalScrollBar().value()
        over_ideas = point.x() < self.columnWidth(0)
        return super().indexAt(QPoint(point.x() - scrolled, point.y()) if over_ideas else point)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll so that the cell is seen beside the ideas, which stay where they are."""
        super().scrollTo(index, hint)
        hidden = self.columnWidth(0) - self.visualRect(index).left()
        if index.column() and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, across: int, down: int) -> None:
        super().scrollContentsBy(across, down)
        if across:
            self.viewport().update()  # Qt shifts the picture it has, the ideas with it

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._glide.under_way:
            super().paintEvent(event)
        painter, scrolled = QPainter(self.viewport()), self.horizontalScrollBar().value()
        for at, down in self._seen() if self._glide.under_way or scrolled else ():
            if self._glide.under_way:
                self._paint_cells(painter, at, down)
            if scrolled and not self.heat.rows[at].heading:
                self._paint_idea_in_view(painter, at, down)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _dress(self) -> None:
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())  # Qt would draw its own mark where the two scroll bars meet
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(self._look.px(24))

    def _seen(self) -> Iterable[tuple[int, int]]:
        """The rows in view and how far each is from its place; the one in hand last, above the others."""
        height, current = self.viewport().height(), self.currentIndex().row()
        order = sorted(range(len(self.heat.rows)), key=lambda at: at == current)
        for at in order:
            down = self._glide.left(self.heat.rows[at].id or self.heat.rows[at].heading)
            top = self.rowViewportPosition(at) + down
            if top < height and top + self.rowHeight(at) > 0:
                yield at, down

    def _paint_cells(self, painter: QPainter, at: int, down: int) -> None:
        columns = 1 if self.heat.rows[at].heading else self.heat.columnCount()
        for column in range(columns):
            index = self.heat.index(at, column)
            self._paint_cell(painter, self.visualRect(index).translated(0, down), index)

    def _paint_idea_in_view(self, painter: QPainter, at: int, down: int) -> None:
        box = QRect(0, self.rowViewportPosition(at) + down, self.columnWidth(0), self.rowHeight(at))
        painter.fillRect(box, self._look.colour("paper"))
        self._paint_cell(painter, box, self.heat.index(at, 0))

    def _paint_cell(self, painter: QPainter, box: QRect, index: Index) -> None:
        option = QStyleOptionViewItem()
        option.rect = box
        self._painter.paint(painter, option, index)

    def _lay_out(self) -> None:
        """Give each column its width and each row its height, when the room or the rows have changed."""
        room = (self.viewport().width(), self.window().height())
        if room == self._laid_out:
            return
        self._laid_out = room
        people = len(self.heat.people)
        idea, person, scale = column_widths(self._look, room[0], people)
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
        self._fit_height(*room)

    def _fit_height(self, room: int, window: int) -> None:
        content = self.horizontalHeader().height() + self.verticalHeader().length() + 4
        if self.horizontalHeader().length() > room:
            content += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(min(content, max(self._look.px(280), int(window * 0.44))))
