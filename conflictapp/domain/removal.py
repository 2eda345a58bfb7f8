"""Taking a record away with everything that refers to it, so that it can be put back."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

from conflictapp.domain.fields import Id, Kind, Ref


@dataclass(frozen=True)
class _ListItem:
    """An item taken from a list, and where it stood; verbs change that very list, so that it can return."""

    items: list[Any]  # Any: the lists of a session hold records of many types
    index: int
    item: Any
    one_for: tuple[str, ...] = ()

    def put_back(self) -> None:
        if not any(self._same(each) for each in self.items):  # the same may have been given anew since then
            self.items.insert(min(self.index, len(self.items)), self.item)

    def _same(self, other: object) -> bool:
        if self.one_for:
            return all(getattr(other, name) == getattr(self.item, name) for name in self.one_for)
        return bool(other == self.item)


@dataclass(frozen=True)
class _FieldValue:
    """A field that was given another value (None when it was emptied), and what it held."""

    record: Any
    name: str
    value: str
    instead: str | None = None

    def put_back(self) -> None:
        if getattr(self.record, self.name) == self.instead:
            setattr(self.record, self.name, self.value)


@dataclass(frozen=True)
class Removal:
    """What was taken away, in order; `undo` puts all of it back where it stood."""

    taken: tuple[_ListItem | _FieldValue, ...]

    def undo(self) -> None:
        """Put everything back; changes made since then are kept."""
        for piece in reversed(self.taken):
            piece.put_back()


def take_item(items: list[Any], index: int, one_for: tuple[str, ...] = ()) -> Removal:
    """Take the item at `index` out of a list to which nothing refers; the list holds one for each `one_for`."""
    return Removal((_ListItem(items, index, items.pop(index), one_for),))


def empty_field(record: object, name: str) -> Removal:
    """Empty a field that may be None; a value given since then is kept when it is put back."""
    piece = _FieldValue(record, name, getattr(record, name))
    setattr(record, name, None)
    return Removal((piece,))


def reword(record: object, name: str, text: str) -> Removal:
    """Give a field another text; one typed since then is kept when the former is put back."""
    piece = _FieldValue(record, name, getattr(record, name), text)
    setattr(record, name, text)
    return Removal((piece,))


def take(session: object, kind: Kind, identity: str) -> Removal:
    """Take the record named `identity` out of the session, with all that refers to it.

    A record that cannot stand without it goes too (a fit without its idea); an optional reference is emptied
    (the author of an idea); a name in a list of names leaves the list (who does an action).
    """
    taken: list[_ListItem | _FieldValue] = []
    _take_from(session, session, kind, identity, taken)
    return Removal(tuple(taken))


def points_nowhere(session: object) -> bool:
    """Whether anything in the session refers to a record that is not there."""
    named: set[tuple[Kind, str]] = set()
    wanted: set[tuple[Kind, str]] = set()
    _note_names(session, named, wanted)
    return not wanted <= named


def _note_names(record: object, named: set[tuple[Kind, str]], wanted: set[tuple[Kind, str]]) -> None:
    own = _own_id(record)
    if own is not None:
        named.add(own)
    for name, hint in _hints_of(record).items():
        value = getattr(record, name)
        ref = _mark(_item_hint(hint) if isinstance(value, list) else hint, Ref)
        for each in value if isinstance(value, list) else [value]:
            if is_dataclass(each):
                _note_names(each, named, wanted)
            elif ref is not None and each is not None and each != ref.also:
                wanted.add((ref.kind, each))


def _take_from(
    root: object, record: object, kind: Kind, identity: str, taken: list[_ListItem | _FieldValue]
) -> None:
    for name, hint in _hints_of(record).items():
        value = getattr(record, name)
        if is_dataclass(value):
            _take_from(root, value, kind, identity, taken)
        elif isinstance(value, list):
            _take_from_list(root, value, _mark(_item_hint(hint), Ref), kind, identity, taken)
        elif value == identity and _refers(_mark(hint, Ref), kind):
            taken.append(_FieldValue(record, name, value))
            setattr(record, name, None)


def _take_from_list(
    root: object,
    items: list[Any],
    ref: Any,
    kind: Kind,
    identity: str,
    taken: list[_ListItem | _FieldValue],
) -> None:
    for index in reversed(range(len(items))):
        item = items[index]
        if item == identity and _refers(ref, kind):
            taken.append(_ListItem(items, index, items.pop(index)))
        elif is_dataclass(item):
            if _stands_on(item, kind, identity):
                taken.append(_ListItem(items, index, items.pop(index)))
                own = _own_id(item)
                if own is not None and own != (kind, identity):
                    _take_from(root, root, *own, taken)
            else:
                _take_from(root, item, kind, identity, taken)


def _stands_on(item: object, kind: Kind, identity: str) -> bool:
    """Whether the record is the one named, or has a required reference to it."""
    if _own_id(item) == (kind, identity):
        return True
    return any(
        getattr(item, name) == identity and get_origin(hint) is Annotated and _refers(_mark(hint, Ref), kind)
        for name, hint in _hints_of(item).items()
    )


def _own_id(item: object) -> tuple[Kind, str] | None:
    for name, hint in _hints_of(item).items():
        mark = _mark(hint, Id)
        if mark is not None:
            return mark.kind, getattr(item, name)
    return None


def _refers(ref: Any, kind: Kind) -> bool:
    return ref is not None and ref.kind is kind


def _hints_of(record: object) -> dict[str, Any]:
    return _hints(cast("Hashable", type(record)))


@cache
def _hints(owner: Any) -> dict[str, Any]:  # Any: a class, which typing does not take for hashable
    hints = get_type_hints(owner, include_extras=True)
    return {each.name: hints[each.name] for each in fields(owner)}


def _item_hint(hint: Any) -> Any:
    """The hint of a list's items, whatever annotates the list."""
    bare = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    return next(iter(get_args(bare)), None)


def _mark(hint: Any, wanted: type) -> Any:
    """The annotation of type `wanted` on a hint or on one alternative of a union."""
    return next(_marks(hint, wanted), None)


def _marks(hint: Any, wanted: type) -> Iterator[Any]:
    if get_origin(hint) is Annotated:
        yield from (mark for mark in hint.__metadata__ if isinstance(mark, wanted))
    elif get_origin(hint) is not list:
        for alternative in get_args(hint):
            yield from _marks(alternative, wanted)
