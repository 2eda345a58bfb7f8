"""Ideas that together answer every need and cost nobody: what a group may combine in step 4."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from heapq import nlargest
from itertools import combinations
from operator import or_

from conflictapp.domain.ranking import State, rank
from conflictapp.domain.session import Session

MOST_IDEAS = 3
MOST_SETS = 12  # nobody reads more


@dataclass(frozen=True)
class Combination:
    """Some ideas, in the order they were said; how each participant is served by the idea of them that suits best.

    `best` is the fit (0..2) of each participant, in their order; `open_needs` are the needs that none of them serves.
    """

    ideas: tuple[str, ...]
    best: tuple[int, ...]
    open_needs: tuple[str, ...]


def combine(session: Session) -> list[Combination]:
    """The smallest sets of up to three ideas that together serve every need, the twelve fairest of them.

    Only ideas that everyone has evaluated take part, that are not set aside and serve nobody below neutral. Where no
    set serves every need, these are the smallest of the sets that leave the fewest needs open; none, where no need is
    served at all. Sets that serve people alike stand in the order in which their ideas were said (leximin, as in the
    ranking of ideas).
    """
    fits = _harmless(session)
    served = _served(session)
    found: dict[tuple[int, int], list[tuple[str, ...]]] = {}
    for size in range(1, MOST_IDEAS + 1):
        for ideas in combinations(fits, size):
            left = len(session.needs) - reduce(or_, map(served.__getitem__, ideas)).bit_count()
            found.setdefault((left, size), []).append(ideas)
        if (0, size) in found:
            break
    if not found or min(found)[0] == len(session.needs):
        return []
    fairest = nlargest(MOST_SETS, found[min(found)], key=lambda ideas: sorted(_best(ideas, fits)))
    return [_combination(session, ideas, fits, served) for ideas in fairest]


def _harmless(session: Session) -> dict[str, Sequence[int]]:
    """The fits of each idea that costs nobody, in the order of the participants; the ideas as they were said."""
    harmless = {
        place.idea for place in rank(session) if place.state is State.RANKED and (place.worst or 0) >= 0
    }
    given = {(fit.idea, fit.participant): fit.value for fit in session.fits}
    return {
        idea.id: [given[idea.id, who.id] for who in session.participants]
        for idea in session.ideas
        if idea.id in harmless
    }


def _served(session: Session) -> dict[str, int]:
    """The needs each idea serves, one bit a need: thousands of sets are looked at while a page opens."""
    bits = {need.id: 1 << place for place, need in enumerate(session.needs)}
    served = dict.fromkeys((idea.id for idea in session.ideas), 0)
    for each in session.serves:
        served[each.idea] |= bits[each.need]
    return served


def _best(ideas: Sequence[str], fits: dict[str, Sequence[int]]) -> tuple[int, ...]:
    """How each participant is served by the idea of these that suits them best."""
    return tuple(map(max, *(fits[idea] for idea in ideas))) if len(ideas) > 1 else tuple(fits[ideas[0]])


def _combination(
    session: Session,
    ideas: tuple[str, ...],
    fits: dict[str, Sequence[int]],
    served: dict[str, int],
) -> Combination:
    answered = reduce(or_, map(served.__getitem__, ideas))
    open_needs = tuple(need.id for place, need in enumerate(session.needs) if not answered >> place & 1)
    return Combination(ideas, _best(ideas, fits), open_needs)
