"""What was taken away comes back whatever was changed, given or taken away in the meantime."""

from conflictapp.domain.decision import set_ideas
from conflictapp.domain.edits.choice import check_need
from conflictapp.domain.edits.proposal import take_idea
from conflictapp.domain.fields import Kind
from conflictapp.domain.removal import points_nowhere, take
from conflictapp.domain.session import Level, Session, Signature
from tests.worlds import two_neighbours


def decided() -> Session:
    session = two_neighbours()
    session.decision.ideas = [session.ideas[0].id]
    return session


def test_an_idea_comes_back_to_the_decision_after_another_joined_it() -> None:
    session = decided()
    first, second = session.ideas[0].id, session.ideas[1].id
    removal = take_idea(session, first)
    set_ideas(session, [second])
    removal.undo()
    assert set(session.decision.ideas) == {first, second}


def test_an_idea_given_anew_comes_back_once() -> None:
    session = decided()
    first = session.ideas[0].id
    removal = take_idea(session, first)
    set_ideas(session, [first])
    removal.undo()
    assert session.decision.ideas == [first]


def test_a_need_comes_back_with_its_check_after_another_was_checked() -> None:
    session = two_neighbours()
    one, other = session.needs[0].id, session.needs[1].id
    check_need(session, one, Level.MET)
    removal = take(session, Kind.NEED, one)
    check_need(session, other, Level.PARTLY)
    removal.undo()
    assert {each.need: each.level for each in session.decision.coverage} == {
        one: Level.MET,
        other: Level.PARTLY,
    }


def test_a_person_comes_back_with_their_signature_after_another_signed() -> None:
    session = two_neighbours()
    session.signatures.append(Signature("ana", "2026-11-23"))
    removal = take(session, Kind.PARTICIPANT, "ana")
    session.signatures.append(Signature("bo", "2026-11-23"))
    removal.undo()
    assert {each.participant for each in session.signatures} == {"ana", "bo"}


def test_what_refers_to_a_person_who_is_not_there_points_nowhere() -> None:
    session = two_neighbours()
    session.signatures.append(Signature("mediator", "2026-11-23"))
    assert not points_nowhere(session)
    session.participants.pop()
    assert points_nowhere(session)
