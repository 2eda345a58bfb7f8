"""What it was about, in one neutral sentence."""

from reportlab.platypus import Flowable

from conflictapp.documents.paragraphs import typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.titles import titled


def background(sheet: Sheet) -> list[Flowable]:
    """The subject everyone agreed to speak of; nothing of what was said about it."""
    subject = sheet.session.preparation.subject
    body = [typed(subject)] if subject.strip() else []
    return titled(sheet.words.say("What we spoke about"), body, sheet.width)
