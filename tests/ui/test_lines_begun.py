"""A line that was begun and not entered: on disk as it is typed, there again after a crash, gone once entered."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conflictapp.domain.fields import Kind
from conflictapp.domain.parts import EVERYTHING
from conflictapp.domain.removal import take
from conflictapp.domain.session import Session
from conflictapp.exchange import encode
from conflictapp.storage.repository import open_library
from tests.ui.windows import OpenWindow
from tests.worlds import agreed_plan

LATEST = 20  # seconds, for a process to start
TYPIST = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from conflictapp.ui.start import start_window
application = QApplication(["conflictapp"])
window = start_window(Path(sys.argv[1]), "en")
window.open_session("neighbours")
window._go_to(2)
application.processEvents()
QTest.keyClicks(window.findChild(QWidget, "ideas.new"), "A thicker carp")
application.exec()
"""


def at(step: int) -> Session:
    session = agreed_plan()
    session.step = step
    return session


def kept(folder: Path) -> dict[str, str]:
    library = open_library(folder).repository
    begun = library.drafts("neighbours")
    library.close()
    return begun


def opened(bot: QtBot, folder: Path, step: int) -> OpenWindow:
    made = OpenWindow(bot, folder, [] if (folder / "sessions.sqlite").exists() else [at(step)])
    made.window.open_session("neighbours")
    made.settle()
    return made


FIELDS = [
    (0, "preparation.section.people", "participants.new"),
    (0, "preparation.section.rules", "preparation.rules.new"),
    (1, "needs.tabs.ana", "needs.new.ana"),
    (2, "", "ideas.new"),
    (3, "", "evaluation.advantage.new"),
    (5, "plan.section.actions", "plan.action.new"),
    (5, "plan.section.obstacles", "plan.obstacle.new"),
    (5, "plan.section.follow_up", "plan.criteria.new"),
]


@pytest.mark.parametrize(("step", "section", "name"), FIELDS, ids=[each[2] for each in FIELDS])
def test_what_is_begun_in_a_field_is_on_disk_and_shown_again(
    qtbot: QtBot, tmp_path: Path, step: int, section: str, name: str
) -> None:
    begun = opened(qtbot, tmp_path, step)
    if section:
        begun.click(section)
    begun.type(name, "Half a li")
    qtbot.waitUntil(lambda: "Half a li" in kept(tmp_path).values(), timeout=300)
    again = opened(
        qtbot, tmp_path, step
    )  # the first window is still there, as after a crash nothing was left
    if section:
        again.click(section)
    assert again.find(name).text() == "Half a li"
    again.find(name).clear()
    qtbot.waitUntil(lambda: not kept(tmp_path), timeout=300)
    for each in (again, begun):
        each.window.close()


def test_a_killed_program_has_lost_nothing_that_was_begun(qtbot: QtBot, tmp_path: Path) -> None:
    library = open_library(tmp_path).repository
    library.add(at(2), "2026-11-01")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([sys.executable, "-c", TYPIST, str(tmp_path)], env=environment) as process:
        late = monotonic() + LATEST
        while library.drafts("neighbours") != {"ideas.new": "A thicker carp"}:
            assert monotonic() < late
            sleep(0.02)
        process.send_signal(signal.SIGKILL)
    library.close()
    again = opened(qtbot, tmp_path, 2)
    assert again.find("ideas.new").text() == "A thicker carp"
    again.press("ideas.new", Qt.Key.Key_Return)
    assert again.session().ideas[-1].text == "A thicker carp"
    qtbot.waitUntil(lambda: not kept(tmp_path), timeout=300)
    again.window.close()


def test_the_reason_of_a_black_ball_that_was_begun_is_there_after_closing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    begun = opened(qtbot, tmp_path, 3)
    begun.click("evaluation.blackball")
    begun.click("evaluation.blackball.who.bo")
    begun.type("evaluation.blackball.reason", "It harms")
    begun.window.close()
    again = opened(qtbot, tmp_path, 3)
    assert again.session().black_balls == at(3).black_balls
    assert again.find("evaluation.blackball.reason").text() == "It harms"
    again.click("evaluation.blackball.place")
    assert again.session().black_balls[-1].reason == "It harms"
    again.window.close()
    assert kept(tmp_path) == {}


def test_a_need_that_was_begun_stays_with_its_person(qtbot: QtBot, tmp_path: Path) -> None:
    begun = opened(qtbot, tmp_path, 1)
    begun.click("needs.tabs.ana")
    begun.type("needs.new.ana", "quiet even")
    begun.click("needs.tabs.bo")
    assert begun.find("needs.new.bo").text() == ""
    assert [each.text for each in begun.session().needs if each.participant == "ana"][-1] == "quiet even"
    begun.window.close()


def test_another_language_leaves_a_line_begun_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    begun = opened(qtbot, tmp_path, 2)
    ideas = [each.text for each in begun.session().ideas]
    begun.type("ideas.new", "A thicker carp")
    begun.click("language.switch")
    assert begun.find("ideas.new").text() == "A thicker carp"
    assert begun.find("ideas.new").placeholderText().startswith("Une idée")
    assert [each.text for each in begun.session().ideas] == ideas
    begun.window.close()


def test_what_was_begun_about_an_idea_that_is_gone_is_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    begun = opened(qtbot, tmp_path, 3)
    begun.click("evaluation.blackball")
    begun.type("evaluation.blackball.reason", "It harms")
    qtbot.waitUntil(lambda: bool(kept(tmp_path)), timeout=300)
    idea = next(iter(kept(tmp_path))).rpartition(".")[2]
    take(begun.session(), Kind.IDEA, idea)
    begun.window._open.editor.say_changed(EVERYTHING, None)
    begun.window.close()
    again = opened(qtbot, tmp_path, 2)
    again.click("rail.step.2")
    again.type("ideas.new", "Something else")
    qtbot.waitUntil(lambda: list(kept(tmp_path).values()) == ["Something else"], timeout=300)
    again.window.close()


def test_what_was_begun_is_in_no_export(qtbot: QtBot, tmp_path: Path) -> None:
    begun = opened(qtbot, tmp_path, 2)
    begun.type("ideas.new", "A zanzibar carpet")
    qtbot.waitUntil(lambda: bool(kept(tmp_path)), timeout=300)
    assert b"zanzibar" not in encode(begun.library.load("neighbours"), with_private=True)
    begun.window.close()
