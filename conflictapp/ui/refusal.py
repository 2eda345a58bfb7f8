"""A small window that says why the program cannot open: someone who clicked an icon sees no terminal."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from conflictapp.errors import MachineError, PersonError
from conflictapp.settings import load_settings
from conflictapp.texts.errors import error_sentence
from conflictapp.texts.words import SOURCE, Words, languages, system_language
from conflictapp.ui.theme import Look, look, put_on
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.labels import label

_UNSEEN = frozenset({"offscreen", "minimal"})


class Refusal(QDialog):
    """What is wrong, in one sentence, and that no session was touched."""

    def __init__(self, words: Words, look: Look, error: Exception) -> None:
        super().__init__()
        known = error if isinstance(error, PersonError) else MachineError("defect")
        self.setObjectName("refusal")
        self.setWindowTitle(words.say("Common Ground"))
        self.setFixedWidth(look.px(520))
        inside = column(self, 14, 24)
        inside.addWidget(label(words.say("The program cannot open yet"), "section"))
        inside.addWidget(label(error_sentence(words, known), "body", "refusal.why"))
        inside.addWidget(label(words.say("Nothing of your sessions was changed."), "caption"))
        line = row()
        line.addStretch(1)
        line.addWidget(button(words.say("Close"), "refusal.close", self.accept, "primary"))
        inside.addLayout(line)


def say_why(application: QApplication, folder: Path, language: str | None, error: Exception) -> None:
    """Show why there is no window on the library of `folder`, until someone closes that.

    Not where nobody would see it, nor beside a terminal, which says it.
    """
    if application.platformName() in _UNSEEN or sys.stderr.isatty():
        return
    settings = load_settings(folder)
    chosen = language or settings.language or system_language()
    dressed = look(settings.theme, settings.scale, animations=False)
    put_on(application, dressed)
    Refusal(Words(chosen if chosen in languages() else SOURCE), dressed, error).exec()
