"""The partner map: energy each one spends for and against the subject. The mediator's alone, never shown."""

from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.private import place_partner, position_of
from conflictapp.texts.guidance import zone
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.form import SideBySide, labelled
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.partner_map import PartnerGrid, Placed
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.nobody import nobody_yet
from conflictapp.ui.wizard.sheet import Sheet

_FOUR = [(str(number), str(number)) for number in range(1, 5)]


class PartnerMapSheet(Sheet):
    """Two axes for each person, and the map they draw."""

    def build(self) -> None:
        words, card = self.words, Card("notice")
        card.body.addWidget(
            label(
                words.say(
                    "Partner map. A person can be for and against at once. This is your own reading:"
                    " it stays out of the participants’ screen, of what is printed and of what is exported."
                )
            )
        )
        self.body.addWidget(card)
        self._nobody = nobody_yet(self)
        self.body.addWidget(self._nobody)
        self._grid = PartnerGrid(
            self.look,
            words.say("Synergy: energy spent for it"),
            words.say("Antagonism: energy spent against it"),
            lambda synergy, antagonism: zone(words.language, synergy, antagonism),
        )
        self.body.addWidget(self._grid)
        self._lines = column(spacing=8)
        self.body.addLayout(self._lines)
        self._shown: list[Person] = []
        self._choices: dict[tuple[str, str], Choice] = {}

    def show_session(self) -> None:
        people = self.desk.people()
        self._nobody.setVisible(not people)
        self._grid.setVisible(bool(people))
        if people != self._shown:
            self._shown = people
            clear(self._lines)
            for person in people:
                self._lines.addWidget(self._line(person))
        placed = []
        for person in people:
            position = position_of(self.desk.session, person.id)
            for axis in ("synergy", "antagonism"):
                value = getattr(position, axis)
                self._choices[(person.id, axis)].show_choice(str(value) if value else None)
            if position.synergy and position.antagonism:
                placed.append(Placed(person, position.synergy, position.antagonism))
        self._grid.show_placed(placed)

    def _line(self, person: Person) -> QWidget:
        card = Card(margins=12)
        line = row(spacing=12)
        line.addWidget(Avatar(self.look, person.initials, person.colour, person.name))
        line.addWidget(label(person.name, "label"), 1)
        card.body.addLayout(line)
        sides = SideBySide(self.look.px(460))
        for axis, text in (
            ("synergy", self.words.say("Synergy")),
            ("antagonism", self.words.say("Antagonism")),
        ):
            choice = Choice(f"map.{person.id}.{axis}", f"{person.name}, {text}", _FOUR, can_be_empty=True)
            choice.chosen.connect(lambda value, each=person.id, key=axis: self._place(each, key, value))
            self._choices[(person.id, axis)] = choice
            sides.add(labelled(text, choice))
        card.body.addWidget(sides)
        return card

    def _place(self, participant: str, axis: str, value: str) -> None:
        position = position_of(self.desk.session, participant)
        synergy, antagonism = position.synergy, position.antagonism
        number = int(value) if value else None
        if axis == "synergy":
            synergy = number
        else:
            antagonism = number
        self.typed(place_partner, participant, synergy, antagonism)
        self.show_session()
