"""The line of time names a readable number of days, however far the plan goes."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.ui.widgets.timeline_scale import MOST, month_starts, year_starts


def test_a_plan_of_some_months_names_each_of_them() -> None:
    found = month_starts(date(2026, 11, 23), date(2027, 2, 1))
    assert found == [date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1)]


@given(st.dates(), st.dates())
def test_never_more_names_than_can_be_read(one: date, other: date) -> None:
    first, last = sorted((one, other))
    named = month_starts(first, last) or year_starts(first, last)
    assert 0 < len(named) <= MOST
    assert named == sorted(set(named))
