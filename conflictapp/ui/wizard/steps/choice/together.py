"""Ideas that go together: what a group may combine, with who gains what."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from conflictapp.domain.combinations import Combination, combine
from conflictapp.domain.decision import agreement_exists
from conflictapp.domain.edits.ideas import idea_of
from conflictapp.texts.combinations import combinations_sentence, open_needs_sentence
from conflictapp.texts.labels import fit_sign, fit_word
from conflictapp.texts.names import short
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label, short_label
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.desk import Desk

FIRST = 3
MORE = "choice.together.more"


class Together(Card):
    """The combinations, the fairest first; hidden while there is none, and once everyone has agreed."""

    def __init__(self, desk: Desk, take: Callable[[list[str]], None]) -> None:
        super().__init__("card", "choice.together", 16, 10)
        self._desk, self._take = desk, take
        self.body.addWidget(label(desk.words.say("Ideas that go together"), "section"))
        self._said = label("", "caption", "choice.together.said")
        self.body.addWidget(self._said)
        self._lines = column(spacing=10)
        self.body.addLayout(self._lines)
        self._more = button(desk.words.say("Show them all"), MORE, self._show_all, "link")
        self.body.addWidget(self._more)
        self._found: list[Combination] = []
        self._shown: object = None

    def show_session(self) -> None:
        """Look for the combinations anew and show them."""
        session = self._desk.session
        self._found = [] if agreement_exists(session) else combine(session)
        self.setVisible(bool(self._found))
        if self._found:
            self._said.setText(combinations_sentence(self._desk.words, self._found))
            self._show_lines()

    def _show_lines(self) -> None:
        session, memory = self._desk.session, self._desk.memory
        listed = self._found if memory.get(MORE) else self._found[:FIRST]
        self._more.setVisible(len(listed) < len(self._found))
        texts = [each.text for each in session.ideas] + [each.text for each in session.needs]
        drawn = (listed, texts, self._desk.people(), set(session.decision.ideas))
        if drawn != self._shown:
            self._shown = drawn
            clear(self._lines)
            people = self._desk.people()
            for number, each in enumerate(listed, start=1):
                self._lines.addWidget(self._line(number, each, people))

    def _show_all(self) -> None:
        self._desk.memory[MORE] = "all"
        self._show_lines()

    def _line(self, number: int, found: Combination, people: list[Person]) -> QWidget:
        words, session = self._desk.words, self._desk.session
        made = Card("mint", f"choice.together.{number}", 12, 8)
        texts = [idea_of(session, each).text for each in found.ideas]
        made.body.addWidget(label("\n".join(f"+ {short(text, 160)}" for text in texts), "section"))
        gains = FlowLayout(spacing=12)
        for person, best in zip(people, found.best, strict=True):
            gains.addWidget(self._gain(person, best))
        made.body.addLayout(gains)
        if found.open_needs:
            made.body.addWidget(label(open_needs_sentence(words, session, found), "caption"))
        line = row()
        taken = set(found.ideas) == set(session.decision.ideas)
        text = (
            words.say("This is the decision’s combination") if taken else words.say("Take into the decision")
        )
        take = button(
            text, f"choice.together.{number}.take", lambda: self._take(list(found.ideas)), "outline"
        )
        take.setEnabled(not taken)
        line.addWidget(take)
        line.addStretch(1)
        made.body.addLayout(line)
        made.setAccessibleName(
            ", ".join(
                [
                    *texts,
                    *(f"{p.name}: {fit_word(words, b)}" for p, b in zip(people, found.best, strict=True)),
                ]
            )
        )
        return made

    def _gain(self, person: Person, best: int) -> QWidget:
        made = QWidget()
        line = row(made, 6)
        line.addWidget(Avatar(self._desk.look, person.initials, person.colour, person.name, 24))
        line.addWidget(short_label(f"{fit_sign(best)} {fit_word(self._desk.words, best)}", "caption"))
        return made
