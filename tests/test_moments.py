"""Moments written elsewhere are read on the laptop's own clock."""

import os
import time
from collections.abc import Iterator
from datetime import date, datetime

import pytest

from conflictapp.domain.reviews import climate, first_climate_moment, load
from conflictapp.domain.session import Action, Climate, Participant, Plan, Session
from conflictapp.moments import clock, day
from conflictapp.texts.moments import ago
from conflictapp.texts.words import Words

LATE = "2026-11-23T23:30:00+00:00"


@pytest.fixture(autouse=True)
def in_paris() -> Iterator[None]:
    former = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Paris"
    time.tzset()
    yield
    os.environ.pop("TZ") if former is None else os.environ.update(TZ=former)
    time.tzset()


def test_a_moment_with_an_offset_is_read_on_this_clock() -> None:
    assert clock(LATE) == datetime(2026, 11, 24, 0, 30)  # noqa: DTZ001
    assert day(LATE) == date(2026, 11, 24)


def test_a_moment_without_offset_and_a_day_are_as_they_are_written() -> None:
    assert clock("2026-11-23T23:30:00") == datetime(2026, 11, 23, 23, 30)  # noqa: DTZ001
    assert day("2026-11-23") == date(2026, 11, 23)


def test_people_read_the_day_and_the_time_of_their_own_clock() -> None:
    assert Words("en").date(LATE) == "24 November 2026"
    assert Words("fr").time(LATE) == "0\u00a0h\u00a030"
    assert ago(Words("en"), LATE, datetime(2026, 11, 24, 0, 40), str) == "10 minutes ago"  # noqa: DTZ001


def test_moments_are_sorted_as_they_came_whatever_their_offsets() -> None:
    before, after = "2026-11-23T10:00:00+05:00", "2026-11-23T08:00:00+01:00"
    session = Session("s", participants=[Participant("p")])
    session.climate = [Climate("p", after), Climate("p", before)]
    session.plan = Plan([Action("a", who=["p"], due=before), Action("b", who=["p"], due=after)])
    assert [each.taken_at for each in climate(session)["p"]] == [before, after]
    assert first_climate_moment(session) == before
    assert load(session)[0].next_due == before
