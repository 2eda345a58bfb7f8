"""Controls that leave the wheel to the page: who scrolls past them must not change an answer."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider


class DropDown(QComboBox):
    """A list that opens."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Slider(QSlider):
    """A handle between two ends."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
