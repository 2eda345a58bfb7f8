"""Versions of the agreement in the window: made when it is given out, signed, shown, printed and compared."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from conflictapp.documents.reading.agreement import read_agreement, read_agreement_file
from conflictapp.domain.agreement import Version
from conflictapp.domain.session import Consent, ConsentLevel, Signature
from conflictapp.errors import MachineError
from tests.ui.windows import OpenWindow
from tests.worlds import agreed_plan


def on_the_agreement(bot: QtBot, folder: Path, signatures: list[Signature] | None = None) -> OpenWindow:
    session = agreed_plan()
    session.signatures = signatures or []
    made = OpenWindow(bot, folder, [session])
    made.window.open_session("neighbours")
    made.settle()
    made.click("plan.section.agreement")
    made.settle()
    return made


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> OpenWindow:
    return on_the_agreement(qtbot, tmp_path)


def versions(opened: OpenWindow) -> list[Version]:
    return opened.library.versions("neighbours")


def signers(opened: OpenWindow) -> list[str]:
    return [each.participant for each in opened.session().signatures]


def save_where(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_args, **_named: (str(path), ""))
    )


def sign_on_screen(opened: OpenWindow, person: str) -> None:
    opened.click(f"agreement.screen.{person}")
    opened.settle()
    draw(opened, person)
    opened.click("agreement.pad.keep")
    opened.settle()


def draw(opened: OpenWindow, person: str, *, at: int = 20) -> None:
    pad = opened.find(f"agreement.pad.{person}")
    opened.bot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(at, 20))
    opened.bot.mouseMove(pad, QPoint(at + 40, 40))
    opened.bot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(at + 40, 40))


def change_the_guarantor(opened: OpenWindow) -> None:
    opened.click("plan.section.follow_up")
    opened.type("plan.guarantor", " and the neighbour")


def test_saving_for_signature_makes_a_version_and_saving_again_does_not(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_where(monkeypatch, tmp_path / "first.pdf")
    opened.click("agreement.pdf")
    save_where(monkeypatch, tmp_path / "again.pdf")
    opened.click("agreement.pdf")
    assert [each.number for each in versions(opened)] == [1]
    assert opened.find("agreement.version.1.state").text() == "In force · signed by 0 of 2"
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "again.pdf").read_bytes()
    assert opened.library.version_pdf("neighbours", 1, "a4") == (tmp_path / "first.pdf").read_bytes()


def test_a_dialog_that_is_left_makes_no_version(opened: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args, **_named: ("", "")))
    opened.click("agreement.pdf")
    assert versions(opened) == []


def test_a_draft_is_written_but_is_no_version_and_nobody_can_sign_it(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.session().decision.consents[0] = Consent("ana", ConsentLevel.OBJECTION)
    opened.click("plan.section.actions")
    opened.click("plan.section.agreement")
    opened.settle()
    save_where(monkeypatch, tmp_path / "draft.pdf")
    opened.click("agreement.pdf")
    assert (tmp_path / "draft.pdf").exists()
    assert versions(opened) == []
    assert not opened.has("agreement.paper.ana")


def test_the_file_carries_the_signature_and_the_number_of_its_version(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_on_screen(opened, "ana")
    save_where(monkeypatch, tmp_path / "signed.pdf")
    opened.click("agreement.pdf")
    carried = read_agreement((tmp_path / "signed.pdf").read_bytes())
    assert carried.unaltered
    assert carried.version == 1
    assert carried.session == versions(opened)[0].session
    assert [each.participant for each in carried.session.signatures] == ["ana"]


def test_when_all_have_signed_it_says_so_and_a_change_makes_the_next_version(opened: OpenWindow) -> None:
    sign_on_screen(opened, "ana")
    opened.click("agreement.paper.bo")
    opened.settle()
    assert opened.find("agreement.version.1.state").text() == "In force · signed by all"
    assert "Version 1 is signed by all" in opened.find("plan.version.text").text()
    change_the_guarantor(opened)
    assert opened.find("plan.guarantor").hasFocus()
    assert signers(opened) == []
    assert "is version 2" in opened.find("plan.version.text").text()
    opened.click("plan.section.agreement")
    opened.settle()
    opened.click("agreement.paper.bo")
    opened.settle()
    assert [[each.participant for each in one.session.signatures] for one in versions(opened)] == [
        ["ana", "bo"],
        ["bo"],
    ]
    assert opened.find("agreement.version.1.state").text().startswith("Superseded by version 2")


def test_the_signatures_come_back_when_the_change_is_undone(opened: OpenWindow) -> None:
    opened.click("agreement.paper.ana")
    opened.settle()
    change_the_guarantor(opened)
    assert signers(opened) == []
    for _letter in " and the neighbour":
        opened.press("plan.guarantor", Qt.Key.Key_Backspace)
    assert signers(opened) == ["ana"]


def test_a_signature_is_taken_back_unless_all_had_signed_before(qtbot: QtBot, tmp_path: Path) -> None:
    opened = on_the_agreement(
        qtbot, tmp_path, [Signature("ana", "2026-11-20"), Signature("bo", "2026-11-20")]
    )
    assert not opened.has("agreement.unsign.ana")
    opened.click("agreement.paper.mediator")
    opened.settle()
    opened.click("agreement.unsign.mediator")
    assert signers(opened) == ["ana", "bo"]


def test_the_pdf_is_kept_once_all_have_signed(opened: OpenWindow) -> None:
    sign_on_screen(opened, "ana")
    assert opened.library.version_pdf("neighbours", 1, "a4") is None
    opened.click("agreement.paper.bo")
    opened.settle()
    pdf = opened.library.version_pdf("neighbours", 1, "a4")
    assert pdf is not None
    assert read_agreement(pdf).session == versions(opened)[0].session


def test_a_signature_taken_back_by_mistake_is_given_again_but_never_to_another_text(
    opened: OpenWindow,
) -> None:
    sign_on_screen(opened, "ana")
    drawn = versions(opened)[0].session.signatures
    opened.click("agreement.unsign.ana")
    opened.settle()
    opened.click("undo.agreement.signatures.undo")
    opened.settle()
    assert versions(opened)[0].session.signatures == drawn
    opened.click("agreement.unsign.ana")
    change_the_guarantor(opened)
    opened.click("plan.section.agreement")
    opened.settle()
    assert not opened.has("undo.agreement.signatures.undo")


def test_the_language_changes_and_the_versions_stay(opened: OpenWindow) -> None:
    opened.click("agreement.paper.ana")
    opened.settle()
    opened.click("language.switch")
    opened.settle()
    opened.click("agreement.paper.bo")
    opened.settle()
    assert opened.find("agreement.version.1.state").text() == "En vigueur · signée par tout le monde"
    assert len(versions(opened)) == 1


def test_the_choice_says_too_what_a_change_makes_of_a_version(opened: OpenWindow) -> None:
    opened.click("agreement.paper.ana")
    opened.settle()
    opened.click("rail.step.4")
    opened.settle()
    assert "Version 1 was given out" in opened.find("choice.version.text").text()


def test_an_agreement_taken_in_keeps_the_number_that_people_hold(qtbot: QtBot, tmp_path: Path) -> None:
    opened = OpenWindow(qtbot, tmp_path, [])
    opened.window._arrivals.take_in(agreed_plan(), 3)
    opened.settle()
    opened.click("plan.section.agreement")
    opened.settle()
    assert opened.find("agreement.version.3.state").text() == "In force · signed by 0 of 2"
    change_the_guarantor(opened)
    assert "is version 4" in opened.find("plan.version.text").text()


def test_a_session_that_comes_signed_has_its_first_version(qtbot: QtBot, tmp_path: Path) -> None:
    opened = on_the_agreement(qtbot, tmp_path, [Signature("ana", "2026-11-20")])
    assert [each.session.signatures for each in versions(opened)] == [[Signature("ana", "2026-11-20")]]


def test_a_signature_on_paper_has_the_day_it_was_given(opened: OpenWindow) -> None:
    opened.click("agreement.paper.ana")
    opened.settle()
    opened.click("agreement.day.ana.open")
    opened.settle()
    opened.find("agreement.day.ana").clear()
    opened.type("agreement.day.ana", "20/11/2026")
    opened.click("agreement.day.ana.keep")
    assert [each.signed_at for each in versions(opened)[0].session.signatures] == ["2026-11-20"]


def test_a_stroke_is_taken_back_and_drawn_again_with_the_keyboard(opened: OpenWindow) -> None:
    opened.click("agreement.screen.ana")
    opened.settle()
    pad = opened.find("agreement.pad.ana")
    draw(opened, "ana")
    draw(opened, "ana", at=120)
    kept = [list(each) for each in pad.strokes]
    opened.press("agreement.pad.ana", Qt.Key.Key_Backspace)
    assert pad.strokes == kept[:1]
    opened.click("agreement.pad.redo")
    assert pad.strokes == kept
    opened.click("agreement.pad.clear")
    assert not opened.find("agreement.pad.keep").isEnabled()


def test_what_the_disk_refuses_is_said_and_is_not_signed(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise MachineError("file.cannot_write", "sessions.sqlite")

    monkeypatch.setattr(opened.library, "keep_version", refuse)
    opened.click("agreement.paper.ana")
    assert signers(opened) == []
    assert opened.find("message").isVisible()


def test_the_preview_covers_the_window_and_esc_leaves_it(opened: OpenWindow) -> None:
    opened.click("agreement.preview")
    opened.settle()
    assert opened.find("preview.pages").hasFocus()
    assert opened.find("preview.count").text() == "Page 1 of 2"
    opened.click("preview.copies")
    opened.settle()
    assert opened.find("preview.count").text() == "Page 1 of 1"
    assert not opened.find("wizard.next").isEnabled()
    opened.press("preview.copies", Qt.Key.Key_Escape)
    opened.settle()
    assert not opened.has("preview")
    assert opened.find("wizard.next").isEnabled()
    assert versions(opened) == []


def test_how_the_ideas_were_weighed_is_added_when_asked(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_where(monkeypatch, tmp_path / "with annex.pdf")
    opened.click("agreement.preview")
    opened.settle()
    opened.click("preview.copies")
    opened.click("preview.annex")
    opened.settle()
    assert opened.find("preview.count").text().endswith("of 2")
    opened.click("preview.save")
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "with annex.pdf").pages)
    assert opened.session().ideas[0].text in text
    assert len(PdfReader(BytesIO(opened.library.version_pdf("neighbours", 1, "a4"))).pages) == 1


def test_the_preview_of_an_old_version_says_what_took_its_place(opened: OpenWindow) -> None:
    opened.click("agreement.paper.ana")
    change_the_guarantor(opened)
    opened.click("plan.section.agreement")
    opened.settle()
    opened.click("agreement.paper.ana")
    opened.settle()
    opened.click("agreement.version.1")
    opened.settle()
    assert opened.find("preview.state").text().startswith("Superseded by version 2")


def test_an_old_version_saved_again_says_on_its_pages_what_took_its_place(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_where(monkeypatch, tmp_path / "first.pdf")
    opened.click("agreement.pdf")
    change_the_guarantor(opened)
    opened.click("plan.section.agreement")
    save_where(monkeypatch, tmp_path / "second.pdf")
    opened.click("agreement.pdf")
    opened.settle()
    opened.click("agreement.version.1")
    opened.settle()
    save_where(monkeypatch, tmp_path / "first again.pdf")
    opened.click("preview.copies")
    opened.click("preview.save")
    said = PdfReader(tmp_path / "first again.pdf").pages[0].extract_text()
    assert "SUPERSEDED BY VERSION 2" in said
    first, again = (read_agreement_file(tmp_path / name) for name in ("first.pdf", "first again.pdf"))
    assert (again.code, again.unaltered) == (first.code, True)
    assert opened.library.version_pdf("neighbours", 1, "a4") == first.pages
    assert "SUPERSEDED" not in PdfReader(tmp_path / "second.pdf").pages[0].extract_text()


def test_printing_gives_a_copy_to_each_and_makes_the_version(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = []

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.printer().setResolution(36)
        sizes.append(dialog.maxPage())
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    opened.click("agreement.print")
    assert sizes == [2]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert [each.number for each in versions(opened)] == [1]


def test_two_versions_compare_word_by_word_with_signs(opened: OpenWindow) -> None:
    opened.click("agreement.paper.ana")
    change_the_guarantor(opened)
    opened.click("plan.section.agreement")
    opened.settle()
    opened.click("agreement.compare")
    text = opened.find("compare.text").toPlainText()
    assert "− Watches over the plan: The caretaker." in text
    assert "+ Watches over the plan: The caretaker and the neighbour." in text
    opened.find("compare.old").setCurrentIndex(1)
    assert opened.find("compare.text").toPlainText().startswith("\u2007 Both say the same.")
    opened.press("compare.text", Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not opened.has("compare")


def test_the_calendar_s_sequence_is_the_number_of_the_version(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_where(monkeypatch, tmp_path / "plan.ics")
    opened.click("agreement.paper.ana")
    opened.settle()
    opened.click("agreement.calendar")
    first = (tmp_path / "plan.ics").read_text(encoding="utf-8")
    change_the_guarantor(opened)
    opened.click("plan.section.agreement")
    opened.settle()
    opened.click("agreement.calendar")
    later = (tmp_path / "plan.ics").read_text(encoding="utf-8")
    assert "SEQUENCE:1" in first
    assert "SEQUENCE:2" in later
    assert [each for each in first.splitlines() if each.startswith("UID")] == [
        each for each in later.splitlines() if each.startswith("UID")
    ]


def test_blank_sheets_are_written_from_the_menu_of_the_session(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_where(monkeypatch, tmp_path / "sheets.pdf")
    opened.window._output().save_worksheets(opened.session())
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF")
