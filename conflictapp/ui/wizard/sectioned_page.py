"""A page in short sections: a pill for each, one sheet seen at a time."""

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.domain.parts import Part
from conflictapp.ui.widgets.sections import Sections
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.sheet import Sheet


def asked_section(area: str) -> str:
    """Where the desk remembers which section of a page is asked for, until the page opens."""
    return f"{area}.asked"


class SectionedPage(StepPage):
    """A subclass names its sheets and marks those that miss nothing; the open one is remembered."""

    area: ClassVar[str]

    def sheets(self) -> dict[str, tuple[str, type[Sheet]]]:
        """The title and the kind of sheet of each section, under its key, in their order; called once."""
        raise NotImplementedError

    def mark(self) -> None:
        """Show which sections miss nothing."""

    def remembered(self, key: str) -> str:
        """The section to open again in the place of this one when the views are made anew."""
        return key

    def build(self, body: QVBoxLayout) -> None:
        self._key = f"{self.area}.section"
        self.sections = Sections(self._key)
        self._sheets: dict[str, Sheet] = {}
        sheets = self.sheets()
        for key, (title, kind) in sheets.items():
            self.sections.add(key, title, partial(self._make, key, kind))
        body.addWidget(self.sections)
        self.seen = self.desk.memory.get(self._key, next(iter(sheets)))
        self.sections.open(self.seen)
        self.sections.opened.connect(self._section_opened)
        self.sections.entered.connect(self._start_typing)

    def open(self) -> None:
        """Make the page ready, in the section that another page asked for where one did."""
        super().open()
        asked = self.desk.memory.pop(asked_section(self.area), "")
        if asked:
            self.sections.open(asked)

    def refresh(self, parts: frozenset[Part]) -> None:
        self._sheets[self.seen].show_session()
        self.mark()

    def first_field(self) -> QWidget | None:
        return self._sheets[self.seen].first_field()

    def _section_opened(self, key: str) -> None:
        self.seen = key
        self.desk.memory[self._key] = self.remembered(key)
        self.refresh(frozenset())
        self.tell_removed()

    def _make(self, key: str, kind: type[Sheet]) -> Sheet:
        self._sheets[key] = kind(self.desk, self)
        return self._sheets[key]

    def _start_typing(self) -> None:
        first = self.first_field()
        if first is not None:
            first.setFocus()
