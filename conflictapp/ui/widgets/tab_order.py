"""Tab goes in reading order, also through what was added later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLineEdit, QPlainTextEdit, QScrollArea, QWidget


def tab_in_reading_order(root: QWidget) -> None:
    """Let Tab follow the layouts of `root`; Qt would put what was added last at the end."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def tab_after(before: QWidget, root: QWidget) -> None:
    """Let Tab come to the controls of `root` right after `before`."""
    for stop in _stops(root):
        QWidget.setTabOrder(before, stop)
        before = stop


def first_text(root: QWidget) -> QWidget | None:
    """The first field to type in that is in view; None when there is none."""
    return next(
        (
            each
            for each in _stops(root)
            if isinstance(each, QLineEdit | QPlainTextEdit) and each.isVisibleTo(root)
        ),
        None,
    )


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        yield from _stops(inner)
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    items = (layout.itemAt(at) for at in range(layout.count()))
    for item in items:
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _in_layout(inner)
