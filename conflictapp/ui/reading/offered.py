"""Which agreements of the library can be read."""

from conflictapp.domain.values import Status
from conflictapp.storage.repository import Repository
from conflictapp.texts.words import Words

READABLE = frozenset({Status.AGREED, Status.IN_REVIEW, Status.CLOSED})


def offered(library: Repository, words: Words) -> list[tuple[str, str]]:
    """The ids of the agreements with their titles, the last changed first. Raises what the disk says."""
    return [
        (each.id, each.title.strip() or words.say("Untitled session"))
        for each in library.summaries()
        if each.status in READABLE
    ]
