"""The needs that no idea answers yet, and the way back to the ideas."""

from conflictapp.domain.needs import unserved
from conflictapp.domain.steps import Step
from conflictapp.texts.names import short
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.asked import NEED, ask
from conflictapp.ui.wizard.desk import Desk


class UnservedCard(Card):
    """A calm list, hidden when every need is answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("notice", "evaluation.unserved", 14, 8)
        self._desk = desk
        self.body.addWidget(label(desk.words.say("No idea answers these needs yet:")))
        self._lines = column(spacing=6)
        self.body.addLayout(self._lines)
        self._shown: list[tuple[str, str, str]] = []

    def show_session(self) -> None:
        """Show the needs that no idea answers now."""
        session = self._desk.session
        needs = unserved(session) if session.ideas else []
        found = [(need.id, need.participant, need.text) for need in needs]
        self.setVisible(bool(found))
        if found != self._shown:
            self._shown = found
            clear(self._lines)
            for need, participant, text in found:
                self._add(need, participant, text)

    def _add(self, need: str, participant: str, text: str) -> None:
        person = self._desk.person(participant)
        line = row(spacing=8)
        line.addWidget(Avatar(self._desk.look, person.initials, person.colour, person.name, 24))
        line.addWidget(label(short(text, 160)), 1)
        back = button(
            self._desk.words.say("Look for ideas"),
            f"evaluation.unserved.{need}.ideas",
            lambda: self._go_back(need),
        )
        back.setAccessibleName(f"{back.text()}: {text}")
        line.addWidget(back)
        self._lines.addLayout(line)

    def _go_back(self, need: str) -> None:
        """Go back to the ideas with this need in view."""
        ask(self._desk, NEED, need)
        self._desk.go_to(Step.IDEAS)
