"""From bytes to plain JSON values, within limits."""

import json
import re
from dataclasses import dataclass

from conflictapp.errors import PersonError

LARGEST = 20 * 1024 * 1024
DEEPEST = 40
_DIGITS = 18

_TEXT = re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_NOT_BRACKET = re.compile(r"[^\[\]{}]+")


@dataclass(frozen=True)
class Doubled:
    """Stands for an object that gives a field twice."""

    name: str


def parse(data: bytes) -> object:
    """The plain values of a document; raises PersonError when it is none or is beyond the limits."""
    if len(data) > LARGEST:
        raise PersonError("json.too_large", megabytes=LARGEST // 1024 // 1024)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PersonError("json.not_utf8") from error
    _check_depth(text)
    try:
        return json.loads(text, object_pairs_hook=_object, parse_int=_whole)
    except json.JSONDecodeError as error:
        raise PersonError("json.not_json", line=error.lineno, column=error.colno) from error


def _check_depth(text: str) -> None:
    """Refuse what is nested too deep before the parser, which calls itself, meets it."""
    depth = 0
    for bracket in _NOT_BRACKET.sub("", _TEXT.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > DEEPEST:
            raise PersonError("json.too_deep", depth=DEEPEST)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object] | Doubled:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    for name, _value in pairs:
        if name in seen:
            break
        seen.add(name)
    return Doubled(name)


def _whole(digits: str) -> int | float:
    """A whole number; one of thousands of digits, which Python will not read, counts as a fraction."""
    return int(digits) if len(digits) <= _DIGITS else float(digits)
