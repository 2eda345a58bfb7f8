"""The agreement at work: what is signed, changed and opened before the picture is taken."""

from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from conflictapp.domain.edits.plan import write_plan
from conflictapp.ui.main_window import MainWindow


def pad(window: MainWindow, _language: str) -> None:
    """Someone about to sign on the screen."""
    QApplication.processEvents()
    person = window._desk.session.participants[0].id
    _press(window, f"agreement.screen.{person}")
    _look_at(window, f"agreement.pad.{person}")


def signed(window: MainWindow, _language: str) -> None:
    """All signed the first version, and one the second."""
    QApplication.processEvents()
    desk = window._desk
    for participant in desk.session.participants:
        desk.versions.sign(participant.id, desk.editor.now())
    desk.editor.do(None, write_plan, "guarantor", desk.session.participants[-1].name)
    desk.versions.sign(desk.session.participants[0].id, desk.editor.now())
    _look_at(window, "agreement.versions")


def preview(window: MainWindow, language: str) -> None:
    """The pages of a version that another took the place of."""
    signed(window, language)
    _press(window, "agreement.version.1")


def compared(window: MainWindow, language: str) -> None:
    """The two versions in one text."""
    signed(window, language)
    _press(window, "agreement.compare")


def _look_at(window: MainWindow, name: str) -> None:
    QApplication.processEvents()
    window.findChild(QScrollArea, "page.5.scroll").ensureWidgetVisible(window.findChild(QWidget, name), 0, 40)


def _press(window: MainWindow, name: str) -> None:
    QApplication.processEvents()
    window.findChildren(QPushButton, name)[-1].click()
    QApplication.processEvents()
