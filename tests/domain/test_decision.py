"""An agreement is everyone's, and is asked for again when it changes."""

from copy import deepcopy

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conflictapp.domain.decision import (
    agreement_exists,
    asked_again,
    close_round,
    level_of,
    needs_check,
    open_objections,
    set_ideas,
    set_statement,
    silent,
)
from conflictapp.domain.session import Consent, ConsentLevel, Level, Participant, Session
from tests.strategies import sessions, texts
from tests.worlds import agreed_plan, two_neighbours


def agreeing(session: Session) -> Session:
    """The same session, everyone having said yes to a statement."""
    session.decision.statement = "What we do"
    session.decision.consents = [Consent(each.id, ConsentLevel.FULL) for each in session.participants]
    return session


@given(sessions())
def test_no_agreement_while_one_objects_or_has_not_spoken(session: Session) -> None:
    if silent(session) or open_objections(session):
        assert not agreement_exists(session)


@given(sessions(min_people=2), st.data())
def test_one_voice_is_enough_to_undo_an_agreement(session: Session, data: st.DataObject) -> None:
    assert agreement_exists(agreeing(session))
    consent = data.draw(st.sampled_from(session.decision.consents))
    consent.level = data.draw(st.sampled_from([None, ConsentLevel.OBJECTION]))
    assert not agreement_exists(session)


def test_a_reservation_is_a_yes() -> None:
    assert agreement_exists(agreed_plan())


@pytest.mark.parametrize("statement", ["", "   \n"])
def test_there_is_nothing_to_agree_to_without_a_statement(statement: str) -> None:
    session = agreed_plan()
    session.decision.statement = statement
    assert not agreement_exists(session)


def test_nobody_agrees_alone() -> None:
    assert not agreement_exists(agreeing(Session("s", participants=[Participant("p")])))


def test_someone_who_joins_has_to_speak_too() -> None:
    session = agreed_plan()
    session.participants.append(Participant("chloe"))
    assert not agreement_exists(session)
    assert [each.id for each in silent(session)] == ["chloe"]


@given(sessions(min_people=2), texts)
def test_other_words_ask_everyone_again_and_keep_what_they_wrote(session: Session, text: str) -> None:
    assume(text.split() != session.decision.statement.split())
    spoken = any(each.level for each in session.decision.consents)
    written = [(each.note, each.restatement) for each in session.decision.consents]
    assert set_statement(session, text) is spoken
    assert session.decision.statement == text
    assert len(silent(session)) == len(session.participants)
    assert [(each.note, each.restatement) for each in session.decision.consents] == written


def test_a_space_more_asks_nobody_again() -> None:
    session = agreed_plan()
    assert not set_statement(session, session.decision.statement + " ")
    assert agreement_exists(session)


def test_combining_another_idea_asks_everyone_again_and_the_same_ones_do_not() -> None:
    session = agreed_plan()
    assert not set_ideas(session, ["shift", "wall"])
    assert agreement_exists(session)
    assert set_ideas(session, ["wall"])
    assert not agreement_exists(session)


def test_who_is_asked_again_is_told_from_who_has_not_spoken_yet() -> None:
    session = agreed_plan()
    session.participants.append(Participant("chloe"))
    assert not any(asked_again(session, each.id) for each in session.participants)
    set_ideas(session, ["wall"])
    assert [each.id for each in session.participants if asked_again(session, each.id)] == ["ana", "bo"]


@given(sessions())
def test_a_round_keeps_the_decision_whole_and_the_next_starts_from_its_words(session: Session) -> None:
    former, earlier = deepcopy(session.decision), deepcopy(session.rounds)
    closed = close_round(session, "Bo objects", "2026-11-02")
    kept = (closed.statement, closed.ideas, closed.coverage, closed.consents)
    assert kept == (former.statement, former.ideas, former.coverage, former.consents)
    assert (closed.reason, closed.closed_at) == ("Bo objects", "2026-11-02")
    assert session.rounds == [*earlier, closed]
    assert session.decision.statement == former.statement
    assert all(level_of(session, each.id) is None for each in session.participants)


def test_what_changes_after_a_round_does_not_change_the_round() -> None:
    session = agreed_plan()
    closed = close_round(session, "", "2026-11-02")
    session.decision.coverage[0].level = Level.UNMET
    session.decision.ideas.clear()
    assert closed.coverage[0].level is Level.MET
    assert closed.ideas == ["wall", "shift"]


def test_the_needs_check_shows_every_need() -> None:
    assert needs_check(agreed_plan()) == {"sleep": Level.MET, "play": Level.PARTLY}
    assert needs_check(two_neighbours()) == {"sleep": None, "play": None}
