"""Who does what, by when."""

from collections.abc import Callable
from typing import NamedTuple

from reportlab.platypus import Flowable

from conflictapp.documents.grid import ruled_table
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import CELL, HEAD_CELL
from conflictapp.documents.titles import titled
from conflictapp.domain.session import Action, ActionStatus


class _Column(NamedTuple):
    head: str
    text: Callable[[Action], str]


def actions(sheet: Sheet) -> list[Flowable]:
    """The table of undertakings, without those that were dropped and without empty columns."""
    kept = [each for each in sheet.session.plan.actions if each.status is not ActionStatus.DROPPED]
    if not kept:
        return []
    columns = [each for each in _columns(sheet) if any(each.text(action).strip() for action in kept)]
    head = [typed(column.head, HEAD_CELL) for column in columns]
    rows = [[typed(column.text(action), CELL) for column in columns] for action in kept]
    table = [ruled_table(head, rows, sheet.width)] if columns else []
    return titled(sheet.words.say("Who does what, by when"), table, sheet.width)


def _columns(sheet: Sheet) -> list[_Column]:
    words = sheet.words
    return [
        _Column(words.say("Action"), lambda action: action.what),
        _Column(words.say("Who"), lambda action: sheet.names_of(action.who)),
        _Column(words.say("From"), lambda action: words.short_date(action.start)),
        _Column(words.say("By"), lambda action: words.short_date(action.due)),
        _Column(words.say("With what"), lambda action: action.resources),
        _Column(words.say("Done when…"), lambda action: action.done_when),
    ]
