"""How an answer to the decision is shown: an icon, a role and a colour beside its words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from conflictapp.domain.session import Consent, ConsentLevel
from conflictapp.texts.labels import label as label_of
from conflictapp.texts.words import Words
from conflictapp.ui.icons import picture
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.labels import label, set_role

ICONS = {ConsentLevel.FULL: "check", ConsentLevel.RESERVED: "circle-half", ConsentLevel.OBJECTION: "hand"}
ROLES = {ConsentLevel.FULL: "good", ConsentLevel.RESERVED: "reserved", ConsentLevel.OBJECTION: "objection"}
TOKENS = {
    ConsentLevel.FULL: "accent",
    ConsentLevel.RESERVED: "notice_text",
    ConsentLevel.OBJECTION: "objection",
}


def said_of(words: Words, consent: Consent) -> str:
    """The decision in someone's own words, and their note."""
    lines = []
    if consent.restatement.strip():
        lines.append(words.quote(consent.restatement.strip()))
    note = consent.note.strip()
    if note and consent.level is ConsentLevel.RESERVED:
        lines.append(words.say("Reservation: {note}", note=note))
    elif note and consent.level is ConsentLevel.OBJECTION:
        lines.append(words.say("To be acceptable: {note}", note=note))
    elif note:
        lines.append(note)
    return "\n".join(lines)


class AnswerLine(QWidget):
    """An answer in words after its icon; a question while there is none."""

    def __init__(self, look: Look, words: Words, name: str = "") -> None:
        super().__init__()
        self._look, self._words = look, words
        inside = row(self, 6)
        self._icon = QLabel()
        inside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._text = label("", "section", name)
        inside.addWidget(self._text, 1)

    def show_answer(self, level: ConsentLevel | None, silent: str) -> None:
        """Show this answer, or what is said of someone who has not spoken."""
        self._text.setText(label_of(self._words, level) if level else silent)
        set_role(self._text, ROLES[level] if level else "section")
        self._icon.setVisible(level is not None)
        if level is not None:
            side, colour = self._look.px(20), self._look.tokens[TOKENS[level]]
            self._icon.setPixmap(picture("icons", ICONS[level], QSize(side, side), colour, colour))
