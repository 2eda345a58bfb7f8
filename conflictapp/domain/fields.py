"""What the fields of a session say about themselves: ranges, moments, identities and references.

They annotate the dataclasses of `session`. The exchange format checks a document by them, the JSON Schema is made
from them, and `removal` follows them to find everything that belongs to what is taken away.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an `id` can name."""

    PARTICIPANT = "participant"
    MESSAGE = "message"
    NEED = "need"
    IDEA = "idea"
    ACTION = "action"
    CRITERION = "criterion"


@dataclass(frozen=True)
class Between:
    """A whole number from `low` to `high`, both included."""

    low: int
    high: int


@dataclass(frozen=True)
class Id:
    """A short name for this record, unique within its session."""

    kind: Kind


@dataclass(frozen=True)
class Ref:
    """The `id` of a record of `kind`; `also` is a word allowed in its place."""

    kind: Kind
    also: str | None = None


@dataclass(frozen=True)
class Moment:
    """A date or a date and time in ISO 8601, or "" when none is given."""


@dataclass(frozen=True)
class Size:
    """A list of exactly `count` items."""

    count: int
