"""The menu of a session ends it and takes it up again, offering only what its status allows."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Session, Status
from tests.ui.windows import OpenWindow
from tests.worlds import agreed_plan, two_neighbours

ENDS = {"closed", "withdrawn", "reopen"}


def opened(bot: QtBot, folder: Path, session: Session) -> OpenWindow:
    hands = OpenWindow(bot, folder, [session])
    hands.window.open_session(session.id)
    hands.settle()
    return hands


def menu(hands: OpenWindow) -> dict[str, QAction]:
    shown = hands.find("session.menu").menu()
    shown.aboutToShow.emit()
    return {each.objectName().removeprefix("session.more."): each for each in shown.actions()}


def on_disk(hands: OpenWindow) -> Session:
    assert hands.window.save_now()
    return hands.library.load("neighbours")


def test_a_session_without_agreement_can_only_be_withdrawn(qtbot: QtBot, tmp_path: Path) -> None:
    hands = opened(qtbot, tmp_path, two_neighbours())
    assert ENDS & set(menu(hands)) == {"withdrawn"}


@pytest.mark.parametrize("end", [Status.CLOSED, Status.WITHDRAWN])
def test_an_agreed_session_is_ended_and_taken_up_again_with_all_it_holds(
    qtbot: QtBot, tmp_path: Path, end: Status
) -> None:
    hands = opened(qtbot, tmp_path, agreed_plan())
    menu(hands)[end.value].trigger()
    ended = on_disk(hands)
    assert ended.status is end
    assert (ended.needs, ended.plan) == (agreed_plan().needs, agreed_plan().plan)
    assert ENDS & set(menu(hands)) == {"reopen"}
    menu(hands)["reopen"].trigger()
    assert on_disk(hands).status is Status.AGREED
    assert ENDS & set(menu(hands)) == {"closed", "withdrawn"}
