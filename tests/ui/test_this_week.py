"""What is due over all sessions stands beside the list, and one click leads to it."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Action, ActionStatus, Session, Status
from conflictapp.exchange import encode
from conflictapp.storage.repository import open_library
from conflictapp.ui.main_window import MainWindow
from conflictapp.ui.start import REMINDER_AFTER_MS, start_window
from tests.ui.windows import OpenWindow
from tests.worlds import agreed_plan, two_neighbours


def session(identity: str, due: str, *, status: ActionStatus = ActionStatus.TODO, review: str = ""):
    made = agreed_plan()
    made.id, made.title, made.status = identity, f"Title {identity}", Status.AGREED
    made.plan.actions = [Action("a", f"Do {identity}", ["ana"], due=due, status=status)]
    made.plan.review_at, made.reviews = review, []
    return made


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> OpenWindow:
    """On Monday 23 November 2026."""
    sessions = [
        session("late", "2026-11-20"),
        session("friday", "2026-11-27"),
        session("later", "2026-12-04"),
        session("done", "2026-11-24", status=ActionStatus.DONE),
        session("meets", "2027-01-10", review="2026-11-26T18:00"),
        two_neighbours(),
    ]
    return OpenWindow(qtbot, tmp_path, sessions)


def lines(opened: OpenWindow) -> list[str]:
    found, number = [], 0
    while opened.has(f"library.week.{number}"):
        found.append(opened.find(f"library.week.{number}").text())
        number += 1
    return found


def test_what_is_late_comes_first_then_what_this_week_brings(opened: OpenWindow) -> None:
    texts = lines(opened)
    assert [text.split("\n")[0] for text in texts] == ["Do late", "Review", "Do friday"]
    assert "late" in texts[0]
    assert opened.find("library.week.late").text() == "1 thing is late"
    opened.window.close()


@pytest.mark.parametrize(("line", "step", "title"), [(0, 5, "Title late"), (1, 6, "Title meets")])
def test_one_click_leads_to_it(opened: OpenWindow, line: int, step: int, title: str) -> None:
    opened.click(f"library.week.{line}")
    assert opened.session().title == title
    assert opened.find(f"rail.step.{step}").isChecked()
    assert not opened.has("library.week")
    opened.window.close()


def started(qtbot: QtBot, folder: Path, *sessions: Session, file: Path | None = None) -> MainWindow:
    library = open_library(folder).repository
    for each in sessions:
        library.add(each, each.created_at)
    library.close()
    window = start_window(folder, "en", file)
    qtbot.addWidget(window)
    qtbot.wait(REMINDER_AFTER_MS + 100)
    return window


def said(window: MainWindow) -> str:
    line = window.findChild(QWidget, "message")
    return line.accessibleName() if line.isVisible() else ""


def test_at_the_start_a_word_of_what_is_late(qtbot: QtBot, tmp_path: Path) -> None:
    today, long_ago = date.today().isoformat(), "2026-01-05"  # noqa: DTZ011  the laptop's own day
    window = started(
        qtbot, tmp_path, session("old", long_ago), session("older", long_ago), session("now", today)
    )
    assert said(window) == "2 things are late and 1 thing is due this week."
    window.close()


def test_nothing_is_said_at_the_start_when_nothing_is_due_or_a_session_is_opened(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = started(qtbot, tmp_path / "quiet", session("done", "2026-01-05", status=ActionStatus.DONE))
    assert said(window) == ""
    window.close()
    file = tmp_path / "session.json"
    file.write_bytes(encode(two_neighbours()))
    window = started(qtbot, tmp_path / "busy", session("old", "2026-01-05"), file=file)
    assert "late" not in said(window)
    assert window.focusWidget().objectName() == "evaluation.map"
    window.close()


def test_what_is_archived_or_deleted_asks_for_nothing(opened: OpenWindow) -> None:
    opened.library.archive("late")
    opened.library.delete("friday")
    assert [each.session for each in opened.library.due("2026-11-29")] == ["meets"]
    opened.window.close()


def test_a_week_without_anything_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    opened = OpenWindow(qtbot, tmp_path, [two_neighbours()])
    assert opened.find("library.week.none").text() == "Nothing is due this week."
    opened.window.close()
