"""The report of a review: what was done, how well needs are served, and what comes next."""

from reportlab.platypus import Flowable

from conflictapp.documents.pages import Leaf, pdf, text_width
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.rules import Rule
from conflictapp.documents.sections.held_actions import held_actions
from conflictapp.documents.sections.held_climate import held_climate
from conflictapp.documents.sections.held_criteria import held_criteria
from conflictapp.documents.sections.held_needs import held_needs
from conflictapp.documents.sections.held_outcome import held_outcome
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import KICKER, META, TITLE
from conflictapp.documents.tagging.metadata import About
from conflictapp.domain.session import Review, Session
from conflictapp.texts.names import title
from conflictapp.texts.words import Words

_SECTIONS = (held_actions, held_needs, held_criteria, held_climate, held_outcome)


def review_pdf(session: Session, words: Words, paper: str = "a4", number: int | None = None) -> bytes:
    """The report of the review of this number, counted from 1, on “a4” or “letter” paper; of the last without one."""
    index = len(session.reviews) - 1 if number is None else number - 1
    sheet = Sheet(session, words, text_width(paper))
    story = [
        *_heading(sheet, session.reviews[index], index),
        *(each for section in _SECTIONS for each in section(sheet, index)),
    ]
    about = About(
        title(words, session), session.mediator, words.say("Review"), words.language, session.updated_at
    )
    foot = words.say("Confidential, given to each participant")
    return pdf([Leaf(story, foot)], about, paper)


def _heading(sheet: Sheet, review: Review, index: int) -> list[Flowable]:
    words, mediator = sheet.words, sheet.session.mediator.strip()
    parts = [words.say("Review {number}", number=index + 1)]
    if review.held_on:
        parts.append(words.say("Held on {date}", date=words.date(review.held_on)))
    if mediator:
        parts.append(words.say("Mediation: {name}", name=mediator))
    return [
        typed(words.say("REVIEW · HOW OUR AGREEMENT SERVES US"), KICKER),
        typed(title(words, sheet.session), TITLE),
        typed(" · ".join(parts), META),
        Rule(),
    ]
