"""Step 2: lines typed one after the other, turns, time, and what can be done with an idea afterwards."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conflictapp.ui.widgets.grip import carried
from tests.ui.desks import OpenSession, open_session
from tests.worlds import large, two_neighbours


@pytest.fixture
def opened(qtbot: QtBot) -> OpenSession:
    return open_session(qtbot, two_neighbours(), step=2)


def texts(opened: OpenSession) -> list[str]:
    return [idea.text for idea in opened.session.ideas]


def choose(opened: OpenSession, idea: str, name: str) -> None:
    """Open the idea's menu and choose an entry with the arrows, while the menu waits."""

    def down_to_it() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        place = [each.objectName() for each in menu.actions()].index(f"ideas.{name}.{idea}")
        for _entry in range(place + 1):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, down_to_it)
    opened.press(f"ideas.more.{idea}", Qt.Key.Key_Space)


def test_an_idea_is_one_line_and_enter(opened: OpenSession) -> None:
    before = texts(opened)
    opened.type("ideas.new", "Swap rooms", enter=True)
    opened.type("ideas.new", "Thick curtains", enter=True)
    assert texts(opened) == [*before, "Swap rooms", "Thick curtains"]
    assert opened.find("ideas.new").hasFocus()


def test_a_blank_line_is_no_idea(opened: OpenSession) -> None:
    before = texts(opened)
    opened.type("ideas.new", "   ", enter=True)
    assert texts(opened) == before


def test_the_turn_goes_round_and_can_be_switched_off(opened: OpenSession) -> None:
    first, second = opened.session.participants
    assert first.name in opened.text("ideas.turn")
    opened.type("ideas.new", "Swap rooms", enter=True)
    assert opened.session.ideas[-1].by == first.id
    assert second.name in opened.text("ideas.turn")
    opened.click("ideas.turn.toggle")
    opened.type("ideas.new", "Thick curtains", enter=True)
    assert opened.session.ideas[-1].by is None


def test_nobody_is_named_unless_asked(opened: OpenSession) -> None:
    opened.type("ideas.new", "Swap rooms", enter=True)
    assert not opened.find("ideas.authors").isChecked()
    opened.click("ideas.authors")
    assert opened.find("ideas.authors").isChecked()


def test_an_idea_is_edited_where_it_stands(opened: OpenSession) -> None:
    idea = opened.session.ideas[0]
    opened.type(f"ideas.idea.{idea.id}", " – yes")
    assert idea.text.endswith(" – yes")


def test_removing_an_idea_can_be_undone_with_all_that_was_said_of_it(opened: OpenSession) -> None:
    before, fits = texts(opened), list(opened.session.fits)
    opened.click(f"ideas.remove.{opened.session.ideas[0].id}")
    assert texts(opened) == before[1:]
    opened.click("undo.ideas.undo")
    assert texts(opened) == before
    assert opened.session.fits == fits


def test_two_ideas_become_one_and_come_apart_again(opened: OpenSession) -> None:
    before = texts(opened)
    for idea in opened.session.ideas[:2]:
        opened.press(f"ideas.pick.{idea.id}", Qt.Key.Key_Space)
    opened.click("ideas.merge")
    assert texts(opened) == [f"{before[0]} + {before[1]}", *before[2:]]
    opened.click("undo.ideas.undo")
    assert texts(opened) == before


def test_ideas_are_grouped_under_a_name(opened: OpenSession) -> None:
    for idea in opened.session.ideas[:2]:
        opened.press(f"ideas.pick.{idea.id}", Qt.Key.Key_Space)
    opened.type("ideas.group.name", "Walls", enter=True)
    assert [idea.group for idea in opened.session.ideas] == ["Walls", "Walls", ""]


@pytest.mark.qt_log_ignore("does not support")  # offscreen, a menu cannot grab the keyboard
def test_an_idea_is_split_at_the_cursor(opened: OpenSession) -> None:
    idea = opened.session.ideas[0]
    idea.text = "Cork and carpet"
    opened.page().note_change(frozenset({*opened.page().shows}), None)
    field = opened.find(f"ideas.idea.{idea.id}")
    cursor = field.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextWord)
    field.setTextCursor(cursor)
    choose(opened, idea.id, "split")
    assert texts(opened)[:2] == ["Cork", "and carpet"]


@pytest.mark.qt_log_ignore("does not support")  # offscreen, a menu cannot grab the keyboard
def test_a_variant_stands_under_its_parent(opened: OpenSession) -> None:
    parent = opened.session.ideas[0]
    choose(opened, parent.id, "variant")
    assert opened.session.ideas[-1].parent == parent.id


def test_alt_and_arrows_move_an_idea(opened: OpenSession) -> None:
    first, second, *_others = opened.session.ideas
    opened.press(f"ideas.idea.{first.id}", Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [idea.id for idea in opened.session.ideas[:2]] == [second.id, first.id]


def test_an_idea_is_dragged_to_another_place_and_group(opened: OpenSession) -> None:
    first, *_others, last = opened.session.ideas
    first.group = "Walls"
    row = opened.find(f"ideas.idea.{first.id}").parentWidget()
    data = carried(last.id)
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    row.dropEvent(drop)
    assert [idea.id for idea in opened.session.ideas[:2]] == [last.id, first.id]
    assert last.group == "Walls"


def test_the_time_runs_pauses_and_is_chosen(opened: OpenSession) -> None:
    opened.click("ideas.timer.5")
    assert opened.text("ideas.timer.left") == "05:00"
    opened.click("ideas.timer.start")
    opened.bot.waitUntil(lambda: opened.text("ideas.timer.left") != "05:00", timeout=3000)
    opened.click("ideas.timer.start")
    assert opened.text("ideas.timer.left") == "04:59"


def test_another_question_unblocks(opened: OpenSession) -> None:
    first = opened.text("ideas.prompt")
    opened.click("ideas.prompt.next")
    assert opened.text("ideas.prompt") != first


def test_forty_ideas_are_counted_and_shown(qtbot: QtBot) -> None:
    opened = open_session(qtbot, large(), step=2)
    assert opened.text("ideas.count") == "40 ideas"
    qtbot.waitUntil(lambda: all(opened.has(f"ideas.idea.{idea.id}") for idea in opened.session.ideas))


def test_tab_goes_through_forty_ideas_in_reading_order(qtbot: QtBot) -> None:
    opened = open_session(qtbot, large(), step=2)
    last = opened.session.ideas[-1].id
    qtbot.waitUntil(lambda: opened.has(f"ideas.idea.{last}"))
    opened.find(f"ideas.idea.{opened.session.ideas[-2].id}").setFocus()
    for name in ("more", "remove", "pick", "idea"):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert name in QApplication.focusWidget().objectName()
    assert QApplication.focusWidget().objectName() == f"ideas.idea.{last}"


def test_picking_an_idea_moves_no_row(opened: OpenSession) -> None:
    first, second = (f"ideas.pick.{each.id}" for each in opened.session.ideas[:2])
    before = opened.find(second).mapTo(opened.view, QPoint())
    opened.click(first)
    opened.settle()
    assert opened.find(second).mapTo(opened.view, QPoint()) == before
    assert opened.text("ideas.picked") == "1 idea picked"
