"""Verbs on what is proposed: what a change asks again, what stays as a round, and what can be put back."""

from copy import deepcopy

from conflictapp.domain.decision import agreement_exists, level_of
from conflictapp.domain.edits.choice import write_consent
from conflictapp.domain.edits.proposal import as_proposed, begin_round, propose, take_idea, take_up
from conflictapp.domain.parts import Part
from conflictapp.domain.session import ConsentLevel, Session
from tests.worlds import agreed_plan

AT = "2026-11-23T14:00:00"


def reword(session: Session, text: str) -> frozenset[Part]:
    return propose(session, text, session.decision.ideas.copy(), "Bo objects", AT)


def objected() -> Session:
    session = agreed_plan()
    write_consent(session, "bo", "level", ConsentLevel.OBJECTION)
    return session


def test_other_words_ask_everyone_again() -> None:
    session = agreed_plan()
    assert reword(session, "Other words") == {Part.DECISION}
    assert as_proposed(session).answers == {}
    assert session.rounds == []


def test_another_idea_asks_everyone_again() -> None:
    session = agreed_plan()
    propose(session, session.decision.statement, ["wall", "shift", "cellar"], "", AT)
    assert session.decision.ideas == ["wall", "shift", "cellar"]
    assert not agreement_exists(session)


def test_a_former_proposal_comes_back_with_its_answers_but_not_over_a_newer_one() -> None:
    session = agreed_plan()
    former = as_proposed(session)
    propose(session, "Other words", ["cellar"], "", AT)
    write_consent(session, "bo", "level", ConsentLevel.OBJECTION)
    take_up(session, former)
    assert (session.decision.statement, session.decision.ideas) == (former.statement, ["wall", "shift"])
    assert as_proposed(session).answers == {"ana": ConsentLevel.FULL, "bo": ConsentLevel.OBJECTION}


def test_a_proposal_that_someone_objects_to_stays_as_a_round_once_it_is_changed() -> None:
    session = objected()
    former = deepcopy(session.decision)
    assert reword(session, "Other words") == {Part.DECISION, Part.ROUNDS}
    reword(session, "Other words still")
    (kept,) = session.rounds
    assert (kept.statement, kept.consents, kept.reason) == (former.statement, former.consents, "Bo objects")
    assert session.decision.statement == "Other words still"
    assert as_proposed(session).answers == {}


def test_a_space_more_leaves_no_round() -> None:
    session = objected()
    reword(session, session.decision.statement + " ")
    assert session.rounds == []
    assert level_of(session, "bo") is ConsentLevel.OBJECTION


def test_a_round_left_by_mistake_is_taken_up_again_whole() -> None:
    session = objected()
    former, before = as_proposed(session), deepcopy(session.decision)
    reword(session, "Oops")
    take_up(session, former)
    assert session.decision == before
    assert session.rounds == []


def test_an_idea_taken_out_is_put_back_without_touching_a_newer_answer() -> None:
    session = agreed_plan()
    taken = take_idea(session, "wall")
    assert session.decision.ideas == ["shift"]
    write_consent(session, "bo", "level", ConsentLevel.OBJECTION)
    taken.undo()
    assert session.decision.ideas == ["wall", "shift"]
    assert level_of(session, "ana") is ConsentLevel.FULL
    assert level_of(session, "bo") is ConsentLevel.OBJECTION


def test_a_round_keeps_the_answers_and_begins_with_the_same_words() -> None:
    session = agreed_plan()
    words = session.decision.statement
    assert begin_round(session, "Bo needs more", AT) == {Part.DECISION, Part.ROUNDS}
    assert session.rounds[0].consents
    assert session.decision.statement == words
    assert as_proposed(session).answers == {}
