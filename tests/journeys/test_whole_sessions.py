"""From an empty laptop to the plan on paper, in each language, the lid closed in the middle of each step."""

import io
import unicodedata
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from conflictapp.domain.decision import agreement_exists
from conflictapp.domain.session import Status
from conflictapp.exchange import encode
from tests.journeys.mediator import Mediator, answering
from tests.journeys.stories import STORIES, Story

JOURNEYS = [(story, language) for story in STORIES for language in ("en", "fr")]


def printed(pdf: bytes) -> str:
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(unicodedata.normalize("NFC", text).split())


@pytest.mark.parametrize(("story", "language"), JOURNEYS, ids=lambda each: getattr(each, "name", each))
def test_a_session_from_preparation_to_paper(
    qtbot: QtBot, tmp_path: Path, story: Story, language: str
) -> None:
    mediator = Mediator(qtbot, tmp_path / "data", language)
    mediator.lead(story)
    assert agreement_exists(mediator.session)
    assert mediator.session.status is Status.AGREED
    paper = printed(mediator.print_agreement(tmp_path / "agreement.pdf"))
    for person in story.people:
        assert " ".join(person.name.split()) in paper
    for what, _who, _due, _done in story.actions:
        assert what in paper
    assert story.statement.split(",")[0] in paper
    assert "PRIVATE" not in paper
    assert "PRIVATE" not in encode(mediator.session).decode()
    mediator.close()


def test_an_objection_keeps_the_former_proposal_and_asks_again(qtbot: QtBot, tmp_path: Path) -> None:
    story = next(each for each in STORIES if each.objection)
    mediator = Mediator(qtbot, tmp_path / "data", "fr")
    mediator.lead(story)
    assert story.objection is not None
    assert mediator.session.decision.statement == f"{story.statement} {story.objection[2]}"
    assert [each.statement for each in mediator.session.rounds] == [story.statement]
    mediator.close()


def test_the_language_changes_in_an_open_session_and_everything_stays(qtbot: QtBot, tmp_path: Path) -> None:
    story = STORIES[0]
    mediator = Mediator(qtbot, tmp_path / "data", "en")
    mediator.click("library.new")
    mediator.prepare(story)
    before = encode(mediator.session)
    mediator.click("language.switch")
    assert mediator.find("page.1.question").text() == "De quoi chacun a-t-il besoin\u202f?"
    assert encode(mediator.session) == before
    mediator.close()


def test_the_session_is_exported_without_private_notes(qtbot: QtBot, tmp_path: Path) -> None:
    mediator = Mediator(qtbot, tmp_path / "data", "en")
    mediator.click("library.new")
    mediator.type("panel.note", "PRIVATE thought")
    with answering(tmp_path / "session.json"):
        mediator.window._output().save_session(mediator.session)
    assert "PRIVATE" not in (tmp_path / "session.json").read_text(encoding="utf-8")
    mediator.close()
