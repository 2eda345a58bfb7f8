"""The equation of needs as a first draft, from the needs in their own words."""

from functools import reduce

from conflictapp.domain.needs import DraftPart, draft_parts
from conflictapp.domain.session import Session
from conflictapp.texts.names import name
from conflictapp.texts.words import Words


def draft_equation(words: Words, session: Session) -> str:
    """One sentence that joins the needs of all, for the group to put in its own words; "" without needs."""
    parts = [_part(words, part) for part in draft_parts(session)]
    if not parts:
        return ""
    joined = reduce(lambda first, next_: words.say("{first}; {next}", first=first, next=next_), parts)
    return words.say("Find a solution that works for everyone: {parts}.", parts=joined)


def _part(words: Words, part: DraftPart) -> str:
    """One participant's share, which reads as well with a noun as with a verb or a whole sentence."""
    needs = words.list([_inside(need) for need in part.needs])
    return words.say("for {name}, {needs}", name=name(words, part.participant, part.position), needs=needs)


def _inside(need: str) -> str:
    """The need as it stands inside a sentence: no full stop, and no capital but of an acronym or of “I”."""
    line = " ".join(need.split()).rstrip(" .")
    first, second = line[:1], line[1:2]
    lowered = second.islower() or (second in " ’'" and first != "I")
    return first.lower() + line[1:] if lowered else line
