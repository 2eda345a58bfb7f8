"""Step 0: a climate in which it can work, in six short sections."""

from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from conflictapp.domain.gaps import Gap
from conflictapp.domain.parts import Part
from conflictapp.domain.steps import Step, missing
from conflictapp.ui.wizard.climate import ClimateSheet
from conflictapp.ui.wizard.sectioned_page import SectionedPage
from conflictapp.ui.wizard.sheet import PAUSE_MS, Sheet
from conflictapp.ui.wizard.steps.preparation.frame import FrameSheet
from conflictapp.ui.wizard.steps.preparation.partner_map import PartnerMapSheet
from conflictapp.ui.wizard.steps.preparation.people import PeopleSheet
from conflictapp.ui.wizard.steps.preparation.rules import RulesSheet
from conflictapp.ui.wizard.steps.preparation.subject import SubjectSheet
from conflictapp.ui.wizard.steps.preparation.voices import VoicesSheet

_SETTLES: dict[str, frozenset[Gap]] = {
    "subject": frozenset({Gap.TITLE, Gap.SUBJECT, Gap.NATURE}),
    "people": frozenset({Gap.PEOPLE, Gap.NAME}),
    "voices": frozenset({Gap.STAKE, Gap.WIN_WIN, Gap.METHOD}),
    "frame": frozenset({Gap.FRAME}),
    "rules": frozenset({Gap.GROUND_RULES}),
}
_NEEDS_PEOPLE = frozenset({"voices", "frame"})


class PreparationPage(SectionedPage):
    """The subject, the people, each voice, the frame, the rules, the climate, and the mediator's own map."""

    step = Step.PREPARATION
    area = "preparation"
    shows: ClassVar[frozenset[Part]] = frozenset(
        {Part.DETAILS, Part.PARTICIPANTS, Part.PREPARATION, Part.CLIMATE, Part.PRIVATE}
    )

    def sheets(self) -> dict[str, tuple[str, type[Sheet]]]:
        words = self.words
        return {
            "subject": (words.say("The subject"), SubjectSheet),
            "people": (words.say("The people"), PeopleSheet),
            "voices": (words.say("Each one’s voice"), VoicesSheet),
            "frame": (words.say("The frame"), FrameSheet),
            "rules": (words.say("Our rules"), RulesSheet),
            "climate": (words.say("The climate"), ClimateSheet),
            "map": (words.say("For you alone"), PartnerMapSheet),
        }

    def build(self, body: QVBoxLayout) -> None:
        super().build(body)
        self._marks_soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._marks_soon.timeout.connect(self.mark)

    def remembered(self, key: str) -> str:
        """The map is the mediator's: it never opens by itself on a screen that others may see."""
        return "subject" if key == "map" else key

    def note_change(self, parts: frozenset[Part], who: object) -> None:
        """Mark the sections anew also after what is typed here, once typing pauses."""
        super().note_change(parts, who)
        if who is self and self._built:
            self._marks_soon.start()

    def mark(self) -> None:
        blocking = {each.code for each in missing(self.desk.session, Step.PREPARATION) if each.blocking}
        alone = len(self.desk.session.participants) == 0
        for key, gaps in _SETTLES.items():
            self.sections.mark(key, complete=not gaps & blocking and not (alone and key in _NEEDS_PEOPLE))
