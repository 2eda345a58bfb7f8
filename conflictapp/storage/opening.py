"""Opening the library's file: ours is brought up to date, any other is set aside and never written over."""

import sqlite3
from datetime import datetime
from pathlib import Path

from conflictapp.errors import MachineError, PersonError
from conflictapp.storage.backup import back_up_before
from conflictapp.storage.codes import StorageCode, told
from conflictapp.storage.connection import connect, promise
from conflictapp.storage.version import APPLICATION, VERSION

COMPANIONS = ("", "-wal", "-shm")


def open_or_set_aside(path: Path) -> tuple[sqlite3.Connection, Path | None, StorageCode | None]:
    """A connection to the library at `path`; where a file there was set aside, and why."""
    _make_folder(path.parent)
    try:
        return open_database(path), None, None
    except PersonError as error:
        if error.code not in (StorageCode.DAMAGED, StorageCode.FOREIGN):
            raise
        code = StorageCode(error.code)
    aside = _set_aside(path, code)
    return open_database(path), aside, code


def open_database(path: Path) -> sqlite3.Connection:
    """A connection to a file of ours, new or brought up to date; refuses any other without a change to it."""
    with told(str(path)):
        connection = connect(path)
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    version = _version(connection, path)
    promise(connection)
    if version < VERSION:
        _bring_up_to_date(connection, path, version)
    # a truncated or scrambled file often shows only where people's rows are read
    connection.execute("SELECT count(*), max(updated_at) FROM sessions").fetchone()


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of our schema in the file, 0 in an empty one."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION:
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise PersonError(StorageCode.FOREIGN, str(path))
        return 0
    if version > VERSION:
        raise PersonError(StorageCode.NEWER, str(path))
    return version


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, version: int) -> None:
    from sqlite_utils import Database  # late: only a new or an older file pays for it

    from conflictapp.storage.migrations import migrations

    if version:
        back_up_before(connection, path, version)
    with connection:
        connection.execute(
            "BEGIN IMMEDIATE"
        )  # another process may be at it: one does it, the other finds it done
        migrations.apply(Database(connection, execute_plugins=False))
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(StorageCode.NOT_WRITABLE, str(folder)) from error


def _set_aside(path: Path, code: StorageCode) -> Path:
    """Give the file and its log another name that no file has."""
    stem = f"{path.stem}.{code.rpartition('.')[2]}-{datetime.now().astimezone().date().isoformat()}"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 1000))]
    aside = next(each for name in names if not (each := path.with_name(name + path.suffix)).exists())
    try:
        for companion in COMPANIONS:
            file = Path(f"{path}{companion}")
            if file.exists():
                file.rename(f"{aside}{companion}")
    except OSError as error:
        raise MachineError(StorageCode.NOT_WRITABLE, str(path)) from error
    return aside
