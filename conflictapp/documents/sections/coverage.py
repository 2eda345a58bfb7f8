"""How far the decision meets each need, and which of the ideas it is made of answers it."""

from reportlab.platypus import Flowable

from conflictapp.documents.grid import ruled_table
from conflictapp.documents.levels import level_text
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import CELL, HEAD_CELL
from conflictapp.documents.titles import titled
from conflictapp.domain.decision import needs_check
from conflictapp.domain.needs import stated_needs


def coverage(sheet: Sheet) -> list[Flowable]:
    """A row for each need that was said; nothing without a decision."""
    session, words = sheet.session, sheet.words
    needs, levels = stated_needs(session), needs_check(session)
    if not needs or not session.decision.statement.strip():
        return []
    heads = (words.say("Need"), words.say("Whose"), words.say("In what we decide"), words.say("Answered by"))
    rows = [
        [
            typed(need.text, CELL),
            typed(sheet.name_of(need.participant), CELL, at_left=True),
            level_text(words, levels[need.id]),
            typed(_answers(sheet, need.id), CELL),
        ]
        for need in needs
    ]
    table = ruled_table([typed(head, HEAD_CELL) for head in heads], rows, sheet.width, row_heads=True)
    return titled(words.say("Our needs, and what we decide"), [table], sheet.width)


def _answers(sheet: Sheet, need: str) -> str:
    session = sheet.session
    serving = {each.idea for each in session.serves if each.need == need} & set(session.decision.ideas)
    return " · ".join(each.text.strip() for each in session.ideas if each.id in serving)
