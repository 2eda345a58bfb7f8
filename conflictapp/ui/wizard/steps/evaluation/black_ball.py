"""The black ball: a red line that sets an idea aside with its reason, and that is taken back as freely."""

from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.evaluation import place_black_ball, take_black_ball
from conflictapp.domain.session import BlackBall
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import PeopleTabs
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage

PLACE = "evaluation.blackball"


class BlackBallBox(QWidget):
    """The balls placed on an idea, for all to see, and the form that places one."""

    def __init__(self, desk: Desk, page: StepPage) -> None:
        super().__init__()
        self._desk, self._page, self._idea, self._who = desk, page, "", ""
        outside = column(self, 8)
        self._placed = column(spacing=6)
        outside.addLayout(self._placed)
        self._shown: object = None
        outside.addWidget(page.undo_bar(PLACE))
        outside.addWidget(self._make_form())

    def show_idea(self, idea: str) -> None:
        """Show the balls on this idea; the form closes when another idea is taken in hand."""
        if idea != self._idea:
            self._idea = idea
            self._close_form()
        if not self._form.isHidden():
            self._people.show_people(self._desk.people(), self._who)
        found = [(at, each) for at, each in enumerate(self._desk.session.black_balls) if each.idea == idea]
        drawn = [(at, each.participant, each.reason) for at, each in found]
        if drawn != self._shown:
            self._shown = drawn
            clear(self._placed)
            for at, ball in found:
                self._placed.addWidget(self._ball(at, ball))

    def toggle_form(self) -> None:
        """Open the form, or close it."""
        if self._form.isHidden():
            self._people.show_people(self._desk.people(), "")
            self._form.show()
            self._reason.setFocus()
            self._page.scroll_to(self._form)
            self._allow()
        else:
            self._close_form()

    def _make_form(self) -> Card:
        words = self._desk.words
        self._form = Card("notice", "evaluation.blackball.form", 14, 10)
        self._form.body.addWidget(
            label(
                words.say(
                    "A line one does not cross, ethical or personal. It sets the idea aside, with its reason,"
                    " and whoever placed it can take it back."
                )
            )
        )
        self._people = PeopleTabs(self._desk.look, "evaluation.blackball.who")
        self._people.chosen.connect(self._choose)
        self._form.body.addWidget(self._people)
        self._reason = LineField(
            "evaluation.blackball.reason",
            words.say("The reason"),
            placeholder=words.say("The reason, which everyone will see"),
        )
        self._reason.typed.connect(self._allow)
        self._reason.entered.connect(self._place)
        self._form.body.addWidget(self._reason)
        self._form.body.addWidget(self._make_buttons())
        self._form.hide()
        return self._form

    def _make_buttons(self) -> QWidget:
        words, made = self._desk.words, QWidget()
        line = row(made)
        self._button = button(
            words.say("Set the idea aside"), "evaluation.blackball.place", self._place, "primary"
        )
        line.addWidget(self._button)
        line.addWidget(button(words.say("Cancel"), "evaluation.blackball.cancel", self._close_form, "quiet"))
        line.addStretch(1)
        return made

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

    def _choose(self, person: str) -> None:
        self._who = person
        self._allow()
        self._reason.setFocus()

    def _allow(self) -> None:
        self._button.setEnabled(bool(self._who and self._reason.text().strip()))

    def _close_form(self) -> None:
        self._who = ""
        self._reason.clear()
        self._form.hide()

    def _place(self) -> None:
        reason = self._reason.text().strip()
        if reason and self._who:
            who = self._who
            self._close_form()
            self._desk.editor.do(None, place_black_ball, self._idea, who, reason)

    def _take_back(self, at: int, name: str) -> None:
        title = self._desk.words.say("the black ball from {name}", name=name)
        self._desk.editor.keep_removed(PLACE, title, take_black_ball(self._desk.session, at))
