"""The reason for an idea's place, in one or two sentences."""

from collections.abc import Callable

from conflictapp.domain.ranking import Comparison, Reason, State, Why
from conflictapp.domain.session import Session
from conflictapp.texts.labels import fit_word
from conflictapp.texts.names import name_of, names_of, short
from conflictapp.texts.words import Words

_AHEAD: dict[Why, Callable[[Words, str], str]] = {
    Why.BETTER_WORST: lambda words, idea: words.say(
        "Ahead of {idea}: its least served person is better served.", idea=idea
    ),
    Why.BETTER_NEXT: lambda words, idea: words.say(
        "Ahead of {idea}: as good for the least served, better for the next.", idea=idea
    ),
    Why.BETTER_MEAN: lambda words, idea: words.say(
        "Ahead of {idea}: it serves people as well, and its scores are higher.", idea=idea
    ),
    Why.EARLIER: lambda words, idea: words.say("As good as {idea}, which was noted after it.", idea=idea),
}

_BEHIND: dict[Why, Callable[[Words, str], str]] = {
    Why.BETTER_WORST: lambda words, idea: words.say(
        "Behind {idea}, whose least served person is better served.", idea=idea
    ),
    Why.BETTER_NEXT: lambda words, idea: words.say(
        "Behind {idea}: as good for the least served, but not for the next.", idea=idea
    ),
    Why.BETTER_MEAN: lambda words, idea: words.say(
        "Behind {idea}, which serves people as well and has higher scores.", idea=idea
    ),
    Why.EARLIER: lambda words, idea: words.say("As good as {idea}, which was noted before it.", idea=idea),
}


def reason_sentence(words: Words, session: Session, reason: Reason) -> str:
    """Why the idea stands where it does."""
    if reason.place.state is State.ASIDE:
        names = names_of(words, session, reason.aside_by)
        return words.say("Set aside by a black ball from {names}.", names=names)
    if reason.place.state is State.TO_EVALUATE:
        return _waiting(words, session, reason)
    return " ".join([_served(words, session, reason), *_neighbour(words, session, reason)])


def aside_sentences(words: Words, session: Session) -> list[str]:
    """Which of the decision’s ideas carry a black ball, whose it is and why."""
    texts = {idea.id: words.quote(short(idea.text)) for idea in session.ideas}
    return [
        words.say(
            "{idea} carries a black ball from {name}: {reason}",
            idea=texts[ball.idea],
            name=name_of(words, session, ball.participant),
            reason=ball.reason or "…",
        )
        for ball in session.black_balls
        if ball.idea in session.decision.ideas
    ]


def _waiting(words: Words, session: Session, reason: Reason) -> str:
    if not reason.waiting:
        return words.say("No place yet: nobody is there to say how this idea serves them.")
    names = names_of(words, session, reason.waiting)
    return words.say("No place yet: still to say how this idea serves them, {names}.", names=names)


def _served(words: Words, session: Session, reason: Reason) -> str:
    served, worst = fit_word(words, reason.place.worst), reason.place.worst or 0
    if len(reason.least_served) == len(session.participants):
        return words.say("The same for everyone: {served}.", served=served)
    names = names_of(words, session, reason.least_served)
    if worst < 0:
        return words.say("Least served: {names} ({served}).", names=names, served=served)
    return words.say(
        "Nobody is badly served; the least served: {names} ({served}).", names=names, served=served
    )


def _neighbour(words: Words, session: Session, reason: Reason) -> list[str]:
    """What decides against the idea after it; for the last one, against the idea before it."""
    if reason.ahead_of:
        return [_AHEAD[reason.ahead_of.why](words, _idea(words, session, reason.ahead_of))]
    if reason.behind:
        return [_BEHIND[reason.behind.why](words, _idea(words, session, reason.behind))]
    return []


def _idea(words: Words, session: Session, comparison: Comparison) -> str:
    text = next(each.text for each in session.ideas if each.id == comparison.other)
    return words.quote(short(text))
