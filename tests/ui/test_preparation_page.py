"""Step 0 as a mediator fills it: by typing, Enter and clicks."""

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Nature, Scope, Session
from tests.ui.desks import OpenSession, open_session
from tests.worlds import empty, two_neighbours


@pytest.fixture
def blank(qtbot: QtBot) -> OpenSession:
    return open_session(qtbot, empty())


@pytest.fixture
def neighbours(qtbot: QtBot) -> OpenSession:
    return open_session(qtbot, two_neighbours(), step=0)


def test_title_and_subject_are_kept_as_typed(blank: OpenSession) -> None:
    blank.type("preparation.title", "Saturdays in the workshop")
    blank.type("preparation.subject", "How we share it")
    assert blank.session.title == "Saturdays in the workshop"
    assert blank.session.preparation.subject == "How we share it"


def test_scope_and_nature_are_chosen_by_a_click(blank: OpenSession) -> None:
    blank.click("preparation.scope.organisations")
    blank.click("preparation.nature.values")
    assert (blank.session.scope, blank.session.preparation.nature) == (Scope.ORGANISATIONS, Nature.VALUES)


def test_a_conflict_of_values_shows_other_roads_and_lets_the_mediator_go_on(blank: OpenSession) -> None:
    assert not blank.has("preparation.roads")
    blank.click("preparation.nature.values")
    assert blank.has("preparation.roads")


def test_the_date_is_typed_as_people_write_it(blank: OpenSession) -> None:
    blank.type("preparation.starts_at", "15/3/2027")
    blank.type("preparation.starts_at.time", "14h30")
    assert blank.session.starts_at == "2027-03-15T14:30:00"


def test_a_date_that_is_none_stays_in_the_field_and_is_explained(blank: OpenSession) -> None:
    blank.type("preparation.starts_at", "the ides")
    blank.find("preparation.place").setFocus()
    assert blank.text("preparation.starts_at") == "the ides"
    assert blank.has("preparation.starts_at.wrong")
    assert blank.session.starts_at == ""


def test_names_and_enter_make_the_group(blank: OpenSession) -> None:
    blank.click("preparation.section.people")
    for name in ("Ana", "Bo", "Chloé"):
        blank.type("participants.new", name, enter=True)
    assert [each.name for each in blank.session.participants] == ["Ana", "Bo", "Chloé"]


def test_the_group_is_full_at_twelve(blank: OpenSession) -> None:
    blank.click("preparation.section.people")
    for number in range(12):
        blank.type("participants.new", f"P{number}", enter=True)
    assert not blank.has("participants.new")
    assert blank.has("participants.full")


def test_removing_a_person_can_be_undone_with_all_they_said(neighbours: OpenSession) -> None:
    former = [each.name for each in neighbours.session.participants]
    needs = list(neighbours.session.needs)
    neighbours.click("preparation.section.people")
    gone = neighbours.session.participants[0].id
    neighbours.click(f"participants.{gone}.remove")
    assert len(neighbours.session.participants) == 1
    neighbours.click("undo.preparation.people.undo")
    assert [each.name for each in neighbours.session.participants] == former
    assert neighbours.session.needs == needs


def test_each_voice_is_kept_apart(neighbours: OpenSession) -> None:
    first, second = (each.id for each in neighbours.session.participants)
    neighbours.session.preparation.voices.clear()
    neighbours.click("preparation.section.voices")
    neighbours.type("preparation.voice.stake", "To sleep")
    neighbours.click(f"preparation.voices.{second}")
    neighbours.type("preparation.voice.stake", "To play")
    stakes = {each.participant: each.stake for each in neighbours.session.preparation.voices}
    assert stakes[first].endswith("To sleep")
    assert stakes[second].endswith("To play")


def test_a_proposed_rule_joins_the_charter_and_can_be_taken_out_again(blank: OpenSession) -> None:
    blank.click("preparation.section.rules")
    blank.click("preparation.rules.propose.0")
    blank.type("preparation.rules.new", "We take turns", enter=True)
    assert blank.session.preparation.ground_rules[1] == "We take turns"
    blank.click("preparation.rules.0.remove")
    blank.settle()
    assert blank.session.preparation.ground_rules == ["We take turns"]
    blank.click("undo.preparation.rules.undo")
    assert len(blank.session.preparation.ground_rules) == 2


def test_climate_is_given_by_digits_and_taken_back(neighbours: OpenSession) -> None:
    person = neighbours.session.participants[0].id
    neighbours.session.climate.clear()
    neighbours.click("preparation.section.climate")
    name = f"climate.{person}.trust"
    neighbours.press(name, Qt.Key.Key_7)
    assert neighbours.session.climate[0].trust == 7
    neighbours.press(name, Qt.Key.Key_Backspace)
    assert neighbours.session.climate[0].trust is None


def test_the_partner_map_stays_with_the_mediator(neighbours: OpenSession) -> None:
    person = neighbours.session.participants[0].id
    neighbours.session.private.partner_map.clear()
    neighbours.click("preparation.section.map")
    neighbours.click(f"map.{person}.synergy.3")
    neighbours.click(f"map.{person}.antagonism.2")
    place = neighbours.session.private.partner_map[0]
    assert (place.participant, place.synergy, place.antagonism) == (person, 3, 2)


def test_the_map_does_not_open_by_itself_on_the_next_visit(neighbours: OpenSession) -> None:
    neighbours.click("preparation.section.map")
    assert neighbours.view.desk.memory["preparation.section"] == "subject"


def test_every_keystroke_is_saved_without_waiting_for_a_pause(blank: OpenSession, qtbot: QtBot) -> None:
    blank.saved.clear()
    blank.type("preparation.title", "abc")
    qtbot.waitUntil(lambda: bool(blank.saved), timeout=300)
    assert isinstance(blank.saved[-1], Session)


def test_a_section_is_marked_complete_while_it_is_filled(blank: OpenSession) -> None:
    blank.click("preparation.nature.needs")
    blank.type("preparation.title", "Saturdays in the workshop")
    blank.type("preparation.subject", "How we share it")
    section = blank.find("preparation.section.subject")
    blank.bot.waitUntil(lambda: section.text().endswith("✓"), timeout=1000)
    blank.find("preparation.subject").clear()
    blank.bot.waitUntil(lambda: not section.text().endswith("✓"), timeout=1000)


@pytest.mark.parametrize("system", ["C", "fr_FR"])
def test_the_length_is_typed_in_minutes_and_read_again(
    qtbot: QtBot, request: pytest.FixtureRequest, system: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(system))
    request.addfinalizer(lambda: QLocale.setDefault(before))
    blank = open_session(qtbot, empty(), step=0)
    blank.type("preparation.minutes", "90 minutes")
    assert blank.session.minutes == 90
    assert blank.text("preparation.minutes") == "90"
    blank.type("preparation.minutes", "0000")
    assert blank.session.minutes == 900
    blank.type("preparation.minutes", " ,.")
    assert set(blank.text("preparation.minutes")) <= set("0123456789")
    blank.find("preparation.minutes").selectAll()
    blank.press("preparation.minutes", Qt.Key.Key_Delete)
    assert blank.session.minutes is None


def test_a_click_on_the_words_of_a_proposed_rule_adds_it(blank: OpenSession) -> None:
    blank.click("preparation.section.rules")
    button = blank.find("preparation.rules.propose.0")
    words = button.parentWidget()
    rules = list(blank.session.preparation.ground_rules)
    blank.bot.mouseClick(words, Qt.MouseButton.LeftButton, pos=words.rect().center())
    assert len(blank.session.preparation.ground_rules) == len(rules) + 1
