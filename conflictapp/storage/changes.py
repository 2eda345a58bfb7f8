"""Reading the rows of one session, and writing those that differ."""

import sqlite3
from functools import cache

from conflictapp.storage.rows import Key, Row, Rows
from conflictapp.storage.schema import LAYOUT, Table, is_nested, tables


def read_rows(connection: sqlite3.Connection, number: int) -> Rows:
    """Every row of a session."""
    return {table.name: _read(connection, table, number) for table in tables()}


def write_rows(connection: sqlite3.Connection, number: int, last: Rows, rows: Rows) -> None:
    """Write the rows that are not as they were last known, and take away those that are no longer there."""
    for table in tables():
        before, now = last[table.name], rows[table.name]
        gone = [(number, *key) for key in before if key not in now]
        changed = [(number, *key, *row) for key, row in now.items() if before.get(key) != row]
        if gone:
            connection.executemany(_delete(table), gone)
        if changed:
            connection.executemany(_upsert(table), changed)


def _read(connection: sqlite3.Connection, table: Table, number: int) -> dict[Key, Row]:
    keys = _keys(table)
    ours = len(keys) - 1
    return {row[:ours]: row[ours:] for row in connection.execute(_select(table), [number])}


def _keys(table: Table) -> list[str]:
    if table is LAYOUT:
        return ["number"]
    return ["session", "owner", "position"] if is_nested(table) else ["session", "position"]


@cache
def _select(table: Table) -> str:
    first, *others = _keys(table)
    names = [*others, *(column.name for column in table.columns)]
    return f"SELECT {_quoted(names)} FROM {table.name} WHERE {first} = ? ORDER BY {_quoted([first, *others])}"  # noqa: S608  our own names


@cache
def _upsert(table: Table) -> str:
    keys, fields = _keys(table), [column.name for column in table.columns]
    values = ", ".join("?" * (len(keys) + len(fields)))
    changes = ", ".join(f'"{name}" = excluded."{name}"' for name in fields)
    return (
        f"INSERT INTO {table.name} ({_quoted(keys + fields)}) VALUES ({values}) "  # noqa: S608  our own names
        f"ON CONFLICT ({_quoted(keys)}) DO UPDATE SET {changes}"
    )


@cache
def _delete(table: Table) -> str:
    return f"DELETE FROM {table.name} WHERE " + " AND ".join(f"{key} = ?" for key in _keys(table))  # noqa: S608


def _quoted(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def nothing() -> Rows:
    """The rows of a session that is not in the database."""
    return {table.name: {} for table in tables()}
