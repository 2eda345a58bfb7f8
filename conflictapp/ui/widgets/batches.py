"""A long list that opens at once: what a tall window shows first, the rest a moment later, a few at a time."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from conflictapp.ui.widgets.steady import steady

BETWEEN_MS = 10


class Batches(QTimer):
    """Calls `add` with how many things it may make; it answers whether some are left, which come a moment later.

    `first` is as many as a tall window shows, `then` no more than what leaves a keystroke its time.
    """

    def __init__(self, within: QWidget, add: Callable[[int], bool], *, first: int, then: int) -> None:
        super().__init__(within, singleShot=True, interval=BETWEEN_MS)
        self._within, self._add, self._first, self._then = within, add, first, then
        self.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Make the first ones now."""
        self._make(self._first)

    def _go_on(self) -> None:
        with steady(self._within):
            self._make(self._then)

    def _make(self, most: int) -> None:
        if self._add(most):
            self.start()
