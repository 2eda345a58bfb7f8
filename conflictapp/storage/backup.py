"""Copies of the database, taken while it lives, before something risky is done to it."""

import sqlite3
from contextlib import closing
from pathlib import Path

KEPT = 3


def back_up(connection: sqlite3.Connection, path: Path) -> None:
    """Write a complete copy of the database; a copied file would lack what is still in its log."""
    with closing(sqlite3.connect(path)) as copy:
        connection.backup(copy)


def back_up_before(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep the database as it was in `version` beside it, and only the last few of such copies."""
    back_up(connection, path.with_name(f"{path.stem}.before-{version:04}{path.suffix}"))
    copies = sorted(path.parent.glob(f"{path.stem}.before-*{path.suffix}"))
    for old in copies[:-KEPT]:
        old.unlink()
