"""The ranking loses nobody, and says why."""

from copy import deepcopy
from functools import cmp_to_key
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.domain.ranking import State, Why, answers_left, next_answer, rank, reason
from conflictapp.domain.session import BlackBall, Fit, Idea, Participant, Score, Session
from tests.worlds import two_neighbours


def rated(rows: dict[str, tuple[int, ...]]) -> Session:
    """A session with one idea a row, and the fits of p0, p1… in it."""
    session = Session("s", participants=[Participant(f"p{n}") for n in range(len(next(iter(rows.values()))))])
    session.ideas = [Idea(idea, f"Idea {idea}") for idea in rows]
    session.fits = [Fit(idea, f"p{n}", value) for idea, row in rows.items() for n, value in enumerate(row)]
    return session


@st.composite
def weighed(draw: st.DrawFn) -> Session:
    """Up to seven ideas and five people, a few fits not given, some scores and black balls."""
    people = [f"p{n}" for n in range(draw(st.integers(0, 5)))]
    ideas = [f"i{n}" for n in range(draw(st.integers(0, 7)))]
    score = st.one_of(st.none(), st.integers(1, 5))
    unsaid = (
        draw(st.sets(st.tuples(st.sampled_from(ideas), st.sampled_from(people)), max_size=3))
        if ideas and people
        else set()
    )
    return Session(
        "s",
        participants=[Participant(each) for each in people],
        ideas=[Idea(each) for each in ideas],
        fits=[
            Fit(idea, who, draw(st.integers(-2, 2)))
            for idea in ideas
            for who in people
            if (idea, who) not in unsaid
        ],
        scores=[Score(each, draw(score), draw(score), draw(score)) for each in ideas if draw(st.booleans())],
        black_balls=[BlackBall(each, people[0]) for each in ideas if people and draw(st.integers(0, 5)) == 0],
    )


def order(session: Session) -> list[str]:
    return [place.idea for place in rank(session)]


def by_hand(session: Session) -> list[str]:
    """The ranked ideas by comparing them two by two, as one would on paper."""
    people, places = [each.id for each in session.participants], [each.id for each in session.ideas]
    fits = {(fit.idea, fit.participant): fit.value for fit in session.fits}
    scores = {each.idea: (each.feasibility, each.relevance, each.impact) for each in session.scores}

    def compare(one: str, two: str) -> int:
        ours, theirs = [fits[one, who] for who in people], [fits[two, who] for who in people]
        while ours:
            if min(ours) != min(theirs):
                return min(theirs) - min(ours)
            ours.remove(min(ours))
            theirs.remove(min(theirs))
        means = []
        for idea in (one, two):
            given = [score for score in scores.get(idea, ()) if score]
            means.append(sum(given) / len(given) if given else 0)
        return (means[1] > means[0]) - (means[1] < means[0]) or places.index(one) - places.index(two)

    aside = {ball.idea for ball in session.black_balls}
    whole = [idea for idea in places if people and all((idea, who) in fits for who in people)]
    return sorted((idea for idea in whole if idea not in aside), key=cmp_to_key(compare))


@given(weighed())
def test_ranking_agrees_with_comparing_by_hand(session: Session) -> None:
    assert [place.idea for place in rank(session) if place.state is State.RANKED] == by_hand(session)


@given(weighed())
def test_no_idea_is_preferred_when_its_least_served_person_is_worse_served(session: Session) -> None:
    worst = [place.worst for place in rank(session) if place.state is State.RANKED]
    assert worst == sorted(worst, reverse=True)


@given(weighed())
def test_every_idea_is_shown_once_ranked_then_to_evaluate_then_aside(session: Session) -> None:
    places = rank(session)
    states = [place.state for place in places]
    numbers = [place.place for place in places if place.place]
    assert sorted(place.idea for place in places) == sorted(idea.id for idea in session.ideas)
    assert states == sorted(states, key=[State.RANKED, State.TO_EVALUATE, State.ASIDE].index)
    assert numbers == list(range(1, states.count(State.RANKED) + 1))


@given(weighed(), st.randoms(use_true_random=False))
def test_who_people_are_and_who_comes_first_changes_nothing(session: Session, random: Random) -> None:
    before, other = order(session), deepcopy(session)
    random.shuffle(other.participants)
    random.shuffle(other.fits)
    for record in [*other.participants, *other.fits, *other.black_balls]:
        field = "id" if isinstance(record, Participant) else "participant"
        setattr(record, field, "x" + getattr(record, field))
    assert order(other) == before


