"""A version is made when the text differs, and a signature stays with the text that was signed."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictapp.domain.agreement import (
    Version,
    changed_since,
    current,
    is_signed,
    may_be_kept,
    planned,
    signatures_now,
    signed_count,
    with_signature,
    without_signature,
)
from conflictapp.domain.session import (
    MEDIATOR,
    Action,
    ActionStatus,
    Climate,
    Consent,
    ConsentLevel,
    Criterion,
    Need,
    Note,
    Review,
    Session,
    Signature,
)
from conflictapp.errors import PersonError
from tests.worlds import agreed_plan, two_neighbours

NOW, LATER = "2026-11-23T14:00:00", "2026-12-03T10:00:00"


def first(session: Session) -> Version:
    return planned(session, [], "text", NOW)


@pytest.mark.parametrize(
    "change",
    [
        lambda session: setattr(session.decision, "statement", "Cork, and silence"),
        lambda session: session.plan.actions.append(Action("bell", "Buy a bell")),
        lambda session: setattr(session.plan.actions[0], "due", "2026-12-24"),
        lambda session: setattr(session.plan.actions[0], "status", ActionStatus.DROPPED),
        lambda session: setattr(session.plan, "review_at", "2027-02-01"),
        lambda session: session.plan.criteria.append(Criterion("calm", "Calm")),
        lambda session: session.needs.append(Need("air", "ana", "Air")),
        lambda session: setattr(session.participants[0], "name", "Anna"),
        lambda session: setattr(session.decision.consents[1], "note", "Not in June"),
    ],
)
def test_a_change_of_what_is_agreed_needs_the_next_version(change: Callable[[Session], object]) -> None:
    session = agreed_plan()
    versions = [first(session)]
    change(session)
    assert changed_since(session, versions)
    following = planned(session, versions, "text 2", LATER)
    assert (following.number, following.made_at, following.text) == (2, LATER, "text 2")


@pytest.mark.parametrize(
    "change",
    [
        lambda session: setattr(session.plan.actions[0], "status", ActionStatus.DOING),
        lambda session: setattr(session.decision, "statement", session.decision.statement + "  "),
        lambda session: session.reviews.append(Review("2027-01-15")),
        lambda session: session.climate.append(Climate("ana", NOW, 5)),
        lambda session: session.private.notes.append(Note(5, "They looked relieved")),
        lambda session: setattr(session, "updated_at", LATER),
    ],
)
def test_what_happens_around_an_agreement_leaves_its_version(change: Callable[[Session], object]) -> None:
    session = agreed_plan()
    versions = [first(session)]
    change(session)
    assert planned(session, versions, "other", LATER) is versions[0]


def test_a_version_holds_nothing_private_and_does_not_follow_the_session() -> None:
    session = agreed_plan()
    session.private.notes.append(Note(5, "PRIVATE"))
    version = first(session)
    session.plan.actions.clear()
    assert version.session.private.notes == []
    assert len(version.session.plan.actions) == 2


def test_a_version_is_signed_when_each_participant_has() -> None:
    version = with_signature(first(agreed_plan()), Signature(MEDIATOR, NOW))
    version = with_signature(version, Signature("ana", NOW))
    assert (signed_count(version), is_signed(version)) == (1, False)
    version = with_signature(version, Signature("bo", NOW, [[[0.1, 0.2]]]))
    assert (signed_count(version), is_signed(version)) == (2, True)
    assert not is_signed(without_signature(version, "ana"))


def test_signing_again_takes_the_place_of_the_former_signature() -> None:
    version = with_signature(first(agreed_plan()), Signature("ana", NOW))
    version = with_signature(version, Signature("ana", LATER))
    assert [each.signed_at for each in version.session.signatures] == [LATER]


def test_signatures_leave_with_a_change_and_come_back_when_it_is_undone() -> None:
    session = agreed_plan()
    signed = with_signature(first(session), Signature("ana", NOW))
    statement, session.decision.statement = session.decision.statement, "Something else"
    assert signatures_now(session, [signed]) == []
    session.decision.statement = statement
    assert signatures_now(session, [signed]) == [Signature("ana", NOW)]


def test_the_next_version_begins_without_signatures() -> None:
    session = agreed_plan()
    signed = with_signature(first(session), Signature("ana", NOW))
    session.signatures, session.plan.guarantor = [Signature("ana", NOW)], "Bo"
    assert planned(session, [signed], "", LATER).session.signatures == []


def test_signatures_of_a_session_without_versions_become_those_of_its_first() -> None:
    session = agreed_plan()
    session.signatures = [Signature("bo", NOW)]
    assert signatures_now(session, []) == session.signatures
    assert first(session).session.signatures == session.signatures


def test_what_not_everyone_consents_to_is_a_draft_that_nobody_signs() -> None:
    session = agreed_plan()
    session.decision.consents[0] = Consent("ana", ConsentLevel.OBJECTION)
    draft = first(session)
    assert not may_be_kept(draft)
    with pytest.raises(PersonError, match="needs_agreement"):
        with_signature(draft, Signature("ana", NOW))
    assert not is_signed(first(two_neighbours()))


@given(changes=st.lists(st.booleans(), max_size=6))
def test_versions_are_counted_by_the_changes_between_them(changes: list[bool]) -> None:
    session, versions = agreed_plan(), [first(agreed_plan())]
    for at, changed in enumerate(changes):
        session.plan.guarantor += f" {at}" if changed else " "
        found = planned(session, versions, "", LATER)
        versions += [] if found is versions[-1] else [found]
    assert [each.number for each in versions] == list(range(1, changes.count(True) + 2))
    assert current(versions) is versions[-1]
