"""The idea in hand: its text, why it stands where it does, and all that is said of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from conflictapp.domain.edits.ideas import idea_of
from conflictapp.domain.ranking import reason
from conflictapp.domain.session import RemarkKind
from conflictapp.texts.ranking import reason_sentence
from conflictapp.ui.widgets.boxes import Card, row
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.form import SideBySide
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.evaluation.black_ball import BlackBallBox
from conflictapp.ui.wizard.steps.evaluation.condition import Condition, variant_line
from conflictapp.ui.wizard.steps.evaluation.remarks import Remarks
from conflictapp.ui.wizard.steps.evaluation.scores import Scores
from conflictapp.ui.wizard.steps.evaluation.serves import Serves


class IdeaCard(Card):
    """Everything about one idea; `changed` is called with it when a value in the map has to follow."""

    def __init__(self, desk: Desk, page: StepPage, changed: Callable[[str], None]) -> None:
        super().__init__("card", "evaluation.idea", 16, 12)
        self._desk, self._idea = desk, ""
        self._title = label("", "title", "evaluation.idea.text")
        self._why = label("", "caption", "evaluation.idea.why")
        self._origin = label("", "caption", "evaluation.idea.origin")
        self._ball = BlackBallBox(desk, page)
        self.body.addLayout(self._make_head())
        self.body.addWidget(self._origin)
        self.body.addWidget(self._why)
        self._condition = Condition(desk)
        self.body.addWidget(self._condition)
        self.body.addWidget(self._ball)
        self._serves = Serves(desk, page, changed)
        self.body.addWidget(self._serves)
        self._advantages = Remarks(desk, page, RemarkKind.ADVANTAGE)
        self._drawbacks = Remarks(desk, page, RemarkKind.DRAWBACK)
        sides = SideBySide(desk.look.px(560))
        sides.add(self._advantages)
        sides.add(self._drawbacks)
        self.body.addWidget(sides)
        self.body.addWidget(page.undo_bar("evaluation.idea"))
        self._scores = Scores(desk, page, changed)
        self.body.addWidget(self._scores)

    def show_idea(self, idea: str) -> None:
        """Show one idea and what is said of it."""
        self._idea = idea
        self._title.setText(idea_of(self._desk.session, idea).text)
        self._origin.setText(variant_line(self._desk, idea))
        self._origin.setVisible(bool(self._origin.text()))
        for part in (self._ball, self._serves, self._advantages, self._drawbacks, self._scores):
            part.show_idea(idea)
        self.show_why()

    def show_why(self) -> None:
        """Say anew why the idea stands where it does."""
        session = self._desk.session
        self._why.setText(reason_sentence(self._desk.words, session, reason(session, self._idea)))
        self._condition.show_idea(self._idea)

    def _make_head(self) -> QHBoxLayout:
        head = row(spacing=12)
        head.addWidget(self._title, 1)
        ball = button(self._desk.words.say("Black ball…"), "evaluation.blackball", self._ball.toggle_form)
        head.addWidget(with_icon(ball, self._desk.look, "ball"), 0, Qt.AlignmentFlag.AlignTop)
        return head
