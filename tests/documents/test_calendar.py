"""The plan's dates as other programs read them."""

from datetime import UTC, datetime, timedelta

from conftest import garden
from icalendar import Calendar

from conflictapp.documents.calendar import invitation_calendar, plan_calendar
from conflictapp.domain.session import ActionStatus
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
    assert review.decoded("dtstart") == datetime(2027, 3, 15, 10)  # noqa: DTZ001  the hour at the place
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
