"""What people and ideas are called, also before anyone has typed a name."""

from typing import TYPE_CHECKING

from conflictapp.domain.values import MEDIATOR
from conflictapp.texts.words import Words

if TYPE_CHECKING:  # the library shows short titles, and needs no whole session
    from conflictapp.domain.session import Participant, Session

SHORT = 48


def name(words: Words, participant: "Participant", position: int) -> str:
    """A participant's name, or “Participant 2” while there is none; `position` counts from 0."""
    return participant.name.strip() or words.say("Participant {number}", number=position + 1)


def name_of(words: Words, session: "Session", participant: str) -> str:
    """The name of a participant known by id; the mediator has one too."""
    if participant == MEDIATOR:
        return session.mediator.strip() or words.say("The mediator")
    for position, each in enumerate(session.participants):
        if each.id == participant:
            return name(words, each, position)
    return ""


def names_of(words: Words, session: "Session", participants: list[str] | tuple[str, ...]) -> str:
    """The names of several participants in one phrase (“Ana, Bo and Chloé”)."""
    return words.list([name_of(words, session, each) for each in participants])


def title(words: Words, session: "Session") -> str:
    """The session's title, or a word for a session that has none yet."""
    return session.title.strip() or words.say("Untitled session")


def short(text: str, limit: int = SHORT) -> str:
    """The text in one line, cut at a word and marked “…” where it is longer than `limit`."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    whole = cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut
    return whole.rstrip(" ,;:.") + "…"
