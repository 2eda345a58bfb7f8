"""What changed from one proposal to the next, apart from its words."""

from collections.abc import Iterable

from conflictapp.domain.session import Decision, Session
from conflictapp.texts.names import short
from conflictapp.texts.words import Words


def ideas_changed(words: Words, session: Session, former: Decision, later: Decision) -> str:
    """Which ideas were left out of the next proposal and which were taken in; "" when they are the same."""
    texts = {idea.id: words.quote(short(idea.text)) for idea in session.ideas}

    def listed(ideas: Iterable[str], without: list[str]) -> str:
        return words.list([texts[each] for each in ideas if each not in without])

    out, taken = listed(former.ideas, later.ideas), listed(later.ideas, former.ideas)
    sentences = (
        words.say("Ideas left out: {ideas}.", ideas=out) if out else "",
        words.say("Ideas taken in: {ideas}.", ideas=taken) if taken else "",
    )
    return " ".join(filter(None, sentences))
