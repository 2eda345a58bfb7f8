"""The JSON Schema of the exchange format, made from the dataclasses that reading goes by."""

from collections.abc import Iterable
from typing import Any, cast

from conflictapp.domain.fields import Between, Id, Moment, Ref, Size
from conflictapp.domain.session import Session
from conflictapp.exchange.document import FORMAT, VERSION
from conflictapp.exchange.hints import Hint, hints_of, required

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_DAY = r"^$|^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$"

Schema = dict[str, Any]  # Any: JSON Schema nests freely


def schema() -> Schema:
    """The schema of a whole document; what it cannot say (references, unique ids) is said in the descriptions."""
    made: dict[str, Schema] = {}
    top = _record(Session, made)
    top["properties"] = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        **top["properties"],
    }
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
            made[name] = {}
            made[name] = _record(hint.base, made)
        return {"$ref": f"#/$defs/{name}"}
    if hint.item is not None:
        return _list(hint, hint.item, made)
    if hint.is_choice:
        words = [str(each) for each in cast("Iterable[str]", hint.base)]
        return {"enum": [*words, "", None] if hint.optional else words}
    return _plain(hint)


def _list(hint: Hint, item: Hint, made: dict[str, Schema]) -> Schema:
    found: Schema = {"type": "array", "items": _field(item, made)}
    size = hint.mark(Size)
    if size is not None:
        found |= {"minItems": size.count, "maxItems": size.count}
    return found


def _plain(hint: Hint) -> Schema:
    if hint.base is bool:
        return {"type": "boolean"}
    if hint.base is int:
        between = hint.mark(Between)
        limits = {"minimum": between.low, "maximum": between.high} if between else {}
        return {"type": "integer", **limits}
    if hint.base is float:
        return {"type": "number", "minimum": 0, "maximum": 1}
    return _text(hint)


def _text(hint: Hint) -> Schema:
    own, ref = hint.mark(Id), hint.mark(Ref)
    if own is not None:
        return {"type": "string", "minLength": 1, "description": "unique within the document"}
    if ref is not None:
        also = f', or "{ref.also}"' if ref.also else ""
        return {"type": "string", "description": f"the id of a {ref.kind}{also}"}
    if hint.mark(Moment) is not None:
        return {"type": ["string", "null"], "pattern": _DAY}
    return {"type": ["string", "null"]}
