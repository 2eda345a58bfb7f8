"""The method's codes become sentences, in each language, with everyone's name."""

import re
from enum import StrEnum

import pytest
from hypothesis import given

from conflictapp.domain.gaps import Gap, Missing
from conflictapp.domain.ranking import State, reason
from conflictapp.domain.session import (
    ActionStatus,
    BlackBall,
    ConsentLevel,
    Language,
    Level,
    Message,
    Nature,
    Need,
    Outcome,
    Participant,
    RemarkKind,
    Scope,
    Session,
    Status,
)
from conflictapp.domain.steps import Step, gate, progress
from conflictapp.texts.equation import draft_equation
from conflictapp.texts.gates import gate_sentence, missing_sentence, progress_sentence
from conflictapp.texts.labels import fit_sign, fit_word, label
from conflictapp.texts.names import name_of, names_of, short, title
from conflictapp.texts.ranking import reason_sentence
from conflictapp.texts.steps import next_label, step_name, step_question, step_subtitle
from conflictapp.texts.words import Words
from tests.strategies import sessions
from tests.worlds import agreed_plan, empty, two_neighbours

ENGLISH, FRENCH = Words("en"), Words("fr")
BOTH = pytest.mark.parametrize("words", [ENGLISH, FRENCH], ids=["en", "fr"])
ENUMS: list[type[StrEnum]] = [
    Language, Scope, Status, Nature, RemarkKind, Level, ConsentLevel, ActionStatus, Outcome, State,
]  # fmt: skip


def about(code: Gap) -> Missing:
    return Missing(
        code, participant="bo", need="play", idea="wall", action="cork", criterion="nights", count=2
    )


@BOTH
@pytest.mark.parametrize("code", Gap)
def test_every_gap_is_a_whole_sentence(words: Words, code: Gap) -> None:
    sentence = missing_sentence(words, agreed_plan(), about(code))
    assert not sentence[0].islower()
    assert sentence[-1] in ".?"
    assert not re.search(r"[{}]", sentence)
    assert len(sentence) < 110


@pytest.mark.parametrize("code", Gap)
def test_every_gap_is_said_differently_in_french(code: Gap) -> None:
    plan = agreed_plan()
    assert missing_sentence(FRENCH, plan, about(code)) != missing_sentence(ENGLISH, plan, about(code))


def test_a_gap_names_the_person_and_what_it_is_about() -> None:
    session, silent = agreed_plan(), Missing(Gap.CONFIRMATION, participant="bo", need="play")
    assert missing_sentence(ENGLISH, session, silent).startswith("Bo has not yet confirmed")
    assert "«\u00a0A time to rehearse\u00a0»" in missing_sentence(FRENCH, session, silent)


def test_the_bottom_line_says_the_first_thing_and_how_many_more() -> None:
    session = two_neighbours()
    assert gate_sentence(ENGLISH, session, gate(session, Step.NEEDS)) == ""
    session.equation.accepted_by.clear()
    line = gate_sentence(ENGLISH, session, gate(session, Step.NEEDS))
    assert line == "Ana has not accepted the equation of needs yet. And 1 more point."


def test_advice_is_said_when_nothing_holds_the_gate() -> None:
    session = agreed_plan()
    assert gate_sentence(ENGLISH, session, gate(session, Step.PLAN)) == "Ana has not signed yet."


@given(sessions())
def test_every_session_can_be_put_in_words(session: Session) -> None:
    for words in (ENGLISH, FRENCH):
        for step in Step:
            assert "\n" not in gate_sentence(words, session, gate(session, step))
            assert len(progress_sentence(words, progress(session, step))) < 30
        for idea in session.ideas:
            assert reason_sentence(words, session, reason(session, idea.id))
        assert bool(draft_equation(words, session)) == any(need.text.strip() for need in session.needs)


