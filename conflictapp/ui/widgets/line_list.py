"""A list filled by typing: each line can be edited where it stands, Enter adds the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.fields import LineField, LongLine


@dataclass(frozen=True)
class Line:
    """One line: the id of what it shows and its text."""

    id: str
    text: str


class _LineRow(QWidget):
    """The field of one line and what can be done with it."""

    def __init__(self, look: Look, name: str, line: Line, spoken: str, spoken_remove: str) -> None:
        super().__init__()
        inside = row(self, 4)
        self.field = LongLine(f"{name}.{line.id}", spoken, line.text)
        self.field.setProperty("role", "bare")
        inside.addWidget(self.field, 1)
        self.remove = icon_button(look, "x", spoken_remove, f"{name}.{line.id}.remove")
        inside.addWidget(self.remove)


class LineList(QWidget):
    """Lines and an empty one to type the next in.

    `added` carries a new text, `edited` an id and its text at each keystroke, `removed` an id.
    """

    added = Signal(str)
    edited = Signal(str, str)
    removed = Signal(str)

    def __init__(
        self, look: Look, name: str, spoken: str, spoken_remove: str, placeholder: str, new_name: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._name = name
        self._spoken = spoken
        self._spoken_remove = spoken_remove
        self._rows: dict[str, _LineRow] = {}
        outside = column(self, 2)
        self._lines = column(spacing=2)
        outside.addLayout(self._lines)
        self.new = LineField(new_name or f"{name}.new", spoken, placeholder=placeholder)
        self.new.entered.connect(self._add)
        outside.addWidget(self.new)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, keeping the ones that stay (and where a person is typing)."""
        wanted = [line.id for line in lines]
        for identity in [each for each in self._rows if each not in wanted]:
            gone = self._rows.pop(identity)
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for position, line in enumerate(lines):
            shown = self._rows.get(line.id) or self._make_row(line)
            if self._lines.indexOf(shown) != position:
                self._lines.insertWidget(position, shown)
            shown.field.show_text(line.text)

    def _make_row(self, line: Line) -> _LineRow:
        made = _LineRow(self._look, self._name, line, self._spoken, self._spoken_remove)
        made.field.typed.connect(lambda text, each=line.id: self.edited.emit(each, text))
        made.field.entered.connect(self.new.setFocus)
        remove: QPushButton = made.remove
        remove.clicked.connect(lambda _on=False, each=line.id: self._remove(each))
        self._rows[line.id] = made
        return made

    def _remove(self, identity: str) -> None:
        self.new.setFocus()
        QTimer.singleShot(0, self, lambda: self.removed.emit(identity))

    def _add(self) -> None:
        text = self.new.text().strip()
        if text:
            self.new.clear()
            self.added.emit(text)
