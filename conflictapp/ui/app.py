"""Opens the window: the one place where Qt starts."""

from pathlib import Path

from conflictapp.settings import Settings
from conflictapp.storage.repository import open_library
from conflictapp.texts.words import Words


def run(folder: Path, language: str, file: Path | None) -> int:
    """Open the window on the library of `folder` and stay until it is closed; the exit status.

    Raises MachineError, with the name of what is missing, when no window can open.
    """
    from conflictapp.ui.screen import check_screen  # noqa: PLC0415  late: only a window needs it

    check_screen()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  after the check, which Qt would answer by aborting

    from conflictapp.ui.crash import catch_defects  # noqa: PLC0415
    from conflictapp.ui.main_window import MainWindow  # noqa: PLC0415

    application = QApplication(["conflictapp"])
    application.setApplicationName("conflictapp")
    application.setDesktopFileName("conflictapp")
    window = MainWindow(folder, language)
    catch_defects(window)
    window.show()
    if file is not None:
        window.open_file(file)
    return application.exec()
