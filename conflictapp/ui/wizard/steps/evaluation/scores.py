"""What the group gives an idea, 1 to 5 on each scale."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.evaluation import score_of, set_score
from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.card_grid import CardGrid
from conflictapp.ui.widgets.form import labelled
from conflictapp.ui.widgets.scales import Dots
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage


class Scores(CardGrid):
    """Feasibility, relevance and impact as dots; Backspace takes one back."""

    def __init__(self, desk: Desk, page: StepPage, changed: Callable[[str], None]) -> None:
        super().__init__(desk.look.px(130), 3, 8)
        self._desk, self._page, self._changed, self._idea = desk, page, changed, ""
        words = desk.words
        titles = {
            "feasibility": words.say("Feasibility"),
            "relevance": words.say("Relevance"),
            "impact": words.say("Impact"),
        }
        self._dots = {
            scale: Dots(desk.look, f"evaluation.score.{scale}", title) for scale, title in titles.items()
        }
        self.show_cards([self._column(scale, title) for scale, title in titles.items()])

    def show_idea(self, idea: str) -> None:
        """Show the scores of this idea."""
        self._idea = idea
        score = score_of(self._desk.session, idea)
        for scale, dots in self._dots.items():
            dots.show_value(getattr(score, scale))

    def _column(self, scale: str, title: str) -> QWidget:
        made = QWidget()
        column(made).addLayout(labelled(title, self._dots[scale]))
        self._dots[scale].chosen.connect(lambda value: self._set(scale, value))
        return made

    def _set(self, scale: str, value: int | None) -> None:
        self._desk.editor.do(self._page, set_score, self._idea, scale, value)
        self._changed(self._idea)
