"""What is due over all sessions stands beside the list, and one click leads to it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Action, ActionStatus, Status
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


def test_what_is_archived_or_deleted_asks_for_nothing(opened: OpenWindow) -> None:
    opened.library.archive("late")
    opened.library.delete("friday")
    assert [each.session for each in opened.library.due("2026-11-29")] == ["meets"]
    opened.window.close()


def test_a_week_without_anything_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    opened = OpenWindow(qtbot, tmp_path, [two_neighbours()])
    assert opened.find("library.week.none").text() == "Nothing is due this week."
    opened.window.close()
