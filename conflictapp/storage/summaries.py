"""What the library shows of each session, read without loading it."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from conflictapp.domain.values import Status
from conflictapp.storage.search import query

HITS = 200


@dataclass(frozen=True)
class Summary:
    """One line of the library; moments are ISO 8601 or ""."""

    id: str
    title: str
    status: Status
    step: int
    participants: tuple[str, ...]
    updated_at: str
    starts_at: str
    review_at: str
    next_due: str
    done: int
    actions: int
    archived: bool


@dataclass(frozen=True)
class Counts:
    """How many sessions each filter of the library shows; only `archived` counts archived ones."""

    all: int
    in_progress: int
    agreed: int
    review_due: int
    archived: int


# when people meet again: `domain.reviews.next_review`, in SQL
REVIEW_AT = """(SELECT CASE WHEN last.outcome = 'restart' THEN ''
    WHEN last.outcome = 'adjust' AND substr(s.plan_review_at, 1, 10) > substr(last.held_on, 1, 10)
    THEN s.plan_review_at
    WHEN last.outcome IS NOT NULL THEN last.next_review ELSE s.plan_review_at END
  FROM (SELECT 1) LEFT JOIN (SELECT outcome, next_review, held_on FROM reviews WHERE session = s.number
    ORDER BY position DESC LIMIT 1) AS last)"""

_SELECT = f"""
SELECT s.id, s.title, s.status, s.step,
  (SELECT json_group_array(name) FROM
    (SELECT name FROM participants WHERE session = s.number ORDER BY position)),
  s.updated_at, s.starts_at, {REVIEW_AT},
  ifnull(min(CASE WHEN a.status IN ('todo', 'doing') AND a.due <> '' THEN a.due END), ''),
  count(CASE WHEN a.status = 'done' THEN 1 END), count(CASE WHEN a.status <> 'dropped' THEN 1 END),
  s.archived
FROM sessions AS s LEFT JOIN actions AS a ON a.session = s.number
WHERE {{where}}
GROUP BY s.number ORDER BY max(s.updated_at, s.added_at) DESC, s.number DESC
"""  # noqa: S608  only our own words are put in

_FOUND = f"""
SELECT s.number FROM words JOIN sessions AS s ON s.number = words.rowid
WHERE words MATCH ? AND s.deleted_at IS NULL
ORDER BY max(s.updated_at, s.added_at) DESC, s.number DESC LIMIT {HITS}
"""  # noqa: S608

_COUNTS = f"""
SELECT count(*) FILTER (WHERE NOT archived),
  count(*) FILTER (WHERE NOT archived AND status IN ('preparing', 'in_progress')),
  count(*) FILTER (WHERE NOT archived AND status IN ('agreed', 'in_review')),
  count(*) FILTER (WHERE NOT archived AND status IN ('agreed', 'in_review')
    AND {REVIEW_AT} <> '' AND substr({REVIEW_AT}, 1, 10) <= ?),
  count(*) FILTER (WHERE archived)
FROM sessions AS s WHERE deleted_at IS NULL
"""  # noqa: S608


def all_summaries(
    connection: sqlite3.Connection, *, archived: bool, first: int | None = None
) -> list[Summary]:
    """The archived sessions, or the others, the last changed first; only the `first` few when asked."""
    where = """s.number IN (SELECT number FROM sessions WHERE deleted_at IS NULL AND archived = ?
      ORDER BY max(updated_at, added_at) DESC, number DESC LIMIT ?)"""
    asked = [int(archived), -1 if first is None else first]
    return _summaries(connection.execute(_SELECT.format(where=where), asked))


def found_summaries(connection: sqlite3.Connection, typed: str) -> list[Summary]:
    """The sessions, archived or not, that hold every word typed, the last changed first."""
    asked = query(typed)
    if not asked:
        return []
    numbers = [number for (number,) in connection.execute(_FOUND, [asked])]
    where = f"s.number IN ({', '.join('?' * len(numbers))})"
    return _summaries(connection.execute(_SELECT.format(where=where), numbers))


def counted(connection: sqlite3.Connection, today: str) -> Counts:
    """How many sessions each filter of the library shows on a day."""
    return Counts(*connection.execute(_COUNTS, [today[:10]]).fetchone())


def _summaries(rows: Iterable[tuple[str, ...]]) -> list[Summary]:
    return [_summary(*row) for row in rows]


def _summary(identity: str, title: str, status: str, step: str, names: str, *rest: str) -> Summary:
    *others, archived = rest
    return Summary(identity, title, Status(status), step, tuple(json.loads(names)), *others, bool(archived))  # type: ignore[arg-type, call-arg]  # as the columns are
