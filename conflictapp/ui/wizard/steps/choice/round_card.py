"""An earlier proposal: its words, why it was left, what changed in the next one and what each said of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from conflictapp.domain.difference import Change, difference
from conflictapp.domain.session import Consent, Decision, Round
from conflictapp.texts.rounds import ideas_changed
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, column, row
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.changes import changes
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.steps.choice.answers import AnswerLine, said_of

SIGNS = {Change.SAME: "", Change.REMOVED: "–", Change.ADDED: "+"}


class RoundCard(Card):
    """A line that opens the proposal; it stays open while the page is drawn anew."""

    def __init__(
        self, desk: Desk, number: int, former: Round, later: Decision, rewrite: Callable[[str], None]
    ) -> None:
        super().__init__("card", f"choice.round.{number}", 6, 4)
        self._desk, self._number = desk, number
        date = desk.words.date(former.closed_at)
        self._title = desk.words.say("Proposal {number}, left on {date}", number=number, date=date)
        self._head: QPushButton = button("", f"choice.round.{number}.open", self._toggle, "quiet")
        self._head.setCheckable(True)
        self._head.setStyleSheet("text-align: left;")
        self.body.addWidget(self._head)
        self._inside = self._make_inside(former, later, rewrite)
        self.body.addWidget(self._inside)
        self._show_open()

    def _make_inside(self, former: Round, later: Decision, rewrite: Callable[[str], None]) -> QWidget:
        words, made, name = self._desk.words, QWidget(), f"choice.round.{self._number}"
        inside = column(made, 8, 10)
        inside.addWidget(label(former.statement, "big", f"{name}.statement"))
        if former.reason:
            why = words.say("Why it was left: {reason}", reason=former.reason)
            inside.addWidget(label(why, "caption", f"{name}.reason"))
        for each in self._what_changed(former, later):
            inside.addWidget(each)
        for consent in former.consents:
            inside.addWidget(self._answer(consent))
        again, line = words.say("Start again from these words"), row()
        line.addWidget(button(again, f"{name}.reuse", lambda: rewrite(former.statement)))
        line.addStretch(1)
        inside.addLayout(line)
        return made

    def _what_changed(self, former: Round, later: Decision) -> list[QLabel]:
        words, found = self._desk.words, list[QLabel]()
        if later.statement.strip() and later.statement.split() != former.statement.split():
            found.append(self._changes(former.statement, later.statement))
        if ideas := ideas_changed(words, self._desk.session, former, later):
            found.append(label(ideas, "body", f"choice.round.{self._number}.ideas"))
        return [label(words.say("What changed in the next one"), "label"), *found] if found else []

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

    def _changes(self, former: str, later: str) -> QLabel:
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
        return changes(shown, f"choice.round.{self._number}.changes", spoken)

    def _toggle(self) -> None:
        memory = self._desk.memory
        memory[self._key] = "" if memory.get(self._key) else "open"
        self._show_open()

    @property
    def _key(self) -> str:
        return f"choice.round.{self._number}"

    def _show_open(self) -> None:
        opened = bool(self._desk.memory.get(self._key))
        self._inside.setVisible(opened)
        self._head.setChecked(opened)
        self._head.setText(self._title)
        with_icon(self._head, self._desk.look, "chevron-down" if opened else "chevron-right")
