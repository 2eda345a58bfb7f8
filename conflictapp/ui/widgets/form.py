"""A field under its label, and fields side by side when there is room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.labels import label


def labelled(text: str, field: QWidget, hint: str = "") -> QVBoxLayout:
    """A label (which is the field's buddy), a hint when there is one, and the field."""
    made = column(spacing=4)
    title = label(text, "label")
    title.setBuddy(field)
    made.addWidget(title)
    if hint:
        made.addWidget(label(hint, "caption"))
    made.addWidget(field)
    return made


class SideBySide(QWidget):
    """Columns of equal width that stack when the width falls under `narrow` pixels."""

    def __init__(self, narrow: int, spacing: int = 14) -> None:
        super().__init__()
        self._narrow = narrow
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)

    def add(self, column: QVBoxLayout | QWidget, stretch: int = 1) -> None:
        """Add a column."""
        if isinstance(column, QWidget):
            self._box.addWidget(column, stretch)
        else:
            holder = QVBoxLayout()
            holder.addLayout(column)
            holder.addStretch(1)
            self._box.addLayout(holder, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= self._narrow
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
        super().resizeEvent(event)
