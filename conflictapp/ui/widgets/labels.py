"""Texts on the screen, by the part they play."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def label(text: str, role: str = "body", name: str = "", parent: QWidget | None = None) -> QLabel:
    """A text that wraps and is never read as markup; `role` is a role of the stylesheet."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    made.setObjectName(name)
    return made


def short_label(text: str, role: str = "body", name: str = "") -> QLabel:
    """A text that stays on one line."""
    made = label(text, role, name)
    made.setWordWrap(False)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role of the stylesheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
