"""Words to choose from at a feeling and a need: searched, walked through and put in the field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.coach.inventory import feelings, needs
from conflictapp.ui.widgets.matching import matches
from tests.ui import coached
from tests.ui.desks import OpenSession, open_session
from tests.worlds import two_neighbours

ESCAPE, DOWN, UP, RIGHT, ENTER = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
)


@pytest.fixture
def opened(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> OpenSession:
    coached.install(monkeypatch)
    session = two_neighbours()
    session.messages[0].feeling = ""
    opened = open_session(qtbot, session, step=1)
    opened.view.activateWindow()
    return opened


def feeling(opened: OpenSession) -> str:
    return f"needs.message.{opened.session.messages[0].id}.feeling"


def sheet(opened: OpenSession, field: str) -> str:
    opened.press(f"{field}.words", Qt.Key.Key_Space)
    return f"{field}.words.sheet"


def words_shown(opened: OpenSession, name: str) -> list[str]:
    words = opened.find(name).findChildren(QWidget)
    return [each.text() for each in words if f"{name}.word." in each.objectName() and each.isVisible()]


def focused(opened: OpenSession) -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def test_all_words_of_the_session_s_language_are_offered(opened: OpenSession) -> None:
    name = sheet(opened, feeling(opened))
    assert words_shown(opened, name) == [word for family in feelings("en") for word in family.words]
    opened.press(name, ESCAPE)
    name = sheet(opened, f"needs.need.{opened.session.needs[0].id}")
    assert words_shown(opened, name) == [word for family in needs("en") for word in family.words]


def test_a_word_is_searched_and_entered(opened: OpenSession) -> None:
    name = sheet(opened, feeling(opened))
    assert focused(opened) == f"{name}.search"
    opened.type(f"{name}.search", "SAD")
    assert words_shown(opened, name)[0] == "sad"
    opened.press(f"{name}.search", ENTER)
    assert opened.session.messages[0].feeling == "sad"
    assert focused(opened) == feeling(opened)
    assert not opened.has(name)


def test_the_name_of_a_family_finds_its_words(opened: OpenSession) -> None:
    name = sheet(opened, feeling(opened))
    family = feelings("en")[2]
    opened.type(f"{name}.search", family.name.lower())
    assert words_shown(opened, name) == list(family.words)


def test_a_word_that_is_not_there_is_welcome(opened: OpenSession) -> None:
    name = sheet(opened, feeling(opened))
    opened.type(f"{name}.search", "qqq")
    assert opened.has(f"{name}.nothing")
    opened.press(f"{name}.search", ENTER)
    assert opened.has(name)


def test_arrows_walk_through_the_words_and_enter_takes_one(opened: OpenSession) -> None:
    name = sheet(opened, feeling(opened))
    opened.press(f"{name}.search", DOWN)
    assert focused(opened) == f"{name}.word.0"
    opened.press(f"{name}.word.0", RIGHT)
    assert focused(opened) == f"{name}.word.1"
    opened.press(f"{name}.word.1", DOWN)
    assert focused(opened) not in (f"{name}.word.0", f"{name}.word.1")
    opened.press(focused(opened), UP)
    opened.press(focused(opened), UP)
    assert focused(opened) == f"{name}.search"
    opened.press(f"{name}.search", DOWN)
    opened.press(f"{name}.word.0", RIGHT)
    opened.press(f"{name}.word.1", ENTER)
    assert opened.session.messages[0].feeling == feelings("en")[0].words[1]


def test_a_letter_typed_on_a_word_goes_on_with_the_search(opened: OpenSession) -> None:
    name = sheet(opened, feeling(opened))
    opened.press(f"{name}.search", DOWN)
    opened.bot.keyClicks(opened.find(f"{name}.word.0"), "u")
    assert (opened.text(f"{name}.search"), focused(opened)) == ("u", f"{name}.search")
    assert all("u" in word or word in _of_families_with("u") for word in words_shown(opened, name))


def _of_families_with(letter: str) -> set[str]:
    return {word for family in feelings("en") if letter in family.name.lower() for word in family.words}


def test_escape_goes_back_to_the_field_and_elsewhere_closes_the_sheet(opened: OpenSession) -> None:
    name = sheet(opened, feeling(opened))
    opened.press(f"{name}.search", ESCAPE)
    assert not opened.has(name)
    assert focused(opened) == feeling(opened)
    name = sheet(opened, feeling(opened))
    opened.find("needs.equation").setFocus()
    assert not opened.has(name)


def test_a_word_is_put_where_the_cursor_stands_and_parted_from_the_others(opened: OpenSession) -> None:
    opened.type(feeling(opened), "tired")
    name = sheet(opened, feeling(opened))
    opened.click(f"{name}.word.0")
    assert opened.session.messages[0].feeling == f"tired, {feelings('en')[0].words[0]}"
    opened.press(feeling(opened), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.session.messages[0].feeling == "tired"


def test_a_word_takes_the_place_of_the_one_that_names_no_feeling(opened: OpenSession) -> None:
    opened.type(feeling(opened), "tired, ignored here")
    opened.bot.waitUntil(lambda: opened.has(f"{feeling(opened)}.coach"), timeout=2000)
    name = sheet(opened, feeling(opened))
    opened.click(f"{name}.word.0")
    assert opened.session.messages[0].feeling == f"tired, {feelings('en')[0].words[0]} here"


def test_a_new_need_is_chosen_and_entered(opened: OpenSession) -> None:
    new = f"needs.new.{opened.session.participants[0].id}"
    opened.type(new, "some ")
    name = sheet(opened, "needs.new")
    opened.click(f"{name}.word.0")
    assert opened.find(new).hasFocus()
    opened.press(new, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.text(new) == "some "
    opened.press(new, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    opened.press(new, ENTER)
    assert opened.session.needs[-1].text == f"some {needs('en')[0].words[0]}"


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("decu", "déçu·e"),
        ("déçue", "déçu·e"),
        ("Inquiète", "inquiet·ète"),
        ("fiere", "fier·ère"),
        ("heureuse", "heureux·se"),
        ("lasse", "las·se"),
        ("coeur", "le cœur lourd"),
        ("a l'aise", "mal à l’aise"),
        (" ", "calme"),
    ],
)
def test_a_word_is_found_without_its_accents_and_in_either_gender(typed: str, word: str) -> None:
    assert matches(typed, word)


def test_other_words_are_not_found() -> None:
    assert not matches("triste", "heureux·se")
