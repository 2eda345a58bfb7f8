"""What the window says beside the work: a notice, something undone, an empty list."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from conflictapp.ui.icons import drawing
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.labels import label


class Notice(QFrame):
    """A calm remark on an amber sheet, with the ways out it offers."""

    def __init__(self, text: str = "", name: str = "", actions: list[QPushButton] | None = None) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setObjectName(name)
        inside = row(self, 12, 10)
        self.words = label(text, name=f"{name}.text" if name else "")
        inside.addWidget(self.words, 1)
        for action in actions or []:
            inside.addWidget(action)

    def tell(self, text: str) -> None:
        """Show this text; nothing at all when it is empty."""
        self.words.setText(text)
        self.setVisible(bool(text))


class UndoBar(QFrame):
    """What was just taken away, and the way to take that back; hidden when there is nothing."""

    def __init__(self, name: str, undo_word: str, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "undo")
        self.setObjectName(name)
        inside = row(self, 12)
        inside.setContentsMargins(14, 6, 8, 6)
        self._words: QLabel = label("", name=f"{name}.text")
        inside.addWidget(self._words, 1)
        self._undo = button(undo_word, f"{name}.undo", pressed, "undo")
        inside.addWidget(self._undo)
        self.setFocusProxy(self._undo)
        self.hide()

    @property
    def told(self) -> str:
        """What it says was taken away; "" when there is nothing."""
        return self._words.text()

    def tell(self, text: str) -> None:
        """Show what was taken away; hide when there is nothing."""
        self._words.setText(text)
        self.setVisible(bool(text))


class EmptyState(QWidget):
    """One drawing, one sentence, the first action."""

    def __init__(
        self, look: Look, picture: str, text: str, action: QPushButton | None = None, name: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        inside = column(self, 12, 16)
        inside.setAlignment(Qt.AlignmentFlag.AlignCenter)
        size = QSize(look.px(180), look.px(120))
        image = QLabel()
        image.setPixmap(drawing(picture, size, look.colour("soft_ink"), look.colour("accent")))
        image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(image)
        self._words = label(text, "subtitle", f"{name}.text" if name else "")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        inside.addWidget(self._words)
        if action is not None:
            inside.addWidget(action, 0, Qt.AlignmentFlag.AlignCenter)
