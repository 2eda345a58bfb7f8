"""The top of the agreement: what it is, its title, when, where and with whom it was made."""

from reportlab.platypus import Flowable

from conflictapp.documents.paragraphs import typed
from conflictapp.documents.rules import Rule
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import COPY_LINE, DRAFT_KICKER, KICKER, META, TITLE
from conflictapp.texts.names import title


def heading(sheet: Sheet) -> list[Flowable]:
    """The kicker, the title, the line about the meeting, for whom the copy is, and a rule."""
    words = sheet.words
    top: list[Flowable] = [
        typed(_kicker(sheet), DRAFT_KICKER if sheet.draft or sheet.superseded_by else KICKER),
        typed(title(words, sheet.session), TITLE),
        typed(" · ".join(_meeting(sheet)), META),
    ]
    if sheet.copy_name:
        top.append(typed(sheet.copy_name, COPY_LINE))
    return [*top, Rule()]


def _kicker(sheet: Sheet) -> str:
    words = sheet.words
    if sheet.draft:
        return words.say("DRAFT · NOT EVERYONE HAS CONSENTED YET")
    if sheet.superseded_by is not None:
        return words.say("SUPERSEDED BY VERSION {number}", number=sheet.superseded_by.number)
    return words.say("AGREEMENT · NO-LOSE RESOLUTION")


def _meeting(sheet: Sheet) -> list[str]:
    session, words = sheet.session, sheet.words
    place, mediator = session.place.strip(), session.mediator.strip()
    parts = [_when_and_where(sheet, words.date(sheet.concluded_on), place)]
    if mediator:
        parts.append(words.say("Mediation: {name}", name=mediator))
    parts.append(words.say("Version {number}", number=sheet.version))
    return [part for part in parts if part]


def _when_and_where(sheet: Sheet, date: str, place: str) -> str:
    if sheet.draft or not date:
        return place
    if not place:
        return sheet.words.say("Concluded on {date}", date=date)
    return sheet.words.say("Concluded on {date}, {place}", date=date, place=place)
