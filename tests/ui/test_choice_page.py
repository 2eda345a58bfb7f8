"""Step 4: the decision, the needs it meets, the answer of each, and the earlier proposals."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conflictapp.domain.decision import agreement_exists, level_of
from conflictapp.domain.edits.evaluation import place_black_ball
from conflictapp.domain.session import ConsentLevel, Level
from tests.ui.desks import OpenSession, open_session
from tests.worlds import agreed_plan, empty, large, two_neighbours


@pytest.fixture
def agreed(qtbot: QtBot) -> OpenSession:
    return open_session(qtbot, agreed_plan(), step=4)


@pytest.fixture
def begun(qtbot: QtBot) -> OpenSession:
    return open_session(qtbot, two_neighbours(), step=4)


def combinable(opened: OpenSession) -> list[str]:
    menu = opened.find("choice.combine").menu()
    menu.aboutToShow.emit()
    return [each.objectName().rsplit(".", 1)[1] for each in menu.actions()]


def combine(opened: OpenSession, idea: str) -> None:
    assert idea in combinable(opened)
    actions = opened.find("choice.combine").menu().actions()
    next(each for each in actions if each.objectName() == f"choice.combine.{idea}").trigger()


def test_a_decision_starts_from_the_ideas_it_combines(begun: OpenSession) -> None:
    combine(begun, "wall")
    combine(begun, "shift")
    begun.click("choice.start")
    assert begun.session.decision.statement == "Line the wall with cork. Play before eight."
    assert not begun.has("choice.start")


def test_ideas_are_offered_in_the_order_of_the_ranking_without_those_set_aside(
    begun: OpenSession, agreed: OpenSession
) -> None:
    assert combinable(begun) == ["wall", "shift", "cellar"]
    assert combinable(agreed) == []


def test_other_words_ask_everyone_again_and_can_be_put_back(agreed: OpenSession) -> None:
    agreed.type("choice.statement", "x")
    assert level_of(agreed.session, "ana") is None
    assert "Ana and Bo" in agreed.text("choice.asked.text")
    agreed.click("choice.asked.undo")
    assert agreement_exists(agreed.session)
    assert agreed.session.decision.statement.startswith("Cork")
    assert not agreed.has("choice.asked")


def test_who_had_answered_is_told_that_the_decision_has_changed(agreed: OpenSession) -> None:
    agreed.type("choice.statement", "x")
    assert agreed.text("choice.answer.ana") == "The decision has changed. Does it suit you?"
    agreed.click("choice.consent.ana.full")
    assert agreed.text("choice.answer.ana") == "Yes, fully"


def test_an_idea_taken_out_comes_back_with_the_answers_given_to_it(agreed: OpenSession) -> None:
    agreed.click("choice.ideas.shift.remove")
    assert agreed.session.decision.ideas == ["wall"]
    assert not agreement_exists(agreed.session)
    agreed.click("undo.choice.ideas.undo")
    assert agreed.session.decision.ideas == ["wall", "shift"]
    assert agreement_exists(agreed.session)


def test_an_idea_of_the_decision_that_meets_a_black_ball_is_named(agreed: OpenSession) -> None:
    assert not agreed.has("choice.aside")
    agreed.view.desk.editor.do(None, place_black_ball, "shift", "bo", "My shifts end at nine")
    assert agreed.text("choice.aside") == (
        "“Play before eight” carries a black ball from Bo: My shifts end at nine"
    )


def test_each_need_is_met_partly_met_or_not(begun: OpenSession) -> None:
    begun.click("choice.need.sleep.partly")
    assert [(each.need, each.level) for each in begun.session.decision.coverage] == [("sleep", Level.PARTLY)]


def test_someone_answers_in_words(begun: OpenSession) -> None:
    begun.click("choice.consent.ana.full")
    begun.type("choice.restatement.ana", "We line the wall")
    begun.click("choice.done.ana")
    consent = begun.session.decision.consents[0]
    assert (consent.level, consent.restatement) == (ConsentLevel.FULL, "We line the wall")
    assert "We line the wall" in begun.text("choice.said.ana")
    assert not begun.has("choice.restatement.ana")


def test_an_objection_is_noted_with_what_would_change_it(agreed: OpenSession) -> None:
    agreed.click("choice.change.bo")
    agreed.click("choice.consent.bo.objection")
    agreed.find("choice.note.bo").clear()
    agreed.type("choice.note.bo", "Ten at weekends")
    assert "Bo" in agreed.text("choice.objections.text")
    assert not agreement_exists(agreed.session)


def test_changing_the_decision_keeps_the_former_proposal(agreed: OpenSession) -> None:
    agreed.click("choice.change.bo")
    agreed.click("choice.consent.bo.objection")
    agreed.click("choice.change_decision")
    former = agreed.session.rounds[0]
    assert former.statement.startswith("Cork")
    assert former.reason == "Bo had an objection: Concert weeks"
    assert level_of(agreed.session, "ana") is None
    agreed.click("choice.round.1.open")
    assert agreed.has("choice.round.1.reason")
    assert agreed.text("choice.round.1.statement") == former.statement


def test_other_words_leave_a_proposal_that_someone_objects_to_as_a_round_and_it_can_be_put_back(
    agreed: OpenSession,
) -> None:
    agreed.click("choice.change.bo")
    agreed.click("choice.consent.bo.objection")
    agreed.type("choice.statement", " at ten")
    former, now = agreed.session.rounds[0], agreed.session.decision
    assert now.statement == f"{former.statement.rstrip()} at ten"
    assert len(agreed.session.rounds) == 1
    assert former.reason == "Bo had an objection: Concert weeks"
    assert agreed.find("choice.statement").hasFocus()
    assert "Ana and Bo" in agreed.text("choice.asked.text")
    agreed.click("choice.asked.undo")
    assert agreed.session.rounds == []
    assert level_of(agreed.session, "bo") is ConsentLevel.OBJECTION


def test_an_idea_taken_out_of_what_someone_objects_to_leaves_a_round(agreed: OpenSession) -> None:
    agreed.click("choice.change.bo")
    agreed.click("choice.consent.bo.objection")
    agreed.click("choice.ideas.shift.remove")
    agreed.click("choice.ideas.wall.remove")
    assert [each.ideas for each in agreed.session.rounds] == [["wall", "shift"]]
    assert agreed.session.decision.ideas == []


def test_an_objection_leads_back_to_the_ideas(agreed: OpenSession) -> None:
    agreed.click("choice.change.bo")
    agreed.click("choice.consent.bo.objection")
    agreed.click("choice.back_to_ideas")
    assert agreed.session.step == 2


def test_what_stands_before_an_agreement_is_said(begun: OpenSession, agreed: OpenSession) -> None:
    assert begun.text("choice.standing")
    assert agreed.text("choice.standing") == "Everyone has said yes: this is your agreement."


def test_typing_a_note_keeps_the_cursor_where_it_is(agreed: OpenSession) -> None:
    agreed.click("choice.change.ana")
    agreed.type("choice.restatement.ana", "ab")
    assert agreed.find("choice.restatement.ana").hasFocus()
    agreed.press("choice.restatement.ana", Qt.Key.Key_C)
    assert "abc" in agreed.session.decision.consents[0].restatement


def test_twelve_people_answer_side_by_side(qtbot: QtBot) -> None:
    opened = open_session(qtbot, large(), step=4)
    qtbot.waitUntil(lambda: opened.has("choice.card.p11"))  # what is not seen at first comes a moment later
    opened.settle()
    tops = [opened.find(f"choice.card.p{number}").y() for number in range(12)]
    assert len(set(tops)) == 4


def test_it_says_what_to_do_without_people(qtbot: QtBot) -> None:
    assert open_session(qtbot, empty(), step=4).has("choice.empty")


def test_one_form_is_open_at_a_time(agreed: OpenSession) -> None:
    agreed.click("choice.change.ana")
    agreed.click("choice.change.bo")
    assert agreed.has("choice.restatement.bo")
    assert not agreed.has("choice.restatement.ana")


def test_an_earlier_proposal_is_taken_up_again(agreed: OpenSession) -> None:
    agreed.click("choice.change.bo")
    agreed.click("choice.consent.bo.objection")
    agreed.click("choice.change_decision")
    agreed.type("choice.statement", "Quite other words")
    agreed.click("choice.consent.ana.full")
    agreed.click("choice.round.1.open")
    agreed.click("choice.round.1.reuse")
    assert agreed.session.decision.statement == agreed.session.rounds[0].statement
    assert "Ana" in agreed.text("choice.asked.text")
