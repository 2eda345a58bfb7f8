"""A line at the foot of the window that says something and goes."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.labels import label

STAYS_MS = 7000


class MessageLine(QFrame):
    """Something done or something wrong, said for seven seconds; a click sends it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "undo")
        self.setObjectName("message")
        self._inside = inside = row(self, 12, 12)
        self._words = label("", name="message.text")
        inside.addWidget(self._words)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self.place()
        self.raise_()
        self._timer.start()

    def place(self) -> None:
        """Stand at the foot of the window, in the middle."""
        window = self._window
        width = min(640, window.width() - 48)
        height = self._inside.heightForWidth(width)
        self.setGeometry((window.width() - width) // 2, window.height() - height - 84, width, height)

    def mousePressEvent(self, _event: object) -> None:
        self.hide()
