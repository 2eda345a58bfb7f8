"""Words for a feeling or a need, offered at its field, since people lack words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from conflictapp.coach.inventory import Family
from conflictapp.ui.icons import icon
from conflictapp.ui.widgets.buttons import button, icon_button
from conflictapp.ui.widgets.fields import LineField, TextField
from conflictapp.ui.widgets.span import Span
from conflictapp.ui.widgets.word_sheet import SheetWords, WordSheet
from conflictapp.ui.wizard.coaching import Coaching
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage


@dataclass(frozen=True)
class WordChoice:
    """A field, its coach, and the families of words it offers in the session’s language."""

    desk: Desk
    page: StepPage
    field: TextField | LineField
    coaching: Coaching
    title: str
    families: Callable[[str], tuple[Family, ...]]

    def button(self, picture: str) -> QPushButton:
        """A button that says what it does."""
        made = button(self.desk.words.say("Words…"), self._name(), kind="link")
        made.setAccessibleName(self.title)
        made.setIcon(icon(picture, self.desk.look.colour("accent")))
        return self._opening(made)

    def icon_button(self, picture: str) -> QPushButton:
        """A button for a row that is full already."""
        return self._opening(icon_button(self.desk.look, picture, self.title, self._name()))

    def _opening(self, made: QPushButton) -> QPushButton:
        made.clicked.connect(lambda _on=False: self._open(made))
        return made

    def _name(self) -> str:
        return f"{self.field.objectName()}.words"

    def _open(self, near: QPushButton) -> None:
        words = self.desk.words
        own = SheetWords(
            self.title,
            words.say("Search for a word"),
            words.say("No word like this one: yours is welcome."),
            words.say("Close"),
        )
        found = self.families(self.desk.session.language)
        sheet = WordSheet(
            self.desk.look,
            f"{near.objectName()}.sheet",
            near,
            self.page,
            own,
            [(each.name, each.words) for each in found],
        )
        sheet.chosen.connect(self._take)
        sheet.closed.connect(self.field.setFocus)
        sheet.open()

    def _take(self, word: str) -> None:
        if self.coaching.replaces():
            self.coaching.replace(word)
            return
        place = self.field.selected()
        self.field.put(place, _joined(self.field.held(), place, word))
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)  # which leaves the cursor after the word


def _joined(text: str, place: Span, word: str) -> str:
    """The word with what parts it from the words before and after."""
    units = text.encode("utf-16-le")
    before = units[: 2 * place.start].decode("utf-16-le", "ignore")
    after = units[2 * place.end :].decode("utf-16-le", "ignore")
    lead = ""
    if before and not before[-1].isspace() and before[-1] not in "'’(«“":
        lead = " " if before[-1] in ",;:.!?…" else ", "
    return lead + word + (" " if after[:1].isalnum() else "")
