"""Words underlined in a field, which stay a person's own words: nothing of it is in the text."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from conflictapp.ui.widgets.span import Span

THICK = 2
_STYLE = QTextCharFormat.UnderlineStyle.DashUnderline


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


def _x(found: object) -> float:
    """What `cursorToX` gives: PySide adds the position it stopped at."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
