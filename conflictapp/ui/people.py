"""The participants as they appear: name, initials, colour."""

from collections.abc import Sequence

from conflictapp.domain.marks import marks
from conflictapp.domain.session import Participant
from conflictapp.texts.names import name
from conflictapp.texts.words import Words
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.people import Person


def people(words: Words, look: Look, participants: Sequence[Participant]) -> list[Person]:
    """Each participant with what tells them from the others."""
    found = marks(list(participants))
    return [
        Person(each.id, name(words, each, at), found[each.id], look.person(at))
        for at, each in enumerate(participants)
    ]
