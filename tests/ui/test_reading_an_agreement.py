"""An agreement’s PDF opened in the window: read, judged unaltered or not, and taken into the library."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conflictapp.documents.agreement import agreement_pdf
from conflictapp.texts.words import Words
from tests.ui.windows import OpenWindow
from tests.worlds import agreed_plan, two_neighbours


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "agreement.PDF"
    path.write_bytes(agreement_pdf(agreed_plan(), Words("en")))
    return path


def test_the_pages_are_shown_and_nothing_enters_the_library_by_itself(
    qtbot: QtBot, tmp_path: Path, paper: Path
) -> None:
    opened = OpenWindow(qtbot, tmp_path / "data", [])
    opened.window.open_file(paper)
    assert "Unaltered" in opened.find("reader.state").text()
    assert opened.find("reader.pages").document().pageCount() > 0
    assert opened.library.summaries() == []
    opened.click("reader.close")
    assert not opened.has("reader")
    opened.window.close()


def test_the_mediator_takes_it_into_the_library(qtbot: QtBot, tmp_path: Path, paper: Path) -> None:
    opened = OpenWindow(qtbot, tmp_path / "data", [])
    opened.window.open_file(paper)
    opened.click("reader.take")
    (kept,) = opened.library.summaries()
    assert kept.title == agreed_plan().title
    assert opened.has("rail.step.5")
    opened.window.close()


def test_a_file_that_was_changed_says_so_before_anything_else(
    qtbot: QtBot, tmp_path: Path, paper: Path
) -> None:
    import pikepdf

    with pikepdf.open(paper) as pdf:
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(page.Contents.read_bytes() + b" 0 0 m 9 9 l S")
        pdf.save(tmp_path / "changed.pdf")
    opened = OpenWindow(qtbot, tmp_path / "data", [])
    opened.window.open_file(tmp_path / "changed.pdf")
    assert "changed" in opened.find("reader.altered.text").text()
    opened.window.close()


@pytest.mark.parametrize("data", [b"%PDF-1.7 nothing", b"hello", b""])
def test_a_file_that_carries_no_session_is_refused_in_a_sentence(
    qtbot: QtBot, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "other.pdf").write_bytes(data)
    opened = OpenWindow(qtbot, tmp_path / "data", [two_neighbours()])
    opened.window.open_file(tmp_path / "other.pdf")
    assert not opened.has("reader")
    assert "PDF" in opened.find("message.text").text()
    assert len(opened.library.summaries()) == 1
    opened.window.close()
