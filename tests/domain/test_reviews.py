"""Reviews start from the plan, follow each need over time, and show what each one carries."""

from hypothesis import given

from conflictapp.domain.life import conclude_review, open_review
from conflictapp.domain.reviews import (
    Load,
    add_review,
    climate,
    climate_moments,
    current_review,
    first_climate_moment,
    load,
    next_review,
    satisfaction,
)
from conflictapp.domain.session import ActionStatus, Climate, Outcome, ReviewAction, ReviewNeed, Session
from tests.strategies import sessions
from tests.worlds import agreed_plan


def test_a_review_starts_from_the_statuses_of_the_plan() -> None:
    session = agreed_plan()
    review = open_review(session, "2027-01-15")
    statuses = [(each.action, each.status) for each in review.actions]
    assert statuses == [("cork", ActionStatus.TODO), ("hours", ActionStatus.DONE)]
    assert [(each.criterion, each.level) for each in review.criteria] == [("nights", None)]
    assert review.held_on == "2027-01-15"


def test_what_was_dropped_is_not_asked_again() -> None:
    session = agreed_plan()
    session.plan.actions[0].status = ActionStatus.DROPPED
    assert [each.action for each in add_review(session, "2027-01-15").actions] == ["hours"]


@given(sessions())
def test_opening_twice_takes_up_the_same_review(session: Session) -> None:
    review = add_review(session, "2027-01-15")
    count = len(session.reviews)
    assert add_review(session, "2027-02-15") is review is current_review(session)
    assert len(session.reviews) == count


def test_the_plan_learns_what_the_review_found() -> None:
    session = agreed_plan()
    review = open_review(session, "2027-01-15")
    review.actions[0] = ReviewAction("cork", ActionStatus.DONE)
    conclude_review(session, Outcome.KEEP, "2027-01-15")
    assert session.plan.actions[0].status is ActionStatus.DONE
    assert current_review(session) is None


def test_people_meet_again_when_the_plan_says_then_when_the_last_review_says() -> None:
    session = agreed_plan()
    assert next_review(session) == "2027-01-15T18:00"
    review = open_review(session, "2027-01-15")
    assert next_review(session) == "2027-01-15T18:00"
    review.next_review = "2027-06-01"
    conclude_review(session, Outcome.KEEP, "2027-01-15")
    assert next_review(session) == "2027-06-01"


def test_a_plan_that_is_adjusted_names_the_one_day_people_meet_again() -> None:
    session = agreed_plan()
    review = open_review(session, "2027-01-15")
    review.next_review = "2027-06-01"
    conclude_review(session, Outcome.ADJUST, "2027-01-15")
    assert session.plan.review_at == next_review(session) == "2027-06-01"
    session.plan.review_at = "2027-06-08T18:00"
    assert next_review(session) == "2027-06-08T18:00"


def test_each_need_is_followed_from_review_to_review() -> None:
    session = agreed_plan()
    for held_on, value in (("2027-01-15", 4), ("2027-03-15", 8)):
        open_review(session, held_on).needs.append(ReviewNeed("sleep", value))
        conclude_review(session, Outcome.KEEP, held_on)
    assert satisfaction(session) == {"sleep": [("2027-01-15", 4), ("2027-03-15", 8)], "play": []}


def test_the_climate_of_each_participant_is_told_from_the_earliest() -> None:
    session = agreed_plan()
    session.climate.insert(0, Climate("ana", "2027-01-15", 8, 8, 8))
    assert [each.taken_at for each in climate(session)["ana"]] == ["2026-11-02", "2027-01-15"]


def test_a_review_on_the_day_of_the_preparation_comes_after_it() -> None:
    session = agreed_plan()
    session.climate = [
        Climate("ana", "2026-11-02", 7, 7, 7),
        Climate("ana", "2026-11-02T14:05:00", 5, 5, 5),
        Climate("ana", "2026-11-01", 6, 6, 6),
    ]
    assert climate_moments(session) == ["2026-11-01", "2026-11-02T14:05:00", "2026-11-02"]
    assert first_climate_moment(session) == "2026-11-01"
    assert [each.safety for each in climate(session)["ana"]] == [6, 5, 7]


def test_the_load_shows_what_each_promised_and_what_is_due_next() -> None:
    assert load(agreed_plan()) == [Load("ana", 1, 1, "2026-12-20"), Load("bo", 2, 1, "2026-12-20")]
