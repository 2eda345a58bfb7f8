"""A round robin: whose turn it is to give an idea. It can be switched off."""

from PySide6.QtWidgets import QWidget

from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import clear, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.form import SideBySide
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.desk import Desk

_TURN, _OFF = "ideas.turn", "ideas.turn.off"
_NARROW = 430


class Turns(SideBySide):
    """The person whose turn it is, and how to pass on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look.px(_NARROW), 8)
        self._desk = desk
        words, whose, ways = desk.words, QWidget(), QWidget()
        line = row(whose, 8)
        self._mark = row()
        line.addLayout(self._mark)
        self._words = label("", "label", "ideas.turn")
        line.addWidget(self._words, 1)
        line = row(ways, 8)
        self._next = button(words.say("Next person"), "ideas.turn.next", self._pass)
        line.addWidget(self._next)
        self._on = button(words.say("In turn"), "ideas.turn.toggle", self._toggle, "pill")
        self._on.setCheckable(True)
        line.addWidget(self._on)
        line.addStretch(1)
        self.add(whose)
        self.add(ways, 0)

    def show_turn(self) -> None:
        """Show whose turn it is, or that anyone speaks."""
        people = self._desk.people()
        self.setVisible(bool(people))
        self._on.setChecked(self._is_on())
        current = self._position() if people and self._is_on() else None
        clear(self._mark)
        self._next.setVisible(current is not None)
        if current is None:
            self._words.setText(self._desk.words.say("Anyone speaks when an idea comes."))
            return
        person = people[current]
        self._mark.addWidget(Avatar(self._desk.look, person.initials, person.colour, person.name))
        self._words.setText(self._desk.words.say("It is {name}’s turn", name=person.name))

    def speaker(self) -> str | None:
        """Whose idea the next one is, while turns are taken."""
        people = self._desk.session.participants
        return people[self._position()].id if people and self._is_on() else None

    def pass_on(self) -> None:
        """Let the next person speak."""
        if self._desk.session.participants:
            self._desk.memory[_TURN] = str(self._position() + 1)

    def _is_on(self) -> bool:
        return self._desk.memory.get(_OFF) != "off"

    def _position(self) -> int:
        return int(self._desk.memory.get(_TURN, "0")) % len(self._desk.session.participants)

    def _pass(self) -> None:
        self.pass_on()
        self.show_turn()

    def _toggle(self) -> None:
        self._desk.memory[_OFF] = "" if self._on.isChecked() else "off"
        self.show_turn()
