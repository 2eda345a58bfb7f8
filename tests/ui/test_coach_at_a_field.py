"""A remark under its field: when it comes, what can be done with it, and that it leaves people alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from conflictapp.coach.remark import Field
from conflictapp.domain.session import Language
from conflictapp.ui.wizard.coaching import Coaching
from tests.ui import coached
from tests.ui.coached import FewWords
from tests.ui.desks import OpenSession, open_session, type_keys
from tests.worlds import two_neighbours


@pytest.fixture
def coach(monkeypatch: pytest.MonkeyPatch) -> FewWords:
    return coached.install(monkeypatch)


@pytest.fixture
def opened(qtbot: QtBot, coach: FewWords) -> OpenSession:
    return open_session(qtbot, two_neighbours(), step=1)


def part(opened: OpenSession, name: str) -> str:
    return f"needs.message.{opened.session.messages[0].id}.{name}"


def need(opened: OpenSession) -> str:
    return f"needs.need.{opened.session.needs[0].id}"


def remarked(opened: OpenSession, field: str, text: str) -> str:
    """Type at the end of a field, and wait for its remark; the card’s name."""
    opened.press(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    opened.type(field, text)
    shown(opened, f"{field}.coach")
    return f"{field}.coach"


def shown(opened: OpenSession, name: str) -> None:
    opened.bot.waitUntil(lambda: opened.has(name), timeout=2000)


def read_again(opened: OpenSession, coach: FewWords) -> None:
    asked = len(coach.asked)
    opened.bot.waitUntil(lambda: len(coach.asked) > asked, timeout=2000)


def underlined(opened: OpenSession, field: str) -> list[str]:
    return [each.cursor.selectedText() for each in opened.find(field).extraSelections()]


def test_a_remark_comes_under_the_field_and_the_person_goes_on_typing(opened: OpenSession) -> None:
    feeling = part(opened, "feeling")
    card = remarked(opened, feeling, ", ignored ")
    assert opened.text(f"{card}.question") == "What is behind it?"
    assert "ignored" in opened.text(f"{card}.about")
    assert underlined(opened, feeling) == ["ignored"]
    assert opened.find(feeling).hasFocus()
    assert opened.find(card).mapTo(opened.view, QPoint()).y() > (
        opened.find(feeling).mapTo(opened.view, QPoint(0, opened.find(feeling).height())).y()
    )


def test_a_keystroke_asks_nothing_of_the_coach(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    coach = coached.install(monkeypatch, pause=60_000)
    opened = open_session(qtbot, two_neighbours(), step=1)
    opened.type(part(opened, "feeling"), "ignored and always tired ")
    assert coach.asked == []


def test_a_pause_in_the_middle_of_a_word_is_waited_out(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    coach = coached.install(monkeypatch, pause=60_000)
    opened = open_session(qtbot, two_neighbours(), step=1)
    opened.type(part(opened, "feeling"), "ignored")
    timer = opened.find(part(opened, "feeling")).findChild(Coaching)._timer
    timer.timeout.emit()
    assert coach.asked == []
    timer.timeout.emit()
    assert len(coach.asked) == 1


def test_leaving_the_field_shows_the_remark_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    coached.install(monkeypatch, pause=60_000)
    opened = open_session(qtbot, two_neighbours(), step=1)
    opened.type(part(opened, "feeling"), "ignored")
    opened.find(part(opened, "effect")).setFocus()
    shown(opened, f"{part(opened, 'feeling')}.coach")


def test_the_coach_reads_in_the_session_s_language_for_each_kind_of_field(
    qtbot: QtBot, coach: FewWords
) -> None:
    session = two_neighbours()
    session.language = Language.FRENCH
    opened = open_session(qtbot, session, step=1, language="en")
    listener = f"needs.restatement.{session.needs[0].id}.{session.participants[1].id}"
    for name in (part(opened, "behaviour"), part(opened, "effect"), part(opened, "feeling"), listener):
        opened.type(name, "x ")
        read_again(opened, coach)
    opened.type(need(opened), "x ")
    read_again(opened, coach)
    assert {language for language, _text, _field in coach.asked} == {"fr"}
    assert {place for _language, _text, place in coach.asked} == {
        Field.BEHAVIOUR,
        Field.EFFECT,
        Field.FEELING,
        Field.RESTATEMENT,
        Field.NEED,
    }


def test_what_stands_instead_is_put_in_the_field_kept_and_can_be_undone(opened: OpenSession) -> None:
    feeling, message = part(opened, "feeling"), opened.session.messages[0]
    message.feeling = ""
    opened.find(feeling).show_text("")
    card = remarked(opened, feeling, "so ignored here")
    opened.click(f"{card}.instead.0")
    assert message.feeling == "so sad here"
    assert opened.find(feeling).hasFocus()
    assert not opened.has(card)
    opened.press(feeling, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert message.feeling == "so ignored here"


def test_what_stands_instead_is_found_again_when_more_was_typed_before_it(opened: OpenSession) -> None:
    feeling, message = part(opened, "feeling"), opened.session.messages[0]
    card = remarked(opened, feeling, " ignored ")
    opened.press(feeling, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    type_keys(opened.find(feeling), "so ")
    opened.find(f"{card}.instead.0").click()
    assert message.feeling == "so worn out sad "


def test_what_stands_instead_takes_the_form_of_what_was_typed(opened: OpenSession) -> None:
    feeling = part(opened, "feeling")
    card = remarked(opened, feeling, ", ignorée ")
    opened.click(f"{card}.instead.0")
    assert opened.text(feeling).endswith(", découragée ")


def test_a_capital_stays_one(opened: OpenSession) -> None:
    feeling = part(opened, "feeling")
    card = remarked(opened, feeling, ". Ignored ")
    opened.click(f"{card}.instead.0")
    assert opened.text(feeling).endswith(". Sad ")


def test_the_reason_opens_where_it_is_asked_for(opened: OpenSession) -> None:
    card = remarked(opened, part(opened, "feeling"), " ignored")
    assert not opened.has(f"{card}.reason")
    opened.press(f"{card}.why", Qt.Key.Key_Space)
    assert opened.has(f"{card}.reason")
    assert opened.text(f"{card}.reason") == "It says what they did."


def test_what_was_dismissed_does_not_come_back_in_this_field(opened: OpenSession, coach: FewWords) -> None:
    feeling = part(opened, "feeling")
    card = remarked(opened, feeling, " ignored ")
    opened.click(f"{card}.dismiss")
    assert not opened.has(card)
    assert opened.find(feeling).hasFocus()
    opened.type(feeling, "again ")
    read_again(opened, coach)
    assert not opened.has(card)
    assert underlined(opened, feeling) == []
    remarked(opened, part(opened, "effect"), " ignored ")


def test_two_remarks_are_shown_one_at_a_time(opened: OpenSession) -> None:
    feeling = part(opened, "feeling")
    card = remarked(opened, feeling, " ignored, always ")
    assert underlined(opened, feeling) == ["ignored", "always"]
    assert opened.text(f"{card}.place") == "1 of 2"
    opened.press(f"{card}.next", Qt.Key.Key_Space)
    assert (opened.text(f"{card}.place"), opened.text(f"{card}.question")) == (
        "2 of 2",
        "When was the last time?",
    )
    assert opened.find(f"{card}.next").hasFocus() or not opened.find(feeling).hasFocus()


def test_letters_beyond_the_first_plane_shift_no_underline(opened: OpenSession) -> None:
    feeling = part(opened, "feeling")
    card = remarked(opened, feeling, " 😀😀 ignored ")
    assert underlined(opened, feeling) == ["ignored"]
    opened.click(f"{card}.instead.0")
    assert opened.text(feeling).endswith("😀😀 sad ")


def test_tab_passes_a_remark_by_so_that_typing_on_changes_nothing(opened: OpenSession) -> None:
    opened.view.activateWindow()
    behaviour = part(opened, "behaviour")
    remarked(opened, behaviour, " ignored ")
    before = opened.text(behaviour)
    opened.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == part(opened, "effect")
    opened.bot.keyClicks(QApplication.focusWidget(), " my work waits ")
    assert opened.text(behaviour) == before
    assert "my work waits" in opened.text(part(opened, "effect"))
    opened.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().objectName() == behaviour


@pytest.mark.parametrize("back", [Qt.Key.Key_F2, Qt.Key.Key_Escape])
def test_f2_goes_into_a_remark_and_through_it_by_tab(opened: OpenSession, back: Qt.Key) -> None:
    opened.view.activateWindow()
    behaviour = part(opened, "behaviour")
    card = remarked(opened, behaviour, " ignored ")
    opened.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    went = [QApplication.focusWidget().objectName()]
    for _stop in range(3):
        opened.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        went.append(QApplication.focusWidget().objectName())
    assert went == [f"{card}.instead.0", f"{card}.why", f"{card}.dismiss", part(opened, "effect")]
    opened.find(behaviour).setFocus()
    opened.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    opened.bot.keyClick(QApplication.focusWidget(), back)
    assert QApplication.focusWidget().objectName() == behaviour
    assert opened.has(card)


def test_f2_brings_a_remark_into_view(opened: OpenSession) -> None:
    opened.view.resize(1024, 640)
    opened.settle()
    feeling = part(opened, "feeling")
    card = opened.find(remarked(opened, feeling, " ignored "))
    opened.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    assert card.visibleRegion().boundingRect().height() == card.height()


def test_a_screen_reader_hears_the_question_without_the_focus(
    opened: OpenSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    feeling = part(opened, "feeling")
    remarked(opened, feeling, " ignored ")
    assert heard == ["What is behind it?"]
    assert opened.find(feeling).accessibleDescription() == "What is behind it?"


def test_a_remark_above_moves_nothing_under_the_person_s_typing(opened: OpenSession) -> None:
    opened.view.resize(1024, 640)
    lower = opened.find("needs.equation")
    opened.type(part(opened, "behaviour"), "ignored ")
    lower.setFocus()
    scroll = opened.page().findChild(QScrollArea)
    scroll.ensureWidgetVisible(lower)
    before = lower.mapTo(opened.view, QPoint()).y()
    shown(opened, f"{part(opened, 'behaviour')}.coach")
    QApplication.processEvents()
    assert lower.mapTo(opened.view, QPoint()).y() == before


def test_a_need_s_remark_goes_with_it_when_it_is_entered(opened: OpenSession) -> None:
    new = opened.find(f"needs.new.{opened.session.participants[0].id}").objectName()
    remarked(opened, new, "not to be ignored")
    opened.press(new, Qt.Key.Key_Return)
    entered = f"needs.need.{opened.session.needs[-1].id}"
    shown(opened, f"{entered}.coach")
    assert not opened.has(f"{new}.coach")
    assert opened.find(new).hasFocus()


def test_what_was_dismissed_in_a_new_line_stays_so_once_it_is_entered(
    opened: OpenSession, coach: FewWords
) -> None:
    new = opened.find(f"needs.new.{opened.session.participants[0].id}").objectName()
    card = remarked(opened, new, "not to be ignored ")
    opened.click(f"{card}.dismiss")
    opened.press(new, Qt.Key.Key_Return)
    entered = f"needs.need.{opened.session.needs[-1].id}"
    if not any(text.endswith("ignored") for _language, text, _field in coach.asked):
        read_again(opened, coach)
    assert not opened.has(f"{entered}.coach")


def test_an_idea_is_read_where_it_is_typed_and_where_it_stands(qtbot: QtBot, coach: FewWords) -> None:
    opened = open_session(qtbot, two_neighbours(), step=2)
    remarked(opened, "ideas.new", "always quiet")
    opened.press("ideas.new", Qt.Key.Key_Return)
    shown(opened, f"ideas.idea.{opened.session.ideas[-1].id}.coach")
    assert not opened.has("ideas.new.coach")
    assert {place for _language, _text, place in coach.asked} == {Field.IDEA}


def test_a_remark_is_there_again_when_the_page_is_made_anew(qtbot: QtBot, opened: OpenSession) -> None:
    card = remarked(opened, part(opened, "feeling"), " ignored ")
    opened.click("needs.message.another")
    shown(opened, card)


def test_the_coach_is_switched_off_for_every_field_and_on_again_where_it_was(opened: OpenSession) -> None:
    feeling, effect = part(opened, "feeling"), part(opened, "effect")
    other = remarked(opened, effect, " always ")
    card = remarked(opened, feeling, " ignored ")
    opened.click(f"{card}.why")
    opened.click(f"{card}.off")
    assert not opened.has(card)
    assert not opened.has(other)
    assert underlined(opened, feeling) == []
    opened.click(f"{card}.back.undo")
    assert opened.has(card)
    assert opened.has(other)


def test_a_switched_off_coach_is_not_asked(opened: OpenSession, coach: FewWords) -> None:
    opened.view.desk.coach.turn(on=False)
    opened.type(part(opened, "feeling"), " ignored ")
    opened.settle()
    assert coach.asked == []


def test_what_is_being_clicked_does_not_move_away(
    opened: OpenSession, coach: FewWords, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    opened.type(part(opened, "feeling"), " ignored ")
    opened.find(part(opened, "effect")).setFocus()
    opened.settle()
    assert coach.asked == []
    monkeypatch.undo()
    monkeypatch.setattr("conflictapp.coach.coach.remarks", coach.remarks)
    shown(opened, f"{part(opened, 'feeling')}.coach")
