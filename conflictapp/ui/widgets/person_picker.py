"""Who says it: the mark of one person, and a menu to choose another."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.avatar import avatar_pixmap
from conflictapp.ui.widgets.buttons import PressedByEnter
from conflictapp.ui.widgets.people import Person

LONGEST = 40


class PersonPicker(PressedByEnter):
    """A button that shows who is chosen and opens the list of people; `chosen` carries an id."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, spoken: str) -> None:
        super().__init__()
        self._look, self._spoken = look, spoken
        self._people: list[Person] = []
        self._current = ""
        self.setObjectName(name)
        self.setProperty("kind", "picker")
        self.setAutoDefault(False)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        self.setIconSize(QSize(look.px(26), look.px(26)))
        self.setFixedSize(look.px(64), look.px(40))

    @property
    def current(self) -> str:
        """The id of the person chosen, "" when there is nobody."""
        return self._current

    def show_people(self, people: list[Person], current: str = "") -> None:
        """Offer these people; the one chosen stays while they are there, unless `current` says another."""
        moved, self._people = people != self._people, people
        known = [person.id for person in people]
        wanted = current or self._current
        found = wanted if wanted in known else next(iter(known), "")
        if moved or found != self._current:
            self._show(found)

    def choose(self, person: str) -> None:
        """Choose a person, as their line in the menu does."""
        self._show(person)
        self.chosen.emit(person)

    def _fill(self) -> None:
        self.menu().clear()
        for person in self._people:
            mark = QIcon(avatar_pixmap(self._look, self._look.px(24), person.initials, person.colour))
            text = person.name if len(person.name) <= LONGEST else person.name[: LONGEST - 1] + "…"
            action = self.menu().addAction(mark, text.replace("&", "&&"))
            action.setObjectName(f"{self.objectName()}.{person.id}")
            action.triggered.connect(lambda _on=False, each=person.id: self.choose(each))

    def _show(self, current: str) -> None:
        self._current = current
        person = next((each for each in self._people if each.id == current), None)
        if person is not None:
            self.setIcon(QIcon(avatar_pixmap(self._look, self._look.px(26), person.initials, person.colour)))
            self.setAccessibleName(f"{self._spoken}, {person.name}")
            self.setToolTip(self.accessibleName())
