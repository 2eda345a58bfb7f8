"""Which days a line of time names: the first of each month, or of years where months would be too many."""

from datetime import date
from math import ceil

MOST = 24


def month_starts(first: date, last: date) -> list[date]:
    """The first day of each month from one day to another; none where they would be more than `MOST`."""
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    if end - begin >= MOST:
        return []
    return [date(at // 12, at % 12 + 1, 1) for at in range(begin, end + 1)]


def year_starts(first: date, last: date) -> list[date]:
    """The first day of years from one day to another, at most `MOST` of them, evenly apart."""
    apart = ceil((last.year - first.year + 1) / MOST)
    return [date(year, 1, 1) for year in range(first.year, last.year + 1, apart)]
