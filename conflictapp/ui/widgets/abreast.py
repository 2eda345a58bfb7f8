"""Fields side by side, each with what is said under it; all in one column where there is little room."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_UNDER = 6


class Abreast(QWidget):
    """Columns of equal width; what is put below one has the whole width, or its column's when they are stacked.

    In the layout, and so for Tab, what is below a column follows it.
    """

    def __init__(self, narrow: int, spacing: int = 14) -> None:
        super().__init__()
        self._layout = _AbreastLayout(self, narrow, spacing)

    def add(self, column: QWidget) -> None:
        """Add a column."""
        self._layout.addWidget(column)

    def put_below(self, column: QWidget, widget: QWidget) -> None:
        """Say something more under a column."""
        self._layout.put_below(column, widget)


class _AbreastLayout(QLayout):
    def __init__(self, parent: QWidget, narrow: int, spacing: int) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._items: list[QLayoutItem] = []
        self._below: set[QWidget] = set()
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def put_below(self, column: QWidget, widget: QWidget) -> None:
        self._below.add(widget)
        self.addWidget(widget)
        self._items.insert(self.indexOf(column) + 1, self._items.pop())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Qt asks for the same few widths again and again
        if width not in self._heights:
            rects = [rect for _item, rect in self._placed(QRect(0, 0, width, 0))]
            self._heights[width] = max((rect.bottom() + 1 for rect in rects), default=0)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._placed(rect):
            item.setGeometry(place)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _placed(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        seen = [item for item in self._items if not item.isEmpty()]
        y = rect.y()
        wide = rect.width() >= self._narrow
        if wide:
            columns = [item for item in seen if item.widget() not in self._below]
            seen = [item for item in seen if item.widget() in self._below]
            width = (rect.width() - self.spacing() * (len(columns) - 1)) // max(len(columns), 1)
            for at, item in enumerate(columns):
                yield item, QRect(rect.x() + at * (width + self.spacing()), y, width, _height(item, width))
            y += max((_height(item, width) for item in columns), default=0) + _UNDER
        for item in seen:
            height = _height(item, rect.width())
            yield item, QRect(QPoint(rect.x(), y), QSize(rect.width(), height))
            y += height + (_UNDER if wide else self.spacing())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
