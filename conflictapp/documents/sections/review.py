"""When people meet again, and how they will know that it works."""

from reportlab.platypus import CondPageBreak, Flowable

from conflictapp.documents.lists import listed
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import BODY
from conflictapp.documents.titles import titled

_INDENT = 10
_WITH_FIRST = 44.0


def review(sheet: Sheet) -> list[Flowable]:
    """The date and place, who watches over the plan until then, and the signs that it works."""
    first = " ".join(part for part in (_meeting(sheet), _guarantor(sheet)) if part)
    lines = [*([typed(first)] if first else []), *_criteria(sheet)]
    return titled(sheet.words.say("When and how we will look at it again"), lines, sheet.width)


def _meeting(sheet: Sheet) -> str:
    plan, words = sheet.session.plan, sheet.words
    date, place = words.moment(plan.review_at), plan.review_place.strip()
    if date and place:
        return words.say("We meet again on {date}, {place}.", date=date, place=place)
    if date:
        return words.say("We meet again on {date}.", date=date)
    return words.say("We meet again at: {place}.", place=place) if place else ""


def _guarantor(sheet: Sheet) -> str:
    guarantor = sheet.session.plan.guarantor.strip()
    if not guarantor:
        return ""
    return sheet.words.say("Watches over the plan: {name}.", name=sheet.name_of(guarantor) or guarantor)


def _criteria(sheet: Sheet) -> list[Flowable]:
    texts = [each.text.strip() for each in sheet.session.plan.criteria if each.text.strip()]
    if not texts:
        return []
    lead = sheet.words.say("We will know that it works when:")
    return [
        CondPageBreak(_WITH_FIRST),
        typed(lead),
        *listed([typed(f"• {text}", BODY, indent=_INDENT) for text in texts]),
    ]
