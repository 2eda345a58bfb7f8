"""Words underlined in a field, which stay a person's own words: nothing of it is in the text."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

THICK = 2
_STYLE = QTextCharFormat.UnderlineStyle.DashUnderline


@dataclass(frozen=True)
class Span:
    """Some words of a text, from `start` to before `end`, counted as Qt does (UTF-16)."""

    start: int
    end: int


def span(text: str, start: int, end: int) -> Span:
    """The span of what Python counts in characters."""
    return Span(_in_utf16(text, start), _in_utf16(text, end))


def underline_text(field: QPlainTextEdit, spans: list[Span], colour: QColor) -> None:
    """Underline these words of a text; the line moves along when something is typed before them."""
    field.setExtraSelections([_selection(field, each, colour) for each in spans])


def paint_underlines(field: QLineEdit, cursor: QRect, spans: list[Span], colour: QColor) -> None:
    """Draw a line under these words of one line, whose cursor stands in `cursor`."""
    layout = QTextLayout(field.text(), field.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    begin = cursor.center().x() - _x(line.cursorToX(field.cursorPosition()))
    y = cursor.center().y() + line.height() / 2 - THICK / 2
    painter = QPainter(field)
    painter.setClipRect(field.contentsRect().adjusted(THICK, 0, -THICK, 0))
    pen = QPen(colour, THICK)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    for each in spans:
        ends = [QPointF(begin + _x(line.cursorToX(at)), y) for at in (each.start, each.end)]
        painter.drawLine(*ends)
    painter.end()


def _selection(field: QPlainTextEdit, words: Span, colour: QColor) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(field.document())
    cursor.setPosition(words.start)
    cursor.setPosition(words.end, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setUnderlineStyle(_STYLE)
    form.setUnderlineColor(colour)
    made.cursor, made.format = cursor, form
    return made


def _in_utf16(text: str, at: int) -> int:
    return at + sum(letter > "\uffff" for letter in text[:at])


def _x(found: object) -> float:
    """What `cursorToX` gives: PySide adds the position it stopped at."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
