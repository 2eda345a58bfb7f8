"""The agreement as a PDF to print and sign."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from conflictapp.documents.attachments import Attachment
from conflictapp.documents.codes import agreement_code
from conflictapp.documents.names import SESSION
from conflictapp.documents.pages import Leaf, pdf, text_width
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.sections.actions import actions
from conflictapp.documents.sections.background import background
from conflictapp.documents.sections.coverage import coverage
from conflictapp.documents.sections.decision import decision
from conflictapp.documents.sections.frame import frame
from conflictapp.documents.sections.heading import heading
from conflictapp.documents.sections.heat_map import heat_map
from conflictapp.documents.sections.needs import needs
from conflictapp.documents.sections.obstacles import obstacles
from conflictapp.documents.sections.parties import parties
from conflictapp.documents.sections.review import review
from conflictapp.documents.sections.signatures import signatures
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import KICKER
from conflictapp.documents.tagging.metadata import About
from conflictapp.domain.agreement import Version
from conflictapp.domain.session import Session
from conflictapp.exchange import encode
from conflictapp.texts.names import title
from conflictapp.texts.words import Words

_SECTIONS = (heading, parties, background, needs, decision, actions, obstacles, review)


def agreement_pdf(
    session: Session,
    words: Words,
    paper: str = "a4",
    copy_for: str | None = None,
    version: int = 1,
    *,
    annex: bool = False,
    superseded_by: Version | None = None,
) -> bytes:
    """The agreement, on “a4” or “letter” paper, perhaps as the copy of the participant with this id.

    The annex shows how each idea serves each one, and how far the decision meets each need. What another version
    took the place of says so at the top and at the foot of each page.
    """
    return _pdf(session, words, paper, [copy_for], version, annex=annex, superseded_by=superseded_by)


def copies_pdf(
    session: Session,
    words: Words,
    paper: str = "a4",
    version: int = 1,
    *,
    annex: bool = False,
    superseded_by: Version | None = None,
) -> bytes:
    """One file that holds a copy for each participant."""
    copies: list[str | None] = [each.id for each in session.participants]
    return _pdf(session, words, paper, copies or [None], version, annex=annex, superseded_by=superseded_by)


def _pdf(
    session: Session,
    words: Words,
    paper: str,
    copies: Sequence[str | None],
    version: int,
    *,
    annex: bool,
    superseded_by: Version | None,
) -> bytes:
    inside = encode(session)
    code, width = agreement_code(inside), text_width(paper)
    leaves = [
        _leaf(Sheet(session, words, width, version, code, copy_for, superseded_by), annex=annex)
        for copy_for in copies
    ]
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


def _leaf(sheet: Sheet, *, annex: bool) -> Leaf:
    story: list[Flowable] = [flowable for section in _SECTIONS for flowable in section(sheet)]
    last = KeepTogether([*frame(sheet), *signatures(sheet)])
    return Leaf([*story, last, *(_annex(sheet) if annex else [])], _foot(sheet), sheet.copy_name)


def _annex(sheet: Sheet) -> list[Flowable]:
    """How the group came to its decision, on pages of its own; nothing when there is nothing to show."""
    shown = [*coverage(sheet), *heat_map(sheet)]
    return [PageBreak(), typed(sheet.words.say("ANNEX"), KICKER), *shown] if shown else []


def _foot(sheet: Sheet) -> str:
    words = sheet.words
    if sheet.draft:
        return words.say(
            "Draft, confidential · version {number} · {code}", number=sheet.version, code=sheet.code
        )
    if sheet.superseded_by is not None:
        return words.say(
            "Superseded by version {latest} · version {number} · {code}",
            latest=sheet.superseded_by.number,
            number=sheet.version,
            code=sheet.code,
        )
    return words.say(
        "Confidential, given to each participant · version {number} · {code}",
        number=sheet.version,
        code=sheet.code,
    )
