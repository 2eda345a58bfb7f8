"""How far something is met, by a sign that needs no colour and its words."""

from conflictapp.documents.paragraphs import Text, sign
from conflictapp.documents.styles import CELL
from conflictapp.domain.session import Level
from conflictapp.texts.labels import label
from conflictapp.texts.words import Words

_SIGNS = {Level.MET: "●", Level.PARTLY: "◐", Level.UNMET: "○"}


def level_text(words: Words, level: Level | None) -> Text:
    """The sign and the words for a level, or that it was not said."""
    if level is None:
        return sign("…", words.say("not said yet"), CELL)
    return sign(f"{_SIGNS[level]} {label(words, level)}", label(words, level), CELL)
