"""The heart of the method through the window: a black ball, a combination, an objection, and a second round."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conflictapp.domain.combinations import combine
from conflictapp.domain.decision import agreement_exists
from tests.journeys.mediator import Mediator
from tests.journeys.stories import FUNDERS, LABEL, Story

SERVED = {"funders": {4: (0,), 2: (1,), 1: (2,), 0: (3,)}, "label": {3: (0,), 1: (1, 4), 2: (2,), 4: (3,)}}
OBJECTIONS = {
    "funders": (1, "Savoir avant décembre qui porte", "On tire au sort en novembre"),
    "label": (1, "Que rien ne circule la première année", "Un résultat que seule l’équipe reçoit"),
}


def serve(mediator: Mediator, story: Story) -> None:
    """Tick which needs each idea answers."""
    needs = [each.id for each in mediator.session.needs]
    for idea, served in SERVED[story.name].items():
        mediator.find("evaluation.map").choose(mediator.ideas()[idea], 1)
        QApplication.processEvents()
        for need in served:
            mediator.tick(f"evaluation.serves.{needs[need]}")


def fill_what_is_new(mediator: Mediator, value: str) -> None:
    """Each says how the newest idea serves them: nothing else is asked for."""
    people, idea = mediator.people(), mediator.ideas()[-1]
    assert mediator.find("evaluation.left").text().startswith(str(len(people)))
    for column in range(1, len(people) + 1):
        heat = mediator.find("evaluation.map")
        heat.setFocus()
        heat.choose(idea, column)
        mediator._bot.keyClicks(heat, value)
    QApplication.processEvents()


@pytest.mark.parametrize("story", [FUNDERS, LABEL], ids=lambda story: story.name)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_from_a_black_ball_to_an_agreement_that_suits_everyone(
    qtbot: QtBot, tmp_path: Path, story: Story, language: str
) -> None:
    mediator = Mediator(qtbot, tmp_path / "data", language)
    mediator.click("library.new")
    for step in (mediator.prepare, mediator.hear_needs, mediator.gather, mediator.evaluate):
        step(story)
    session, (objecting, wish, added) = mediator.session, OBJECTIONS[story.name]
    mediator.click("rail.step.3")
    serve(mediator, story)
    if story.black_ball is None:
        mediator._place_black_ball(5, 2, "Les jeunes n’ont pas un an à attendre")
    aside = session.black_balls[0].idea

    mediator.click("rail.step.4")
    found = combine(session)[0]
    assert aside not in found.ideas
    mediator.click("choice.together.1.take")
    assert session.decision.ideas == list(found.ideas)
    assert session.decision.statement

    for at, person in enumerate(mediator.people()):
        if at != objecting:
            mediator._consent(person, story.people[at].hope)
    mediator.click(f"choice.hand_over.{mediator.people()[objecting]}")
    mediator.click("handover.answer.objection")
    mediator.type("handover.note", wish)
    mediator.click("handover.done")
    mediator.click("handover.back")
    assert not agreement_exists(session)

    kept = list(session.fits)
    mediator.click("choice.back_to_ideas")
    assert wish in mediator.find("ideas.asked.text").text()
    mediator.type("ideas.new", added, enter=True)
    mediator.click("rail.step.3")
    assert [fit for fit in session.fits if fit in kept] == kept
    fill_what_is_new(mediator, "2")

    mediator.wait_for("rail.step.4")
    mediator.click("rail.step.4")
    former = session.decision.statement
    mediator.click("choice.change_decision")
    statement = mediator.find("choice.statement")
    mediator._bot.keyClick(statement, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    mediator.type("choice.statement", f" {added}.")
    assert [each.statement for each in session.rounds] == [former]
    for person in mediator.people():
        mediator._answer(person, "full")
    assert agreement_exists(session)
    mediator.close_and_come_back()
    mediator.click("choice.round.1.open")
    assert added.split()[0] in mediator.find("choice.round.1.changes").text()
    mediator.close()
