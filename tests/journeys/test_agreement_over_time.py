"""An agreement is signed on the screen, adjusted after a review, signed again, and both versions stay to be read."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conflictapp.documents.reading.agreement import read_agreement
from conflictapp.domain.session import ActionStatus, Outcome, Status
from conflictapp.storage.repository import open_library
from tests.journeys.mediator import NOW, Mediator
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
    assert mediator.session.step == 5
    assert "One action was missing" in mediator.find("plan.adjustments.text").text()
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


@pytest.mark.parametrize("language", ["en", "fr"])
def test_two_reviews_then_start_again_from_ideas(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    mediator = Mediator(qtbot, tmp_path / "data", language)
    mediator.lead(STORIES[0])
    sign_all(mediator, qtbot)
    decided = mediator.session.decision.statement
    action = mediator.session.plan.actions[0].id

    mediator.now = NOW.replace(2027, 3, 15)
    mediator.next(6)
    review(mediator, satisfied="4", climate=Qt.Key.Key_5)
    mediator.click("review.section.actions")
    mediator.click(f"review.action.{action}.done")
    mediator.close_and_come_back()
    mediator.click("review.section.outcome")
    mediator.type("review.next", "15/6/2027")
    mediator.click("review.outcome.keep")
    mediator.click("review.conclude")
    assert mediator.session.plan.actions[0].status is ActionStatus.DONE
    assert mediator.session.status is Status.AGREED
    mediator.close_and_come_back()

    mediator.now = NOW.replace(2027, 6, 15)
    review(mediator, satisfied="2", climate=Qt.Key.Key_8)
    mediator.click("review.section.over_time")
    assert "2" in mediator.find("review.chart.needs").accessibleName()
    report = mediator.save("review.report", tmp_path / "review.pdf")
    said = "".join(page.extract_text() for page in PdfReader(BytesIO(report)).pages)
    assert "".join(mediator.session.needs[0].text.split()) in "".join(said.split())
    mediator.click("review.section.outcome")
    mediator.click("review.outcome.restart")
    mediator.click("review.restart.2")
    mediator.click("review.conclude")

    assert mediator.session.step == 2
    assert mediator.find("ideas.new").hasFocus()
    assert mediator.session.rounds[-1].statement == decided
    assert mediator.session.decision.consents == []
    assert [each.held_on[:10] for each in mediator.session.reviews] == ["2027-03-15", "2027-06-15"]
    assert [each.outcome for each in mediator.session.reviews] == [Outcome.KEEP, Outcome.RESTART]
    assert len({each.taken_at[:10] for each in mediator.session.climate}) == 3
    mediator.close()
    library = open_library(tmp_path / "data").repository
    (kept,) = library.versions(library.summaries()[0].id)
    assert kept.session.decision.statement == decided
    library.close()


def review(mediator: Mediator, *, satisfied: str, climate: Qt.Key) -> None:
    """Begin a review; each rates their needs and the climate."""
    mediator.click("review.begin")
    mediator.click("review.section.needs")
    for need in mediator.session.needs:
        mediator.press(f"review.need.{need.id}", getattr(Qt.Key, f"Key_{satisfied}"))
    mediator.click("review.section.climate")
    for person in mediator.people():
        mediator.press(f"climate.{person}.safety", climate)
    assert {each.satisfaction for each in mediator.session.reviews[-1].needs} == {int(satisfied)}
