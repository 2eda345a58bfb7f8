"""The library by keys and clicks: found as you type, narrowed, opened, archived, deleted and brought back."""

from copy import deepcopy
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Session
from conflictapp.exchange import encode
from conflictapp.ui.library.card_places import card_places
from tests.ui.windows import OpenWindow
from tests.worlds import agreed_plan, empty, two_neighbours


def titled(session: Session, title: str, updated_at: str) -> Session:
    made = deepcopy(session)
    made.id, made.title, made.updated_at = "", title, updated_at
    return made


@pytest.fixture
def three(qtbot: QtBot, tmp_path: Path) -> OpenWindow:
    return OpenWindow(
        qtbot,
        tmp_path,
        [
            titled(two_neighbours(), "Évening music", "2026-11-23T12:00:00"),
            titled(agreed_plan(), "The garden", "2026-11-22T12:00:00"),
            titled(empty(), "Keys", "2026-11-01T12:00:00"),
        ],
    )


def titles(opened: OpenWindow) -> list[str]:
    return [spoken.split(".")[0] for spoken in opened.listed()]


def choose(opened: OpenWindow, row: int, name: str) -> None:
    """Choose from the menu of a session, with its dots and the arrows, while the menu waits."""
    shown = opened.find("library.list")
    place = shown.visualRect(shown.model().index(row, 0))
    more = card_places(shown._look, place, shown.model().entry(row).action).more

    opened.bot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=more.center().toPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [each.objectName() for each in menu.actions()]
    for _entry in range(entries.index(f"library.menu.{name}") + 1):
        opened.bot.keyClick(menu, Qt.Key.Key_Down)
    opened.bot.keyClick(menu, Qt.Key.Key_Return)
    opened.settle()


def test_sessions_are_listed_the_last_changed_first_with_who_and_how_far(three: OpenWindow) -> None:
    assert titles(three) == ["Évening music", "The garden", "Keys"]
    assert "Ana · Bo · 2 hours ago" in three.listed()[0]
    assert "Evaluation" in three.listed()[0]
    assert "1 action done of 2" in three.listed()[1]


def test_typing_finds_any_word_without_accents_or_capitals(three: OpenWindow) -> None:
    three.type("library.search", "KÉy")
    assert titles(three) == ["Keys"]
    three.type("library.search", " nowhere")
    assert three.has("library.none")
    assert "KÉy nowhere" in three.find("library.none.text").text()


def test_filters_narrow_and_count(three: OpenWindow) -> None:
    assert three.find("library.filter.all").text().endswith("3")
    three.click("library.filter.agreed")
    assert titles(three) == ["The garden"]
    three.click("library.filter.in_progress")
    assert titles(three) == ["Évening music", "Keys"]


def test_enter_opens_where_people_left_off(three: OpenWindow) -> None:
    three.press("library.list", Qt.Key.Key_Home)
    three.press("library.list", Qt.Key.Key_Return)
    assert three.find("rail.step.3").isChecked()
    three.click("session.leave")
    assert three.has("library.list")


def test_deleting_is_undone_from_where_it_happened(three: OpenWindow) -> None:
    three.press("library.list", Qt.Key.Key_Home)
    three.press("library.list", Qt.Key.Key_Delete)
    assert titles(three) == ["The garden", "Keys"]
    three.click("library.undo.undo")
    assert titles(three) == ["Évening music", "The garden", "Keys"]


def test_archiving_takes_out_of_the_list_and_back(three: OpenWindow) -> None:
    three.click("library.filter.archived")
    assert three.find("library.none.text").text() == "There is no session here for now."
    three.click("library.filter.all")
    choose(three, 0, "archive")
    assert titles(three) == ["The garden", "Keys"]
    three.click("library.filter.archived")
    assert titles(three) == ["Évening music"]
    choose(three, 0, "archive")
    three.click("library.filter.all")
    assert len(titles(three)) == 3


def test_an_empty_library_teaches_and_begins(qtbot: QtBot, tmp_path: Path) -> None:
    opened = OpenWindow(qtbot, tmp_path, [])
    assert opened.has("library.empty")
    opened.click("library.begin")
    assert opened.has("preparation.title")


def test_the_example_opens_in_the_language_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    opened = OpenWindow(qtbot, tmp_path, [], "fr")
    opened.click("library.example")
    assert "atelier" in opened.find("session.title").text()


def test_a_file_is_opened_and_a_bad_one_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    opened = OpenWindow(qtbot, tmp_path / "data", [])
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "other"}')
    opened.window.open_file(bad)
    assert "no session of Common Ground" in opened.find("message.text").text()
    assert opened.library.summaries() == []
    good = tmp_path / "good.json"
    good.write_bytes(encode(two_neighbours()))
    opened.window.open_file(good)
    opened.settle()
    assert opened.find("session.title").text() == "Music in the evening"


def test_the_sessions_beyond_the_first_follow_a_moment_later(qtbot: QtBot, tmp_path: Path) -> None:
    many = [titled(empty(), f"Session {number}", "2026-11-01T09:00:00") for number in range(60)]
    opened = OpenWindow(qtbot, tmp_path, many)
    assert len(opened.listed()) == 60


def test_keys_reach_the_list_at_once_also_after_a_session(three: OpenWindow) -> None:
    def press_down_and_enter() -> None:
        three.bot.waitUntil(lambda: three.window.focusWidget() == three.find("library.list"))
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            three.bot.keyClick(three.window.focusWidget(), key)
        three.settle()

    press_down_and_enter()
    assert three.session().title == "The garden"
    three.window.show_library()
    press_down_and_enter()
    assert three.session().title == "The garden"


def test_with_large_letters_the_button_stands_below_the_words(qtbot: QtBot, tmp_path: Path) -> None:
    opened = OpenWindow(qtbot, tmp_path, [agreed_plan()])
    opened.window.resize(1024, 640)
    for _ in range(6):
        qtbot.keyClick(opened.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    shown = opened.find("library.list")
    read: list[str] = []
    shown.read.connect(read.append)
    row = shown.visualRect(shown.currentIndex())
    below = QPoint(row.left() + row.width() // 6, row.bottom() - row.height() // 5)
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert read == [shown.entry().id]
