"""Step 3: the heat map by keys and clicks, and all that is said of the idea in hand."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conflictapp.domain.parts import Part
from conflictapp.domain.ranking import State, rank
from conflictapp.domain.session import BlackBall, Fit, Remark, RemarkKind
from tests.ui.desks import OpenSession, open_session, type_keys
from tests.worlds import agreed_plan, empty, fit_of, large, two_neighbours

MAP = "evaluation.map"
CELLAR = "cellar"


@pytest.fixture
def opened(qtbot: QtBot) -> OpenSession:
    return open_session(qtbot, two_neighbours(), step=3)


def shown(opened: OpenSession) -> list[str]:
    """The map's rows from top to bottom: ids of ideas, headings in words."""
    return [row.heading or row.id for row in opened.find(MAP).heat.rows]


def take(opened: OpenSession, idea: str, column: int = 1) -> None:
    opened.find(MAP).setFocus()
    opened.find(MAP).choose(idea, column)
    QApplication.processEvents()


def click_cell(opened: OpenSession, idea: str, column: int) -> None:
    heat = opened.find(MAP)
    cell = heat.visualRect(heat.heat.index(heat.heat.row_of(idea), column)).center()
    opened.bot.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(cell.x(), cell.y()))


def test_ranked_ideas_stand_above_those_to_evaluate(opened: OpenSession) -> None:
    assert shown(opened) == ["wall", "shift", "Ideas to evaluate", CELLAR]


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ("+", 1),
        ("++", 2),
        ("-", -1),
        ("--", -2),
        ("2", 2),
        ("0", 0),
        ("-2", -2),
        ("-1", -1),
        ("+-", 0),
        ("+++", 2),
        ("=", 1),
        ("-é", -2),
        ("&", 1),
    ],
)
def test_keys_give_a_value(opened: OpenSession, keys: str, value: int) -> None:
    take(opened, CELLAR)
    type_keys(opened.find(MAP), keys)
    assert fit_of(opened.session, CELLAR, "ana") == value


def test_backspace_empties_a_cell(opened: OpenSession) -> None:
    take(opened, "shift")
    opened.press(MAP, Qt.Key.Key_Backspace)
    assert fit_of(opened.session, "shift", "ana") is None


def test_one_click_shows_the_values_and_one_gives_one(opened: OpenSession) -> None:
    click_cell(opened, CELLAR, 2)
    opened.click("evaluation.map.value.-1")
    assert fit_of(opened.session, CELLAR, "bo") == -1
    assert not opened.has("evaluation.map.values")


def test_escape_puts_the_values_away_and_nothing_else(opened: OpenSession) -> None:
    click_cell(opened, CELLAR, 1)
    assert opened.has("evaluation.map.values")
    opened.press(MAP, Qt.Key.Key_Escape)
    assert not opened.has("evaluation.map.values")
    assert fit_of(opened.session, CELLAR, "ana") is None


def test_what_is_left_leads_to_the_first_answer_that_is_missing(opened: OpenSession) -> None:
    opened.click("evaluation.losing")
    assert shown(opened) == ["shift"]
    opened.click("evaluation.left")
    heat = opened.find(MAP)
    assert (heat.idea, heat.column) == (CELLAR, 1)
    opened.bot.keyClicks(heat, "1")
    assert opened.text("evaluation.left") == "1 answer to give"


def test_an_idea_that_leaves_the_filter_leaves_the_card_too(opened: OpenSession) -> None:
    opened.session.fits.append(Fit("wall", "bo", -1))
    opened.session.fits.remove(Fit("wall", "bo", 1))
    opened.view.desk.editor.say_changed(frozenset({Part.FITS}), None)
    opened.click("evaluation.losing")
    take(opened, "wall", 2)
    opened.bot.keyClicks(opened.find(MAP), "1")
    opened.find("evaluation.idea.text").setFocus()
    opened.find("evaluation.drawback.new").setFocus()
    QApplication.processEvents()
    assert shown(opened) == ["shift"]
    assert opened.text("evaluation.idea.text") == "Play before eight"


def test_the_idea_in_hand_stays_in_hand_when_the_page_is_made_anew(qtbot: QtBot) -> None:
    session = two_neighbours()
    opened = open_session(qtbot, session, step=3)
    take(opened, "shift")
    memory = opened.view.desk.memory
    again = open_session(qtbot, session, step=2)
    again.view.desk.memory.update(memory)
    again.view.open_step(3)
    assert again.find(MAP).idea == "shift"


def test_a_row_moves_only_once_it_is_left(opened: OpenSession) -> None:
    take(opened, CELLAR)
    opened.bot.keyClicks(opened.find(MAP), "2")
    opened.press(MAP, Qt.Key.Key_Right)
    opened.bot.keyClicks(opened.find(MAP), "2")
    assert shown(opened) == ["wall", "shift", "Ideas to evaluate", CELLAR]
    opened.press(MAP, Qt.Key.Key_Up)
    assert shown(opened) == [CELLAR, "wall", "shift"]
    assert opened.find(MAP).idea == "shift"


def test_enter_goes_from_the_last_person_to_the_next_idea(opened: OpenSession) -> None:
    take(opened, "wall", 2)
    opened.press(MAP, Qt.Key.Key_Return)
    assert (opened.find(MAP).idea, opened.find(MAP).column) == ("shift", 1)


