"""What may be combined: the smallest sets that answer every need and cost nobody."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from conflictapp.domain.combinations import combine
from conflictapp.domain.session import BlackBall, Fit, Idea, Need, Participant, Serve, Session


@st.composite
def weighed(draw: st.DrawFn) -> Session:
    """A session whose ideas are mostly evaluated and serve some needs."""
    people = [f"p{n}" for n in range(draw(st.integers(1, 3)))]
    ideas = [f"i{n}" for n in range(draw(st.integers(0, 6)))]
    needs = [f"n{n}" for n in range(draw(st.integers(0, 4)))]
    pairs = [(idea, who) for idea in ideas for who in people]
    unsaid = draw(st.sets(st.sampled_from(pairs), max_size=2)) if pairs else set()
    value = st.sampled_from([-1, 0, 0, 1, 2])
    served = [(idea, need) for idea in ideas for need in needs]
    return Session(
        "s",
        participants=[Participant(who) for who in people],
        ideas=[Idea(idea, idea) for idea in ideas],
        needs=[Need(need, people[0]) for need in needs],
        fits=[Fit(idea, who, draw(value)) for idea, who in pairs if (idea, who) not in unsaid],
        serves=[Serve(*pair) for pair in served if draw(st.booleans())],
        black_balls=[BlackBall(idea, people[0], "no") for idea in ideas if draw(st.integers(0, 5)) == 0],
    )


def by_hand(session: Session) -> list[tuple[tuple[str, ...], tuple[int, ...], tuple[str, ...]]]:
    """The same by its definition: every set looked at, none thought through."""
    people, needs = [each.id for each in session.participants], [each.id for each in session.needs]
    fits = {(fit.idea, fit.participant): fit.value for fit in session.fits}
    aside = {ball.idea for ball in session.black_balls}
    sets = []
    for size in (1, 2, 3):
        for chosen in combinations([each.id for each in session.ideas], size):
            if any(idea in aside or fits.get((idea, who), -9) < 0 for idea in chosen for who in people):
                continue
            left = [n for n in needs if not any(s.idea in chosen and s.need == n for s in session.serves)]
            best = [max(fits[idea, who] for idea in chosen) for who in people]
            sets.append((len(left), size, chosen, best, left))
    least = min(((left, size) for left, size, *_ in sets), default=None)
    if least is None or least[0] == len(needs):
        return []
    kept = [each for each in sets if each[:2] == least]
    kept.sort(key=lambda each: [-value for value in sorted(each[3])])
    return [(chosen, tuple(best), tuple(left)) for _, _, chosen, best, left in kept[:12]]


@settings(max_examples=300)
@given(weighed())
def test_they_are_those_found_by_looking_at_every_set(session: Session) -> None:
    assert [(each.ideas, each.best, each.open_needs) for each in combine(session)] == by_hand(session)


@given(weighed())
def test_nobody_is_served_below_neutral_by_any_of_them(session: Session) -> None:
    for each in combine(session):
        assert 1 <= len(each.ideas) <= 3
        assert all(fit.value >= 0 for fit in session.fits if fit.idea in each.ideas)
        assert not {ball.idea for ball in session.black_balls} & set(each.ideas)


def test_one_idea_that_answers_all_is_not_combined_with_another() -> None:
    session = Session("s", participants=[Participant("a")], needs=[Need("n", "a"), Need("m", "a")])
    session.ideas = [Idea("one", ""), Idea("two", ""), Idea("both", "")]
    session.fits = [Fit(idea.id, "a", 1) for idea in session.ideas]
    session.serves = [Serve("one", "n"), Serve("two", "m"), Serve("both", "n"), Serve("both", "m")]
    assert [each.ideas for each in combine(session)] == [("both",)]
    session.black_balls = [BlackBall("both", "a", "never")]
    assert [each.ideas for each in combine(session)] == [("one", "two")]


def test_needs_that_no_set_answers_are_named() -> None:
    session = Session("s", participants=[Participant("a")], needs=[Need("n", "a"), Need("m", "a")])
    session.ideas, session.fits = [Idea("one", "")], [Fit("one", "a", 2)]
    session.serves = [Serve("one", "m")]
    (found,) = combine(session)
    assert found.open_needs == ("n",)
