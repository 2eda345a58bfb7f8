"""The log of our own defects: where each happened, and never what a person typed."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

FOLDER = "log"
_LOG = logging.getLogger("conflictapp")


def open_log(folder: Path) -> None:
    """Write the log into a data folder from now on: three files of 256 KiB at most."""
    place = folder / FOLDER
    try:
        place.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            place / "conflictapp.log", maxBytes=262_144, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _LOG.handlers = [handler]
    _LOG.propagate = False


def log_defect(error: BaseException) -> None:
    """Log the type of an error and the lines it passed through, without its message, which may quote a session."""
    frames = traceback.extract_tb(error.__traceback__)
    passed = " > ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    _LOG.error("%s %s", type(error).__name__, passed)
