"""What people take from a review: what to adjust, whether the agreement goes on, when they meet again."""

from dataclasses import replace

from reportlab.platypus import Flowable

from conflictapp.documents.panel import Panel
from conflictapp.documents.paragraphs import labelled, typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import BODY, DECISION
from conflictapp.documents.titles import titled
from conflictapp.texts.labels import label

_NEXT = replace(BODY, before=6)


def held_outcome(sheet: Sheet, index: int) -> list[Flowable]:
    """The outcome in its box, with what is to be adjusted and the next date."""
    words, review = sheet.words, sheet.session.reviews[index]
    lines = []
    if review.outcome:
        lines.append(typed(label(words, review.outcome), DECISION.strong))
    if review.adjustments.strip():
        lines.append(labelled(words.say("What to adjust:"), review.adjustments, _NEXT))
    if review.next_review:
        date = words.moment(review.next_review)
        lines.append(typed(words.say("We meet again on {date}.", date=date), _NEXT))
    return titled(words.say("What we take from it"), [Panel(lines)] if lines else [], sheet.width)
