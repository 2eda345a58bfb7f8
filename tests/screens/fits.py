"""Whether every text on a screen fits the control that shows it."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QCheckBox, QLabel, QPushButton, QWidget

from conflictapp.ui.widgets.labels import ElidedLabel

SLACK = 2


def cut_texts(window: QWidget) -> list[str]:
    """What is cut: the control's name, its text, and by how much."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            found += _cut(window, widget)
    return found


def _cut(window: QWidget, widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel):
        return _cut_label(widget) + _outside(window, widget)
    if isinstance(widget, QPushButton | QCheckBox):
        wanted = widget.sizeHint().width()
        short = wanted - widget.width() - SLACK
        return [_said(widget, widget.text(), short)] if widget.text() and short > 0 else []
    return []


def _cut_label(label: QLabel) -> list[str]:
    if not label.text():
        return []
    if isinstance(label, ElidedLabel):
        return [_said(label, label.text(), 120 - label.width())] if label.width() < 120 else []
    if label.wordWrap():
        short = label.heightForWidth(label.width()) - label.height() - SLACK
    else:
        short = label.fontMetrics().horizontalAdvance(label.text()) - label.contentsRect().width() - SLACK
    return [_said(label, label.text(), short)] if short > 0 else []


def _outside(window: QWidget, widget: QWidget) -> list[str]:
    """A text that stands beyond the right edge of what scrolls (which never scrolls sideways) or of the window."""
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QAbstractScrollArea) and holder is not window:
        holder = holder.parentWidget()
    if holder is None:
        return []
    inside = holder.viewport() if isinstance(holder, QAbstractScrollArea) else holder
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    edge = inside.mapTo(window, QPoint(inside.width(), 0)).x()
    short = place.right() - edge - SLACK
    return [_said(widget, widget.property("text") or "", short)] if short > 0 else []


def _said(widget: QWidget, text: str, short: int) -> str:
    return f"{widget.objectName() or type(widget).__name__}: “{text[:50]}” lacks {short} px"
