"""What participants read of an agreement: its latest words, and how far each action is today."""

from conflictapp.domain.agreement import Version
from conflictapp.domain.edits.plan import set_status
from conflictapp.domain.life import conclude_review, open_review
from conflictapp.domain.projection import without_private
from conflictapp.domain.reading import read
from conflictapp.domain.session import ActionStatus, Outcome, Signature
from tests.worlds import agreed_plan


def test_what_is_left_comes_first_and_the_earliest_of_it_is_next() -> None:
    reading = read(agreed_plan(), ())
    assert [each.id for each in reading.undertakings] == ["cork", "hours"]
    assert [each.id for each in reading.upcoming] == ["cork"]


def test_the_words_are_those_that_were_agreed_and_the_progress_is_todays() -> None:
    session = agreed_plan()
    version = Version(1, "2026-11-02", without_private(session), "")
    session.decision.statement = "Something else"
    set_status(session, "cork", ActionStatus.DONE)
    reading = read(session, (version,))
    assert reading.statement == version.session.decision.statement
    assert reading.reopened
    assert all(each.ended for each in reading.undertakings)
    assert reading.upcoming == ()


def test_it_was_agreed_when_the_last_of_all_signed() -> None:
    session = agreed_plan()
    session.signatures = [Signature("ana", "2026-11-03"), Signature("bo", "2026-11-05")]
    reading = read(session, (Version(1, "2026-11-23", without_private(session), ""),))
    assert (reading.agreed_at, reading.unsigned) == ("2026-11-05", ())


def test_who_has_not_signed_the_version_is_known_and_nobody_before_there_is_one() -> None:
    session = agreed_plan()
    assert read(session, ()).unsigned == ()
    session.signatures = [Signature("ana", "2026-11-03")]
    assert read(session, (Version(1, "2026-11-23", without_private(session), ""),)).unsigned == ("bo",)


def test_an_action_done_while_a_review_is_open_stays_done_when_it_is_concluded() -> None:
    session = agreed_plan()
    open_review(session, "2027-01-15")
    set_status(session, "cork", ActionStatus.DONE)
    conclude_review(session, Outcome.KEEP, "2027-01-15")
    assert session.plan.actions[0].status is ActionStatus.DONE
