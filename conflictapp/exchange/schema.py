"""The JSON Schema of the exchange format, made from the dataclasses that reading goes by."""

from collections.abc import Iterable
from typing import Any, cast

from conflictapp.domain.fields import Between, Id, Kind, Moment, Ref, Size
from conflictapp.domain.session import MEDIATOR, Session
from conflictapp.exchange.document import FORMAT, VERSION
from conflictapp.exchange.hints import Hint, hints_of, required
from conflictapp.exchange.values import LONGEST_ID, MOMENT

DRAFT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]  # Any: JSON Schema nests freely

_TEXTS: dict[str, Schema] = {
    "text": {"type": ["string", "null"], "pattern": "^[^\\u0000]*$"},
    "moment": {
        "description": "a date or a date and time in ISO 8601",
        "type": ["string", "null"],
        "pattern": f"^({MOMENT})?$",
    },
}


def schema() -> Schema:
    """The schema of a whole document; what it cannot say (references, unique ids) is said in the descriptions."""
    made = dict(_TEXTS)
    top = _record(Session, made)
    top["properties"] = {"format": {"const": FORMAT}, "version": {"const": VERSION}, **top["properties"]}
    top["required"] = ["format", "version", *top["required"]]
    return {"$schema": DRAFT, "title": "A session of conflictapp", **top, "$defs": made}


def _record(record: type, made: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "description": (record.__doc__ or "").strip().splitlines()[0],
        "properties": {name: _field(hint, made) for name, hint in hints_of(record).items()},
        "required": list(required(record)),
        "additionalProperties": False,
    }


def _field(hint: Hint, made: dict[str, Schema]) -> Schema:
    inside = _bare(hint, made)
    if hint.optional and not hint.is_choice:
        return {"anyOf": [inside, {"type": "null"}]}
    return inside


def _bare(hint: Hint, made: dict[str, Schema]) -> Schema:
    if hint.is_record:
        name = hint.base.__name__
        if name not in made:
            made[name] = _record(hint.base, made)
        return {"$ref": f"#/$defs/{name}"}
    if hint.item is not None:
        return _list(hint, hint.item, made)
    if hint.is_choice:
        words = [str(each) for each in cast("Iterable[str]", hint.base)]
        return {"enum": [*words, "", None] if hint.optional else words}
    return _text(hint) if hint.base is str else _plain(hint)


def _list(hint: Hint, item: Hint, made: dict[str, Schema]) -> Schema:
    found: Schema = {"type": "array", "items": _field(item, made)}
    if item.mark(Ref) is not None:
        found["uniqueItems"] = True
    size = hint.mark(Size)
    if size is not None:
        found |= {"minItems": size.count, "maxItems": size.count}
    return found


def _plain(hint: Hint) -> Schema:
    if hint.base is bool:
        return {"type": "boolean"}
    if hint.base is float:
        return {"type": "number", "minimum": 0, "maximum": 1}
    between = hint.mark(Between)
    limits = {"minimum": between.low, "maximum": between.high} if between else {}
    return {"type": "integer", **limits}


def _text(hint: Hint) -> Schema:
    own, ref = hint.mark(Id), hint.mark(Ref)
    if own is not None:
        reserved = {"not": {"const": MEDIATOR}} if own.kind is Kind.PARTICIPANT else {}
        unique = "unique within the document"
        return {
            "type": "string",
            "minLength": 1,
            "maxLength": LONGEST_ID,
            "description": unique,
            **reserved,
        }
    if ref is not None:
        also = f', or "{ref.also}"' if ref.also else ""
        return {"type": "string", "description": f"the id of a {ref.kind}{also}"}
    return {"$ref": "#/$defs/moment" if hint.mark(Moment) is not None else "#/$defs/text"}
