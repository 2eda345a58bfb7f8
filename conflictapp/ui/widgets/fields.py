"""Where a person types: one line, or a text that grows with what is typed."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from conflictapp.ui.widgets.span import Span

_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}  # what a document keeps for them
_CONTROL = Qt.KeyboardModifier.ControlModifier
_CLICK = Qt.FocusReason.MouseFocusReason
_COMING = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)


class LineField(QLineEdit):
    """One line; `typed` carries its text at each keystroke of a person, never when it is set.

    One that `adds` holds the next line of a list: `enter_drafts` enters what was typed there and not yet entered.
    """

    typed = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, name: str, spoken: str, text: str = "", placeholder: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self.entered)
        self.setCursorPosition(0)
        self.adds = self._come = False
        self._underlined: tuple[str, list[Span], QColor] = ("", [], QColor())

    def held(self) -> str:
        """The text it holds."""
        return self.text()

    def selected(self) -> Span:
        """What is selected; where the cursor stands when nothing is."""
        if self.hasSelectedText():
            return Span(self.selectionStart(), self.selectionEnd())
        return Span(self.cursorPosition(), self.cursorPosition())

    def show_text(self, text: str) -> None:
        """Show another text, unless it is already there."""
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def underline(self, spans: list[Span], colour: QColor) -> None:
        """Underline these words until another text is typed."""
        self._underlined = (self.text(), spans, colour)
        self.update()

    def put(self, place: Span, words: str) -> None:
        """Put words in the place of others, as if typed: Ctrl+Z takes that back."""
        self.setCursorPosition(0)  # parts it, for Ctrl+Z, from what was typed before
        self.setSelection(place.start, place.end - place.start)
        self.insert(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text, spans, colour = self._underlined
        if spans and text == self.text():
            from conflictapp.ui.widgets.underline import (
                paint_underlines,  # late: a start has nothing to underline
            )

            paint_underlines(self, self.cursorRect(), spans, colour)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to the end of the text; Qt would select it all, and the next key would replace it."""
        super().focusInEvent(event)
        if event.reason() in _COMING or (not self._come and event.reason() is not _CLICK):
            self.end(False)
        self._come = True


class TextField(QPlainTextEdit):
    """A text of several lines, as tall as what it holds (up to `most` lines, then it scrolls); Tab leaves it.

    `typed` carries its text at each keystroke of a person, never when it is set.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(
        self,
        name: str,
        spoken: str,
        text: str = "",
        placeholder: str = "",
        lines: int = 2,
        most: int | None = None,
    ) -> None:
        super().__init__(text)
        self._lines, self._most, self._come = lines, most, False
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        if most is None:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        self.textChanged.connect(self._tell)
        self._fit_height()

    def show_text(self, text: str) -> None:
        """Show another text, unless it is already there."""
        if text != self.held():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self._fit_height()

    def held(self) -> str:
        """The text it holds, with its no-break spaces: toPlainText() would make them plain ones."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def selected(self) -> Span:
        """What is selected; where the cursor stands when nothing is."""
        cursor = self.textCursor()
        return Span(cursor.selectionStart(), cursor.selectionEnd())

    def underline(self, spans: list[Span], colour: QColor) -> None:
        """Underline these words."""
        from conflictapp.ui.widgets.underline import underline_text

        underline_text(self, spans, colour)

    def put(self, place: Span, words: str) -> None:
        """Put words in the place of others, as if typed: Ctrl+Z takes that back."""
        cursor = self.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()  # parts it, for Ctrl+Z, from what was typed before
        cursor.insertText(words)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to the end of the text when a person comes to it, not when the window does."""
        super().focusInEvent(event)
        if event.reason() in _COMING or (not self._come and event.reason() is not _CLICK):
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._come = True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _tell(self) -> None:
        self.typed.emit(self.held())

    def _fit_height(self) -> None:
        line = QFontMetrics(self.font()).lineSpacing()
        needed = int(self.document().size().height())
        lines = max(self._lines, needed if self._most is None else min(needed, self._most))
        frame = self.height() - self.viewport().height() if self.isVisible() else 20
        height = lines * line + 6 + max(frame, 16)
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the window: it means “next”."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & _CONTROL:
            event.ignore()
            return
        super().keyPressEvent(event)


class LongLine(TextField):
    """One line of words that wraps where it is long; Enter is `entered`, and a pasted line break a space."""

    entered = Signal()

    def __init__(self, name: str, spoken: str, text: str = "", placeholder: str = "") -> None:
        super().__init__(name, spoken, text, placeholder, lines=1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CONTROL:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))


def enter_drafts(within: QWidget) -> None:
    """Enter every next line that was typed and not yet entered."""
    for field in within.findChildren(LineField):
        if field.adds and field.text().strip():
            field.entered.emit()
