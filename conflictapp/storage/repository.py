"""The library of sessions: kept, found, archived, deleted and brought back."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from os import urandom
from pathlib import Path
from typing import TYPE_CHECKING

from conflictapp.errors import PersonError
from conflictapp.storage.codes import StorageCode, told
from conflictapp.storage.opening import open_or_set_aside
from conflictapp.storage.summaries import Counts, Summary, all_summaries, counted, found_summaries

if TYPE_CHECKING:
    from conflictapp.domain.agreement import Version
    from conflictapp.domain.session import Session
    from conflictapp.storage.due import Due
    from conflictapp.storage.rows import Rows

# the library is on the screen before a session is read or written: what that needs is imported where it is used

FILE = "sessions.sqlite"


@dataclass(frozen=True)
class _Known:
    """What this process last read or wrote of a session."""

    number: int
    rows: "Rows"


class Repository:
    """The sessions of one database; each method is one transaction, and raises errors that have a code.

    A save writes the rows that differ from what this repository last knew, so that of two programs at work on
    different parts of a session neither undoes the other; on the same row the last one wins.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._place = str(path)
        self._known: dict[str, _Known] = {}

    def add(self, session: "Session", now: str) -> str:
        """Keep a new session, and return its id: its own, or a fresh one when that is empty or taken."""
        from conflictapp.storage.changes import nothing
        from conflictapp.storage.rows import rows_of

        with self._writing():
            identity = self._free(session.id)
            number = self._insert(identity, now)
            known = self._write(number, nothing(), rows_of(replace(session, id=identity)))
        self._known[identity] = known
        return identity

    def load(self, identity: str) -> "Session":
        """The session as it was last saved."""
        from conflictapp.storage.changes import read_rows
        from conflictapp.storage.rows import session_of

        with told(self._place):
            number = self._number(identity)
            rows = read_rows(self._connection, number)
        self._known[identity] = _Known(number, rows)
        return session_of(rows)

    def save(self, session: "Session") -> None:
        """Write what changed since this repository last knew the session; after a failure, the next does."""
        from conflictapp.storage.changes import nothing
        from conflictapp.storage.rows import rows_of

        rows = rows_of(session)
        with self._writing():
            number = self._number_of(session.id)
            last = nothing() if number is None else self._last(session.id, number)
            written = self._write(number or self._insert(session.id, session.updated_at), last, rows)
        self._known[session.id] = written

    def archive(self, identity: str, archived: bool = True) -> None:
        """Put a session away, or take it out again."""
        self._mark("archived = ?", int(archived), identity)

    def coached(self, identity: str) -> bool:
        """Whether the coach reads along in a session."""
        with told(self._place):
            asked = "SELECT coach_off FROM sessions WHERE number = ?"
            off: int = self._connection.execute(asked, [self._number(identity)]).fetchone()[0]
        return not off

    def switch_coach(self, identity: str, *, on: bool) -> None:
        """Let the coach read along in a session, or be silent from now on."""
        self._mark("coach_off = ?", int(not on), identity)

    def drafts(self, identity: str) -> dict[str, str]:
        """What was begun in a session and not entered yet, by place."""
        with told(self._place):
            asked = "SELECT drafts FROM sessions WHERE number = ?"
            begun: dict[str, str] = json.loads(
                self._connection.execute(asked, [self._number(identity)]).fetchone()[0]
            )
        return begun

    def keep_drafts(self, identity: str, begun: dict[str, str]) -> None:
        """Keep what was begun in a session and not entered yet."""
        self._mark("drafts = ?", json.dumps(begun, ensure_ascii=False), identity)

    def versions(self, identity: str) -> list["Version"]:
        """The versions of a session’s agreement, the first one first."""
        from conflictapp.storage.agreements import read_versions

        with told(self._place):
            return read_versions(self._connection, self._number(identity))

    def keep_version(self, identity: str, version: "Version") -> "Version":
        """Keep a new version of the agreement, or one that was signed; returns it with its document’s hash."""
        from conflictapp.storage.agreements import write_version

        with self._writing():
            return write_version(self._connection, self._number(identity), version)

    def version_pdf(self, identity: str, number: int, paper: str) -> bytes | None:
        """The PDF that a version was given out as; None when there is none with its signatures on that paper."""
        from conflictapp.storage.agreements import read_pdf

        with told(self._place):
            return read_pdf(self._connection, self._number(identity), number, paper)

    def keep_version_pdf(self, identity: str, number: int, paper: str, pdf: bytes) -> None:
        """Keep the PDF that a version is given out as."""
        from conflictapp.storage.agreements import write_pdf

        with self._writing():
            write_pdf(self._connection, self._number(identity), number, paper, pdf)

    def delete(self, identity: str, now: str = "deleted") -> None:
        """Take a session out of the library; it can be restored until the next `purge`."""
        self._mark("deleted_at = ?", now, identity)

    def restore(self, identity: str) -> None:
        """Bring back a deleted session."""
        self._mark("deleted_at = ?", None, identity)

    def purge(self) -> None:
        """Erase what was deleted for good; for the window’s start, when no deletion can be undone."""
        with told(self._place):
            gone = self._connection.execute(
                "SELECT number FROM sessions WHERE deleted_at IS NOT NULL"
            ).fetchall()
        if gone:
            with self._writing():
                self._connection.executemany("DELETE FROM words WHERE rowid = ?", gone)
                self._connection.executemany("DELETE FROM sessions WHERE number = ?", gone)
                # the index keeps the words of what was deleted until it is merged
                self._connection.execute("INSERT INTO words(words) VALUES ('optimize')")

    def summaries(self, *, archived: bool = False, first: int | None = None) -> list[Summary]:
        """What the library shows, the last changed first; only the `first` few when asked."""
        with told(self._place):
            return all_summaries(self._connection, archived=archived, first=first)

    def search(self, typed: str) -> list[Summary]:
        """At most 200 sessions that hold words beginning like each one typed, the last changed first."""
        with told(self._place):
            return found_summaries(self._connection, typed)

    def due(self, until: str) -> list["Due"]:
        """The actions and reviews that are due up to a day over all sessions, the longest overdue first."""
        from conflictapp.storage.due import due_until

        with told(self._place):
            return due_until(self._connection, until)

    def counts(self, today: str) -> Counts:
        """How many sessions each filter of the library shows on that day."""
        with told(self._place):
            return counted(self._connection, today)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, undone whole when anything in it fails."""
        with told(self._place), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            yield

    def _last(self, identity: str, number: int) -> "Rows":
        from conflictapp.storage.changes import read_rows

        known = self._known.get(identity)
        return known.rows if known and known.number == number else read_rows(self._connection, number)

    def _write(self, number: int, last: "Rows", rows: "Rows") -> _Known:
        from conflictapp.storage.changes import write_rows
        from conflictapp.storage.rows import typed_texts
        from conflictapp.storage.search import indexed

        write_rows(self._connection, number, last, rows)
        typed = typed_texts(rows)
        if typed != typed_texts(last):
            self._connection.execute(
                "REPLACE INTO words(rowid, text) VALUES (?, ?)", [number, indexed(typed)]
            )
        return _Known(number, rows)

    def _insert(self, identity: str, now: str) -> int:
        added = "INSERT INTO sessions(id, added_at) VALUES (?, ?) RETURNING number"
        number: int = self._connection.execute(added, [identity, now]).fetchone()[0]
        return number

    def _free(self, wanted: str) -> str:
        identity = wanted
        while not identity or self._number_of(identity) is not None:
            identity = urandom(4).hex()
        return identity

    def _number_of(self, identity: str) -> int | None:
        """The number of a session, also of a deleted one; None when there is none."""
        row = self._connection.execute("SELECT number FROM sessions WHERE id = ?", [identity]).fetchone()
        return row[0] if row else None

    def _number(self, identity: str) -> int:
        kept = "SELECT number FROM sessions WHERE id = ? AND deleted_at IS NULL"
        row: tuple[int] | None = self._connection.execute(kept, [identity]).fetchone()
        if row is None:
            raise PersonError(StorageCode.UNKNOWN_SESSION, identity)
        return row[0]

    def _mark(self, change: str, value: str | int | None, identity: str) -> None:
        with self._writing():
            marked = self._connection.execute(
                f"UPDATE sessions SET {change} WHERE id = ?",  # noqa: S608  our own words
                [value, identity],
            )
            if not marked.rowcount:
                raise PersonError(StorageCode.UNKNOWN_SESSION, identity)


@dataclass(frozen=True)
class Opened:
    """The library, and what had to be set aside to open it: where to, and the code of why."""

    repository: Repository
    set_aside: Path | None = None
    code: StorageCode | None = None


def open_library(folder: Path) -> Opened:
    """Open a folder’s library; a damaged or foreign file there gets another name and a new one begins."""
    path = folder / FILE
    connection, set_aside, code = open_or_set_aside(path)
    return Opened(Repository(connection, path), set_aside, code)
