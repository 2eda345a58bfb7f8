"""The agreement to mediate: one page that everyone accepts before the work begins."""

from reportlab.platypus import Flowable, KeepTogether

from conflictapp.documents.lists import listed
from conflictapp.documents.pages import Leaf, pdf, text_width
from conflictapp.documents.paragraphs import labelled, typed
from conflictapp.documents.rules import Rule
from conflictapp.documents.sections.parties import parties
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.signing import SignatureBlock, block_rows, block_width
from conflictapp.documents.styles import BODY, CAPTION, KICKER, META, SECTION, SIGNER, TITLE
from conflictapp.documents.tagging.metadata import About
from conflictapp.documents.titles import titled
from conflictapp.domain.session import Session
from conflictapp.texts.guidance import load_frame
from conflictapp.texts.names import title
from conflictapp.texts.words import Words

_INDENT = 10


def frame_pdf(session: Session, words: Words, paper: str = "a4") -> bytes:
    """The agreement to mediate, on “a4” or “letter” paper."""
    sheet = Sheet(session, words, text_width(paper))
    story = [*_heading(sheet), *parties(sheet), *_subject(sheet), *_principles(words), *_ground_rules(sheet)]
    about = About(
        title(words, session),
        session.mediator,
        words.say("Agreement to mediate"),
        words.language,
        session.updated_at,
    )
    foot = words.say("Confidential, given to each participant")
    return pdf([Leaf([*story, KeepTogether(_signatures(sheet))], foot)], about, paper)


def _heading(sheet: Sheet) -> list[Flowable]:
    session, words = sheet.session, sheet.words
    parts = [words.moment(session.starts_at), session.place.strip()]
    if session.mediator.strip():
        parts.append(words.say("Mediation: {name}", name=session.mediator.strip()))
    meeting = " · ".join(part for part in parts if part)
    return [
        typed(words.say("AGREEMENT TO MEDIATE"), KICKER),
        typed(title(words, session), TITLE),
        *([typed(meeting, META)] if meeting else []),
        Rule(),
    ]


def _subject(sheet: Sheet) -> list[Flowable]:
    subject = sheet.session.preparation.subject
    body = [typed(subject)] if subject.strip() else []
    return titled(sheet.words.say("What we come to speak about"), body, sheet.width)


def _principles(words: Words) -> list[Flowable]:
    """How the group works, and the frame in the words that each one accepted on the screen."""
    principles = [
        (
            words.say("The way we work:"),
            words.say(
                "we say what each of us needs, look for ideas without judging them, weigh them together, and keep"
                " what suits everyone. There is no vote and nobody loses."
            ),
        ),
        *((f"{point.title}.", point.text) for point in load_frame(words.language).points),
    ]
    lines = listed([labelled(label, text) for label, text in principles])
    return [typed(words.say("What we accept"), SECTION), *lines]


def _ground_rules(sheet: Sheet) -> list[Flowable]:
    rules = [rule.strip() for rule in sheet.session.preparation.ground_rules if rule.strip()]
    lines = listed([typed(f"• {rule}", BODY, indent=_INDENT) for rule in rules])
    return titled(sheet.words.say("Our ground rules"), lines, sheet.width)


def _signatures(sheet: Sheet) -> list[Flowable]:
    blocks = [_block(sheet, person.id, name) for person, name in sheet.names()]
    return [typed(sheet.words.say("Each one’s acceptance"), SECTION), *block_rows(blocks)]


def _block(sheet: Sheet, participant: str, name: str) -> SignatureBlock:
    accepted = participant in sheet.session.preparation.frame_accepted_by
    who = [typed(name, SIGNER, at_left=True)]
    if accepted:
        who.append(typed(sheet.words.say("Accepts this frame"), CAPTION))
    caption = typed(sheet.words.say("Date and signature"), CAPTION)
    return SignatureBlock(who, [], caption, block_width(sheet.width))
