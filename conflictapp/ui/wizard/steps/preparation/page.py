"""Step 0: a climate in which it can work, in six short sections."""

from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.domain.gaps import Gap
from conflictapp.domain.parts import Part
from conflictapp.domain.steps import Step, missing
from conflictapp.ui.widgets.sections import Sections
from conflictapp.ui.wizard.climate import ClimateSheet
from conflictapp.ui.wizard.page import StepPage
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


class PreparationPage(StepPage):
    """The subject, the people, each voice, the frame, the rules, the climate, and the mediator's own map."""

    step = Step.PREPARATION
    shows: ClassVar[frozenset[Part]] = frozenset(
        {Part.DETAILS, Part.PARTICIPANTS, Part.PREPARATION, Part.CLIMATE, Part.PRIVATE}
    )

    def build(self, body: QVBoxLayout) -> None:
        words, desk = self.words, self.desk
        self._marks_soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._marks_soon.timeout.connect(self._mark)
        self._sections = Sections("preparation.section")
        self._sheets: dict[str, Sheet] = {
            "subject": SubjectSheet(desk, self),
            "people": PeopleSheet(desk, self),
            "voices": VoicesSheet(desk, self),
            "frame": FrameSheet(desk, self),
            "rules": RulesSheet(desk, self),
            "climate": ClimateSheet(desk, self),
            "map": PartnerMapSheet(desk, self),
        }
        titles = {
            "subject": words.say("The subject"),
            "people": words.say("The people"),
            "voices": words.say("Each one’s voice"),
            "frame": words.say("The frame"),
            "rules": words.say("Our rules"),
            "climate": words.say("The climate"),
            "map": words.say("For you alone"),
        }
        for key, sheet in self._sheets.items():
            self._sections.add(key, titles[key], sheet)
        body.addWidget(self._sections)
        self._open = desk.memory.get("preparation.section", "subject")
        self._sections.open(self._open)
        self._sections.opened.connect(self._section_opened)

    def refresh(self, parts: frozenset[Part]) -> None:
        self._sheets[self._open].show_session()
        self._mark()

    def first_field(self) -> QWidget | None:
        return self.findChild(QWidget, "preparation.title") if self._open == "subject" else None

    def note_change(self, parts: frozenset[Part], who: object) -> None:
        """Mark the sections anew also after what is typed here, once typing pauses."""
        super().note_change(parts, who)
        if who is self and self._built:
            self._marks_soon.start()

    def _section_opened(self, key: str) -> None:
        self._open = key
        # the map is the mediator's: it never opens by itself on a screen that others may see
        self.desk.memory["preparation.section"] = "subject" if key == "map" else key
        self._sheets[key].show_session()
        self._mark()

    def _mark(self) -> None:
        blocking = {each.code for each in missing(self.desk.session, Step.PREPARATION) if each.blocking}
        alone = len(self.desk.session.participants) == 0
        for key, gaps in _SETTLES.items():
            self._sections.mark(key, complete=not gaps & blocking and not (alone and key in _NEEDS_PEOPLE))
