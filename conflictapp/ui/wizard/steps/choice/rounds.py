"""The earlier proposals: folded, each with its words, why it was left and what each said."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from conflictapp.domain.difference import Change, difference
from conflictapp.domain.session import Consent, Round
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.changes import changes
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.steps.choice.answers import AnswerLine, said_of

SIGNS = {Change.SAME: "", Change.REMOVED: "–", Change.ADDED: "+"}


class Rounds(QWidget):
    """A card for each earlier proposal, the latest first."""

    def __init__(self, desk: Desk, rewrite: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._rewrite = desk, rewrite
        outside = column(self, 8)
        outside.addWidget(label(desk.words.say("Earlier proposals"), "section"))
        self._cards = column(spacing=8)
        outside.addLayout(self._cards)
        self._shown: object = None

    def show_session(self) -> None:
        """Show the proposals that were left."""
        rounds = self._desk.session.rounds
        drawn = (len(rounds), self._desk.people(), self._desk.session.decision.statement)
        self.setVisible(bool(rounds))
        if drawn != self._shown:
            self._shown = drawn
            clear(self._cards)
            for number, each in reversed(list(enumerate(rounds, start=1))):
                later = rounds[number] if number < len(rounds) else self._desk.session.decision
                self._cards.addWidget(_RoundCard(self._desk, number, each, later.statement, self._rewrite))


class _RoundCard(Card):
    """One proposal: a line that opens it, and what it held."""

    def __init__(
        self, desk: Desk, number: int, former: Round, later: str, rewrite: Callable[[str], None]
    ) -> None:
        super().__init__("card", f"choice.round.{number}", 6, 4)
        self._desk, words = desk, desk.words
        date = words.date(former.closed_at)
        self._title = words.say("Proposal {number}, left on {date}", number=number, date=date)
        self._head: QPushButton = button("", f"choice.round.{number}.open", self._toggle, "quiet")
        self._head.setCheckable(True)
        self._head.setStyleSheet("text-align: left;")
        self.body.addWidget(self._head)
        self._inside = QWidget()
        inside = column(self._inside, 8, 10)
        inside.addWidget(label(former.statement, "big", f"choice.round.{number}.statement"))
        if former.reason:
            why = words.say("Why it was left: {reason}", reason=former.reason)
            inside.addWidget(label(why, "caption", f"choice.round.{number}.reason"))
        if later.strip() and later.split() != former.statement.split():
            inside.addWidget(label(words.say("What changed in the next one"), "label"))
            inside.addWidget(self._changes(number, former.statement, later))
        for consent in former.consents:
            inside.addWidget(self._answer(consent))
        again = button(
            words.say("Start again from these words"),
            f"choice.round.{number}.reuse",
            lambda: rewrite(former.statement),
        )
        line = row()
        line.addWidget(again)
        line.addStretch(1)
        inside.addLayout(line)
        self.body.addWidget(self._inside)
        self._inside.hide()
        self._say()

    def _answer(self, consent: Consent) -> QWidget:
        desk, person, made = self._desk, self._desk.person(consent.participant), QWidget()
        line = row(made, 10)
        line.addWidget(Avatar(desk.look, person.initials, person.colour, person.name, 26))
        said = column(spacing=2)
        answer = AnswerLine(desk.look, desk.words)
        answer.show_answer(consent.level, desk.words.say("Had not spoken"))
        said.addWidget(answer)
        if text := said_of(desk.words, consent):
            said.addWidget(label(text, "caption"))
        line.addLayout(said, 1)
        return made

    def _changes(self, number: int, former: str, later: str) -> QLabel:
        words, lines = self._desk.words, difference(former, later)
        gone = [
            each.text
            for line in lines
            if line.change is Change.REMOVED
            for each in line.pieces
            if each.changed
        ]
        came = [
            each.text for line in lines if line.change is Change.ADDED for each in line.pieces if each.changed
        ]
        spoken = words.say(
            "Gone: {gone}. New: {new}.", gone=" … ".join(gone) or "–", new=" … ".join(came) or "–"
        )
        shown = [(SIGNS[line.change], [(each.text, each.changed) for each in line.pieces]) for line in lines]
        return changes(shown, f"choice.round.{number}.changes", spoken)

    def _toggle(self) -> None:
        self._inside.setVisible(self._inside.isHidden())
        self._say()

    def _say(self) -> None:
        opened = not self._inside.isHidden()
        self._head.setChecked(opened)
        self._head.setText(self._title)
        with_icon(self._head, self._desk.look, "chevron-down" if opened else "chevron-right")
