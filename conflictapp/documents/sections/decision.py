"""What was decided, with the reservations that were noted."""

from dataclasses import replace

from reportlab.platypus import Flowable

from conflictapp.documents.panel import Panel
from conflictapp.documents.paragraphs import Text, labelled, typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import BODY, DECISION
from conflictapp.documents.titles import titled
from conflictapp.domain.decision import consent_of
from conflictapp.domain.session import ConsentLevel

_RESERVATION = replace(BODY, before=6)


def decision(sheet: Sheet) -> list[Flowable]:
    """The statement in its box."""
    statement = sheet.session.decision.statement
    if not statement.strip():
        return []
    box = Panel([typed(statement, DECISION), *_reservations(sheet)])
    return titled(sheet.words.say("What we decide together"), [box], sheet.width)


def _reservations(sheet: Sheet) -> list[Text]:
    found = []
    for person, name in sheet.names():
        consent = consent_of(sheet.session, person.id)
        if consent and consent.level is ConsentLevel.RESERVED and consent.note.strip():
            label = sheet.words.say("{name} agrees, with a reservation:", name=name)
            found.append(labelled(label, consent.note, _RESERVATION))
    return found
