"""The no-lose ranking of ideas (leximin), and the reason for each place.

The idea whose least served participant is best served comes first: what a majority wants weighs nothing.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, count

from conflictapp.domain.session import Score, Session


class State(StrEnum):
    """Whether an idea can be ranked."""

    RANKED = "ranked"
    TO_EVALUATE = "to_evaluate"
    ASIDE = "aside"


@dataclass(frozen=True)
class Place:
    """Where an idea stands: `fits` ascending, `worst` the least of them, `mean` of the scores given."""

    idea: str
    place: int | None
    state: State
    worst: int | None
    mean: float | None
    fits: tuple[int, ...]


class Why(StrEnum):
    """What puts one ranked idea ahead of another."""

    BETTER_WORST = "better_worst"
    BETTER_NEXT = "better_next"
    BETTER_MEAN = "better_mean"
    EARLIER = "earlier"


@dataclass(frozen=True)
class Comparison:
    """A neighbour in the ranking and what decides between them; `rank` is where their fits first differ."""

    other: str
    why: Why
    rank: int


@dataclass(frozen=True)
class Reason:
    """Why an idea stands where it does.

    `behind` is the idea just before it and `ahead_of` the one just after, when both are ranked; `waiting` are
    those who have not said how it serves them; `aside_by` are those who placed a black ball.
    """

    place: Place
    least_served: tuple[str, ...]
    behind: Comparison | None
    ahead_of: Comparison | None
    waiting: tuple[str, ...]
    aside_by: tuple[str, ...]


def rank(session: Session) -> list[Place]:
    """Every idea in the order to show: ranked, then to evaluate, then set aside."""
    places = _places(session)
    ranked = sorted((each for each in places if each.state is State.RANKED), key=_merit, reverse=True)
    numbered = (_numbered(place, number) for place, number in zip(ranked, count(1), strict=False))
    waiting = (each for each in places if each.state is State.TO_EVALUATE)
    aside = (each for each in places if each.state is State.ASIDE)
    return list(chain(numbered, waiting, aside))


def reason(session: Session, idea: str) -> Reason:
    """Why `idea` stands where it does."""
    order = rank(session)
    index = next(number for number, each in enumerate(order) if each.idea == idea)
    place, given = order[index], fits_of(session, idea)
    people = [each.id for each in session.participants]
    return Reason(
        place=place,
        least_served=tuple(who for who in people if who in given and given[who] == place.worst),
        behind=_compare(order[index - 1], place, order[index - 1]) if index else None,
        ahead_of=_compare(place, order[index + 1], order[index + 1]) if index + 1 < len(order) else None,
        waiting=tuple(who for who in people if who not in given),
        aside_by=tuple(ball.participant for ball in session.black_balls if ball.idea == idea),
    )


def set_aside(session: Session) -> set[str]:
    """The ideas that carry a black ball."""
    return {ball.idea for ball in session.black_balls}


def losing(session: Session, idea: str) -> list[str]:
    """The participants whom an idea serves below neutral."""
    given = fits_of(session, idea)
    return [each.id for each in session.participants if given.get(each.id, 0) < 0]


def answers_left(session: Session) -> int:
    """How many fits people have still to give, ideas set aside left out."""
    aside = set_aside(session)
    asked = len(session.participants) * sum(idea.id not in aside for idea in session.ideas)
    return asked - sum(fit.idea not in aside for fit in session.fits)


def next_answer(session: Session) -> tuple[str, str] | None:
    """The first idea, in the order shown, and the first participant whose answer is still to give."""
    for place in rank(session):
        given = fits_of(session, place.idea)
        asked = [each.id for each in session.participants if each.id not in given]
        if place.state is State.TO_EVALUATE and asked:
            return place.idea, asked[0]
    return None


def fits_of(session: Session, idea: str) -> dict[str, int]:
    """How an idea serves each participant who has said so."""
    return {fit.participant: fit.value for fit in session.fits if fit.idea == idea}


def _places(session: Session) -> list[Place]:
    fits: dict[str, dict[str, int]] = {idea.id: {} for idea in session.ideas}
    for fit in session.fits:
        fits[fit.idea][fit.participant] = fit.value
    means = {score.idea: _mean(score) for score in session.scores}
    aside, people = set_aside(session), len(session.participants)
    return [_place(idea.id, fits[idea.id], means.get(idea.id), aside, people) for idea in session.ideas]


def _place(idea: str, given: dict[str, int], mean: float | None, aside: set[str], people: int) -> Place:
    fits = tuple(sorted(given.values()))
    complete = bool(people) and len(fits) == people
    state = State.ASIDE if idea in aside else State.RANKED if complete else State.TO_EVALUATE
    return Place(idea, None, state, min(fits, default=None), mean, fits)


def _mean(score: Score) -> float | None:
    given = [each for each in (score.feasibility, score.relevance, score.impact) if each is not None]
    return sum(given) / len(given) if given else None


def _merit(place: Place) -> tuple[tuple[int, ...], float]:
    return place.fits, place.mean or 0


def _numbered(place: Place, number: int) -> Place:
    return Place(place.idea, number, place.state, place.worst, place.mean, place.fits)


def _compare(first: Place, second: Place, other: Place) -> Comparison | None:
    """What puts `first` ahead of `second`, when both are ranked."""
    if first.state is not State.RANKED or second.state is not State.RANKED:
        return None
    for number, (ours, theirs) in enumerate(zip(first.fits, second.fits, strict=True)):
        if ours != theirs:
            return Comparison(other.idea, Why.BETTER_NEXT if number else Why.BETTER_WORST, number)
    why = Why.EARLIER if _merit(first) == _merit(second) else Why.BETTER_MEAN
    return Comparison(other.idea, why, len(first.fits))
