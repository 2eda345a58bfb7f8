"""From plain JSON values to records: each field checked where it stands, the first fault named with its place."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar, cast

from conflictapp.domain.fields import Between, Id, Kind, Moment, Ref, Size
from conflictapp.domain.session import (
    BlackBall,
    Climate,
    Consent,
    Coverage,
    Fit,
    Note,
    PartnerPosition,
    Restatement,
    ReviewAction,
    ReviewCriterion,
    ReviewNeed,
    Score,
    Serve,
    Signature,
    Tension,
    Voice,
)
from conflictapp.errors import PersonError
from conflictapp.exchange.hints import Hint, hints_of, required

Record = TypeVar("Record")

_LONG = 60
_HUGE = 10**18

_ONE_FOR: dict[type, tuple[str, ...]] = {
    BlackBall: ("idea", "participant"),
    Climate: ("participant", "taken_at"),
    Consent: ("participant",),
    Coverage: ("need",),
    Fit: ("idea", "participant"),
    Note: ("step",),
    PartnerPosition: ("participant",),
    Restatement: ("need", "listener"),
    ReviewAction: ("action",),
    ReviewCriterion: ("criterion",),
    ReviewNeed: ("need",),
    Score: ("idea",),
    Serve: ("idea", "need"),
    Signature: ("participant",),
    Tension: ("taken_at",),
    Voice: ("participant",),
}


@dataclass
class Reading:
    """One document being read: the ids it gave and the references it made."""

    ids: dict[str, Kind] = field(default_factory=dict)
    references: list[tuple[str, Ref, str]] = field(default_factory=list)

    def record(self, kind: Callable[..., Record], value: object, place: str) -> Record:
        """A record from a JSON object."""
        if not isinstance(value, dict):
            raise PersonError("json.not_object", place, value=_shown(value))
        hints = hints_of(kind)
        for name in value:
            if name not in hints:
                raise PersonError("json.unknown_field", _at(place, name))
        for name in required(kind):
            if name not in value:
                raise PersonError("json.missing", _at(place, name))
        read = {name: self.value(hints[name], each, _at(place, name)) for name, each in value.items()}
        return kind(**read)

    def value(self, hint: Hint, value: object, place: str) -> Any:  # Any: what the field holds
        """The value of one field."""
        if hint.is_record:
            return self.record(hint.base, value, place)
        if hint.item is not None:
            return self._list(hint, hint.item, value, place)
        if hint.is_choice:
            return _choice(hint, value, place)
        if value is None:
            return _nothing(hint, place)
        if hint.base is str:
            return self._text(hint, value, place)
        if hint.base is bool:
            return _truth(value, place)
        return _number(hint, value, place)

    def check_references(self) -> None:
        """Raise the first reference to a record that is not in the document."""
        for place, ref, value in self.references:
            if self.ids.get(value) is not ref.kind and (ref.also is None or value != ref.also):
                raise PersonError("json.unknown_reference", place, kind=ref.kind, id=value)

    def _list(self, hint: Hint, item: Hint, value: object, place: str) -> Any:
        if value is None and hint.optional:
            return None
        if not isinstance(value, list):
            raise PersonError("json.not_list", place, value=_shown(value))
        size = hint.mark(Size)
        if size is not None and len(value) != size.count:
            raise PersonError("json.wrong_size", place, count=size.count, found=len(value))
        read = [self.value(item, each, f"{place}[{at}]") for at, each in enumerate(value)]
        _check_given_once(item.base, read, place)
        return read

    def _text(self, hint: Hint, value: object, place: str) -> str:
        if not isinstance(value, str):
            raise PersonError("json.not_text", place, value=_shown(value))
        if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
            raise PersonError("json.bad_letter", place)
        if hint.mark(Moment) is not None:
            return _moment(value, place)
        self._remember(hint, value, place)
        return value

    def _remember(self, hint: Hint, value: str, place: str) -> None:
        own, ref = hint.mark(Id), hint.mark(Ref)
        if own is not None:
            if not value.strip():
                raise PersonError("json.empty_id", place)
            if value in self.ids:
                raise PersonError("json.twice", place, id=value)
            self.ids[value] = own.kind
        elif ref is not None:
            self.references.append((place, ref, value))


def _nothing(hint: Hint, place: str) -> Any:
    """What null stands for: nothing, or "" in a field of text."""
    if hint.optional:
        return None
    if hint.base is str and not hint.mark(Id) and not hint.mark(Ref):
        return ""
    raise PersonError("json.null", place)


def _choice(hint: Hint, value: object, place: str) -> Any:
    if value in (None, "") and hint.optional:
        return None
    try:
        return hint.base(value)
    except ValueError:
        allowed = ", ".join(cast("Iterator[str]", hint.base))
        raise PersonError("json.not_one_of", place, value=_shown(value), allowed=allowed) from None


def _truth(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise PersonError("json.not_truth", place, value=_shown(value))
    return value


def _number(hint: Hint, value: object, place: str) -> int | float:
    if hint.base is float and isinstance(value, int | float) and not isinstance(value, bool):
        if not 0 <= value <= 1:
            raise PersonError("json.out_of_range", place, value=_shown(value), low=0, high=1)
        return value
    if not isinstance(value, int) or isinstance(value, bool):
        raise PersonError("json.not_whole", place, value=_shown(value))
    between = hint.mark(Between)
    if between is not None and not between.low <= value <= between.high:
        raise PersonError("json.out_of_range", place, value=_shown(value), low=between.low, high=between.high)
    return value


def _moment(value: str, place: str) -> str:
    if value:
        try:
            if len(value) == len("2026-01-01"):
                date.fromisoformat(value)
            else:
                datetime.fromisoformat(value)
        except ValueError:
            raise PersonError("json.not_date", place, value=_shown(value)) from None
        if value[4:5] != "-" or value[7:8] != "-" or value[10:11] not in ("", "T"):
            raise PersonError("json.not_date", place, value=_shown(value))
    return value


def _check_given_once(kind: type, read: list[Any], place: str) -> None:
    names = _ONE_FOR.get(kind, ())
    seen = set()
    for at, record in enumerate(read) if names else ():
        key = tuple(getattr(record, name) for name in names)
        if key in seen:
            raise PersonError("json.given_twice", f"{place}[{at}]", what=", ".join(str(each) for each in key))
        seen.add(key)


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _shown(value: object) -> str:
    """A value as it stands in a sentence, cut where it is long."""
    if isinstance(value, dict | list):
        return "{…}" if isinstance(value, dict) else "[…]"
    text = json.dumps(value, ensure_ascii=False) if not isinstance(value, int) or abs(value) < _HUGE else "…"
    return text if len(text) <= _LONG else f"{text[: _LONG - 1]}…"
