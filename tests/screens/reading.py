"""An agreement as participants read it, and what they see when the laptop is handed to them."""

from PySide6.QtWidgets import QApplication, QPushButton

from conflictapp.ui.main_window import MainWindow


def read(window: MainWindow, _language: str) -> None:
    """The agreement, with one person's actions to mark as done."""
    session = window._open.editor.session
    window.read_agreement(session.id)
    window.findChild(QPushButton, f"reading.person.{session.participants[0].id}").click()
    QApplication.processEvents()


def choose(window: MainWindow, _language: str) -> None:
    """Which agreements may be read."""
    window._choose_agreements()
    QApplication.processEvents()


def handed(window: MainWindow, _language: str) -> None:
    """What fills the screen then."""
    window._choose_agreements([window._open.editor.session.id])
    QApplication.processEvents()
    window.findChild(QPushButton, "handing.begin").click()
    QApplication.processEvents()
