"""Step 1: I-messages, needs, restatements that count once confirmed, and the equation."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conflictapp.domain.needs import heard
from tests.ui.desks import OpenSession, open_session
from tests.worlds import empty, two_neighbours


@pytest.fixture
def opened(qtbot: QtBot) -> OpenSession:
    return open_session(qtbot, two_neighbours(), step=1)


def test_a_message_is_made_by_the_first_keystroke_and_not_before(qtbot: QtBot) -> None:
    session = two_neighbours()
    session.messages.clear()
    opened = open_session(qtbot, session, step=1)
    assert session.messages == []
    waiting = opened.page().first_field().objectName()
    opened.type(waiting, "the drums play after ten")
    opened.type(waiting.replace("behaviour", "effect"), "I lie awake")
    opened.type(waiting.replace("behaviour", "feeling"), "tired")
    (message,) = session.messages
    assert (message.behaviour, message.effect, message.feeling) == (
        "the drums play after ten",
        "I lie awake",
        "tired",
    )


def test_a_need_is_typed_and_entered_for_the_person_chosen(opened: OpenSession) -> None:
    second = opened.session.participants[1].id
    opened.click(f"needs.tabs.{second}")
    opened.type(f"needs.new.{second}", "to be heard", enter=True)
    assert [(each.participant, each.text) for each in opened.session.needs][-1] == (second, "to be heard")


def test_a_need_is_heard_once_its_restatement_is_confirmed(opened: OpenSession) -> None:
    need = opened.session.needs[0]
    listener = opened.session.participants[1].id
    opened.session.restatements.clear()
    opened.view.desk.editor.say_changed(opened.page().shows, None)
    opened.type(f"needs.restatement.{need.id}.{listener}", "You want to sleep")
    assert not heard(opened.session, need.id)
    opened.click(f"needs.confirm.{need.id}.{listener}")
    assert heard(opened.session, need.id)
    assert "heard" in opened.text(f"needs.heard.{need.id}")
    opened.type(f"needs.restatement.{need.id}.{listener}", "x")
    assert not heard(opened.session, need.id)


def test_removing_a_need_can_be_undone_with_its_restatement(opened: OpenSession) -> None:
    needs, restatements = list(opened.session.needs), list(opened.session.restatements)
    opened.click(f"needs.need.{needs[0].id}.remove")
    assert opened.session.needs == needs[1:]
    opened.click("undo.needs.needs.undo")
    assert (opened.session.needs, opened.session.restatements) == (needs, restatements)


def test_what_was_taken_from_one_person_is_offered_back_only_there(opened: OpenSession) -> None:
    who, other = (each.id for each in opened.session.participants[:2])
    need = next(each for each in opened.session.needs if each.participant == who)
    opened.click(f"needs.tabs.{who}")
    opened.click(f"needs.need.{need.id}.remove")
    opened.click(f"needs.tabs.{other}")
    assert not opened.has("undo.needs.needs.undo")
    opened.click(f"needs.tabs.{who}")
    opened.click("undo.needs.needs.undo")
    assert need in opened.session.needs


def test_removing_a_message_can_be_undone(opened: OpenSession) -> None:
    messages = list(opened.session.messages)
    opened.click(f"needs.message.{messages[0].id}.remove")
    assert opened.session.messages == messages[1:]
    opened.click("undo.needs.messages.undo")
    assert opened.session.messages == messages


def test_the_equation_is_drafted_edited_and_accepted(opened: OpenSession) -> None:
    opened.session.equation.text = ""
    opened.session.equation.accepted_by.clear()
    opened.view.desk.editor.say_changed(opened.page().shows, None)
    opened.click("needs.equation.draft")
    assert all(person.name in opened.session.equation.text for person in opened.session.participants)
    person = opened.session.participants[0].id
    opened.click(f"needs.equation.accept.{person}")
    assert opened.session.equation.accepted_by == [person]
    opened.type("needs.equation", "!")
    assert opened.session.equation.accepted_by == []
    assert not opened.has("needs.equation.draft")


def test_the_equation_is_drafted_in_the_language_of_the_session(qtbot: QtBot) -> None:
    session = two_neighbours()
    session.language = "fr"
    session.equation.text = ""
    opened = open_session(qtbot, session, step=1)
    opened.click("needs.equation.draft")
    assert session.equation.text.startswith("Trouver une solution")
    assert opened.text("needs.equation") == session.equation.text


def test_a_no_break_space_stays_one_while_a_person_types_on(opened: OpenSession) -> None:
    opened.session.equation.text = "Une question\N{NO-BREAK SPACE}:\nle bruit"
    opened.view.desk.editor.say_changed(opened.page().shows, None)
    opened.type("needs.equation", "!")
    assert opened.session.equation.text == "Une question\N{NO-BREAK SPACE}:\nle bruit!"


def test_without_people_the_page_leads_to_them(qtbot: QtBot) -> None:
    opened = open_session(qtbot, empty(), step=1)
    opened.click("people.add")
    assert opened.session.step == 0
    assert opened.has("participants.new")


def test_tab_goes_on_to_the_need_of_whoever_was_chosen_after_the_page_was_drawn(qtbot: QtBot) -> None:
    session = two_neighbours()
    session.messages, session.restatements = [], []
    opened = open_session(qtbot, session, step=1)
    opened.view.activateWindow()
    opened.click("needs.tabs.bo")
    went = []
    while not went or (went[-1].startswith("needs.") and went[-1] != "needs.new.bo"):
        opened.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        went.append(QApplication.focusWidget().objectName())
    assert went[-1] == "needs.new.bo", went
