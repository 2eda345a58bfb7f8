"""Who does something: each person's mark, pressed in when they do."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.avatar import avatar_pixmap
from conflictapp.ui.widgets.boxes import let_go
from conflictapp.ui.widgets.buttons import BETWEEN, button
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.people import Person


class MarkToggles(QWidget):
    """A pill with each person's mark and name; `toggled` carries the id and whether it is now pressed in."""

    toggled = Signal(str, bool)

    def __init__(self, look: Look, name: str, spoken: str) -> None:
        super().__init__()
        self._look, self._name, self._spoken = look, name, spoken
        self._shown: list[Person] = []
        self._pills: dict[str, QPushButton] = {}
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._flow = FlowLayout(self, 6)

    def show_marks(self, people: list[Person], pressed: list[str]) -> None:
        """Show these people, those in `pressed` pressed in."""
        if people != self._shown:
            self._shown = people
            while (item := self._flow.takeAt(0)) is not None:
                let_go(item)
            self._pills = {person.id: self._pill(person) for person in people}
            for pill in self._pills.values():
                self._flow.addWidget(pill)
        for identity, pill in self._pills.items():
            pill.setChecked(identity in pressed)

    def _pill(self, person: Person) -> QPushButton:
        name = person.name if len(person.name) <= 20 else person.name[:19] + "…"
        made = button(BETWEEN + name, f"{self._name}.{person.id}", kind="pill")
        made.setCheckable(True)
        made.setIcon(QIcon(avatar_pixmap(self._look, self._look.px(22), person.initials, person.colour)))
        made.setIconSize(QSize(self._look.px(22), self._look.px(22)))
        made.setAccessibleName(f"{self._spoken}: {person.name}")
        made.clicked.connect(lambda on, each=person.id: self.toggled.emit(each, on))
        return made
