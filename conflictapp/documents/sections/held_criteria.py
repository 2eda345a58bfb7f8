"""Whether the agreement works, by the signs that people set beforehand."""

from reportlab.platypus import Flowable

from conflictapp.documents.grid import ruled_table
from conflictapp.documents.levels import level_text
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import CELL, HEAD_CELL
from conflictapp.documents.titles import titled


def held_criteria(sheet: Sheet, index: int) -> list[Flowable]:
    """A row for each criterion that was looked at."""
    words, texts = sheet.words, {each.id: each.text for each in sheet.session.plan.criteria}
    rows = [
        [typed(texts[each.criterion], CELL), level_text(words, each.level), typed(each.note, CELL)]
        for each in sheet.session.reviews[index].criteria
        if texts.get(each.criterion, "").strip()
    ]
    if not rows:
        return []
    heads = (words.say("Success criterion"), words.say("Today"), words.say("What we say of it"))
    table = ruled_table([typed(head, HEAD_CELL) for head in heads], rows, sheet.width, row_heads=True)
    return titled(words.say("Does it work?"), [table], sheet.width)
