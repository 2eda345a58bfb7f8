"""What everyone signs up to beyond the actions: how it changes, what stays confidential, how many originals."""

from reportlab.platypus import Flowable

from conflictapp.documents.paragraphs import typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import SMALL


def frame(sheet: Sheet) -> list[Flowable]:
    """A short paragraph, the same for every agreement but for the number of originals."""
    words = sheet.words
    sentences = [
        words.say("This agreement changes only together, never by one of us alone."),
        words.say("If it gets stuck, we come back to mediation before anything else."),
        words.say("It rests on trust: it holds no penalty."),
        words.say(
            "What was said during the mediation stays confidential; this document may be shown where"
            " carrying it out requires it."
        ),
        words.count(
            "Made in {count} original.",
            "Made in {count} originals, one for each.",
            len(sheet.session.participants),
        ),
    ]
    return [typed(" ".join(sentences), SMALL)]
