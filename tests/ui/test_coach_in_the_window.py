"""The coach across the whole window: what stays beside a session, and what the participants’ screen leaves out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.exchange import encode
from tests.ui import coached
from tests.ui.windows import OpenWindow
from tests.worlds import two_neighbours


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenWindow:
    coached.install(monkeypatch)
    session = two_neighbours()
    session.step = 1
    opened = OpenWindow(qtbot, tmp_path, [session])
    opened.window.open_session(session.id)
    opened.settle()
    return opened


def feeling(opened: OpenWindow) -> str:
    return f"needs.message.{opened.session().messages[0].id}.feeling"


def remarked(opened: OpenWindow) -> str:
    opened.type(feeling(opened), " ignored ")
    card = f"{feeling(opened)}.coach"
    opened.bot.waitUntil(lambda: opened.has(card), timeout=2000)
    return card


def choose_in_menu(opened: OpenWindow, name: str) -> None:
    menu = opened.find("session.menu").menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.objectName() == name).trigger()


def test_the_participants_screen_shows_nothing_of_the_coach(opened: OpenWindow) -> None:
    opened.window.toggle_participants()
    remarked(opened)
    opened.settle()
    screen = opened.window._participants.view
    assert screen is not None
    assert screen.isVisible()
    assert not [each for each in screen.findChildren(QWidget) if "coach" in each.objectName()]
    assert not any("behind it" in each.text() for each in screen.findChildren(QLabel))
    opened.window.toggle_participants()


def test_a_coach_switched_off_stays_off_when_the_session_is_opened_again(opened: OpenWindow) -> None:
    card = remarked(opened)
    choose_in_menu(opened, "session.more.coach")
    assert not opened.has(card)
    opened.window.show_library()
    opened.window.open_session("neighbours")
    opened.settle()
    opened.type(feeling(opened), "ignored ")
    assert not opened.has(card)
    choose_in_menu(opened, "session.more.coach")
    opened.type(feeling(opened), "ignored ")
    opened.bot.waitUntil(lambda: opened.has(card), timeout=2000)


def test_the_choice_stays_out_of_what_is_exchanged(opened: OpenWindow) -> None:
    before = encode(opened.session())
    choose_in_menu(opened, "session.more.coach")
    assert encode(opened.session()) == before


def test_a_remark_and_what_was_dismissed_outlive_a_change_of_language(opened: OpenWindow) -> None:
    card = remarked(opened)
    opened.window.set_language("fr")
    opened.bot.waitUntil(lambda: opened.has(card), timeout=2000)
    opened.click(f"{card}.dismiss")
    opened.window.set_language("en")
    opened.settle()
    assert not opened.has(card)
    choose_in_menu(opened, "session.more.coach")
    choose_in_menu(opened, "session.more.coach")
    assert not opened.has(card)
