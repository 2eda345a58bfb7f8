"""Step 5: who does what by when, what may get in the way, how it is followed up, and the agreement itself."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from conflictapp.domain.gaps import Gap
from conflictapp.domain.parts import Part
from conflictapp.domain.steps import Step, missing
from conflictapp.ui.wizard.sectioned_page import SectionedPage
from conflictapp.ui.wizard.sheet import Sheet
from conflictapp.ui.wizard.steps.plan.actions import ActionsSheet
from conflictapp.ui.wizard.steps.plan.agreement import AgreementSheet
from conflictapp.ui.wizard.steps.plan.follow_up import FollowUpSheet
from conflictapp.ui.wizard.steps.plan.obstacles import ObstaclesSheet
from conflictapp.ui.wizard.version_notice import VersionNotice

_SETTLES: dict[str, frozenset[Gap]] = {
    "actions": frozenset({Gap.ACTION, Gap.ACTION_WHAT, Gap.ACTION_WHO, Gap.ACTION_DUE, Gap.ACTION_DATES}),
    "follow_up": frozenset({Gap.REVIEW_DATE, Gap.CRITERIA, Gap.GUARANTOR}),
    "agreement": frozenset({Gap.SIGNATURE}),
}


class PlanPage(SectionedPage):
    """Four sections, one seen at a time."""

    step = Step.PLAN
    area = "plan"
    shows: ClassVar[frozenset[Part]] = frozenset(
        {Part.DETAILS, Part.PARTICIPANTS, Part.PLAN, Part.SIGNATURES, Part.DECISION}
    )

    def sheets(self) -> dict[str, tuple[str, type[Sheet]]]:
        words = self.words
        return {
            "actions": (words.say("Who does what"), ActionsSheet),
            "obstacles": (words.say("What if…"), ObstaclesSheet),
            "follow_up": (words.say("Following up"), FollowUpSheet),
            "agreement": (words.say("The agreement"), AgreementSheet),
        }

    def build(self, body: QVBoxLayout) -> None:
        body.addWidget(VersionNotice(self.desk, "plan.version"))
        super().build(body)

    def refresh(self, parts: frozenset[Part]) -> None:
        # the first key in a signed plan takes its signatures away: the field that is typed in stays as it is
        if parts == {Part.SIGNATURES} and self.seen != "agreement":
            self.mark()
        else:
            super().refresh(parts)

    def mark(self) -> None:
        session = self.desk.session
        still = {each.code for each in missing(session, Step.PLAN)}
        for key, gaps in _SETTLES.items():
            self.sections.mark(key, complete=not gaps & still)
        self.sections.mark("obstacles", complete=bool(session.plan.obstacles))
