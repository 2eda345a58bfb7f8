"""A defect of ours: everything typed is saved first, then said calmly; the log gets where it happened."""

import sys
from types import TracebackType
from typing import Protocol

from conflictapp.log import log_defect


class SavesAndSpeaks(Protocol):
    """What the window does for us when something went wrong."""

    def save_now(self) -> bool:
        """Put everything typed on disk."""

    def say_defect(self, *, saved: bool) -> None:
        """Say that something went wrong, and whether everything typed is on disk."""


def catch_defects(window: SavesAndSpeaks) -> None:
    """Answer every exception that nobody caught: save, log, speak; never a traceback at a person."""

    def caught(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        log_defect(error)
        window.say_defect(saved=window.save_now())

    sys.excepthook = caught
