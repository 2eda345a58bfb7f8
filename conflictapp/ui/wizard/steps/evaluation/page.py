"""Step 3: what each idea changes for each person, and why each idea stands where it does."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.domain.edits.evaluation import set_fit
from conflictapp.domain.parts import Part
from conflictapp.domain.ranking import next_answer
from conflictapp.domain.steps import Step
from conflictapp.ui.widgets.heat_map import HeatMap
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.tab_order import tab_in_reading_order
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.evaluation.above import AboveMap
from conflictapp.ui.wizard.steps.evaluation.idea_card import IdeaCard
from conflictapp.ui.wizard.steps.evaluation.nothing import nobody_here, nothing_to_evaluate
from conflictapp.ui.wizard.steps.evaluation.rows import heat_row, heat_rows, heat_words
from conflictapp.ui.wizard.steps.evaluation.unserved import UnservedCard

MEMORY = "evaluation.idea"


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
        self._above = AboveMap(self.desk, lambda: self.refresh(self.shows), self._go_on)
        self._map = HeatMap(
            self.look, heat_words(words), "evaluation.map", words.say("How each idea serves each person")
        )
        self._map.valued.connect(self._give)
        self._map.idea_chosen.connect(self._choose)
        self._map.left.connect(self._rank)
        self._hint = label(
            words.say(
                "Click a cell, or type +, – or a number from –2 to 2; the arrows move, Backspace empties."
            ),
            "caption",
        )
        self._card = IdeaCard(self.desk, self, self._changed)
        self._unserved = UnservedCard(self.desk)
        for widget in (
            self._no_ideas,
            self._nobody,
            self._above,
            self._map,
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
        for widget in (self._above, self._map, self._hint, self._card):
            widget.setVisible(ready)
        self._unserved.show_session()
        if ready:
            kept = self._map.idea or self.desk.memory.get(MEMORY, "")
            self._rank()
            known = [row.id for row in self._map.heat.rows if not row.heading]
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
        self._above.show_session()
        rows = heat_rows(self.words, self.desk.session, only_losing=self._above.only_losing)
        self._map.show_rows(self.desk.people(), rows)

    def _changed(self, idea: str) -> None:
        """Show what was said of an idea, where it stands."""
        self._map.change_row(heat_row(self.desk.session, idea))
        self._card.show_why()
        self._unserved.show_session()
        self._above.show_session()

    def _go_on(self) -> None:
        """Go to the first answer that is still to give."""
        asked = next_answer(self.desk.session)
        if asked is not None:
            self._above.show_all()
            self.refresh(self.shows)
            people = [each.id for each in self.desk.session.participants]
            self._map.choose(asked[0], 1 + people.index(asked[1]))
            self._map.setFocus()
