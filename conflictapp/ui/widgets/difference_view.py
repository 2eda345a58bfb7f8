"""A text with what was taken out struck through and what was put in underlined, each with its sign."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from conflictapp.ui.theme import Look

_WIDEST = 860


class Kind(Enum):
    """What became of a line, and the sign before it."""

    SAME = "\u2007"
    REMOVED = "−"
    ADDED = "+"


@dataclass(frozen=True)
class Run:
    """A run of words, and whether they are what differs."""

    text: str
    marked: bool = False


class DifferenceView(QTextEdit):
    """Read-only; the arrow keys go through it, and what is read aloud has the signs."""

    def __init__(self, look: Look, name: str, spoken: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setProperty("role", "difference")

    def show_lines(self, lines: Sequence[tuple[Kind, Sequence[Run]]], said_first: str = "") -> None:
        """Show the lines, under a sentence when there is one to say first."""
        self.clear()
        cursor = QTextCursor(self.document())
        if said_first:
            self._add_line(cursor, Kind.SAME, [Run(said_first, marked=True)])
        for kind, runs in lines:
            self._add_line(cursor, kind, runs)
        self._leave_margins()
        first = next((at for at, (kind, _runs) in enumerate(lines) if kind is not Kind.SAME), 0)
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(first)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_first)

    def _show_first(self) -> None:
        """Bring the first change into the upper third, once the text is laid out."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_margins()

    def _leave_margins(self) -> None:
        side = max(self._look.px(24), (self.viewport().width() - self._look.px(_WIDEST)) // 2)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(side)
        shape.setRightMargin(side)
        shape.setTopMargin(self._look.px(20))
        shape.setBottomMargin(self._look.px(20))
        frame.setFrameFormat(shape)

    def _add_line(self, cursor: QTextCursor, kind: Kind, runs: Sequence[Run]) -> None:
        if not cursor.atStart():
            cursor.insertBlock()
        cursor.setBlockFormat(self._block(kind))
        plain = self._format(kind, marked=False)
        sign = QTextCharFormat(plain)
        sign.setFontWeight(QFont.Weight.Bold)
        blank = not any(run.text for run in runs)
        cursor.insertText("" if blank and kind is Kind.SAME else f"{kind.value} ", sign)
        for run in runs:
            cursor.insertText(run.text, self._format(kind, marked=True) if run.marked else plain)

    def _block(self, kind: Kind) -> QTextBlockFormat:
        made = QTextBlockFormat()
        indent = self._look.px(20)
        made.setLeftMargin(indent)
        made.setTextIndent(-indent)
        made.setTopMargin(self._look.px(3))
        made.setBottomMargin(self._look.px(3))
        return made

    def _format(self, kind: Kind, *, marked: bool) -> QTextCharFormat:
        made, look = QTextCharFormat(), self._look
        made.setForeground(look.colour("ink" if kind is Kind.SAME else _INKS[kind]))
        if marked:
            made.setFontWeight(QFont.Weight.DemiBold)
            made.setFontStrikeOut(kind is Kind.REMOVED)
            made.setFontUnderline(kind is Kind.ADDED)
        return made


_INKS = {Kind.REMOVED: "objection", Kind.ADDED: "good"}
