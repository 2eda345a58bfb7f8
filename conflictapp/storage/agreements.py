"""The versions of a session's agreement: rows that are added, signed, and otherwise left as they are."""

import sqlite3
from dataclasses import replace
from hashlib import sha256

from conflictapp.domain.agreement import Version

_READ = "SELECT number, made_at, document, text, sha256 FROM agreements WHERE session = ? ORDER BY number"
_KEEP = """
INSERT INTO agreements (session, number, made_at, language, text, document, sha256)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (session, number) DO UPDATE SET document = excluded.document, sha256 = excluded.sha256,
  pdf = CASE WHEN sha256 = excluded.sha256 THEN pdf END
"""
_TAKEN = "SELECT max(number), max(number = ? AND text <> ?) FROM agreements WHERE session = ?"
_KEEP_PDF = "UPDATE agreements SET paper = ?, pdf = ? WHERE session = ? AND number = ?"
_PDF = "SELECT pdf FROM agreements WHERE session = ? AND number = ? AND paper = ?"


def read_versions(connection: sqlite3.Connection, session: int) -> list[Version]:
    """Every version of a session's agreement, the first one first."""
    rows = connection.execute(_READ, [session]).fetchall()
    if not rows:
        return []
    from conflictapp.exchange import decode  # late: most sessions open without a version

    return [
        Version(number, made_at, decode(document.encode()), text, digest)
        for number, made_at, document, text, digest in rows
    ]


def write_version(connection: sqlite3.Connection, session: int, version: Version) -> Version:
    """Keep a version, or the signatures of one that is kept; returns it with the hash of its document.

    A PDF made of other signatures is forgotten; the text and the date stay those of the first time. Another text
    never takes the place of one that is kept, which another program may have added: it becomes the version after.
    """
    from conflictapp.exchange import encode  # late, as above

    document = encode(version.session)
    last, taken = connection.execute(_TAKEN, [version.number, version.text, session]).fetchone()
    number = last + 1 if taken else version.number
    kept = replace(version, number=number, sha256=sha256(document).hexdigest())
    language = version.session.language
    row = [session, kept.number, kept.made_at, language, kept.text, document.decode(), kept.sha256]
    connection.execute(_KEEP, row)
    return kept


def write_pdf(connection: sqlite3.Connection, session: int, number: int, paper: str, pdf: bytes) -> None:
    """Keep the PDF that a version was given out as, on “a4” or “letter” paper."""
    connection.execute(_KEEP_PDF, [paper, pdf, session, number])


def read_pdf(connection: sqlite3.Connection, session: int, number: int, paper: str) -> bytes | None:
    """The PDF that a version was last given out as; None when there is none with its signatures on that paper."""
    row: tuple[bytes | None] | None = connection.execute(_PDF, [session, number, paper]).fetchone()
    return row[0] if row else None
