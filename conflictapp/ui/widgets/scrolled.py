"""What scrolls when the window is too low for it, and never sideways."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Body(QWidget):
    """What scrolls, as tall as its words are in the width they have.

    Of itself a widget asks for the height they would have in the least width, and leaves the rest blank.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "body")

    def minimumSizeHint(self) -> QSize:
        """No least height, where the height follows from the width."""
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least


class Scrolled(QScrollArea):
    """As wide as what it holds needs to be; no taller than there is room."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        inside.setProperty("role", "body")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """Never so narrow that something would be cut."""
        least = self._inside.minimumSizeHint().width()
        return QSize(least + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())
