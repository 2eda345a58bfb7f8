"""Verbs of the choice: what a change asks again, and what can be put back."""

from conflictapp.domain.decision import agreement_exists, level_of
from conflictapp.domain.edits.choice import (
    answers_given,
    begin_round,
    combine_idea,
    put_decision_back,
    take_idea,
    write_consent,
    write_statement,
)
from conflictapp.domain.parts import Part
from conflictapp.domain.session import ConsentLevel
from tests.worlds import agreed_plan


def test_other_words_ask_everyone_again() -> None:
    session = agreed_plan()
    assert write_statement(session, "Other words") == {Part.DECISION}
    assert answers_given(session) == {}


def test_former_words_come_back_with_their_answers_but_not_over_a_newer_one() -> None:
    session = agreed_plan()
    words, ideas, answers = session.decision.statement, list(session.decision.ideas), answers_given(session)
    write_statement(session, "Other words")
    combine_idea(session, "cellar")
    write_consent(session, "bo", "level", ConsentLevel.OBJECTION)
    put_decision_back(session, words, ideas, answers)
    assert (session.decision.statement, session.decision.ideas) == (words, ideas)
    assert answers_given(session) == {"ana": ConsentLevel.FULL, "bo": ConsentLevel.OBJECTION}


def test_combining_an_idea_asks_everyone_again() -> None:
    session = agreed_plan()
    combine_idea(session, "cellar")
    assert session.decision.ideas == ["wall", "shift", "cellar"]
    assert not agreement_exists(session)


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
    assert begin_round(session, "Bo needs more", "2026-11-23T14:00:00") == {Part.DECISION, Part.ROUNDS}
    assert session.rounds[0].consents
    assert session.decision.statement == words
    assert answers_given(session) == {}
