"""The window as a whole: nothing is lost, and what goes wrong is said calmly."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Session
from conflictapp.errors import MachineError
from conflictapp.exchange import encode
from conflictapp.settings import load_settings
from conflictapp.storage.repository import open_library
from conflictapp.ui.crash import catch_defects
from conflictapp.ui.start import start_window
from tests.ui.windows import OpenWindow
from tests.worlds import agreed_plan, two_neighbours


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> OpenWindow:
    made = OpenWindow(qtbot, tmp_path, [two_neighbours()])
    made.press("library.list", Qt.Key.Key_Home)
    made.press("library.list", Qt.Key.Key_Return)
    made.window._go_to(0)
    return made


def kept(opened: OpenWindow) -> Session:
    """The session as another program finds it on disk now."""
    return open_library(opened.folder).repository.load("neighbours")


def test_what_is_typed_is_on_disk_within_300_ms(opened: OpenWindow, qtbot: QtBot) -> None:
    opened.find("preparation.title").setFocus()
    qtbot.keyClicks(opened.find("preparation.title"), "X")
    qtbot.waitUntil(lambda: "X" in kept(opened).title, timeout=300)


def test_leaving_a_field_writes_at_once(opened: OpenWindow, qtbot: QtBot) -> None:
    opened.window.activateWindow()
    opened.find("preparation.title").setFocus()
    qtbot.keyClicks(opened.find("preparation.title"), "X")
    opened.find("preparation.subject").setFocus()
    assert "X" in kept(opened).title


def test_closing_the_window_writes_at_once(opened: OpenWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.find("preparation.title"), "X")
    opened.window.close()
    assert "X" in kept(opened).title


def test_a_failed_save_is_said_and_tried_again_until_it_holds(
    opened: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    autosave = opened.autosave()
    good = autosave._save

    def full(_session: Session) -> None:
        raise MachineError("storage.disk_full")

    monkeypatch.setattr(autosave, "_save", full)
    qtbot.keyClicks(opened.find("preparation.title"), "X")
    qtbot.waitUntil(lambda: "disk is full" in opened.find("session.saved").text(), timeout=1000)
    monkeypatch.setattr(autosave, "_save", good)
    qtbot.waitUntil(lambda: "X" in kept(opened).title, timeout=4000)
    assert "Saved" in opened.find("session.saved").text()


def test_closing_while_a_save_fails_keeps_the_window_unless_a_copy_is_kept(
    opened: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tries: list[Session] = []

    def full(session: Session) -> None:
        tries.append(session)
        raise MachineError("storage.disk_full")

    title = opened.find("preparation.title")
    monkeypatch.setattr(opened.autosave(), "_save", full)
    qtbot.keyClicks(title, "X")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: ("", ""))
    assert not opened.window.close()
    assert opened.window.isVisible()
    copy = tmp_path / "copy.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: (str(copy), ""))
    assert opened.window.close()
    assert "X" in json.loads(copy.read_text(encoding="utf-8"))["title"]
    tries.clear()
    with qtbot.waitActive(opened.window):
        opened.window.show()
        opened.window.activateWindow()
    title.setFocus()
    qtbot.keyClicks(title, "Y")
    opened.find("preparation.subject").setFocus()
    assert tries == []  # the library is closed


def test_a_defect_saves_first_and_speaks_calmly_without_content_in_the_log(
    opened: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from conflictapp.log import open_log

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    open_log(opened.folder)
    catch_defects(opened.window)
    qtbot.keyClicks(opened.find("preparation.title"), "X")
    try:
        raise ValueError("a secret that someone typed")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert "X" in kept(opened).title
    assert "Nothing was lost" in opened.find("message.text").text()
    log = (opened.folder / "log" / "conflictapp.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "secret" not in log


def test_text_grows_and_shrinks_with_the_keys_and_the_choice_is_kept(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    opened.window.activateWindow()
    before = opened.find("page.0.question").height()
    qtbot.keyClick(opened.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert opened.find("page.0.question").height() > before
    assert load_settings(opened.folder).scale == 110
    qtbot.keyClick(opened.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert load_settings(opened.folder).scale == 100


def test_a_damaged_database_is_set_aside_and_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "sessions.sqlite").write_bytes(b"not a database, but somebody's file" * 200)
    window = start_window(tmp_path, "en")
    qtbot.addWidget(window)
    qtbot.wait(50)
    said = window.findChild(QWidget, "message.text").text()
    assert "damaged" in said
    aside = [path for path in tmp_path.iterdir() if "damaged" in path.name]
    assert aside
    assert aside[0].read_bytes().startswith(b"not a database")
    assert aside[0].name in said


def test_the_same_file_opens_the_same_session_and_another_version_a_new_one(
    opened: OpenWindow, tmp_path: Path
) -> None:
    session = kept(opened)
    same, other = tmp_path / "same.json", tmp_path / "other.json"
    same.write_bytes(encode(session, with_private=True))
    session.title = "Another title"
    other.write_bytes(encode(session, with_private=True))
    opened.window.open_file(same)
    assert len(opened.library.summaries()) == 1
    opened.window.open_file(other)
    assert len(opened.library.summaries()) == 2


def test_settings_hold_at_once(opened: OpenWindow) -> None:
    opened.click("session.leave")
    opened.click("library.settings")
    opened.click("settings.theme.dark")
    assert load_settings(opened.folder).theme == "dark"
    assert opened.window._look.name == "dark"


def test_the_participants_screen_never_shows_what_is_private(qtbot: QtBot, tmp_path: Path) -> None:
    session = replace(agreed_plan(), id="neighbours")
    session.private.notes[0].text = "PRIVATE"
    opened = OpenWindow(qtbot, tmp_path, [session])
    opened.press("library.list", Qt.Key.Key_Home)
    opened.press("library.list", Qt.Key.Key_Return)
    for step in range(7):
        opened.window._go_to(step)
        opened.window.toggle_participants()
        shown = opened.window._participants.view
        assert shown is not None
        words = [each.text() for each in shown.findChildren(type(opened.find("session.title")).__mro__[1])]
        assert words
        assert not any("PRIVATE" in each for each in words)
        opened.window.toggle_participants()


def test_the_participants_screen_follows_what_is_typed(opened: OpenWindow, qtbot: QtBot) -> None:
    opened.window.toggle_participants()
    shown = opened.window._participants.view
    assert shown is not None
    qtbot.keyClicks(opened.find("preparation.subject"), "New words ")
    label = type(opened.find("session.title")).__mro__[1]
    qtbot.waitUntil(
        lambda: any("New words" in each.text() for each in shown.findChildren(label)), timeout=1500
    )
    shown.close()


def test_a_participants_screen_that_was_closed_stays_closed_in_another_language(opened: OpenWindow) -> None:
    opened.window.toggle_participants()
    shown = opened.window._participants.view
    assert shown is not None
    shown.close()
    opened.window.set_language("fr")
    assert not opened.window._participants.is_open()


def test_a_session_that_cannot_be_added_is_said_and_the_library_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = OpenWindow(qtbot, tmp_path, [])

    def full(_session: Session, _now: str) -> str:
        raise MachineError("storage.disk_full")

    monkeypatch.setattr(opened.library, "add", full)
    opened.window.new_session()
    assert opened.has("library")


def test_a_group_being_named_is_kept_when_the_window_closes(qtbot: QtBot, tmp_path: Path) -> None:
    session = replace(two_neighbours(), step=2)
    for idea in session.ideas:
        idea.group = "Hours"
    opened = OpenWindow(qtbot, tmp_path, [session])
    opened.press("library.list", Qt.Key.Key_Home)
    opened.press("library.list", Qt.Key.Key_Return)
    name = opened.find("ideas.group.0")
    name.setFocus()
    qtbot.keyClicks(name, " of quiet")
    opened.window.close()
    kept_now = open_library(tmp_path).repository.load("neighbours")
    assert {each.group for each in kept_now.ideas} == {"Hours of quiet"}


def test_a_line_typed_and_not_entered_is_entered_when_people_go_elsewhere(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    opened.window._go_to(2)
    qtbot.keyClicks(opened.find("ideas.new"), "Swap rooms")
    opened.window._go_to(1)
    assert kept(opened).ideas[-1].text == "Swap rooms"
    opened.window._go_to(2)
    qtbot.keyClicks(opened.find("ideas.new"), "Thick curtains")
    opened.click("language.switch")
    qtbot.keyClicks(opened.find("ideas.new"), " and ear plugs")
    opened.window.close()
    assert [idea.text for idea in kept(opened).ideas[-2:]] == ["Swap rooms", "Thick curtains and ear plugs"]


def test_enter_presses_the_button_that_has_the_keyboard(opened: OpenWindow) -> None:
    opened.press("wizard.next", Qt.Key.Key_Return)
    assert opened.session().step == 1
    opened.press("session.leave", Qt.Key.Key_Enter)
    assert opened.has("library.new")
    opened.press("library.new", Qt.Key.Key_Return)
    assert opened.session().step == 0


def test_the_window_and_its_frame_fit_a_small_laptop(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1366, 728))
    window = OpenWindow(qtbot, tmp_path, []).window
    assert (window.width(), window.height()) == (1280, 680)
