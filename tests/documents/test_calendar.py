"""The plan's dates as other programs read them."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar
from printed import garden

from conflictapp.documents.calendar import invitation_calendar, plan_calendar
from conflictapp.domain.session import ActionStatus, Outcome, Review
from conflictapp.texts.words import Words

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ENGLISH = Words("en")


def test_each_action_is_a_task_with_its_day_and_people():
    tasks = Calendar.from_ical(plan_calendar(garden(), ENGLISH, NOW)).walk("VTODO")
    assert [str(task["summary"]) for task in tasks] == ["Mend shelf 0", "Mend shelf 1"]
    assert tasks[0].decoded("due").isoformat() == "2027-01-01"
    assert "Who: Gardener 1" in tasks[0]["description"]
    assert "it holds" in tasks[0]["description"]


def test_the_review_is_an_event_with_a_reminder_a_week_and_a_day_before():
    (review,) = Calendar.from_ical(plan_calendar(garden(), ENGLISH, NOW)).walk("VEVENT")
    assert review.decoded("dtstart") == datetime(2027, 3, 15, 10).astimezone(UTC)
    assert str(review["location"]) == "Green hall"
    alarms = [alarm.decoded("trigger") for alarm in review.walk("VALARM")]
    assert alarms == [-timedelta(days=7), -timedelta(days=1)]


def test_a_later_export_replaces_the_dates_of_the_earlier_one():
    def uids(session, now):
        return [
            str(each["uid"])
            for each in Calendar.from_ical(plan_calendar(session, ENGLISH, now)).walk()
            if "uid" in each
        ]

    changed = garden()
    changed.plan.actions[0].status = ActionStatus.DONE
    assert uids(garden(), NOW) == uids(changed, NOW + timedelta(days=30))


def test_lines_end_as_the_format_asks_and_say_when_they_were_written():
    data = plan_calendar(garden(), ENGLISH, NOW)
    assert data.count(b"\n") == data.count(b"\r\n")
    assert b"DTSTAMP:20261123T120000Z" in data


def test_what_is_private_is_not_in_it():
    assert b"Secret" not in plan_calendar(garden(), ENGLISH, NOW)


def test_actions_without_a_day_are_left_out():
    session = garden()
    session.plan.actions[0].due = ""
    assert len(Calendar.from_ical(plan_calendar(session, ENGLISH, NOW)).walk("VTODO")) == 1


def test_an_invitation_has_the_hours_and_the_place():
    session = garden()
    session.minutes = 90
    (meeting,) = Calendar.from_ical(invitation_calendar(session, ENGLISH, NOW)).walk("VEVENT")
    assert meeting.decoded("dtend") - meeting.decoded("dtstart") == timedelta(minutes=90)
    assert str(meeting["location"]) == "Green hall"
    session.starts_at = ""
    assert not Calendar.from_ical(invitation_calendar(session, ENGLISH, NOW)).walk("VEVENT")


@pytest.fixture
def in_paris(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_the_hour_is_that_of_the_laptop_on_that_day_and_holds_everywhere(in_paris):
    session = garden()
    for day, hour in (("2027-03-15", "09"), ("2027-07-15", "08")):
        session.plan.review_at = f"{day}T10:00"
        assert f"DTSTART:{day.replace('-', '')}T{hour}0000Z".encode() in plan_calendar(session, ENGLISH, NOW)


def test_an_hour_that_has_its_zone_keeps_it():
    session = garden()
    session.plan.review_at = "2027-03-15T10:00+02:00"
    assert b"DTSTART:20270315T080000Z" in plan_calendar(session, ENGLISH, NOW)


@pytest.mark.parametrize("make", [plan_calendar, invitation_calendar])
def test_each_part_says_of_which_version_it_is(make):
    parts = Calendar.from_ical(make(garden(), ENGLISH, NOW, 4)).subcomponents
    assert parts
    assert {part["sequence"] for part in parts} == {4}


def test_lines_are_no_longer_than_the_format_allows_and_nothing_is_lost():
    session = garden()
    session.plan.actions[0].what = "Réparer l’étagère ; puis, « vraiment », 修理する 🏡 " * 12
    data = plan_calendar(session, ENGLISH, NOW)
    assert max(map(len, data.split(b"\r\n"))) <= 75
    (first, _second) = Calendar.from_ical(data).walk("VTODO")
    assert str(first["summary"]) == session.plan.actions[0].what.strip()


def test_what_is_done_is_done_and_what_was_dropped_is_cancelled():
    session = garden()
    session.plan.actions[0].status = ActionStatus.DONE
    session.plan.actions[1].status = ActionStatus.DROPPED
    done, dropped = Calendar.from_ical(plan_calendar(session, ENGLISH, NOW)).walk("VTODO")
    assert (str(done["status"]), done["percent-complete"]) == ("COMPLETED", 100)
    assert str(dropped["status"]) == "CANCELLED"


def test_the_review_after_a_review_takes_the_place_of_the_former():
    session = garden()
    session.reviews = [Review("2027-03-15", outcome=Outcome.KEEP, next_review="2027-09-15")]
    (review,) = Calendar.from_ical(plan_calendar(session, ENGLISH, NOW)).walk("VEVENT")
    assert review.decoded("dtstart").isoformat() == "2027-09-15"
    assert str(review["uid"]) == "review-garden@conflictapp"
    session.reviews[0].outcome = Outcome.RESTART
    assert not Calendar.from_ical(plan_calendar(session, ENGLISH, NOW)).walk("VEVENT")
