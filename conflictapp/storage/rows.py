"""A session as rows of its tables, and back."""

from functools import reduce
from typing import Any

from conflictapp.domain.session import Session
from conflictapp.storage.schema import LAYOUT, Table, Value, hints, tables

Key = tuple[int, ...]  # () for the session, (position,) in a list, (owner, position) in a list inside a list
Row = tuple[Value, ...]
Rows = dict[str, dict[Key, Row]]


def rows_of(session: Session) -> Rows:
    """Every row of a session, by table and key."""
    rows: Rows = {table.name: {} for table in tables()}
    _add(LAYOUT, session, (), rows)
    return rows


def session_of(rows: Rows) -> Session:
    """The session that the rows hold."""
    session: Session = _record(LAYOUT, (), rows)
    return session


def typed_texts(rows: Rows) -> str:
    """Every text that a person typed, one a line."""
    return "\n".join(
        text
        for table, columns in _TYPED
        for row in rows[table].values()
        for index, restore in columns
        for text in _texts(restore(row[index]))
        if text
    )


def _texts(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


_TYPED = tuple(
    (table.name, [(index, each.restore) for index, each in enumerate(table.columns) if each.typed])
    for table in tables()
)


def _add(table: Table, record: object, key: Key, rows: Rows) -> None:
    rows[table.name][key] = tuple(column.store(_get(record, column.path)) for column in table.columns)
    for child in table.children:
        for position, each in enumerate(_get(record, child.path)):
            _add(child, each, (*key, position), rows)


def _get(record: Any, path: tuple[str, ...]) -> Any:  # Any: a field of any type
    return getattr(record, path[0]) if len(path) == 1 else reduce(getattr, path, record)


def _record(table: Table, key: Key, rows: Rows) -> Any:
    row = rows[table.name][key]
    values = {column.path: column.restore(value) for column, value in zip(table.columns, row, strict=True)}
    for child in table.children:
        keys = sorted(each for each in rows[child.name] if each[:-1] == key)
        values[child.path] = [_record(child, each, rows) for each in keys]
    return _made(table.record, (), values)


def _made(record: type, path: tuple[str, ...], values: dict[tuple[str, ...], Any]) -> Any:
    """A record from the values of its fields, those of the records within it included."""
    return record(
        **{
            name: values[*path, name] if (*path, name) in values else _made(hint, (*path, name), values)
            for name, hint in hints(record).items()
        }
    )
