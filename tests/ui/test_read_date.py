"""What people type as a day, and what is no day."""

from datetime import date

import pytest

from conflictapp.ui.widgets.dates import read_date

TODAY = date(2028, 3, 1)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15/3/2029", date(2029, 3, 15)),
        ("15.3", date(2028, 3, 15)),
        ("1/2", date(2029, 2, 1)),
        ("+14", date(2028, 3, 15)),
        ("2029-03-15", date(2029, 3, 15)),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: date) -> None:
    assert read_date(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["29/2", "15/3/202", "15/3/9999", "0202-03-15", "31/2/2029"])
def test_what_names_no_day_near_us_is_none(typed: str) -> None:
    assert read_date(typed, TODAY) is None
