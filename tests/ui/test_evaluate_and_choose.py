"""From where someone loses to what goes together, and back with a question in view."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import (
    BlackBall,
    Consent,
    ConsentLevel,
    Decision,
    Fit,
    Idea,
    Need,
    Participant,
    Round,
    Serve,
    Session,
)
from tests.ui.desks import OpenSession, open_session, type_keys

FITS = {"fence": (2, -2), "hedge": (1, 1), "hours": (0, 2)}


def garden() -> Session:
    """Two neighbours, two needs: the fence hurts one, the hedge and the hours answer both needs together."""
    session = Session(
        "garden", title="The garden", participants=[Participant("ana", "Ana"), Participant("bo", "Bo")]
    )
    session.needs = [
        Need("quiet", "ana", "quiet in the evening"),
        Need("light", "bo", "light in the kitchen"),
    ]
    session.ideas = [Idea("fence", "A high fence"), Idea("hedge", "A hedge"), Idea("hours", "Agreed hours")]
    session.fits = [
        Fit(idea, who, value)
        for idea, row in FITS.items()
        for who, value in zip(("ana", "bo"), row, strict=True)
    ]
    session.serves = [Serve("fence", "quiet"), Serve("hedge", "light"), Serve("hours", "quiet")]
    return session


def shown(opened: OpenSession) -> list[str]:
    return [row.heading or row.id for row in opened.find("evaluation.map").heat.rows]


def test_only_the_ideas_where_someone_loses_are_shown_when_asked(qtbot: QtBot) -> None:
    opened = open_session(qtbot, garden(), step=3)
    assert shown(opened) == ["hedge", "hours", "fence"]
    opened.click("evaluation.losing")
    assert shown(opened) == ["fence"]
    opened.click("evaluation.losing")
    assert shown(opened) == ["hedge", "hours", "fence"]


def test_a_condition_becomes_a_variant_that_answers_the_same_needs_and_is_to_evaluate(qtbot: QtBot) -> None:
    session = garden()
    opened = open_session(qtbot, session, step=3)
    opened.find("evaluation.map").choose("hedge", 1)
    assert not opened.has("evaluation.condition")
    opened.find("evaluation.map").choose("fence", 1)
    assert "Bo" in opened.text("evaluation.condition.question")
    opened.type("evaluation.condition.text", "one metre high", enter=True)
    variant = session.ideas[-1]
    assert (variant.text, variant.parent) == ("A high fence, on this condition: one metre high", "fence")
    assert Serve(variant.id, "quiet") in session.serves
    assert shown(opened)[-2:] == ["Ideas to evaluate", variant.id]
    assert opened.text("evaluation.left") == "2 answers to give"
    opened.find("evaluation.map").choose(variant.id, 1)
    assert "A high fence" in opened.text("evaluation.idea.origin")


def test_a_condition_that_was_begun_is_kept_with_the_idea_it_is_about(qtbot: QtBot) -> None:
    session = garden()
    opened = open_session(qtbot, session, step=3)
    opened.find("evaluation.map").choose("fence", 1)
    opened.type("evaluation.condition.text", "one metre high")
    opened.find("evaluation.map").choose("hours", 1)
    assert [(each.text, each.parent) for each in session.ideas[3:]] == [
        ("A high fence, on this condition: one metre high", "fence")
    ]
    assert opened.find("evaluation.map").idea == "hours"
    assert opened.text("evaluation.idea.text") == "Agreed hours"


def test_ideas_that_go_together_are_taken_into_the_decision_at_once(qtbot: QtBot) -> None:
    session = garden()
    opened = open_session(qtbot, session, step=4)
    assert "answer every need" in opened.text("choice.together.said")
    opened.click("choice.together.1.take")
    assert session.decision.ideas == ["hedge", "hours"]
    assert session.decision.statement == "A hedge. Agreed hours."


def test_taking_another_combination_asks_those_who_had_spoken_again(qtbot: QtBot) -> None:
    session = garden()
    session.decision = Decision("A hedge.", ["hedge"], [], [Consent("ana", ConsentLevel.FULL)])
    opened = open_session(qtbot, session, step=4)
    opened.click("choice.together.1.take")
    assert session.decision.consents[0].level is None
    assert "Ana" in opened.text("choice.asked.text")


def test_ideas_that_made_room_for_a_combination_can_be_put_back(qtbot: QtBot) -> None:
    session = garden()
    session.decision.ideas = ["fence"]
    opened = open_session(qtbot, session, step=4)
    opened.click("choice.together.1.take")
    assert opened.text("choice.asked.text") == "Other ideas have taken the place of “A high fence”."
    opened.click("choice.asked.undo")
    assert session.decision.ideas == ["fence"]
    assert not opened.has("choice.asked")


def test_the_needs_that_no_set_answers_are_named(qtbot: QtBot) -> None:
    session = garden()
    session.black_balls = [BlackBall("hours", "ana", "my shifts")]
    opened = open_session(qtbot, session, step=4)
    texts = [
        each.text()
        for each in opened.find("choice.together.1").findChildren(type(opened.find("choice.together.said")))
    ]
    assert any("quiet in the evening" in text for text in texts)


def test_a_need_no_idea_answers_is_taken_along_to_the_ideas_until_it_is_put_away(qtbot: QtBot) -> None:
    session = garden()
    session.serves = [each for each in session.serves if each.need != "light"]
    opened = open_session(qtbot, session, step=3)
    opened.click("evaluation.unserved.light.ideas")
    assert session.step == 2
    assert "light in the kitchen" in opened.text("ideas.asked.text")
    assert "Bo" in opened.text("ideas.asked.text")
    opened.click("ideas.asked.away")
    assert not opened.has("ideas.asked")


@pytest.mark.parametrize(
    ("button", "step", "place"), [("choice.back_to_ideas", 2, "ideas"), ("choice.back_to_needs", 1, "needs")]
)
def test_an_objection_is_taken_along_and_no_answer_that_applies_is_lost(
    qtbot: QtBot, button: str, step: int, place: str
) -> None:
    session = garden()
    session.decision = Decision(
        "A hedge.", ["hedge"], [], [Consent("bo", ConsentLevel.OBJECTION, "not higher than the sill")]
    )
    opened = open_session(qtbot, session, step=4)
    before = list(session.fits)
    opened.click(button)
    assert session.step == step
    assert "not higher than the sill" in opened.text(f"{place}.asked.text")
    opened.view.open_step(3)
    assert session.fits == before
    assert not opened.has("evaluation.left")


def test_what_changed_between_two_proposals_is_marked_and_spoken(qtbot: QtBot) -> None:
    session = garden()
    session.rounds = [Round("A hedge of two metres.", closed_at="2026-11-20", reason="Too high.")]
    session.decision = Decision("A hedge of one metre.")
    opened = open_session(qtbot, session, step=4)
    opened.click("choice.round.1.open")
    marked = opened.find("choice.round.1.changes")
    assert "two metres</s>" in marked.text()
    assert "one metre</b>" in marked.text()
    assert "two" in marked.accessibleName()
    assert "one" in marked.accessibleName()


def test_the_ideas_that_went_and_came_are_named_and_an_open_proposal_stays_open(qtbot: QtBot) -> None:
    session = garden()
    session.rounds = [Round("A hedge.", ["hedge"], closed_at="2026-11-20")]
    session.decision = Decision("A hedge.", ["hours"])
    opened = open_session(qtbot, session, step=4)
    opened.click("choice.round.1.open")
    assert opened.text("choice.round.1.ideas") == "Ideas left out: “A hedge”. Ideas taken in: “Agreed hours”."
    opened.click("choice.ideas.hours.remove")
    assert opened.text("choice.round.1.ideas") == "Ideas left out: “A hedge”."


@pytest.fixture
def handed(qtbot: QtBot) -> Iterator[tuple[OpenSession, Session, QDialog]]:
    session = garden()
    session.decision = Decision(
        "A hedge.", ["hedge"], [], [Consent("ana", ConsentLevel.OBJECTION, "my secret note")]
    )
    opened = open_session(qtbot, session, step=4)
    opened.click("choice.hand_over.bo")
    yield opened, session, opened.find("handover")
    opened.find("handover").done(0)


def inside(screen: QDialog, name: str) -> Any:  # Any: a test knows which widget it asked for
    found = [each for each in screen.children() if each.objectName() == name]
    return found[0] if found else screen.findChild(object, name)


def test_whoever_is_handed_the_laptop_sees_one_question_and_nobody_else_s_answer(
    handed: tuple[OpenSession, Session, QDialog],
) -> None:
    opened, _session, screen = handed
    assert screen.isModal()
    assert screen.size() == opened.view.window().size()
    texts = [
        each.text() for each in screen.findChildren(type(opened.find("handover.name"))) if each.isVisible()
    ]
    assert "Does this suit you?" in texts
    assert not [text for text in texts if "Ana" in text or "secret" in text]


def test_there_is_one_question_until_it_is_answered(handed: tuple[OpenSession, Session, QDialog]) -> None:
    opened, _session, _screen = handed
    assert not opened.has("handover.restatement")
    assert not opened.find("handover.done").isEnabled()
    opened.click("handover.answer.full")
    assert opened.has("handover.restatement")
    assert not opened.has("handover.note")
    assert opened.find("handover.done").isEnabled()


def test_an_answer_given_on_one_s_own_is_kept_and_hidden_before_the_laptop_is_back(
    handed: tuple[OpenSession, Session, QDialog], qtbot: QtBot
) -> None:
    opened, session, screen = handed
    opened.click("handover.answer.reserved")
    type_keys(opened.find("handover.note"), "if it is trimmed")
    type_keys(opened.find("handover.restatement"), "we plant a hedge")
    consent = next(each for each in session.decision.consents if each.participant == "bo")
    assert (consent.level, consent.note, consent.restatement) == (
        ConsentLevel.RESERVED,
        "if it is trimmed",
        "we plant a hedge",
    )
    opened.click("handover.done")
    assert opened.has("handover.thanks")
    assert not opened.has("handover.restatement")
    opened.click("handover.back")
    assert not screen.isVisible()
    assert "reservation" in opened.text("choice.answer.bo").lower()


def test_escape_hides_the_answer_before_it_gives_the_session_back(
    handed: tuple[OpenSession, Session, QDialog],
) -> None:
    opened, _session, screen = handed
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert opened.has("handover.thanks")
    assert screen.isVisible()
