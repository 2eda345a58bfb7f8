"""What a field's type says, taken apart once: its marks, whether it may be empty, what its items are."""

from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Annotated, Any, get_args, get_origin, get_type_hints


@dataclass(frozen=True)
class Hint:
    """A type without its wrappings: `base` is a class, `item` what a list holds, `marks` what annotates it."""

    base: type
    marks: tuple[object, ...] = ()
    optional: bool = False
    item: "Hint | None" = None

    def mark(self, wanted: type) -> Any:  # Any: the caller knows which mark it asked for
        """The mark of a type, or None."""
        return next((each for each in self.marks if isinstance(each, wanted)), None)

    @property
    def is_record(self) -> bool:
        """Whether the values are records with fields."""
        return hasattr(self.base, "__dataclass_fields__")

    @property
    def is_choice(self) -> bool:
        """Whether the values are words of a closed set."""
        return issubclass(self.base, StrEnum)


@cache
def hints_of(record: Any) -> dict[str, Hint]:  # Any: a class, which typing does not take for hashable
    """The hint of each field of a dataclass, in order."""
    found = get_type_hints(record, include_extras=True)
    return {each.name: _read(found[each.name]) for each in fields(record)}


@cache
def required(record: Any) -> tuple[str, ...]:
    """The fields that a record cannot do without."""
    return tuple(
        each.name for each in fields(record) if each.default is MISSING and each.default_factory is MISSING
    )


def _read(hint: Any) -> Hint:  # Any: typing's own forms have no common type
    if get_origin(hint) is Annotated:
        inside = _read(hint.__origin__)
        return Hint(inside.base, (*inside.marks, *hint.__metadata__), inside.optional, inside.item)
    if get_origin(hint) is list:
        return Hint(list, item=_read(get_args(hint)[0]))
    alternatives = [each for each in get_args(hint) if each is not NoneType]
    if alternatives:
        inside = _read(alternatives[0])
        return Hint(inside.base, inside.marks, optional=True, item=inside.item)
    return Hint(hint)
