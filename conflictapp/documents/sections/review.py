"""When people meet again, and how they will know that it works."""

from reportlab.platypus import Flowable

from conflictapp.documents.paragraphs import typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import BODY
from conflictapp.documents.titles import titled

_INDENT = 10


def review(sheet: Sheet) -> list[Flowable]:
    """The date and place, the signs that it works, and who watches over the plan."""
    lines = [*_meeting(sheet), *_criteria(sheet), *_guarantor(sheet)]
    return titled(sheet.words.say("When and how we will look at it again"), lines, sheet.width)


def _meeting(sheet: Sheet) -> list[Flowable]:
    plan, words = sheet.session.plan, sheet.words
    date, place = words.moment(plan.review_at), plan.review_place.strip()
    if date and place:
        return [typed(words.say("We meet again on {date}, {place}.", date=date, place=place))]
    if date:
        return [typed(words.say("We meet again on {date}.", date=date))]
    return [typed(words.say("We meet again at: {place}.", place=place))] if place else []


def _criteria(sheet: Sheet) -> list[Flowable]:
    texts = [each.text.strip() for each in sheet.session.plan.criteria if each.text.strip()]
    if not texts:
        return []
    lead = sheet.words.say("We will know that it works when:")
    return [typed(lead), *(typed(f"• {text}", BODY, indent=_INDENT) for text in texts)]


def _guarantor(sheet: Sheet) -> list[Flowable]:
    guarantor = sheet.session.plan.guarantor.strip()
    if not guarantor:
        return []
    name = sheet.name_of(guarantor) or guarantor
    return [typed(sheet.words.say("Watches over the plan: {name}.", name=name))]
