"""Opens the window: the one place where Qt starts."""

import builtins
import gc
from pathlib import Path
from typing import TYPE_CHECKING

from conflictapp.ui.screen import check_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from conflictapp.ui.main_window import MainWindow

STARTED_AS = ["conflictapp", "-style", "fusion"]  # setStyle() would build all of QStyle's enums for Python


def run(folder: Path, language: str | None, file: Path | None) -> int:
    """Open the window on the library of `folder` and stay until it is closed; the exit status.

    `language` is what the person asked for on the command line, else the settings or the system decide.
    Raises what `started` does.
    """
    application, _window = started(folder, language, file)  # it lives as long as this name
    return application.exec()


def started(folder: Path, language: str | None, file: Path | None) -> "tuple[QApplication, MainWindow]":
    """The application, and its window on the screen.

    Raises MachineError, with the name of what is missing, when no window can open; what fails once there is a screen
    is shown there before it is raised.
    """
    check_screen()
    gc.disable()  # nearly all that a start builds stays: looking through it for what is left over is in vain
    try:
        from PySide6.QtWidgets import QApplication  # after the check, which Qt would answer by aborting

        _import_as_python_does()
        from conflictapp.ui.start import start_window

        application = QApplication(STARTED_AS)
        application.setApplicationName("conflictapp")
        application.setDesktopFileName("conflictapp")
        try:
            return application, start_window(folder, language, file)
        except Exception as error:
            from conflictapp.ui.refusal import say_why  # late: a failed start is rare

            say_why(application, folder, language, error)
            raise
    finally:
        gc.freeze()
        gc.enable()


def _import_as_python_does() -> None:
    """Take PySide's import away: it reads the source of every module, for its `snake_case` switch, and keeps it all."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
