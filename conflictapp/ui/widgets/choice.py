"""One of a few: a pill for each possibility."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.flow import FlowLayout


class Choice(QWidget):
    """Pills of which at most one is chosen; `chosen` carries its value, "" when it is taken back."""

    chosen = Signal(str)

    def __init__(
        self, name: str, spoken: str, options: Sequence[tuple[str, str]], *, can_be_empty: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._can_be_empty = can_be_empty
        self._pills: dict[str, QPushButton] = {}
        flow = FlowLayout(self, 8)
        for value, text in options:
            pill = button(text, f"{name}.{value}", partial(self._press, value), "pill")
            pill.setCheckable(True)
            pill.setAccessibleName(f"{spoken}: {text}")
            self._pills[value] = pill
            flow.addWidget(pill)

    def show_choice(self, value: str | None) -> None:
        """Show one as chosen, or none."""
        for each, pill in self._pills.items():
            pill.setChecked(each == (value or ""))

    def value(self) -> str:
        """The value now chosen, "" when there is none."""
        return next((each for each, pill in self._pills.items() if pill.isChecked()), "")

    def _press(self, value: str) -> None:
        picked = self._pills[value].isChecked() or not self._can_be_empty
        self.show_choice(value if picked else None)
        self.chosen.emit(value if picked else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        values = list(self._pills)
        at = next((i for i, each in enumerate(values) if self._pills[each].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self._pills[values[(at + step) % len(values)]].setFocus()
