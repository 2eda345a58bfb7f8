"""Step 6: what became of the agreement, what to keep and what to change."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from conflictapp.domain.edits.review import begin_review
from conflictapp.domain.life import AGREED
from conflictapp.domain.parts import Part
from conflictapp.domain.reviews import current_review
from conflictapp.domain.steps import Step
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.notices import EmptyState, Notice
from conflictapp.ui.widgets.sections import Sections
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.sheet import Sheet
from conflictapp.ui.wizard.steps.review.actions import ReviewActionsSheet
from conflictapp.ui.wizard.steps.review.climate import ReviewClimateSheet
from conflictapp.ui.wizard.steps.review.needs import SatisfactionSheet
from conflictapp.ui.wizard.steps.review.outcome import OutcomeSheet
from conflictapp.ui.wizard.steps.review.over_time import OverTimeSheet
from conflictapp.ui.wizard.steps.review.tensions import TensionsSheet

_KEY = "review.section"


class ReviewPage(StepPage):
    """The open review in short sections; between two reviews, what changed and when to meet again."""

    step = Step.REVIEW
    shows: ClassVar[frozenset[Part]] = frozenset(
        {
            Part.DETAILS,
            Part.PARTICIPANTS,
            Part.NEEDS,
            Part.PLAN,
            Part.REVIEWS,
            Part.CLIMATE,
            Part.TENSIONS,
            Part.DECISION,
        }
    )

    def build(self, body: QVBoxLayout) -> None:
        words, desk = self.words, self.desk
        self._no_agreement = Notice(
            words.say("A review looks at an agreement. Once everyone has consented, it can begin here."),
            "review.none",
        )
        body.addWidget(self._no_agreement)
        start = button(words.say("Begin the review"), "review.begin", self._begin, "primary")
        self._start = EmptyState(
            self.look, "review", words.say("How is it going since we agreed?"), start, "review.start"
        )
        body.addWidget(self._start)
        self._sections = Sections("review.section")
        self._sheets: dict[str, Sheet] = {
            "actions": ReviewActionsSheet(desk, self),
            "needs": SatisfactionSheet(desk, self),
            "climate": ReviewClimateSheet(desk, self),
            "tensions": TensionsSheet(desk, self),
            "outcome": OutcomeSheet(desk, self),
            "over_time": OverTimeSheet(desk, self),
        }
        titles = {
            "actions": words.say("What was done"),
            "needs": words.say("How our needs are"),
            "climate": words.say("The climate"),
            "tensions": words.say("How we cooperate"),
            "outcome": words.say("What now?"),
            "over_time": words.say("Over time"),
        }
        for key, sheet in self._sheets.items():
            self._sections.add(key, titles[key], sheet)
        body.addWidget(self._sections)
        self._open = desk.memory.get(_KEY, "actions")
        self._sections.open(self._open)
        self._sections.opened.connect(self._section_opened)

    def refresh(self, parts: frozenset[Part]) -> None:
        session = self.desk.session
        reviewing = current_review(session) is not None
        agreed = session.status in AGREED
        self._no_agreement.setVisible(not agreed and not session.reviews)
        self._start.setVisible(agreed and not reviewing)
        self._sections.setVisible(bool(session.reviews))
        for key in ("actions", "needs", "climate", "outcome"):
            self._sections.offer(key, offered=reviewing)
        if session.reviews and not reviewing and self._open not in ("over_time", "tensions"):
            self._sections.open("over_time")
        elif session.reviews:
            self._sheets[self._open].show_session()

    def _begin(self) -> None:
        self._open = "actions"
        self.editor.do(None, begin_review, self.editor.today().isoformat())
        self._sections.open("actions")

    def _section_opened(self, key: str) -> None:
        self._open = key
        self.desk.memory[_KEY] = key
        if self.desk.session.reviews:
            self._sheets[key].show_session()
