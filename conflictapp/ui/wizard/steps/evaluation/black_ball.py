"""The black balls of an idea, for all to see, and the way to place one and to take it back."""

from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.evaluation import take_black_ball
from conflictapp.domain.session import BlackBall
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.evaluation.black_ball_form import BlackBallForm

PLACE = "evaluation.blackball"


class BlackBallBox(QWidget):
    """Who sets the idea aside and why, and the form to do so, in which a reason that was begun is kept."""

    def __init__(self, desk: Desk, page: StepPage) -> None:
        super().__init__()
        self._desk, self._idea = desk, ""
        outside = column(self, 8)
        self._placed = column(spacing=6)
        outside.addLayout(self._placed)
        self._shown: object = None
        outside.addWidget(page.undo_bar(PLACE))
        self._form = BlackBallForm(desk, page)
        outside.addWidget(self._form)

    def show_idea(self, idea: str) -> None:
        """Show the balls on this idea, and the form where one was begun."""
        self._idea = idea
        self._form.show_idea(idea)
        found = [(at, each) for at, each in enumerate(self._desk.session.black_balls) if each.idea == idea]
        drawn = [(at, each.reason, self._desk.person(each.participant)) for at, each in found]
        if drawn != self._shown:
            self._shown = drawn
            clear(self._placed)
            for at, ball in found:
                self._placed.addWidget(self._ball(at, ball))

    def toggle_form(self) -> None:
        """Open the form, or close it."""
        self._form.toggle()

    def _ball(self, at: int, ball: BlackBall) -> QWidget:
        desk, person = self._desk, self._desk.person(ball.participant)
        made = Card("notice", f"evaluation.blackball.{person.id}", 10, 6)
        line = row(spacing=10)
        line.addWidget(Avatar(desk.look, person.initials, person.colour, person.name, 26))
        said = desk.words.say("Black ball from {name}: {reason}", name=person.name, reason=ball.reason or "…")
        line.addWidget(label(said), 1)
        back = button(
            desk.words.say("Take it back"),
            f"evaluation.blackball.{person.id}.take_back",
            lambda: self._take_back(at, person.name),
        )
        line.addWidget(back)
        made.body.addLayout(line)
        return made

    def _take_back(self, at: int, name: str) -> None:
        title = self._desk.words.say("the black ball from {name}", name=name)
        self._desk.editor.keep_removed(PLACE, title, take_black_ball(self._desk.session, at))
