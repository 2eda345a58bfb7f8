"""What is heard, what is served, and what the equation joins."""

from hypothesis import given

from conflictapp.domain.needs import draft_parts, heard, needs_of, unserved
from conflictapp.domain.session import BlackBall, Need, Session
from tests.strategies import sessions
from tests.worlds import two_neighbours


@given(sessions())
def test_a_need_is_heard_when_some_restatement_of_it_is_confirmed(session: Session) -> None:
    for need in session.needs:
        confirmed = [each for each in session.restatements if each.need == need.id and each.confirmed]
        assert heard(session, need.id) == bool(confirmed)


@given(sessions())
def test_a_need_is_unserved_when_no_idea_counts_for_it(session: Session) -> None:
    aside = {ball.idea for ball in session.black_balls}
    for need in session.needs:
        counts = {serve.idea for serve in session.serves if serve.need == need.id} - aside
        assert (need in unserved(session)) == (bool(need.text.strip()) and not counts)


def test_an_idea_that_is_set_aside_serves_nothing_any_more() -> None:
    session = two_neighbours()
    serving = [serve.idea for serve in session.serves if serve.need == "sleep"]
    assert "sleep" not in {need.id for need in unserved(session)}
    session.black_balls += [BlackBall(idea, "ana", "no") for idea in serving]
    assert "sleep" in {need.id for need in unserved(session)}


def test_the_draft_has_each_participant_with_the_needs_they_have_said() -> None:
    session = two_neighbours()
    session.needs += [Need("quiet", "ana", " A quiet hall "), Need("blank", "bo", " ")]
    parts = [(part.participant.id, part.position, part.needs) for part in draft_parts(session)]
    assert parts == [
        ("ana", 0, ("Eight hours of sleep", "A quiet hall")),
        ("bo", 1, ("A time to rehearse",)),
    ]


def test_the_needs_of_one_participant_are_theirs_alone() -> None:
    assert [need.id for need in needs_of(two_neighbours(), "bo")] == ["play"]