def test_each_cell_is_spoken_with_person_idea_and_value(opened: OpenSession) -> None:
    heat = opened.find(MAP).heat
    spoken = heat.data(heat.index(heat.row_of("shift"), 2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bo, Play before eight, serves poorly"


def test_why_an_idea_stands_there_follows_what_is_said(opened: OpenSession) -> None:
    take(opened, CELLAR)
    assert "Ana and Bo" in opened.text("evaluation.idea.why")
    opened.bot.keyClicks(opened.find(MAP), "2")
    assert "Ana" not in opened.text("evaluation.idea.why")


def test_a_need_is_ticked_and_leaves_the_list_of_the_unserved(opened: OpenSession) -> None:
    opened.click("evaluation.serves.play")
    assert opened.has("evaluation.unserved")
    opened.click("evaluation.serves.play")
    assert not opened.has("evaluation.unserved")


def test_remarks_are_typed_under_a_name_edited_and_put_back(opened: OpenSession) -> None:
    opened.find("evaluation.drawback.who").choose("bo")
    opened.type("evaluation.drawback.new", "It smells", enter=True)
    assert opened.session.remarks == [Remark("wall", "bo", RemarkKind.DRAWBACK, "It smells")]
    opened.type("evaluation.drawback.0", " bad")
    assert " bad" in opened.session.remarks[0].text
    opened.click("evaluation.drawback.0.remove")
    assert opened.session.remarks == []
    opened.click("undo.evaluation.idea.undo")
    assert len(opened.session.remarks) == 1


def test_a_remark_that_was_begun_is_entered_on_the_idea_it_is_about(opened: OpenSession) -> None:
    opened.find("evaluation.drawback.who").choose("bo")
    opened.type("evaluation.drawback.new", "It smells")
    take(opened, "shift")
    assert opened.session.remarks == [Remark("wall", "bo", RemarkKind.DRAWBACK, "It smells")]
    assert opened.text("evaluation.drawback.new") == ""


def test_scores_show_in_the_map_at_once(opened: OpenSession) -> None:
    opened.press("evaluation.score.impact", Qt.Key.Key_2)
    assert opened.session.scores[0].impact == 2
    assert opened.find(MAP).heat.rows[0].scores == (3, 5, 2)


def test_a_black_ball_needs_a_person_and_a_reason_and_is_taken_back(opened: OpenSession) -> None:
    opened.click("evaluation.blackball")
    assert not opened.find("evaluation.blackball.place").isEnabled()
    opened.click("evaluation.blackball.who.bo")
    opened.type("evaluation.blackball.reason", "The cork crumbles")
    opened.click("evaluation.blackball.place")
    assert rank(opened.session)[-1].state is State.ASIDE
    assert shown(opened)[-2:] == ["Ideas set aside", "wall"]
    opened.click("evaluation.blackball.bo.take_back")
    assert not opened.session.black_balls
    opened.click("undo.evaluation.blackball.undo")
    assert opened.session.black_balls[0].reason == "The cork crumbles"


def test_a_reason_that_was_begun_is_there_again_on_coming_back(opened: OpenSession) -> None:
    opened.click("evaluation.blackball")
    opened.click("evaluation.blackball.who.bo")
    opened.type("evaluation.blackball.reason", "The cork crum")
    take(opened, "shift")
    assert not opened.has("evaluation.blackball.form")
    opened.view.open_step(2)
    opened.view.open_step(3)
    take(opened, "wall")
    assert opened.text("evaluation.blackball.reason") == "The cork crum"
    opened.type("evaluation.blackball.reason", "bles", enter=True)
    assert opened.session.black_balls == [BlackBall("wall", "bo", "The cork crumbles")]


def test_escape_puts_the_form_away_and_keeps_what_was_begun(opened: OpenSession) -> None:
    opened.click("evaluation.blackball")
    opened.type("evaluation.blackball.reason", "No")
    opened.press("evaluation.blackball.reason", Qt.Key.Key_Escape)
    assert not opened.has("evaluation.blackball.form")
    opened.click("evaluation.blackball")
    assert opened.text("evaluation.blackball.reason") == "No"
    opened.click("evaluation.blackball.cancel")
    opened.click("evaluation.blackball")
    assert opened.text("evaluation.blackball.reason") == ""


def test_twelve_people_have_cells_to_click_in_the_narrowest_window(qtbot: QtBot) -> None:
    opened = open_session(qtbot, large(), step=3)
    opened.view.resize(1024, 640)
    QApplication.processEvents()
    heat = opened.find(MAP)
    assert heat.columnWidth(12) >= 40
    assert heat.viewport().width() - heat.columnWidth(0) >= 6 * heat.columnWidth(1)


def test_a_row_is_filled_with_one_click_for_each_person(opened: OpenSession) -> None:
    click_cell(opened, CELLAR, 1)
    opened.click("evaluation.map.value.2")
    opened.click("evaluation.map.value.-1")
    assert [fit_of(opened.session, CELLAR, who) for who in ("ana", "bo")] == [2, -1]
    assert not opened.has("evaluation.map.values")


def test_it_says_what_to_do_without_ideas_or_people(qtbot: QtBot) -> None:
    opened = open_session(qtbot, empty(), step=3)
    assert opened.has("evaluation.empty")
    assert not opened.has(MAP)


def test_an_idea_set_aside_says_who_and_why(qtbot: QtBot) -> None:
    opened = open_session(qtbot, agreed_plan(), step=3)
    take(opened, CELLAR)
    assert opened.has("evaluation.blackball.bo")
