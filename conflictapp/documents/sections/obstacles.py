"""What may get in the way, and what people would then do."""

from dataclasses import replace

from reportlab.platypus import CondPageBreak, Flowable

from conflictapp.documents.lists import listed
from conflictapp.documents.paragraphs import labelled, typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import CELL
from conflictapp.domain.session import Obstacle

_FIRST = replace(CELL, before=5)
_WITH_FIRST = 60.0


def obstacles(sheet: Sheet) -> list[Flowable]:
    """One line for each obstacle and its answer; a single one stands beside its label."""
    lines = [_line(each) for each in sheet.session.plan.obstacles if each.text.strip() or each.answer.strip()]
    label = sheet.words.say("If something gets in the way:")
    if not lines:
        return []
    if len(lines) == 1:
        return [labelled(label, lines[0], _FIRST)]
    listing = listed([typed(line, CELL) for line in lines])
    return [CondPageBreak(_WITH_FIRST), typed(label, _FIRST.strong), *listing]


def _line(obstacle: Obstacle) -> str:
    return " → ".join(part for part in (obstacle.text.strip(), obstacle.answer.strip()) if part)
