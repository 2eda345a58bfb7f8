"""How satisfied each need was at a review, and how that changed."""

from dataclasses import replace

from reportlab.platypus import Flowable

from conflictapp.documents.charts.bar import Bar, change_text
from conflictapp.documents.grid import Cell, ruled_table
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import CAPTION, CELL, HEAD_CELL
from conflictapp.documents.titles import titled

_SHARES = (0.36, 0.2, 0.3, 0.14)
_UNDER = replace(CAPTION, before=3)


def held_needs(sheet: Sheet, index: int) -> list[Flowable]:
    """A bar for each need that was asked after, with a line where it was the time before."""
    words, review = sheet.words, sheet.session.reviews[index]
    needs = {need.id: need for need in sheet.session.needs}
    if not review.needs:
        return []
    former = _former(sheet, index)
    rows: list[list[Cell]] = [
        [
            typed(needs[each.need].text, CELL),
            typed(sheet.name_of(needs[each.need].participant), CELL, at_left=True),
            Bar(each.satisfaction, former.get(each.need)),
            change_text(each.satisfaction, former.get(each.need)),
        ]
        for each in review.needs
    ]
    heads = (words.say("Need"), words.say("Whose"), words.say("From 0 to 10"), words.say("Change"))
    widths = [sheet.width * share for share in _SHARES]
    table = ruled_table(
        [typed(head, HEAD_CELL) for head in heads], rows, sheet.width, widths=widths, row_heads=True
    )
    body = [table]
    if former:
        body.append(typed(words.say("The upright line shows where it was the time before."), _UNDER))
    return titled(words.say("How satisfied our needs are"), body, sheet.width)


def _former(sheet: Sheet, index: int) -> dict[str, int]:
    """What each need had the last time it was asked after."""
    before = sheet.session.reviews[:index]
    return {each.need: each.satisfaction for review in before for each in review.needs}
