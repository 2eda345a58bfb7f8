"""What is said of ideas that go together."""

from collections.abc import Sequence

from conflictapp.domain.combinations import Combination
from conflictapp.domain.session import Session
from conflictapp.texts.names import short
from conflictapp.texts.words import Words


def combinations_sentence(words: Words, found: Sequence[Combination]) -> str:
    """What the sets have in common: they answer every need, or they come closest."""
    if found[0].open_needs:
        return words.say(
            "No set of up to three ideas answers every need. These come closest, and cost nobody."
        )
    if len(found[0].ideas) == 1:
        return words.say("One idea alone answers every need, and costs nobody.")
    return words.say("Together, these ideas answer every need, and cost nobody.")


def open_needs_sentence(words: Words, session: Session, found: Combination) -> str:
    """Which needs a set leaves open."""
    texts = {need.id: words.quote(short(need.text)) for need in session.needs}
    return words.count(
        "This need stays open: {needs}.",
        "{count} needs stay open: {needs}.",
        len(found.open_needs),
        needs=words.list([texts[each] for each in found.open_needs]),
    )
