"""Who agrees, and for whom."""

from reportlab.platypus import Flowable

from conflictapp.documents.grid import grid
from conflictapp.documents.lists import listed_groups
from conflictapp.documents.paragraphs import Text, typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import BODY, GAP
from conflictapp.domain.session import Participant

_COLUMNS = 3


def parties(sheet: Sheet) -> list[Flowable]:
    """The participants, three in a row."""
    cells = [_party(sheet, person, name) for person, name in sheet.names()]
    if not cells:
        return []
    listed_groups(cells)
    columns = 2 if len(cells) in {2, 4} else _COLUMNS
    return [grid(cells, columns, sheet.width, GAP)]


def _party(sheet: Sheet, person: Participant, name: str) -> list[Text]:
    lines = [typed(name, BODY.strong, at_left=True)]
    if person.role.strip():
        lines.append(typed(person.role, at_left=True))
    if person.represents.strip():
        group = sheet.words.say("for {group}", group=person.represents.strip())
        lines.append(typed(group, at_left=True))
    return lines
