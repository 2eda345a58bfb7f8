"""What had the keyboard goes with what is removed: the keyboard stays on the page, where it can be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desks import OpenSession, open_session
from tests.worlds import agreed_plan

REMOVALS = [
    (0, "preparation.section.people", "participants.{participant}.remove", "undo.preparation.people.undo"),
    (1, "", "needs.message.{message}.remove", "undo.needs.messages.undo"),
    (2, "", "ideas.remove.{idea}", "undo.ideas.undo"),
    (5, "plan.section.actions", "plan.action.{action}.remove", "undo.plan.actions.undo"),
    (5, "plan.section.obstacles", "plan.obstacle.0.remove", "undo.plan.obstacles.undo"),
]


@pytest.mark.parametrize(("step", "section", "cross", "undo"), REMOVALS)
def test_the_next_key_takes_it_back_and_leads_nowhere_else(
    qtbot: QtBot, step: int, section: str, cross: str, undo: str
) -> None:
    session = agreed_plan()
    opened: OpenSession = open_session(qtbot, session, step=step)
    if section:
        opened.click(section)
    names = {
        "participant": session.participants[-1].id,
        "message": session.messages[0].id,
        "idea": session.ideas[0].id,
        "action": session.plan.actions[0].id,
    }
    away = opened.find(cross.format(**names))
    away.setFocus()
    qtbot.keyClick(away, Qt.Key.Key_Space)
    opened.settle()
    held = QApplication.focusWidget()
    assert held is not None
    assert held.objectName() == undo
    qtbot.keyClick(held, Qt.Key.Key_Space)
    opened.settle()
    assert opened.has(cross.format(**names))
    assert opened.page().isAncestorOf(QApplication.focusWidget())
