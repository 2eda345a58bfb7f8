"""Participants read an agreement, say what they have done, and are handed the laptop with nothing else on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from conflictapp.documents.agreement import agreement_pdf
from conflictapp.domain.agreement import Version
from conflictapp.domain.projection import without_private
from conflictapp.domain.session import ActionStatus, Session, Signature
from conflictapp.settings import load_settings
from conflictapp.texts.words import Words
from tests.ui.windows import OpenWindow
from tests.worlds import agreed_plan, two_neighbours


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> OpenWindow:
    made = OpenWindow(qtbot, tmp_path, [agreed_plan()])
    made.press("library.list", Qt.Key.Key_R)
    return made


def kept(opened: OpenWindow) -> Session:
    return opened.library.load(opened.library.summaries()[0].id)


def test_the_decision_and_the_next_meeting_are_read(opened: OpenWindow) -> None:
    assert opened.find("reading.statement").text() == agreed_plan().decision.statement
    assert "15 January 2027" in opened.find("reading.meets").text()
    assert opened.find("reading.next.cork").text() == "Buy and fix the cork"
    assert not opened.has("reading.action.cork.done")


def test_whose_signature_is_not_there_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    opened = OpenWindow(qtbot, tmp_path, [agreed_plan()])
    signed = without_private(agreed_plan())
    signed.signatures = [Signature("ana", "2026-11-03")]
    identity = opened.library.summaries()[0].id
    opened.library.keep_version(identity, Version(1, "2026-11-02", signed, "The text"))
    opened.press("library.list", Qt.Key.Key_R)
    assert opened.find("reading.unsigned").text() == "Not signed so far: Bo."


def test_someone_marks_their_action_as_done_with_a_note_and_may_take_it_back(opened: OpenWindow) -> None:
    opened.click("reading.person.ana")
    opened.type("reading.action.cork.note", "Two evenings")
    opened.click("reading.action.cork.done")
    assert kept(opened).plan.actions[0].status is ActionStatus.DONE
    assert kept(opened).plan.actions[0].note == "Two evenings"
    assert "Two evenings" in opened.find("reading.action.cork.said").text()
    opened.click("reading.undo.undo")
    assert kept(opened).plan.actions[0].status is ActionStatus.TODO


def test_the_laptop_is_handed_over_and_taken_back_only_by_a_long_press(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    opened.click("reading.hand_over")
    opened.click("handing.begin")
    assert opened.window.isFullScreen()
    assert opened.has("reading.statement")
    assert not opened.has("reading.session")
    leave = opened.find("reading.leave")
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert opened.has("reading.mode")
    assert "two seconds" in opened.find("reading.leave.hint").text()
    opened.window.toggle_participants()
    assert not opened.window._participants.is_open()
    qtbot.keyPress(leave, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.has("library.list"), timeout=4000)
    assert not opened.window.isFullScreen()


def test_the_button_of_a_card_reads_and_the_rest_of_it_opens_the_session(
    qtbot: QtBot, tmp_path: Path
) -> None:
    opened = OpenWindow(qtbot, tmp_path, [agreed_plan()])
    shown = opened.find("library.list").viewport()
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(shown.width() - 130, 54))
    opened.settle()
    assert opened.has("reading.statement")
    opened.click("reading.back")
    shown = opened.find("library.list").viewport()
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(60, 30))
    opened.settle()
    assert opened.has("rail.step.5")


def test_only_agreements_are_offered_and_only_those_chosen_can_be_read(qtbot: QtBot, tmp_path: Path) -> None:
    other = agreed_plan()
    other.id, other.title = "other", "The garden"
    opened = OpenWindow(qtbot, tmp_path, [two_neighbours(), agreed_plan(), other])
    unlike = [each.id for each in opened.library.summaries() if each.status == "in_progress"]
    opened.click("library.hand_over")
    assert not opened.has(f"handing.agreement.{unlike[0]}")
    assert not opened.find("handing.begin").isEnabled()
    box = opened.find("handing.agreement.other")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 5, 5))
    opened.click("handing.begin")
    assert opened.find("reading.title").text() == "The garden"
    assert not opened.has("reading.list")


def test_while_participants_have_the_laptop_the_language_changes_and_closing_does_not_leave(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.click("reading.hand_over")
    opened.click("handing.begin")
    opened.click("language.switch")
    assert opened.has("reading.mode")
    assert opened.has("reading.statement")
    event = QCloseEvent()
    monkeypatch.setattr(event, "spontaneous", lambda: True)  # as the window system closes it
    opened.window.closeEvent(event)
    assert not event.isAccepted()
    assert opened.find("reading.leave.hint").text()


def test_the_language_of_those_who_read_keeps_their_place_and_is_not_the_mediators(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    opened.click("reading.hand_over")
    opened.click("handing.begin")
    opened.click("reading.person.ana")
    opened.click("language.switch")
    assert opened.find("reading.person.ana").isChecked()
    assert opened.has("reading.action.cork.done")
    qtbot.keyPress(opened.find("reading.leave"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.has("library"), timeout=5000)
    assert opened.find("library.new").text() == "+ New session"
    assert load_settings(opened.folder).language != "fr"


def test_an_opened_pdf_is_read_in_short_and_nothing_of_it_can_be_marked(qtbot: QtBot, tmp_path: Path) -> None:
    paper = tmp_path / "agreement.pdf"
    paper.write_bytes(agreement_pdf(agreed_plan(), Words("en")))
    opened = OpenWindow(qtbot, tmp_path / "data", [])
    opened.window.open_file(paper)
    opened.click("reader.short")
    assert opened.find("reading.statement").text() == agreed_plan().decision.statement
    opened.click("reading.person.ana")
    assert not opened.has("reading.action.cork.done")
    opened.window.close()
