"""An agreement is signed on the screen, adjusted after a review, signed again, and both versions stay to be read."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conflictapp.documents.reading.agreement import read_agreement
from conflictapp.storage.repository import open_library
from tests.journeys.mediator import Mediator
from tests.journeys.stories import STORIES


def sign_on_screen(mediator: Mediator, bot: QtBot, person: str) -> None:
    mediator.click(f"agreement.screen.{person}")
    pad = mediator.find(f"agreement.pad.{person}")
    bot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    for x in range(40, 240, 20):
        bot.mouseMove(pad, QPoint(x, 40 + x % 40))
    bot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(240, 50))
    mediator.click("agreement.pad.keep")


def sign_all(mediator: Mediator, bot: QtBot) -> None:
    mediator.click("plan.section.agreement")
    for person in mediator.people():
        sign_on_screen(mediator, bot, person)


def signers(mediator: Mediator) -> list[str]:
    return [each.participant for each in mediator.session.signatures]


def test_sign_on_screen_adjust_sign_again_and_compare(qtbot: QtBot, tmp_path: Path) -> None:
    mediator = Mediator(qtbot, tmp_path / "data", "en")
    mediator.lead(STORIES[0])
    sign_all(mediator, qtbot)
    assert signers(mediator) == mediator.people()
    first = read_agreement(mediator.print_agreement(tmp_path / "first.pdf"))
    mediator.close_and_come_back()
    assert "signed by all" in mediator.find("plan.version.text").text()

    mediator.next(6)
    mediator.click("review.begin")
    mediator.click("review.section.outcome")
    mediator.type("review.adjustments", "One action was missing")
    mediator.click("review.outcome.adjust")
    mediator.click("review.conclude")
    mediator.click("rail.step.5")
    mediator.click("plan.section.actions")
    mediator.type("plan.action.new", "Look at the list on Sundays", enter=True)
    assert signers(mediator) == []
    mediator.close_and_come_back()
    assert "is version 2" in mediator.find("plan.version.text").text()

    sign_all(mediator, qtbot)
    second = read_agreement(mediator.print_agreement(tmp_path / "second.pdf"))
    assert [first.version, second.version] == [1, 2]
    assert first.code != second.code
    assert all(each.strokes for each in second.session.signatures)

    mediator.click("agreement.compare")
    assert "+ Look at the list on Sundays" in mediator.find("compare.text").toPlainText()
    mediator.press("compare.text", Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert mediator.find("agreement.version.1.state").text().startswith("Superseded by version 2")
    mediator.close()

    library = open_library(tmp_path / "data").repository
    kept = library.versions(second.session.id)
    assert [each.session for each in kept] == [first.session, second.session]
    library.close()
