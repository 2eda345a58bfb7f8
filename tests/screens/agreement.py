"""The agreement at work: what is signed, changed and opened before the picture is taken."""

from time import monotonic

from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from conflictapp.domain.edits.plan import write_plan
from conflictapp.ui.main_window import MainWindow
from conflictapp.ui.widgets.pdf_pages import PdfPages

LATEST = 2.0  # seconds


def pad(window: MainWindow, _language: str) -> None:
    """Someone about to sign on the screen."""
    QApplication.processEvents()
    person = window._open.editor.session.participants[0].id
    _press(window, f"agreement.screen.{person}")
    _look_at(window, "agreement.pad.keep")


def signed(window: MainWindow, _language: str) -> None:
    """All signed the first version, and one the second."""
    QApplication.processEvents()
    opened = window._open
    for participant in opened.editor.session.participants:
        opened.versions.sign(participant.id, opened.editor.now())
    opened.editor.do(None, write_plan, "guarantor", opened.editor.session.participants[-1].name)
    opened.versions.sign(opened.editor.session.participants[0].id, opened.editor.now())
    _look_at(window, "agreement.versions")


def preview(window: MainWindow, language: str) -> None:
    """The pages of a version that another took the place of."""
    signed(window, language)
    _press(window, "agreement.version.1")
    _wait_for_pages(window)


def compared(window: MainWindow, language: str) -> None:
    """The two versions in one text."""
    signed(window, language)
    _press(window, "agreement.compare")


def _wait_for_pages(window: MainWindow) -> None:
    """Qt draws pages beside: a page that is still white in its upper third has nothing on it yet."""
    pages, late = window.findChild(PdfPages), monotonic() + LATEST
    while monotonic() < late:
        QApplication.processEvents()
        image = pages.grab().toImage()
        middle = image.width() // 2
        if any(image.pixelColor(middle - 200, y).lightness() < 128 for y in range(40, image.height() // 2)):
            return


def _look_at(window: MainWindow, name: str) -> None:
    for _turn in range(4):
        QApplication.processEvents()
    window.findChild(QScrollArea, "page.5.scroll").ensureWidgetVisible(window.findChild(QWidget, name), 0, 40)


def _press(window: MainWindow, name: str) -> None:
    QApplication.processEvents()
    window.findChildren(QPushButton, name)[-1].click()
    QApplication.processEvents()
