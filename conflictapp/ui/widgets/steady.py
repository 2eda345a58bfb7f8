"""Keeps what a person is typing in where it stands while something above it grows or goes, or brings it there."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

SETTLED_MS = 5


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
    kept = _hold(scroll, focused, before)

    def hold_on() -> None:
        if isValid(focused) and scroll.verticalScrollBar().value() == kept:
            _hold(scroll, focused, before)

    QTimer.singleShot(SETTLED_MS, scroll, hold_on)  # what is new takes its last height once it was shown


def _hold(scroll: QScrollArea, widget: QWidget, y: int) -> int:
    """Scroll until the widget is at this height of the area; how far it is scrolled then."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    bar = scroll.verticalScrollBar()
    bar.setValue(bar.value() + widget.mapTo(scroll, QPoint()).y() - y)
    return bar.value()


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
