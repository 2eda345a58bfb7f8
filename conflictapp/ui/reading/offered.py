"""Which agreements of the library can be read."""

from collections.abc import Sequence

from conflictapp.domain.values import Status
from conflictapp.storage.repository import Repository
from conflictapp.texts.words import Words

READABLE = frozenset({Status.AGREED, Status.IN_REVIEW, Status.CLOSED})


def offered(library: Repository, words: Words, among: Sequence[str] | None = None) -> list[tuple[str, str]]:
    """The ids of the agreements, or of those `among` them, with their titles; the last changed first."""
    return [
        (each.id, each.title.strip() or words.say("Untitled session"))
        for each in library.summaries()
        if each.status in READABLE and (among is None or each.id in among)
    ]
