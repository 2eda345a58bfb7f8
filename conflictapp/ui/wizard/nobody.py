"""What a section says while nobody is there to fill it."""

from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.notices import EmptyState
from conflictapp.ui.widgets.sections import Sections
from conflictapp.ui.wizard.sectioned_page import asked_section
from conflictapp.ui.wizard.sheet import Sheet


def nobody_yet(sheet: Sheet) -> EmptyState:
    """A drawing and the way to add people."""

    def go() -> None:
        sections = sheet.page.findChild(Sections, "preparation.section")
        if sections is not None:
            sections.open("people")
        else:
            sheet.desk.memory[asked_section("preparation")] = "people"
            sheet.desk.go_to(0)

    action = button(sheet.words.say("Add the people"), "people.add", go, "primary")
    return EmptyState(sheet.look, "participants", sheet.words.say("First, who is here?"), action)
