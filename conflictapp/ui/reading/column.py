"""A column in the middle of the window, no wider than is good to read."""

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row

_WIDEST = 860


class ReadingColumn(QScrollArea):
    """What is put `inside` scrolls where it is long."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page, held = QWidget(), QWidget()
        page.setProperty("role", "body")
        outside = row(page)
        outside.setContentsMargins(look.px(28), look.px(24), look.px(28), look.px(24))
        held.setMaximumWidth(look.px(_WIDEST))
        outside.addStretch(1)
        outside.addWidget(held, 1000)
        outside.addStretch(1)
        self.inside = column(held, 14)
        self.setWidget(page)
