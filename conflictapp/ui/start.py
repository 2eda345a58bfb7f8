"""From a data folder to a window that can be used."""

from pathlib import Path

from PySide6.QtCore import QTimer

from conflictapp.log import open_log
from conflictapp.settings import load_settings
from conflictapp.storage.repository import open_library
from conflictapp.texts.words import SOURCE, Words, languages, system_language
from conflictapp.ui.crash import catch_defects
from conflictapp.ui.main_window import MainWindow

REMINDER_AFTER_MS = 500  # the window is seen and can be used first


def start_window(folder: Path, language: str | None, file: Path | None = None) -> MainWindow:
    """Show the window on the library of `folder`, and what a file holds; else a word of what is due.

    Says so when a damaged database had to be set aside.
    """
    opened = open_library(folder)
    opened.repository.purge()  # what was deleted in an earlier run is gone for good
    open_log(folder)
    settings = load_settings(folder)
    chosen = language or settings.language or system_language()
    window = MainWindow(folder, opened.repository, settings, chosen if chosen in languages() else SOURCE)
    catch_defects(window)
    window.show()
    if opened.code is not None:
        from conflictapp.errors import PersonError  # late: a damaged file is rare
        from conflictapp.texts.errors import error_sentence

        window.tell(error_sentence(Words(chosen), PersonError(opened.code, str(opened.set_aside))))
    if file is not None:
        window.open_file(file)
    else:
        QTimer.singleShot(REMINDER_AFTER_MS, window, window.remind)
    return window
