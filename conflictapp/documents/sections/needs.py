"""What each one needs, which the decision has to serve."""

from reportlab.platypus import Flowable

from conflictapp.documents.lists import listed
from conflictapp.documents.paragraphs import Text, labelled
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.titles import titled
from conflictapp.domain.needs import needs_of


def needs(sheet: Sheet) -> list[Flowable]:
    """A paragraph for each participant who said a need."""
    lines: list[Text] = []
    for person, name in sheet.names():
        texts = [need.text.strip() for need in needs_of(sheet.session, person.id) if need.text.strip()]
        if texts:
            lines.append(labelled(name, "· " + " · ".join(texts)))
    return titled(sheet.words.say("What each of us needs"), listed(lines), sheet.width)
