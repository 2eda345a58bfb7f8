"""Opens the window: the one place where Qt starts."""

from pathlib import Path

from conflictapp.ui.screen import check_screen

STARTED_AS = ["conflictapp", "-style", "fusion"]  # setStyle() would build all of QStyle's enums for Python


def run(folder: Path, language: str | None, file: Path | None) -> int:
    """Open the window on the library of `folder` and stay until it is closed; the exit status.

    `language` is what the person asked for on the command line, else the settings or the system decide.
    Raises MachineError, with the name of what is missing, when no window can open; what fails once there is a screen
    is shown there before it is raised.
    """
    check_screen()
    from PySide6.QtWidgets import QApplication  # after the check, which Qt would answer by aborting

    from conflictapp.ui.start import start_window

    application = QApplication(STARTED_AS)
    application.setApplicationName("conflictapp")
    application.setDesktopFileName("conflictapp")
    try:
        _window = start_window(folder, language, file)  # it lives as long as this name
    except Exception as error:
        from conflictapp.ui.refusal import say_why  # late: a failed start is rare

        say_why(application, folder, language, error)
        raise
    return application.exec()
