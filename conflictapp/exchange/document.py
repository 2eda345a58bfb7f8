"""A session as a JSON document, and back."""

import json
from pathlib import Path
from typing import Any

import msgspec

from conflictapp.domain.fields import Kind
from conflictapp.domain.session import Idea, Session
from conflictapp.errors import PersonError
from conflictapp.exchange.reading import Reading

FORMAT = "conflictapp/session"
VERSION = 1
LARGEST = 20 * 1024 * 1024
DEEPEST = 40


def read_file(path: Path) -> Session:
    """The session of a file; raises PersonError with the place of the first fault, MachineError never."""
    try:
        if path.stat().st_size > LARGEST:
            raise PersonError("json.too_large", path.name, megabytes=LARGEST // 1024 // 1024)
        return decode(path.read_bytes())
    except OSError as error:
        raise PersonError("file.cannot_read", path.name) from error


def decode(data: bytes) -> Session:
    """The session of a document; raises PersonError with the place of the first fault."""
    document = _plain(data)
    if not isinstance(document, dict):
        raise PersonError("json.no_session")
    if document.pop("format", None) != FORMAT:
        raise PersonError("json.format", "format", format=FORMAT)
    version = document.pop("version", None)
    if version != VERSION or isinstance(version, bool):
        raise PersonError("json.version", "version", version=VERSION)
    reading = Reading()
    session = reading.record(Session, document, "")
    reading.check_references()
    _check_variants(session.ideas)
    return session


def encode(session: Session, with_private: bool = False) -> bytes:
    """The document of a session, every field present; what is private only when asked for."""
    fields: dict[str, Any] = msgspec.to_builtins(session)
    if not with_private:
        del fields["private"]
    document = {"format": FORMAT, "version": VERSION, **fields}
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _plain(data: bytes) -> object:
    if len(data) > LARGEST:
        raise PersonError("json.too_large", "", megabytes=LARGEST // 1024 // 1024)
    try:
        text = data.decode("utf-8-sig")
        _check_depth(text)
        return json.loads(text, object_pairs_hook=_once, parse_constant=_refuse)
    except UnicodeDecodeError as error:
        raise PersonError("json.not_utf8") from error
    except json.JSONDecodeError as error:
        raise PersonError("json.not_json", "", line=error.lineno, column=error.colno) from error
    except ValueError as error:  # a number of thousands of digits
        raise PersonError("json.not_json", "", line=1, column=1) from error


def _check_depth(text: str) -> None:
    """Refuse what is nested too deep, before the parser meets it."""
    depth = 0
    inside = escaped = False
    for letter in text:
        if inside:
            if escaped:
                escaped = False
            elif letter == "\\":
                escaped = True
            elif letter == '"':
                inside = False
        elif letter == '"':
            inside = True
        elif letter in "[{":
            depth += 1
            if depth > DEEPEST:
                raise PersonError("json.too_deep", "", depth=DEEPEST)
        elif letter in "]}":
            depth -= 1


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _value in pairs]
        raise PersonError("json.field_twice", next(name for name in names if names.count(name) > 1))
    return found


def _refuse(constant: str) -> object:
    raise PersonError("json.not_whole", "", value=constant)


def _check_variants(ideas: list[Idea]) -> None:
    """An idea is no variant of itself, not even by way of others."""
    parents = {idea.id: idea.parent for idea in ideas}
    for at, idea in enumerate(ideas):
        seen = {idea.id}
        parent = idea.parent
        while parent is not None and parent in parents:
            if parent in seen:
                raise PersonError("json.own_variant", f"ideas[{at}].parent", kind=Kind.IDEA)
            seen.add(parent)
            parent = parents[parent]
