"""The log of our own defects: where each happened, and never what a person typed."""

from pathlib import Path

FOLDER = "log"
_places: list[Path] = []


def open_log(folder: Path) -> None:
    """Write the log into a data folder from now on."""
    _places[:] = [folder / FOLDER]


def log_defect(error: BaseException) -> None:
    """Log the type of an error and the lines it passed through, without its message, which may quote a session.

    The log rotates: three files of 256 KiB at most. A log that cannot be written is no reason to fail.
    """
    import logging  # late: most runs have nothing to log
    import traceback
    from logging.handlers import RotatingFileHandler

    frames = traceback.extract_tb(error.__traceback__)
    passed = " > ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    for place in _places:
        try:
            place.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                place / "conflictapp.log", maxBytes=262_144, backupCount=2, encoding="utf-8"
            )
        except OSError:
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        record = logging.makeLogRecord({"msg": f"{type(error).__name__} {passed}", "levelno": logging.ERROR})
        handler.handle(record)
        handler.close()
