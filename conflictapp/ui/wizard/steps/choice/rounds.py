"""The earlier proposals, the latest first."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from conflictapp.ui.widgets.boxes import clear, column
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.steps.choice.round_card import RoundCard


class Rounds(QWidget):
    """A card for each earlier proposal."""

    def __init__(self, desk: Desk, rewrite: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._rewrite = desk, rewrite
        outside = column(self, 8)
        outside.addWidget(label(desk.words.say("Earlier proposals"), "section"))
        self._cards = column(spacing=8)
        outside.addLayout(self._cards)
        self._shown: object = None

    def show_session(self) -> None:
        """Show the proposals that were left, each beside the one that took its place."""
        session = self._desk.session
        later = [*session.rounds[1:], session.decision]
        texts = [each.text for each in session.ideas]
        drawn = ([(each.statement, tuple(each.ideas)) for each in later], texts, self._desk.people())
        self.setVisible(bool(session.rounds))
        if session.rounds and drawn != self._shown:
            self._shown = drawn
            clear(self._cards)
            pairs = enumerate(zip(session.rounds, later, strict=True), start=1)
            for number, (former, follower) in reversed(list(pairs)):
                self._cards.addWidget(RoundCard(self._desk, number, former, follower, self._rewrite))
