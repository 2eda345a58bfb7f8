"""Step 2: everything that comes to mind, one line at a time, nothing judged."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.coach.remark import Field
from conflictapp.domain.edits.ideas import add_idea
from conflictapp.domain.parts import Part
from conflictapp.domain.steps import Step
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import short_label
from conflictapp.ui.widgets.notices import EmptyState
from conflictapp.ui.wizard.asked import Asked
from conflictapp.ui.wizard.coaching import Coaching
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.ideas.idea_list import PLACE, IdeaList
from conflictapp.ui.wizard.steps.ideas.prompts import Prompts
from conflictapp.ui.wizard.steps.ideas.time_box import TimeBox
from conflictapp.ui.wizard.steps.ideas.turns import Turns

_AUTHORS = "ideas.authors"


class IdeasPage(StepPage):
    """The next idea at the top, the turn and the time beside it, the ideas below."""

    step = Step.IDEAS
    shows: ClassVar[frozenset[Part]] = frozenset({Part.PARTICIPANTS, Part.IDEAS})

    def build(self, body: QVBoxLayout) -> None:
        words = self.words
        self._asked = Asked(self.desk, "ideas.asked")
        body.addWidget(self._asked)
        self._new = LineField(
            "ideas.new", words.say("A new idea"), placeholder=words.say("An idea, as it comes; then Enter")
        )
        self.desk.drafts.follow(self._new)
        self._new.entered.connect(self._add)
        body.addWidget(self._new)
        remark = column()
        body.addLayout(remark)
        self._coaching = Coaching(self.desk, self._new, Field.IDEA, remark.addWidget)
        self._turns = Turns(self.desk)
        self._time = TimeBox(self.words, self.desk.memory)
        body.addWidget(self._turns)
        body.addWidget(self._time)
        body.addWidget(Prompts(self.words, self._new.setFocus))
        line = row(spacing=10)
        self._count = short_label("", "section", "ideas.count")
        line.addWidget(self._count)
        line.addStretch(1)
        self._authors = button(words.say("Show who"), "ideas.authors", self._toggle_authors, "pill")
        self._authors.setCheckable(True)
        line.addWidget(self._authors)
        body.addLayout(line)
        self._empty = EmptyState(
            self.look, "ideas", words.say("Wild ideas are welcome: they often carry the good one.")
        )
        body.addWidget(self._empty)
        body.addWidget(self.undo_bar(PLACE))
        self._ideas = IdeaList(self.desk, self)
        body.addWidget(self._ideas)

    def refresh(self, parts: frozenset[Part]) -> None:
        ideas = self.desk.session.ideas
        self._turns.show_turn()
        self._count.setText(self.words.count("{count} idea", "{count} ideas", len(ideas)))
        self._empty.setVisible(not ideas)
        shown = self.desk.memory.get(_AUTHORS) == "shown"
        self._authors.setVisible(any(idea.by for idea in ideas))
        self._authors.setChecked(shown)
        self._ideas.show_ideas(ideas, authors=shown)

    def open(self) -> None:
        super().open()
        self._asked.show_asked()

    def first_field(self) -> QWidget | None:
        return self._new

    def _add(self) -> None:
        text = self._new.text().strip()
        if text:
            self._new.clear()
            speaker = self._turns.speaker()
            self._turns.pass_on()
            identity = self.editor.new_id("i")
            self._coaching.hand_over(f"ideas.idea.{identity}")
            self.editor.do(None, add_idea, identity, text, speaker)
            self._new.setFocus()

    def _toggle_authors(self) -> None:
        shown = self._authors.isChecked()
        self.desk.memory[_AUTHORS] = "shown" if shown else ""
        self._ideas.show_ideas(self.desk.session.ideas, authors=shown)
