"""What is due over all sessions, read without loading them."""

import sqlite3
from dataclasses import dataclass

from conflictapp.storage.summaries import REVIEW_AT


@dataclass(frozen=True)
class Due:
    """An action not done yet, or a review to hold (`what` is ""), of an agreement; `at` is ISO 8601."""

    session: str
    title: str
    what: str
    at: str

    @property
    def is_review(self) -> bool:
        """Whether people meet again, rather than do something."""
        return not self.what


_DUE = f"""
SELECT s.id, s.title, a.what, a.due AS at FROM actions AS a JOIN sessions AS s ON s.number = a.session
WHERE a.status IN ('todo', 'doing') AND a.what <> '' AND a.due <> '' AND substr(a.due, 1, 10) <= :until AND {{living}}
UNION ALL
SELECT s.id, s.title, '', {REVIEW_AT} AS at FROM sessions AS s
WHERE {REVIEW_AT} <> '' AND substr({REVIEW_AT}, 1, 10) <= :until AND {{living}}
ORDER BY at, s.id
""".format(living="s.deleted_at IS NULL AND NOT s.archived AND s.status IN ('agreed', 'in_review')")  # noqa: S608  only our own words are put in


def due_until(connection: sqlite3.Connection, until: str) -> list[Due]:
    """The actions and reviews of agreements that are due up to a day (ISO 8601), the longest overdue first."""
    return [Due(*row) for row in connection.execute(_DUE, {"until": until[:10]})]
