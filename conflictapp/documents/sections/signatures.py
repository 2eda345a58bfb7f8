"""A block for each one to sign, or with the signature drawn on screen."""

from reportlab.platypus import Flowable

from conflictapp.documents.paragraphs import Text, typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.signing import SignatureBlock, block_rows, block_width
from conflictapp.documents.styles import CAPTION, SECTION, SIGNER
from conflictapp.domain.session import MEDIATOR, Signature
from conflictapp.texts.words import Words


def signatures(sheet: Sheet) -> list[Flowable]:
    """The title, then rows of three blocks; the mediator's only when the mediator signed."""
    blocks = [
        _block(sheet, person.id, _who(name, person.represents, sheet)) for person, name in sheet.names()
    ]
    if sheet.signature_of(MEDIATOR):
        who = [
            typed(sheet.name_of(MEDIATOR), SIGNER, at_left=True),
            typed(sheet.words.say("Mediation"), CAPTION),
        ]
        blocks.append(_block(sheet, MEDIATOR, who))
    return [typed(sheet.words.say("Signatures"), SECTION), *block_rows(blocks)]


def _block(sheet: Sheet, participant: str, who: list[Text]) -> SignatureBlock:
    signature = sheet.signature_of(participant)
    strokes = (signature.strokes or []) if signature else []
    caption = typed(_caption(sheet.words, signature), CAPTION)
    described = sheet.words.say("Signature of {name}", name=sheet.name_of(participant))
    return SignatureBlock(who, strokes, caption, block_width(sheet.width), described=described)


def _who(name: str, represents: str, sheet: Sheet) -> list[Text]:
    lines = [typed(name, SIGNER, at_left=True)]
    if represents.strip():
        group = sheet.words.say("for {group}", group=represents.strip())
        lines.append(typed(group, CAPTION, at_left=True))
    return lines


def _caption(words: Words, signature: Signature | None) -> str:
    if signature is None:
        return words.say("Date and signature")
    date = words.short_date(signature.signed_at)
    if signature.strokes is None:
        return words.say("Signed on paper on {date}", date=date) if date else words.say("Signed on paper")
    return words.say("Signed on screen on {date}", date=date) if date else words.say("Signed on screen")
