"""Keeps what a person is typing in where it stands while something above it grows or goes, or brings it there."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


@contextmanager
def steady(within: QWidget) -> Iterator[None]:
    """Scroll by as much as the control that has the focus would move, where it is seen."""
    scroll, focused = _scroll_around(within), QApplication.focusWidget()
    if scroll is None or focused is None or not scroll.isAncestorOf(focused):
        yield
        return
    before = focused.mapTo(scroll, QPoint()).y()
    yield
    if not 0 <= before < scroll.height():
        return
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    bar = scroll.verticalScrollBar()
    bar.setValue(bar.value() + focused.mapTo(scroll, QPoint()).y() - before)


def bring_into_view(widget: QWidget) -> None:
    """Scroll until all of it is seen, where there is room for it."""
    scroll = _scroll_around(widget)
    if scroll is not None:
        scroll.ensureWidgetVisible(widget, 0, 0)


def _scroll_around(widget: QWidget) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
