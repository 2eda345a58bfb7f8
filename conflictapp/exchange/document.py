"""A session as a JSON document, and back."""

from pathlib import Path
from typing import Any

import msgspec

from conflictapp.domain.session import Idea, Session
from conflictapp.errors import PersonError
from conflictapp.exchange.parsing import LARGEST, Doubled, parse
from conflictapp.exchange.reading import Reading
from conflictapp.exchange.values import check_id, shown

FORMAT = "conflictapp/session"
VERSION = 1


def read_file(path: Path) -> Session:
    """The session of a file; raises PersonError with the place of the first fault."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise PersonError("file.cannot_read", path.name or str(path)) from error
    return decode(data)


def decode(data: bytes) -> Session:
    """The session of a document; raises PersonError with the place of the first fault."""
    fields = _fields(parse(data))
    reading = Reading()
    session = reading.record(Session, fields, "")
    if session.id:
        check_id(session.id, "id")
    reading.check_references()
    _check_variants(session.ideas)
    return session


def encode(session: Session, with_private: bool = False) -> bytes:
    """The document of a session, every field present; what is private only when asked for.

    An action’s note is there only when something is noted: programs that know no notes read all other documents.
    """
    fields: dict[str, Any] = msgspec.to_builtins(session)
    for action in fields["plan"]["actions"]:
        if not action["note"]:
            del action["note"]
    if not with_private:
        del fields["private"]
    document = {"format": FORMAT, "version": VERSION, **fields}
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _fields(document: object) -> dict[str, object]:
    """The fields of a document of ours, without its format and version."""
    if isinstance(document, Doubled):
        raise PersonError("json.field_twice", document.name)
    if not isinstance(document, dict):
        raise PersonError("json.no_session")
    found = document.pop("format", None)
    if found != FORMAT:
        raise PersonError("json.format", "format", value=shown(found), format=shown(FORMAT))
    version = document.pop("version", None)
    if type(version) is not int or version != VERSION:
        raise PersonError("json.version", "version", value=shown(version), version=VERSION)
    return document


def _check_variants(ideas: list[Idea]) -> None:
    """An idea is no variant of itself, not even by way of others."""
    parents = {idea.id: idea.parent for idea in ideas}
    sound: set[str | None] = {None}
    for at, idea in enumerate(ideas):
        line: dict[str, None] = {}
        each: str | None = idea.id
        while each is not None and each not in sound:
            if each in line:
                raise PersonError("json.own_variant", f"ideas[{at}].parent")
            line[each] = None
            each = parents[each]
        sound.update(line)
