"""The one place where a database is opened, so that every connection has the same promises."""

import sqlite3
from pathlib import Path

WAIT_SECONDS = 2.0  # for another process's save; longer would look like a hang


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the file, which is created when it is missing; nothing is written yet."""
    return sqlite3.connect(path, timeout=WAIT_SECONDS)


def promise(connection: sqlite3.Connection) -> None:
    """Make a saved word outlive a power cut, references hold, and erased words leave the file."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
