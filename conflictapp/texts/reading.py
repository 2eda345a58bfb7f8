"""What is said of an agreement that is read from its file."""

from collections.abc import Sequence

from conflictapp.domain.agreement import Version, agreed, current
from conflictapp.domain.session import Session
from conflictapp.texts.words import Words

_UNSIGNED = 2  # hyphens in the code of what nobody has signed


def carried_sentence(
    words: Words, session: Session, code: str, number: int, kept: Sequence[Version], *, unaltered: bool
) -> str:
    """Whether the file is as it was made, and how it stands to the versions kept of the same session."""
    if not unaltered:
        return words.say(
            "This file was changed after it was made. What the session inside says has the code {code}:"
            " compare it with the one on the paper.",
            code=code,
        )
    said = words.say(
        "Unaltered: version {number}, code {code}, as at the foot of the paper.", number=number, code=code
    )
    signed = (
        words.say("A paper printed before it was signed has the same code, without its last group.")
        if code.count("-") > _UNSIGNED
        else ""
    )
    return " ".join(filter(None, (said, signed, _beside(words, session, number, kept))))


def _beside(words: Words, session: Session, number: int, kept: Sequence[Version]) -> str:
    latest, same = current(kept), next((each for each in kept if each.number == number), None)
    if latest is None or same is None:
        return ""
    if agreed(same.session) != agreed(session):
        return words.say("It is not the version {number} that this library keeps.", number=number)
    if latest.number > number:
        return words.say(
            "This library keeps the same; version {latest} has taken its place.", latest=latest.number
        )
    return words.say("This library keeps the same, and it is in force.")
