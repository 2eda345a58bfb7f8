"""Step 6: what became of the agreement, what to keep and what to change."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.domain.edits.review import begin_review
from conflictapp.domain.life import AGREED
from conflictapp.domain.parts import Part
from conflictapp.domain.reviews import current_review
from conflictapp.domain.steps import Step
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.notices import EmptyState, Notice
from conflictapp.ui.wizard.sectioned_page import SectionedPage
from conflictapp.ui.wizard.sheet import Sheet
from conflictapp.ui.wizard.steps.review.actions import ReviewActionsSheet
from conflictapp.ui.wizard.steps.review.climate import ReviewClimateSheet
from conflictapp.ui.wizard.steps.review.needs import SatisfactionSheet
from conflictapp.ui.wizard.steps.review.outcome import OutcomeSheet
from conflictapp.ui.wizard.steps.review.over_time import OverTimeSheet
from conflictapp.ui.wizard.steps.review.tensions import TensionsSheet


class ReviewPage(SectionedPage):
    """The open review in short sections; between two reviews, what changed and when to meet again."""

    step = Step.REVIEW
    area = "review"
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
        words = self.words
        self._no_agreement = Notice(
            words.say("A review looks at an agreement. Once everyone has consented, it can begin here."),
            "review.none",
        )
        body.addWidget(self._no_agreement)
        self._begin_button = button(words.say("Begin the review"), "review.begin", self._begin, "primary")
        self._start = EmptyState(
            self.look,
            "review",
            words.say("How is it going since we agreed?"),
            self._begin_button,
            "review.start",
        )
        body.addWidget(self._start)
        super().build(body)

    def sheets(self) -> dict[str, tuple[str, type[Sheet]]]:
        words = self.words
        return {
            "actions": (words.say("What was done"), ReviewActionsSheet),
            "needs": (words.say("How our needs are"), SatisfactionSheet),
            "climate": (words.say("The climate"), ReviewClimateSheet),
            "tensions": (words.say("How we cooperate"), TensionsSheet),
            "outcome": (words.say("What now?"), OutcomeSheet),
            "over_time": (words.say("Over time"), OverTimeSheet),
        }

    def refresh(self, parts: frozenset[Part]) -> None:
        session = self.desk.session
        reviewing = current_review(session) is not None
        agreed = session.status in AGREED
        self._no_agreement.setVisible(not agreed and not session.reviews)
        self._start.setVisible(agreed and not reviewing)
        self.sections.setVisible(bool(session.reviews))
        for key in ("actions", "needs", "climate", "outcome"):
            self.sections.offer(key, offered=reviewing)
        if session.reviews and not reviewing and self.seen not in ("over_time", "tensions"):
            self.sections.open("over_time")
        elif session.reviews:
            super().refresh(parts)

    def first_field(self) -> QWidget | None:
        if self._start.isVisibleTo(self):
            return self._begin_button
        return self.sections.pill(self.seen) if self.sections.isVisibleTo(self) else None

    def _begin(self) -> None:
        self.seen = "actions"
        self.editor.do(None, begin_review, self.editor.today().isoformat())
        self.sections.open("actions")
        self.sections.pill("actions").setFocus()  # the button that had the keyboard is gone
