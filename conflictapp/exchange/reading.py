"""From plain JSON values to records: each field checked where it stands, the first fault named with its place."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from conflictapp.domain.fields import Id, Kind, Moment, Ref, Size
from conflictapp.domain.session import (
    MEDIATOR,
    BlackBall,
    Climate,
    Consent,
    Coverage,
    Fit,
    PartnerPosition,
    ReviewAction,
    ReviewCriterion,
    ReviewNeed,
    Score,
    Serve,
    Signature,
    Voice,
)
from conflictapp.errors import PersonError
from conflictapp.exchange.hints import Hint, hints_of, required
from conflictapp.exchange.parsing import Doubled
from conflictapp.exchange.values import (
    check_id,
    check_moment,
    read_choice,
    read_coordinate,
    read_nothing,
    read_text,
    read_truth,
    read_whole,
    shown,
)

Record = TypeVar("Record")

# what a list may hold once: the program has one place for it, and a second would be hidden
_ONE_FOR: dict[type, tuple[str, ...]] = {
    BlackBall: ("idea", "participant"),
    Climate: ("participant", "taken_at"),
    Consent: ("participant",),
    Coverage: ("need",),
    Fit: ("idea", "participant"),
    PartnerPosition: ("participant",),
    ReviewAction: ("action",),
    ReviewCriterion: ("criterion",),
    ReviewNeed: ("need",),
    Score: ("idea",),
    Serve: ("idea", "need"),
    Signature: ("participant",),
    Voice: ("participant",),
}


@dataclass
class Reading:
    """One document being read: the ids it gave and the references it made."""

    ids: dict[str, Kind] = field(default_factory=dict)
    references: list[tuple[str, Ref, str]] = field(default_factory=list)

    def record(self, kind: Callable[..., Record], value: object, place: str) -> Record:
        """A record from a JSON object."""
        if isinstance(value, Doubled):
            raise PersonError("json.field_twice", _at(place, value.name))
        if not isinstance(value, dict):
            raise PersonError("json.not_object", place, value=shown(value))
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
            return read_choice(hint, value, place)
        if value is None:
            return read_nothing(hint, place)
        if hint.base is str:
            return self._text(hint, read_text(value, place), place)
        if hint.base is bool:
            return read_truth(value, place)
        if hint.base is float:
            return read_coordinate(value, place)
        return read_whole(hint, value, place)

    def check_references(self) -> None:
        """Raise the first reference to a record that is not in the document."""
        for place, ref, value in self.references:
            if self.ids.get(value) is not ref.kind and (ref.also is None or value != ref.also):
                raise PersonError("json.unknown_reference", place, kind=ref.kind, value=shown(value))

    def _list(self, hint: Hint, item: Hint, value: object, place: str) -> list[Any] | None:
        if value is None and hint.optional:
            return None
        if not isinstance(value, list):
            raise PersonError("json.not_list", place, value=shown(value))
        size = hint.mark(Size)
        if size is not None and len(value) != size.count:
            raise PersonError("json.wrong_size", place, count=size.count, found=len(value))
        read = [self.value(item, each, f"{place}[{at}]") for at, each in enumerate(value)]
        _check_given_once(item, read, place)
        return read

    def _text(self, hint: Hint, value: str, place: str) -> str | None:
        own, ref = hint.mark(Id), hint.mark(Ref)
        if hint.mark(Moment) is not None:
            check_moment(value, place)
        elif own is not None:
            self._name(own.kind, value, place)
        elif ref is not None:
            if hint.optional and not value:
                return None
            self.references.append((place, ref, value))
        return value

    def _name(self, kind: Kind, value: str, place: str) -> None:
        check_id(value, place)
        if value == MEDIATOR and kind is Kind.PARTICIPANT:
            raise PersonError("json.reserved", place, value=shown(value))
        if value in self.ids:
            raise PersonError("json.twice", place, value=shown(value))
        self.ids[value] = kind


def _check_given_once(item: Hint, read: list[Any], place: str) -> None:
    names = _ONE_FOR.get(item.base)
    if names is None and item.mark(Ref) is None:
        return
    seen = set()
    for at, each in enumerate(read):
        key = tuple(getattr(each, name) for name in names) if names else (each,)
        if key in seen:
            what = ", ".join(shown(part) for part in key)
            raise PersonError("json.given_twice", f"{place}[{at}]", what=what)
        seen.add(key)


def _at(place: str, name: str) -> str:
    said = name if name.isidentifier() and len(name) <= len("a_name_as_long_as_any_of_ours") else shown(name)
    return f"{place}.{said}" if place else said
