"""What can go wrong with the database, as codes: `texts.errors` has the sentences."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from conflictapp.errors import MachineError, PersonError


class StorageCode(StrEnum):
    """The codes of the errors that this package raises, and of what it set aside."""

    DAMAGED = "storage.damaged"
    FOREIGN = "storage.foreign"
    NEWER = "storage.newer"
    UNKNOWN_SESSION = "storage.unknown_session"
    NOT_WRITABLE = "storage.not_writable"
    DISK_FULL = "storage.disk_full"
    LOCKED = "storage.locked"
    FAILED = "storage.failed"


_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_OF_MACHINE = {
    sqlite3.SQLITE_BUSY: StorageCode.LOCKED,
    sqlite3.SQLITE_LOCKED: StorageCode.LOCKED,
    sqlite3.SQLITE_FULL: StorageCode.DISK_FULL,
    sqlite3.SQLITE_READONLY: StorageCode.NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: StorageCode.NOT_WRITABLE,
    sqlite3.SQLITE_PERM: StorageCode.NOT_WRITABLE,
    sqlite3.SQLITE_AUTH: StorageCode.NOT_WRITABLE,
    sqlite3.SQLITE_IOERR: StorageCode.FAILED,
    sqlite3.SQLITE_NOLFS: StorageCode.FAILED,
    sqlite3.SQLITE_PROTOCOL: StorageCode.LOCKED,
    sqlite3.SQLITE_NOMEM: StorageCode.FAILED,
}


def error_of(error: sqlite3.Error, place: str) -> PersonError | None:
    """What a failure of the database means for people; None when it is our own defect."""
    result = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if result in _DAMAGED:
        return PersonError(StorageCode.DAMAGED, place)
    code = _OF_MACHINE.get(result)
    return MachineError(code, place) if code else None


@contextmanager
def told(place: str) -> Iterator[None]:
    """Turn failures of the database into errors with a code; our own defects pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        meant = error_of(error, place)
        if meant is None:
            raise
        raise meant from error