def copied(session: Session, who: list[str]) -> Session:
    """The same session with someone more beside each of these people, who says the same."""
    other = deepcopy(session)
    for each in who:
        other.participants.append(Participant(f"{each}, copied"))
        other.fits += [
            Fit(fit.idea, f"{each}, copied", fit.value) for fit in session.fits if fit.participant == each
        ]
    return other


@given(weighed())
def test_a_copy_of_everyone_changes_nothing(session: Session) -> None:
    assert order(copied(session, [each.id for each in session.participants])) == order(session)


@given(weighed(), st.data())
def test_a_copy_of_someone_changes_no_one_s_worst_nor_an_order_that_the_worst_decided(
    session: Session, data: st.DataObject
) -> None:
    people = [each.id for each in session.participants]
    other = copied(session, [data.draw(st.sampled_from(people))] if people else [])
    worst = {place.idea: place.worst for place in rank(session) if place.state is State.RANKED}
    after = [place for place in rank(other) if place.state is State.RANKED]
    assert {place.idea: place.worst for place in after} == worst
    assert [place.worst for place in after] == sorted(worst.values(), reverse=True)


def test_a_majority_that_is_delighted_does_not_outweigh_one_who_is_harmed() -> None:
    assert order(rated({"most": (2, 2, -1), "all": (0, 0, 0)})) == ["all", "most"]


def test_the_second_least_served_decides_between_equals() -> None:
    session = rated({"first": (0, 0, 2), "second": (1, 0, 1)})
    why = reason(session, "second").ahead_of
    assert order(session) == ["second", "first"]
    assert why
    assert (why.other, why.why, why.rank) == ("first", Why.BETTER_NEXT, 1)


def test_the_mean_of_the_scores_given_decides_next_and_none_given_counts_lowest() -> None:
    session = rated({"none": (1, 1), "low": (1, 1), "high": (1, 1)})
    session.scores = [Score("low", 1, 1, 1), Score("high", None, 4, None)]
    why = reason(session, "high").ahead_of
    assert order(session) == ["high", "low", "none"]
    assert why
    assert why.why is Why.BETTER_MEAN


def test_what_was_noted_first_comes_first_between_equals() -> None:
    why = reason(rated({"one": (1, 1), "two": (1, 1)}), "two").behind
    assert why
    assert (why.other, why.why) == ("one", Why.EARLIER)


def test_a_black_ball_sets_aside_the_best_idea_and_taking_it_back_returns_it() -> None:
    session = rated({"best": (2, 2), "other": (0, 0)})
    session.black_balls = [BlackBall("best", "p1")]
    assert order(session) == ["other", "best"]
    assert reason(session, "best").aside_by == ("p1",)
    session.black_balls.clear()
    assert order(session) == ["best", "other"]


def test_an_idea_that_waits_for_someone_has_no_place() -> None:
    session = two_neighbours()
    waiting = reason(session, "cellar")
    assert order(session) == ["wall", "shift", "cellar"]
    assert waiting.place.place is None
    assert waiting.waiting == ("ana", "bo")


def test_the_first_answer_still_to_give_is_the_one_shown_first() -> None:
    session = two_neighbours()
    assert (answers_left(session), next_answer(session)) == (2, ("cellar", "ana"))
    session.fits = [fit for fit in session.fits if (fit.idea, fit.participant) != ("shift", "bo")]
    assert (answers_left(session), next_answer(session)) == (3, ("shift", "bo"))
    session.black_balls = [BlackBall(idea, "bo") for idea in ("shift", "cellar")]
    assert (answers_left(session), next_answer(session)) == (0, None)


def test_without_participants_nothing_is_ranked() -> None:
    assert rank(Session("s", ideas=[Idea("i")]))[0].state is State.TO_EVALUATE


def test_the_reason_names_the_least_served() -> None:
    why = reason(rated({"one": (2, -1, -1), "two": (0, 0, 0)}), "one")
    assert why.least_served == ("p1", "p2")
    assert why.behind
    assert why.behind.why is Why.BETTER_WORST
