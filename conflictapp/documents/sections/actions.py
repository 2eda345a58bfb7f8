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

_NO_BREAK_SPACE = "\u00a0"


class _Column(NamedTuple):
    head: str
    text: Callable[[Action], str]
    at_left: bool = False


def actions(sheet: Sheet) -> list[Flowable]:
    """The table of undertakings, without those that were dropped and without empty columns."""
    kept = [each for each in sheet.session.plan.actions if each.status is not ActionStatus.DROPPED]
    if not kept:
        return []
    columns = [each for each in _columns(sheet) if any(each.text(action).strip() for action in kept)]
    head = [typed(column.head, HEAD_CELL) for column in columns]
    rows = [[typed(each.text(action), CELL, at_left=each.at_left) for each in columns] for action in kept]
    table = [ruled_table(head, rows, sheet.width)] if columns else []
    return titled(sheet.words.say("Who does what, by when"), table, sheet.width)


def _columns(sheet: Sheet) -> list[_Column]:
    words = sheet.words
    return [
        _Column(words.say("Action"), lambda action: action.what),
        _Column(words.say("Who"), lambda action: sheet.names_of(action.who), at_left=True),
        _Column(_unbroken(words.say("From")), lambda action: _unbroken(words.short_date(action.start))),
        _Column(_unbroken(words.say("By")), lambda action: _unbroken(words.short_date(action.due))),
        _Column(words.say("With what"), lambda action: action.resources),
        _Column(words.say("Done when…"), lambda action: action.done_when),
    ]


def _unbroken(text: str) -> str:
    return text.replace(" ", _NO_BREAK_SPACE)
