"""Who is here: name, role and whom each represents."""

from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.people import LARGEST_GROUP, add_participant, write_participant
from conflictapp.domain.fields import Kind
from conflictapp.domain.session import Participant
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.fields import LineField, LongLine
from conflictapp.ui.widgets.form import SideBySide
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import EmptyState
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.sheet import Sheet

PLACE = "preparation.people"


class PeopleSheet(Sheet):
    """A line for each participant; typing a name and Enter adds one."""

    def build(self) -> None:
        words, card = self.words, Card()
        card.body.addWidget(
            label(words.say("Only the people directly concerned, from two to twelve."), "caption")
        )
        self._empty = EmptyState(
            self.look,
            "participants",
            words.say("Type a first name and press Enter, then the next."),
            name="people.empty",
        )
        card.body.addWidget(self._empty)
        self._lines = column(spacing=6)
        card.body.addLayout(self._lines)
        card.body.addWidget(self.page.undo_bar(PLACE))
        self._new = LineField(
            "participants.new",
            words.say("Name of another participant"),
            placeholder=words.say("A name, then Enter"),
        )
        self.desk.drafts.follow(self._new)
        self._new.entered.connect(self._add)
        card.body.addWidget(self._new)
        self._full = label(
            words.say("Twelve people are here: the group is full."), "caption", "participants.full"
        )
        card.body.addWidget(self._full)
        self.body.addWidget(card)
        self._shown: list[str] = []
        self._fields: dict[str, LongLine] = {}

    def show_session(self) -> None:
        people = self.desk.people()
        participants = self.desk.session.participants
        if [each.id for each in participants] != self._shown:
            self._rebuild(people, participants)
        for each in participants:
            for name in ("name", "role", "represents"):
                self._fields[f"{each.id}.{name}"].show_text(getattr(each, name))
        full = len(participants) >= LARGEST_GROUP
        self._empty.setVisible(not participants)
        self._new.setVisible(not full)
        self._full.setVisible(full)

    def first_field(self) -> QWidget | None:
        return self._new if self._new.isVisibleTo(self) else super().first_field()

    def _rebuild(self, people: list[Person], participants: list[Participant]) -> None:
        clear(self._lines)
        self._shown = [each.id for each in participants]
        self._fields = {}
        for person, participant in zip(people, participants, strict=True):
            self._lines.addWidget(self._line(person, participant))

    def _line(self, person: Person, participant: Participant) -> QWidget:
        words, made = self.words, QWidget()
        inside = row(made, 6)
        inside.addWidget(Avatar(self.look, person.initials, person.colour, person.name))
        sides = SideBySide(self.look.px(430), 6)
        inside.addWidget(sides, 1)
        for name, spoken, stretch in (
            ("name", words.say("Name"), 3),
            ("role", words.say("Role"), 2),
            ("represents", words.say("Represents (optional)"), 3),
        ):
            field = LongLine(
                f"participants.{participant.id}.{name}", spoken, getattr(participant, name), spoken
            )
            field.typed.connect(
                lambda text, each=participant.id, key=name: self.typed(write_participant, each, key, text)
            )
            self._fields[f"{participant.id}.{name}"] = field
            sides.add(field, stretch)
        remove = words.say("Remove {name} and all they said", name=person.name)
        inside.addWidget(
            icon_button(
                self.look,
                "x",
                remove,
                f"participants.{participant.id}.remove",
                lambda: self.desk.editor.remove(PLACE, person.name, Kind.PARTICIPANT, participant.id),
            )
        )
        return made

    def _add(self) -> None:
        name = self._new.text().strip()
        if name:
            self._new.clear()
            self.desk.editor.do(None, add_participant, self.desk.editor.new_id("p"), name)
            self._new.setFocus()
            self.page.scroll_to(self._new)
