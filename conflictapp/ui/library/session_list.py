"""The list of sessions: cards drawn one by one as they come into view, so that thousands cost nothing."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from conflictapp.storage.summaries import Summary
from conflictapp.ui.library.card_places import CardPlaces, action_font, card_places, row_height
from conflictapp.ui.library.entries import Entry
from conflictapp.ui.theme import Look

_ENTRY = Qt.ItemDataRole.UserRole
_STEPS = 7
_LEAST_STATE = 40
_SEGMENT, _LEAST_SEGMENT = 28, 14
_Index = QModelIndex | QPersistentModelIndex


class _Entries(QAbstractListModel):
    """The entries, as Qt asks for them."""

    def __init__(self, in_words: Callable[[Summary], Entry]) -> None:
        super().__init__()
        self._in_words = in_words
        self._summaries: list[Summary] = []
        self._made: dict[int, Entry] = {}

    def show_summaries(self, summaries: list[Summary]) -> None:
        self.beginResetModel()
        self._summaries = summaries
        self._made = {}
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry of a row, put in words when it is first seen."""
        if row not in self._made:
            self._made[row] = self._in_words(self._summaries[row])
        return self._made[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._summaries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.entry(index.row())
        if role == _ENTRY:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return found.spoken()
        return None


class _CardPainter(QStyledItemDelegate):
    """Draws one session as a card: title, people, seven segments, how far, and what a click does."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(self._look.px(320), row_height(self._look, self._view.viewport().width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry = index.data(_ENTRY)
        look = self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = card_places(look, option.rect, entry.action)
        chosen = index.row() == self._view.currentIndex().row()
        focus = chosen and self._view.hasFocus()
        painter.setPen(QPen(look.colour("accent" if chosen else "line"), 2 if chosen and focus else 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(places.card, look.px(12), look.px(12))
        self._paint_action(painter, entry, places)
        self._paint_words(painter, entry, places)
        painter.restore()

    def _paint_action(self, painter: QPainter, entry: Entry, places: CardPlaces) -> None:
        look = self._look
        painter.setFont(look.font(20, QFont.Weight.Bold))
        painter.setPen(look.colour("soft_ink"))
        painter.drawText(places.more, Qt.AlignmentFlag.AlignCenter, "⋯")
        painter.setPen(QPen(look.colour("field_line"), 1))
        painter.drawRoundedRect(places.action, look.px(8), look.px(8))
        painter.setFont(action_font(look))
        painter.setPen(look.colour("ink"))
        painter.drawText(places.action, Qt.AlignmentFlag.AlignCenter, entry.action)

    def _paint_words(self, painter: QPainter, entry: Entry, places: CardPlaces) -> None:
        look, box = self._look, places.words
        wide = min(box.right(), places.more.left()) - box.x()
        self._line(painter, entry.title, QRect(int(box.x()), int(box.y()), int(wide), look.px(26)), 18, "ink")
        below = QRect(int(box.x()), int(box.y()) + look.px(28), int(box.width()), look.px(22))
        self._line(painter, entry.who, below, 14, "soft_ink")
        y, height = box.y() + look.px(64), look.px(6)
        step = look.px(_SEGMENT) if places.state else self._segment(entry, box)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(_STEPS):
            painter.setBrush(look.colour("accent" if number <= entry.step else "line"))
            painter.drawRoundedRect(QRectF(box.x() + number * (step + 2), y, step - 2, height), 3, 3)
        x = int(box.x()) + _STEPS * (step + 2) + look.px(10)
        place = places.state or QRect(x, int(y) - look.px(9), int(box.right()) - x, look.px(24))
        if place.width() > look.px(_LEAST_STATE):
            token = "notice_text" if entry.due else "soft_ink"
            self._line(painter, entry.state, place, 14, token, strong=True)

    def _segment(self, entry: Entry, box: QRectF) -> int:
        """How wide a segment is: narrower where the words beside it would be cut, while it can still be seen."""
        look = self._look
        words = QFontMetrics(look.font(14, QFont.Weight.DemiBold)).horizontalAdvance(entry.state)
        beside = (int(box.width()) - words - look.px(12)) // _STEPS - 2
        alone = int(box.width()) // _STEPS - 2
        return min(look.px(_SEGMENT), max(beside, look.px(_LEAST_SEGMENT)), alone)

    def _line(
        self, painter: QPainter, text: str, box: QRect, size: int, token: str, *, strong: bool = False
    ) -> None:
        font = self._look.font(size, QFont.Weight.DemiBold if strong or size > 15 else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


class SessionList(QListView):
    """The sessions; Enter or a click opens one, Delete deletes it, the menu key offers the rest.

    R reads an agreement, as a click on “See the agreement” does.
    """

    opened = Signal(str)
    read = Signal(str)
    deleted = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, look: Look, spoken: str, in_words: Callable[[Summary], Entry]) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("library.list")
        self.setAccessibleName(spoken)
        self._entries = _Entries(in_words)
        self.setModel(self._entries)
        self.setItemDelegate(_CardPainter(look, self))
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def show_summaries(self, summaries: list[Summary]) -> None:
        """Show these sessions, keeping the place in the list."""
        row = max(self.currentIndex().row(), 0)
        self._entries.show_summaries(summaries)
        if summaries:
            self.setCurrentIndex(self._entries.index(min(row, len(summaries) - 1)))

    def entry(self) -> Entry | None:
        """The session in hand."""
        index = self.currentIndex()
        return self._entries.entry(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.entry()
        if entry is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(entry.id)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(entry.id)
        elif event.key() == Qt.Key.Key_R and entry.agreed:
            self.read.emit(entry.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        entry, at = self.entry(), event.position()
        index = self.indexAt(at.toPoint())
        if entry is None or not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        places = card_places(self._look, self.visualRect(index), entry.action)
        if at.x() > places.more.left():
            self.menu_asked.emit(entry.id, event.globalPosition().toPoint())
        elif entry.reads and places.action.contains(at):
            self.read.emit(entry.id)
        else:
            self.opened.emit(entry.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        entry = self.entry()
        if entry is not None:
            self.menu_asked.emit(entry.id, event.globalPos())