def test_the_rail_is_told_in_few_words() -> None:
    said = [progress_sentence(ENGLISH, progress(two_neighbours(), step)) for step in Step]
    assert said == ["ready", "2 needs", "3 ideas", "2 of 3 evaluated", "", "", ""]
    french = [progress_sentence(FRENCH, progress(agreed_plan(), step)) for step in Step]
    assert french == ["prête", "2 besoins", "3 idées", "3 évaluées", "accord de chacun", "2 actions", ""]
    begun = two_neighbours()
    begun.needs.clear()
    begun.messages.append(Message("m1", "ana", behaviour="The gate stays open."))
    assert progress_sentence(ENGLISH, progress(begun, Step.NEEDS)) == "needs to be named"


def test_the_draft_of_the_equation_joins_everyone() -> None:
    session = two_neighbours()
    session.needs.append(Need("quiet", "ana", "A quiet hall."))
    assert draft_equation(ENGLISH, session) == (
        "Find a solution that works for everyone: "
        "for Ana, eight hours of sleep and a quiet hall; for Bo, a time to rehearse."
    )
    session.needs = [Need("a", "ana", "Du calme"), Need("b", "bo", "Participer aux décisions.")]
    assert draft_equation(FRENCH, session) == (
        "Trouver une solution qui convienne à tout le monde\N{NO-BREAK SPACE}: "
        "pour Ana, du calme\N{NARROW NO-BREAK SPACE}; pour Bo, participer aux décisions."
    )
    assert draft_equation(ENGLISH, empty()) == ""


def test_the_draft_keeps_the_capitals_that_mean_something() -> None:
    session = two_neighbours()
    session.needs = [Need("a", "ana", "CNIL rules"), Need("b", "bo", "I rest on Sundays")]
    assert "for Ana, CNIL rules; for Bo, I rest on Sundays" in draft_equation(ENGLISH, session)


def test_the_reason_for_a_place_can_be_read() -> None:
    session = two_neighbours()
    assert reason_sentence(ENGLISH, session, reason(session, "wall")) == (
        "The same for everyone: serves well. "
        "Ahead of “Play before eight”: its least served person is better served."
    )
    assert reason_sentence(ENGLISH, session, reason(session, "shift")) == (
        "Least served: Bo (serves poorly). Behind “Line the wall with cork”, "
        "whose least served person is better served."
    )
    session.fits[0].value = session.fits[1].value = 0
    session.fits[2].value = 2
    assert reason_sentence(ENGLISH, session, reason(session, "wall")).startswith(
        "Nobody is badly served; the least served: Bo (serves well). Ahead of"
    )
    assert reason_sentence(ENGLISH, session, reason(session, "cellar")).endswith("Ana and Bo.")
    session.black_balls.append(BlackBall("cellar", "bo"))
    assert reason_sentence(FRENCH, session, reason(session, "cellar")).endswith("Bo.")


def test_people_without_a_name_are_numbered_and_the_mediator_has_a_name() -> None:
    session = two_neighbours()
    session.participants.append(Participant("c"))
    assert name_of(ENGLISH, session, "c") == "Participant 3"
    assert names_of(FRENCH, session, ["ana", "bo"]) == "Ana et Bo"
    assert name_of(ENGLISH, session, "mediator") == "Mia"
    assert name_of(FRENCH, empty(), "mediator") == "La médiation"
    assert title(FRENCH, empty()) == "Séance sans titre"


@pytest.mark.parametrize("text", ["short", "word " * 40, "x" * 200, "  two\nlines "])
def test_a_quotation_is_one_line_of_bounded_length(text: str) -> None:
    cut = short(text, 30)
    assert len(cut) <= 30
    assert "\n" not in cut
    assert cut.endswith("…") == (len(" ".join(text.split())) > 30)


@BOTH
def test_every_value_and_every_step_has_words(words: Words) -> None:
    for enum in ENUMS:
        said = [label(words, value) for value in enum]
        assert len(set(said)) == len(said)
    for say in (step_name, step_question, step_subtitle, next_label):
        assert len({say(words, step) for step in Step}) == len(Step)


@BOTH
def test_a_fit_has_a_sign_and_a_word_of_its_own(words: Words) -> None:
    values = [None, -2, -1, 0, 1, 2]
    assert len({fit_sign(value) for value in values}) == len(values)
    assert len({fit_word(words, value) for value in values}) == len(values)
