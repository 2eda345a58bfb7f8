"""A text that shows what changed: a sign before each line, struck through what went, underlined what came."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from conflictapp.ui.widgets.labels import label

_MARKS = {"–": "<s>{}</s>", "+": "<u><b>{}</b></u>"}


def changes(lines: Sequence[tuple[str, Sequence[tuple[str, bool]]]], name: str, spoken: str) -> QLabel:
    """Lines of (sign: “–” gone, “+” new or "", pieces of words and whether they changed); `spoken` says it aloud."""
    made = label("", "body", name)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText("<br>".join(_line(sign, pieces) for sign, pieces in lines))
    made.setAccessibleName(spoken)
    return made


def _line(sign: str, pieces: Sequence[tuple[str, bool]]) -> str:
    mark = _MARKS.get(sign, "{}")
    shown = "".join(mark.format(escape(text)) if changed else escape(text) for text, changed in pieces)
    return f"{sign}&nbsp;{shown}" if sign else shown
