"""Step 3: what each idea changes for each person, and why each idea stands where it does."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.domain.edits.evaluation import set_fit
from conflictapp.domain.parts import Part
from conflictapp.domain.ranking import answers_left, losing
from conflictapp.domain.steps import Step
from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.heat_map import HeatMap
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.tab_order import tab_in_reading_order
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.evaluation.idea_card import IdeaCard
from conflictapp.ui.wizard.steps.evaluation.nothing import nobody_here, nothing_to_evaluate
from conflictapp.ui.wizard.steps.evaluation.rows import heat_row, heat_rows, heat_words
from conflictapp.ui.wizard.steps.evaluation.unserved import UnservedCard

MEMORY, LOSING = "evaluation.idea", "evaluation.losing"


class EvaluationPage(StepPage):
    """The heat map, the idea in hand, and the needs that no idea answers.

    A row being filled stays where it is: the ranking is shown anew once another idea is taken in hand.
    """

    step = Step.EVALUATION
    shows: ClassVar[frozenset[Part]] = frozenset(
        {
            Part.PARTICIPANTS,
            Part.NEEDS,
            Part.IDEAS,
            Part.FITS,
            Part.SERVES,
            Part.REMARKS,
            Part.SCORES,
            Part.BLACK_BALLS,
        }
    )

    def build(self, body: QVBoxLayout) -> None:
        words = self.words
        self._no_ideas = nothing_to_evaluate(self.desk)
        self._nobody = nobody_here(self.desk)
        self._losing = button(words.say("Where someone loses"), "evaluation.losing", self._filter, "pill")
        self._losing.setCheckable(True)
        self._filters = QWidget()
        line = row(self._filters)
        line.addWidget(self._losing)
        line.addStretch(1)
        self._map = HeatMap(
            self.look, heat_words(words), "evaluation.map", words.say("How each idea serves each person")
        )
        self._map.valued.connect(self._give)
        self._map.idea_chosen.connect(self._choose)
        self._map.left.connect(self._rank)
        self._hint = label(
            words.say("Click a cell, or type + and – in it; the arrows move, Backspace empties."), "caption"
        )
        self._left = label("", "caption", "evaluation.left")
        self._card = IdeaCard(self.desk, self, self._changed)
        self._unserved = UnservedCard(self.desk)
        for widget in (
            self._no_ideas,
            self._nobody,
            self._filters,
            self._map,
            self._left,
            self._hint,
            self._card,
            self._unserved,
        ):
            body.addWidget(widget)

    def refresh(self, _parts: frozenset[Part]) -> None:
        session = self.desk.session
        ready = bool(session.ideas and session.participants)
        self._no_ideas.setVisible(not session.ideas)
        self._nobody.setVisible(bool(session.ideas) and not session.participants)
        for widget in (self._map, self._hint, self._card):
            widget.setVisible(ready)
        some = any(losing(session, idea.id) for idea in session.ideas)
        self._filters.setVisible(ready and (some or self._only_losing))
        self._unserved.show_session()
        self._show_left()
        if ready:
            self._rank()
            known = [row.id for row in self._map.heat.rows if not row.heading]
            kept = self._map.idea or self.desk.memory.get(MEMORY, "")
            self._map.choose(kept if kept in known else known[0], self._map.column)
            self._card.show_idea(self._map.idea)

    def first_field(self) -> QWidget | None:
        return self._map if self.desk.session.ideas and self.desk.session.participants else None

    def _give(self, idea: str, participant: str, value: int | None) -> None:
        self.editor.do(self, set_fit, idea, participant, value)
        self._changed(idea)

    def _choose(self, idea: str) -> None:
        self.desk.memory[MEMORY] = idea
        self._rank()
        self._card.show_idea(idea)
        tab_in_reading_order(self._card)

    def _rank(self) -> None:
        only_losing = self._only_losing and any(
            losing(self.desk.session, each.id) for each in self.desk.session.ideas
        )
        self._losing.setChecked(only_losing)
        rows = heat_rows(self.words, self.desk.session, only_losing=only_losing)
        self._map.show_rows(self.desk.people(), rows)

    @property
    def _only_losing(self) -> bool:
        return bool(self.desk.memory.get(LOSING))

    def _filter(self) -> None:
        self.desk.memory[LOSING] = "on" if self._losing.isChecked() else ""
        self.refresh(self.shows)

    def _changed(self, idea: str) -> None:
        """Show what was said of an idea, where it stands."""
        self._map.change_row(heat_row(self.desk.session, idea))
        self._card.show_why()
        self._unserved.show_session()
        self._show_left()

    def _show_left(self) -> None:
        """Say how many answers are still to give: only new ideas ask for any, once the others were evaluated."""
        left = answers_left(self.desk.session)
        self._left.setVisible(left > 0)
        self._left.setText(self.words.count("{count} answer to give", "{count} answers to give", left))
