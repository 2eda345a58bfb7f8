"""A sheet that covers the window for a while, over the work that waits unchanged beneath it; Esc leaves it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.labels import label

_DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly
# Qt asks the sheet first whether a key is its own, so that the shortcuts of the window beneath do not answer
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class Cover(QFrame):
    """A title and a way out above `body`; `left` when it closes. Nothing beneath can be pressed or typed in."""

    left = Signal()

    def __init__(self, window: QWidget, look: Look, name: str, title: str, leave_word: str) -> None:
        super().__init__(window)
        self._window = window
        self._focused = QApplication.focusWidget()
        self._beneath: list[QWidget] = []
        self.setProperty("role", "cover")
        self.setObjectName(name)
        self.setAccessibleName(title)
        outside = column(self, 0)
        bar = QFrame()
        bar.setProperty("role", "bar")
        self.bar: QHBoxLayout = row(bar, 10)
        self.bar.setContentsMargins(20, 10, 12, 10)
        self.title = label(title, "title", f"{name}.title")
        self.bar.addWidget(self.title, 1)
        self._leave = icon_button(look, "x", leave_word, f"{name}.close", self.leave)
        self.bar.addWidget(self._leave)
        outside.addWidget(bar)
        self.body = column(spacing=0)
        outside.addLayout(self.body, 1)
        self.hide()

    def open(self) -> None:
        """Cover the window."""
        for each in self._window.findChildren(QWidget, options=_DIRECTLY):
            if each is not self and each.isVisible() and each.isEnabled() and not each.isWindow():
                each.setEnabled(False)
                each.destroyed.connect(self.deleteLater)  # another view took its place
                self._beneath.append(each)
        self._window.installEventFilter(self)
        self.installEventFilter(self)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._leave.setFocus()

    def leave(self) -> None:
        """Uncover the window, and give the keyboard back to what had it."""
        for each in self._beneath:
            each.destroyed.disconnect(self.deleteLater)
            each.setEnabled(True)
        self._beneath.clear()
        self._window.removeEventFilter(self)
        if self._focused is not None:
            self._focused.setFocus()
        self.hide()
        self.left.emit()
        self.deleteLater()

    def pressed(self, event: QKeyEvent) -> bool:
        """Answer a key wherever the keyboard is on the sheet; whether it was one of ours."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() is QEvent.Type.KeyPress:
            self.leave()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        if watched is self and isinstance(event, QKeyEvent) and event.type() in _KEYS and self.pressed(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)
