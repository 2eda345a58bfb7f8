"""The advantages, or the drawbacks, that people see in an idea: each with who said it."""

from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.evaluation import add_remark, write_remark
from conflictapp.domain.removal import take_item
from conflictapp.domain.session import Remark, RemarkKind
from conflictapp.texts.names import short
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import clear, column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.fields import LineField, TextField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.person_picker import PersonPicker
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage

PLACE = "evaluation.idea"
SPEAKER = "evaluation.speaker"


class Remarks(QWidget):
    """The remarks of one kind, and a line to add one: who, what, Enter."""

    def __init__(self, desk: Desk, page: StepPage, kind: RemarkKind) -> None:
        super().__init__()
        self._desk, self._page, self._kind, self._idea = desk, page, kind, ""
        self._name = f"evaluation.{kind.value}"
        words, good = desk.words, kind is RemarkKind.ADVANTAGE
        self._spoken = words.say("Advantage") if good else words.say("Drawback")
        outside = column(self, 6)
        title = words.say("Advantages") if good else words.say("Drawbacks")
        outside.addWidget(label(title, "good" if good else "reserved"))
        self._lines = column(spacing=2)
        outside.addLayout(self._lines)
        self._shown: list[tuple[int, str]] = []
        self._fields: list[TextField] = []
        line = row(spacing=6)
        self._who = PersonPicker(desk.look, f"{self._name}.who", words.say("Who says it"))
        self._who.chosen.connect(self._keep_speaker)
        line.addWidget(self._who)
        hint = words.say("An advantage, then Enter") if good else words.say("A drawback, then Enter")
        self._new = LineField(f"{self._name}.new", self._spoken, placeholder=hint)
        desk.drafts.follow(self._new, lambda: f"{self._name}.new.{self._idea}")
        self._new.entered.connect(lambda: self._enter(None))
        line.addWidget(self._new, 1)
        outside.addLayout(line)
        outside.addStretch(1)

    def show_idea(self, idea: str) -> None:
        """Show what people see in this idea; what was begun about the one that is left is entered there."""
        if idea != self._idea:
            self._enter(self._page)
            self._idea = idea
            self._desk.drafts.show_in(self._new, f"{self._name}.new.{idea}")
        self._who.show_people(self._desk.people(), self._desk.memory.get(SPEAKER, ""))
        found = self._found()
        order = [(at, remark.participant) for at, remark in found]
        if order != self._shown:
            self._shown = order
            self._rebuild(found)
        for (_at, remark), field in zip(found, self._fields, strict=True):
            field.show_text(remark.text)

    def _found(self) -> list[tuple[int, Remark]]:
        return [
            (at, remark)
            for at, remark in enumerate(self._desk.session.remarks)
            if remark.idea == self._idea and remark.kind is self._kind
        ]

    def _rebuild(self, found: list[tuple[int, Remark]]) -> None:
        clear(self._lines)
        self._fields = []
        for at, remark in found:
            self._lines.addWidget(self._line(at, remark))

    def _line(self, at: int, remark: Remark) -> QWidget:
        desk, person, made = self._desk, self._desk.person(remark.participant), QWidget()
        inside = row(made, 4)
        inside.addWidget(Avatar(desk.look, person.initials, person.colour, person.name, 24))
        field = TextField(f"{self._name}.{at}", f"{self._spoken}, {person.name}", remark.text, lines=1)
        field.setProperty("role", "bare")
        field.typed.connect(lambda text: desk.editor.do(self._page, write_remark, at, text))
        self._fields.append(field)
        inside.addWidget(field, 1)
        remove = desk.words.say("Remove what {name} said", name=person.name)
        name = f"{self._name}.{at}.remove"
        inside.addWidget(icon_button(desk.look, "x", remove, name, lambda: self._remove(at)))
        return made

    def _enter(self, who: StepPage | None) -> None:
        text = self._new.text().strip()
        if text and self._who.current and any(each.id == self._idea for each in self._desk.session.ideas):
            self._new.clear()
            self._desk.editor.do(who, add_remark, self._idea, self._who.current, self._kind, text)

    def _remove(self, at: int) -> None:
        remarks = self._desk.session.remarks
        self._new.setFocus()
        self._desk.editor.keep_removed(PLACE, short(remarks[at].text), take_item(remarks, at))

    def _keep_speaker(self, person: str) -> None:
        self._desk.memory[SPEAKER] = person
        self._new.setFocus()
