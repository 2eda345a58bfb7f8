"""Step 5: who does what by when, what may get in the way, how it is followed up, and the agreement itself."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.domain.gaps import Gap
from conflictapp.domain.parts import Part
from conflictapp.domain.steps import Step, missing
from conflictapp.ui.widgets.sections import Sections
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.sheet import Sheet
from conflictapp.ui.wizard.steps.plan.actions import ActionsSheet
from conflictapp.ui.wizard.steps.plan.agreement import AgreementSheet
from conflictapp.ui.wizard.steps.plan.follow_up import FollowUpSheet
from conflictapp.ui.wizard.steps.plan.obstacles import ObstaclesSheet

_KEY = "plan.section"
_SETTLES: dict[str, frozenset[Gap]] = {
    "actions": frozenset({Gap.ACTION, Gap.ACTION_WHAT, Gap.ACTION_WHO, Gap.ACTION_DUE}),
    "follow_up": frozenset({Gap.REVIEW_DATE, Gap.CRITERIA, Gap.GUARANTOR}),
    "agreement": frozenset({Gap.SIGNATURE}),
}


class PlanPage(StepPage):
    """Four sections, one seen at a time."""

    step = Step.PLAN
    shows: ClassVar[frozenset[Part]] = frozenset(
        {Part.DETAILS, Part.PARTICIPANTS, Part.PLAN, Part.SIGNATURES, Part.DECISION}
    )

    def build(self, body: QVBoxLayout) -> None:
        words, desk = self.words, self.desk
        self._sections = Sections("plan.section")
        self._sheets: dict[str, Sheet] = {
            "actions": ActionsSheet(desk, self),
            "obstacles": ObstaclesSheet(desk, self),
            "follow_up": FollowUpSheet(desk, self),
            "agreement": AgreementSheet(desk, self),
        }
        titles = {
            "actions": words.say("Who does what"),
            "obstacles": words.say("What if…"),
            "follow_up": words.say("Following up"),
            "agreement": words.say("The agreement"),
        }
        for key, sheet in self._sheets.items():
            self._sections.add(key, titles[key], sheet)
        body.addWidget(self._sections)
        self._open = desk.memory.get(_KEY, "actions")
        self._sections.open(self._open)
        self._sections.opened.connect(self._section_opened)

    def refresh(self, parts: frozenset[Part]) -> None:
        self._sheets[self._open].show_session()
        self._mark()

    def first_field(self) -> QWidget | None:
        return self.findChild(QWidget, "plan.action.new") if self._open == "actions" else None

    def _section_opened(self, key: str) -> None:
        self._open = key
        self.desk.memory[_KEY] = key
        self._sheets[key].show_session()
        self._mark()

    def _mark(self) -> None:
        session = self.desk.session
        still = {each.code for each in missing(session, Step.PLAN)}
        for key, gaps in _SETTLES.items():
            self._sections.mark(key, complete=not gaps & still)
        self._sections.mark("obstacles", complete=bool(session.plan.obstacles))
