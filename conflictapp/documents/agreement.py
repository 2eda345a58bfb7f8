"""The agreement as a PDF to print and sign."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether

from conflictapp.documents.attachments import Attachment
from conflictapp.documents.codes import short_code
from conflictapp.documents.names import SESSION
from conflictapp.documents.pages import Leaf, pdf, text_width
from conflictapp.documents.sections.actions import actions
from conflictapp.documents.sections.background import background
from conflictapp.documents.sections.decision import decision
from conflictapp.documents.sections.frame import frame
from conflictapp.documents.sections.heading import heading
from conflictapp.documents.sections.needs import needs
from conflictapp.documents.sections.obstacles import obstacles
from conflictapp.documents.sections.parties import parties
from conflictapp.documents.sections.review import review
from conflictapp.documents.sections.signatures import signatures
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.tagging.metadata import About
from conflictapp.domain.session import Session
from conflictapp.exchange import encode
from conflictapp.texts.names import title
from conflictapp.texts.words import Words

_SECTIONS = (heading, parties, background, needs, decision, actions, obstacles, review)


def agreement_pdf(
    session: Session, words: Words, paper: str = "a4", copy_for: str | None = None, version: int = 1
) -> bytes:
    """The agreement, on “a4” or “letter” paper, perhaps as the copy of the participant with this id."""
    return _pdf(session, words, paper, [copy_for], version)


def copies_pdf(session: Session, words: Words, paper: str = "a4", version: int = 1) -> bytes:
    """One file that holds a copy for each participant."""
    return _pdf(session, words, paper, [each.id for each in session.participants] or [None], version)


def _pdf(session: Session, words: Words, paper: str, copies: Sequence[str | None], version: int) -> bytes:
    inside = encode(session)
    code, width = short_code(inside), text_width(paper)
    leaves = [_leaf(Sheet(session, words, width, version, code, copy_for)) for copy_for in copies]
    about = About(
        title(words, session),
        session.mediator,
        words.say("Agreement"),
        words.language,
        session.updated_at,
        code,
        version,
    )
    described = words.say("The session that this agreement was made from")
    return pdf(leaves, about, paper, [Attachment(SESSION, inside, "application/json", described)])


def _leaf(sheet: Sheet) -> Leaf:
    story: list[Flowable] = [flowable for section in _SECTIONS for flowable in section(sheet)]
    last = KeepTogether([*frame(sheet), *signatures(sheet)])
    return Leaf([*story, last], _foot(sheet), sheet.copy_name)


def _foot(sheet: Sheet) -> str:
    words = sheet.words
    if sheet.draft:
        return words.say(
            "Draft, confidential · version {number} · {code}", number=sheet.version, code=sheet.code
        )
    return words.say(
        "Confidential, given to each participant · version {number} · {code}",
        number=sheet.version,
        code=sheet.code,
    )
