"""Short texts in pills that can be taken away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import let_go, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label

_LONGEST = 400  # pixels of one line, also in the largest letters


class Chip(QFrame):
    """One pill with its cross."""

    removed = Signal()

    def __init__(self, look: Look, text: str, spoken_remove: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setStyleSheet(
            f"Chip {{ background: {look.tokens['accent_soft']}; border: 1px solid {look.tokens['accent_line']};"
            f" border-radius: {look.px(20)}px; }}"
        )
        inside = row(self, 2)
        inside.setContentsMargins(look.px(14), 0, look.px(2), 0)
        words = label(text)
        words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        words.setWordWrap(words.fontMetrics().horizontalAdvance(text) > _LONGEST)
        inside.addWidget(words)
        cross = icon_button(look, "x", spoken_remove, f"{name}.remove", self.removed.emit)
        inside.addWidget(cross)


class ChipFlow(QWidget):
    """Pills side by side; `removed` carries the id of the one taken away."""

    removed = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._name = name
        self._shown: list[tuple[str, str, str]] = []
        self._flow = FlowLayout(self, 8)
        self._tail: list[QWidget] = []

    def add_tail(self, widget: QWidget) -> None:
        """Keep a widget after the last pill (the way to add one)."""
        self._tail.append(widget)
        self._flow.addWidget(widget)

    def show_chips(self, chips: list[tuple[str, str, str]]) -> None:
        """Show (id, text, what taking it away is called) for each pill."""
        if chips == self._shown:
            return
        self._shown = chips
        for tail in self._tail:
            self._flow.removeWidget(tail)
        while (item := self._flow.takeAt(0)) is not None:
            let_go(item)
        for identity, text, spoken in chips:
            chip = Chip(self._look, text, spoken, f"{self._name}.{identity}")
            chip.removed.connect(lambda each=identity: self.removed.emit(each))
            self._flow.addWidget(chip)
        for tail in self._tail:
            self._flow.addWidget(tail)
