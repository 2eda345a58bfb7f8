"""The single values of a document: each checked by what its field says, refused with its place."""

import json
import re
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, datetime
from typing import Any, cast

from conflictapp.domain.fields import Between, Id, Ref
from conflictapp.errors import PersonError
from conflictapp.exchange.hints import Hint

LONGEST_ID = 100
MOMENT = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?"
)

_MOMENT = re.compile(MOMENT)
_LONG = 60


def read_nothing(hint: Hint, place: str) -> str | None:
    """What null stands for: nothing, or "" in a field of text."""
    if hint.optional:
        return None
    if hint.base is str and not hint.mark(Id) and not hint.mark(Ref):
        return ""
    raise PersonError("json.null", place)


def read_choice(hint: Hint, value: object, place: str) -> Any:  # Any: a member of the field's own enumeration
    """A word of a closed set; null or "" where none need be chosen."""
    if value in (None, "") and hint.optional:
        return None
    try:
        return hint.base(value)
    except ValueError:
        allowed = ", ".join(cast("Iterator[str]", hint.base))
        raise PersonError("json.not_one_of", place, value=shown(value), allowed=allowed) from None


def read_truth(value: object, place: str) -> bool:
    """True or false, and nothing that may pass for it."""
    if not isinstance(value, bool):
        raise PersonError("json.not_truth", place, value=shown(value))
    return value


def read_whole(hint: Hint, value: object, place: str) -> int:
    """A whole number in its field's range."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise PersonError("json.not_whole", place, value=shown(value))
    between = hint.mark(Between)
    if between is not None and not between.low <= value <= between.high:
        raise PersonError("json.out_of_range", place, value=shown(value), low=between.low, high=between.high)
    return value


def read_coordinate(value: object, place: str) -> float:
    """A number from 0 to 1."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise PersonError("json.not_number", place, value=shown(value))
    if not 0 <= value <= 1:
        raise PersonError("json.out_of_range", place, value=shown(value), low=0, high=1)
    return value


def read_text(value: object, place: str) -> str:
    """A text that can be written anywhere: no NUL, no half of a character."""
    if not isinstance(value, str):
        raise PersonError("json.not_text", place, value=shown(value))
    try:
        value.encode()
    except UnicodeEncodeError:
        raise PersonError("json.bad_letter", place) from None
    if "\0" in value:
        raise PersonError("json.bad_letter", place)
    return value


def check_moment(value: str, place: str) -> None:
    """Refuse what is neither "" nor a date or a date and time in ISO 8601."""
    if value and not (_MOMENT.fullmatch(value) and _is_in_calendar(value)):
        raise PersonError("json.not_date", place, value=shown(value))


def _is_in_calendar(moment: str) -> bool:
    try:
        year = datetime.fromisoformat(moment).year
    except ValueError:
        return False
    # durations and time zones need room on both sides
    return MINYEAR < year < MAXYEAR


def check_id(value: str, place: str) -> None:
    """Refuse what does not serve as a short name."""
    if not value.strip() or len(value) > LONGEST_ID or not value.isprintable():
        raise PersonError("json.not_id", place, value=shown(value), most=LONGEST_ID)


def shown(value: object) -> str:
    """A value as it stands in a sentence: one line, cut where it is long."""
    if isinstance(value, list):
        return "[…]"
    if not isinstance(value, str | int | float | None):
        return "{…}"
    printable = not isinstance(value, str) or value.isprintable()
    text = json.dumps(value, ensure_ascii=not printable)
    return text if len(text) <= _LONG else f"{text[: _LONG - 1]}…"
