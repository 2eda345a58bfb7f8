"""Rows, columns and cards: where things stand, with the spacing of the design."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget


def column(parent: QWidget | None = None, spacing: int = 8, margins: int = 0) -> QVBoxLayout:
    """A column of things."""
    made = QVBoxLayout(parent) if parent else QVBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(margins, margins, margins, margins)
    return made


def row(parent: QWidget | None = None, spacing: int = 8, margins: int = 0) -> QHBoxLayout:
    """A row of things."""
    made = QHBoxLayout(parent) if parent else QHBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(margins, margins, margins, margins)
    return made


class Card(QFrame):
    """A sheet that holds what belongs together; `role` is card, mint or notice."""

    def __init__(self, role: str = "card", name: str = "", margins: int = 16, spacing: int = 8) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setObjectName(name)
        self.body = column(self, spacing, margins)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        let_go(item)


def let_go(item: QLayoutItem) -> None:
    """Let go of what was taken out of a layout."""
    widget, inner = item.widget(), item.layout()
    if widget is not None:
        widget.hide()
        widget.deleteLater()
    elif inner is not None:
        clear(inner)
