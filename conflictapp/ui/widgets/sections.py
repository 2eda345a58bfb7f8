"""Parts of a long page, one seen at a time: a pill for each, with a check when it is complete."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.flow import FlowLayout


class Sections(QWidget):
    """Pills and the one section that is open; `opened` carries its key.

    A section is made when it is first opened: few sessions need them all. `entered` follows when a person pressed
    its pill: the arrows only look into a section.
    """

    opened = Signal(str)
    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._titles: dict[str, str] = {}
        self._pills: dict[str, QPushButton] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._sheets: dict[str, QWidget] = {}
        outside = column(self, 14)
        self._flow = FlowLayout(spacing=8)
        outside.addLayout(self._flow)
        self._body = outside

    def add(self, key: str, title: str, make: Callable[[], QWidget]) -> None:
        """Add a section under its title, with what makes it."""
        pill = button(title, f"{self._name}.{key}", lambda: self._enter(key), "pill")
        pill.setCheckable(True)
        self._titles[key], self._pills[key], self._makers[key] = title, pill, make
        self._flow.addWidget(pill)

    def open(self, key: str) -> None:
        """Show one section and hide the others."""
        if key not in self._sheets:
            self._sheets[key] = self._makers[key]()
            self._body.addWidget(self._sheets[key])
        for each, pill in self._pills.items():
            pill.setChecked(each == key)
        for each, sheet in self._sheets.items():
            sheet.setVisible(each == key)
        self.opened.emit(key)

    def pill(self, key: str) -> QPushButton:
        """What opens a section."""
        return self._pills[key]

    def _enter(self, key: str) -> None:
        self.open(key)
        self.entered.emit()

    def offer(self, key: str, *, offered: bool) -> None:
        """Offer a section, or leave it out for now."""
        self._pills[key].setVisible(offered)

    def mark(self, key: str, *, complete: bool) -> None:
        """Show whether a section misses nothing."""
        self._pills[key].setText(self._titles[key].replace("&", "&&") + ("  ✓" if complete else ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        keys = list(self._pills)
        at = next((i for i, each in enumerate(keys) if self._pills[each].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        target = keys[(at + step) % len(keys)]
        self._pills[target].setFocus()
        self.open(target)
