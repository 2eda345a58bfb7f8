"""Cards of equal width in as many columns as the room allows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget


class CardGrid(QWidget):
    """At most `most` columns, none narrower than `narrowest` pixels while one is left."""

    def __init__(self, narrowest: int, most: int, spacing: int = 14) -> None:
        super().__init__()
        self._narrowest, self._most = narrowest, most
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards and let go of those that are no longer among them."""
        for card in self._cards:
            self._grid.removeWidget(card)
            if card not in cards:
                card.hide()
                card.deleteLater()
        self._cards, self._columns = list(cards), 0
        self._place(self.width())

    def minimumSizeHint(self) -> QSize:
        """One column, however many there are now: what never gets narrower would never have fewer."""
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size().width())

    def _place(self, width: int) -> None:
        room = width + self._grid.horizontalSpacing()
        columns = max(
            1, min(self._most, len(self._cards), room // (self._narrowest + self._grid.horizontalSpacing()))
        )
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
