"""Which tables a session is kept in: read off its dataclasses, so that a new field needs only a migration.

A list is a table of the same name; a list inside the records of another list is a table `<list>_<name>` whose
`owner` is the position of its record. Single records (the equation, the plan) are columns of their owner,
named `<record>_<field>`. Lists of plain values are JSON in one column.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from conflictapp.domain.session import Session

SESSIONS = "sessions"

Value = str | int | float | None


@dataclass(frozen=True)
class Column:
    """One field of a record: where it is in it, and how its value travels."""

    name: str
    path: tuple[str, ...]
    store: Callable[[Any], Value]
    restore: Callable[[Any], Any]  # Any: a field of any type
    typed: bool  # a person's own words


@dataclass(frozen=True)
class Table:
    """The records of one list, and the tables of the lists inside each of them."""

    name: str
    record: type
    path: tuple[str, ...]
    columns: tuple[Column, ...]
    children: tuple["Table", ...]


def _table(name: str, record: type, path: tuple[str, ...], *, outermost: bool = False) -> Table:
    columns: list[Column] = []
    children: list[Table] = []
    _read(record, (), "" if outermost else f"{name}_", columns, children)
    return Table(name, record, path, tuple(columns), tuple(children))


def _read(
    record: type, path: tuple[str, ...], prefix: str, columns: list[Column], children: list[Table]
) -> None:
    for name, hint in hints(record).items():
        item = _item(hint)
        if is_dataclass(hint):
            _read(hint, (*path, name), prefix, columns, children)  # type: ignore[arg-type]  # a dataclass
        elif isinstance(item, type) and is_dataclass(item):
            children.append(_table(prefix + name, item, (*path, name)))
        else:
            columns.append(_column((*path, name), hint, own_id=record is Session and name == "id"))


def _column(path: tuple[str, ...], hint: Any, *, own_id: bool) -> Column:
    bare = _bare(hint)
    item = _item(hint)
    if get_origin(bare) is list:
        return Column("_".join(path), path, _json, _from_json, typed=item is str)
    typed = hint is str and not own_id
    return Column("_".join(path), path, _plain, _restorer(bare), typed=typed)


def _restorer(bare: Any) -> Callable[[Any], Any]:
    if isinstance(bare, type) and issubclass(bare, (bool, StrEnum)):
        return lambda value: None if value is None else bare(value)
    return lambda value: value


def _plain(value: Any) -> Value:
    if isinstance(value, str):
        # half of a character pair cannot be written in UTF-8; one unreadable character must not stop a save
        return value.encode("utf-8", "replace").decode() if not value.isascii() else str(value)
    return int(value) if isinstance(value, bool) else value


def _json(value: Any) -> str | None:
    return None if value is None else json.dumps(value, separators=(",", ":"))


def _from_json(value: str | None) -> Any:
    return None if value is None else json.loads(value)


def _bare(hint: Any) -> Any:
    """The type itself, without its annotation and without "or None"."""
    if get_origin(hint) is Annotated:
        return _bare(get_args(hint)[0])
    if get_origin(hint) in (Union, UnionType):
        return _bare(next(each for each in get_args(hint) if each is not type(None)))
    return hint


def _item(hint: Any) -> Any:
    """The type of a list's items with what annotates it; None for what is no list."""
    bare = _bare(hint)
    return get_args(bare)[0] if get_origin(bare) is list else None


@cache
def hints(record: type) -> dict[str, Any]:
    """The fields of a dataclass with their types and what annotates them."""
    found = get_type_hints(record, include_extras=True)
    return {each.name: found[each.name] for each in fields(record)}


LAYOUT = _table(SESSIONS, Session, (), outermost=True)


def tables(table: Table = LAYOUT) -> list[Table]:
    """The table and every table inside it, owners first."""
    return [table, *(inner for child in table.children for inner in tables(child))]


def is_nested(table: Table) -> bool:
    """Whether its records belong to a record of another list rather than to the session itself."""
    return table is not LAYOUT and table not in LAYOUT.children
