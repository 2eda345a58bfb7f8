"""Where a group stands between two poles, neither of them the right one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.wheel import Slider


class Poles(QWidget):
    """A slider from the first pole (0) to the second (10); `moved` carries where it is."""

    moved = Signal(int)

    def __init__(self, look: Look, name: str, first: str, second: str) -> None:
        super().__init__()
        inside = row(self, 12)
        left, right = label(first, "label"), label(second, "label")
        left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._slider = Slider(Qt.Orientation.Horizontal)
        self._slider.setObjectName(name)
        self._slider.setAccessibleName(f"{first} – {second}")
        self._slider.setRange(0, 10)
        self._slider.setPageStep(1)
        self._slider.setMinimumHeight(look.px(40))
        self._slider.valueChanged.connect(self.moved)
        inside.addWidget(left, 2)
        inside.addWidget(self._slider, 3)
        inside.addWidget(right, 2)

    def show_place(self, place: int) -> None:
        """Show where the group stands."""
        self._slider.blockSignals(True)
        self._slider.setValue(place)
        self._slider.blockSignals(False)
