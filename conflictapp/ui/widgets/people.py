"""Choosing a person: a pill for each, one chosen."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.avatar import avatar_pixmap
from conflictapp.ui.widgets.buttons import BETWEEN, button
from conflictapp.ui.widgets.flow import FlowLayout


@dataclass(frozen=True)
class Person:
    """How a participant appears: id, name, initials, colour, and whether their part is done."""

    id: str
    name: str
    initials: str
    colour: QColor
    done: bool = False


class PeopleTabs(QWidget):
    """One pill a person; `chosen` carries the id. Left and right move along.

    `entered` follows when the pill was pressed: the arrows only look at what each one said.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._name = name
        self._pills: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self, 10)

    def show_people(self, people: list[Person], current: str) -> None:
        """Show these people, with `current` chosen."""
        if list(self._pills) != [person.id for person in people]:
            self._rebuild(people)
        for person in people:
            pill = self._pills[person.id]
            name = person.name if len(person.name) <= 28 else person.name[:27] + "…"
            pill.setText(BETWEEN + (name + (" ✓" if person.done else "")).replace("&", "&&"))
            pill.setToolTip(person.name)
            size = self._look.px(24)
            pill.setIcon(QIcon(avatar_pixmap(self._look, size, person.initials, person.colour)))
            pill.setChecked(person.id == current)

    def _rebuild(self, people: list[Person]) -> None:
        for pill in self._pills.values():
            self._flow.removeWidget(pill)
            pill.deleteLater()
        self._pills = {person.id: self._pill(person.id) for person in people}
        for pill in self._pills.values():
            self._flow.addWidget(pill)

    def _pill(self, person: str) -> QPushButton:
        pill = button("", f"{self._name}.{person}", lambda: self._enter(person), "pill")
        pill.setCheckable(True)
        pill.setIconSize(QSize(self._look.px(24), self._look.px(24)))
        return pill

    def _enter(self, person: str) -> None:
        self.choose(person)
        self.entered.emit()

    def choose(self, person: str) -> None:
        """Choose a person, as a click does."""
        for each, pill in self._pills.items():
            pill.setChecked(each == person)
        self.chosen.emit(person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        people = list(self._pills)
        focused = next((i for i, each in enumerate(people) if self._pills[each].hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        target = people[(focused + step) % len(people)]
        self._pills[target].setFocus()
        self.choose(target)
