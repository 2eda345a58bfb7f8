"""The choice at work: what is pressed before the picture is taken."""

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from conflictapp.ui.main_window import MainWindow


def hand_over(window: MainWindow, _language: str) -> None:
    """The laptop in the hands of someone who objects."""
    _press(window, "choice.hand_over.")
    _press(window, "handover.answer.objection")


def go_back(window: MainWindow, _language: str) -> None:
    """Back at the ideas with an objection in view."""
    _press(window, "choice.back_to_ideas")


def _press(window: MainWindow, name: str) -> None:
    QApplication.processEvents()
    buttons = [each for each in window.findChildren(QPushButton) if each.objectName().startswith(name)]
    next(each for each in buttons if each.isVisible()).click()
    QApplication.processEvents()


def in_front(window: MainWindow) -> QWidget:
    """What covers the window, or the window itself."""
    found = window.findChild(QWidget, "handover")
    return found if found is not None and found.isVisible() else window
