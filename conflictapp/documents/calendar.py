"""The dates of a session as a calendar file: what each has promised, and when people meet."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Component, Event, Todo

from conflictapp.domain.reviews import next_review
from conflictapp.domain.session import Action, ActionStatus, Session
from conflictapp.texts.names import names_of, title
from conflictapp.texts.words import Words

_MADE_BY = "-//conflictapp//Common Ground//EN"
_USUAL_MINUTES = 60
_REMINDERS = (timedelta(days=7), timedelta(days=1))
_STATUS = {
    ActionStatus.TODO: "NEEDS-ACTION",
    ActionStatus.DOING: "IN-PROCESS",
    ActionStatus.DONE: "COMPLETED",
    ActionStatus.DROPPED: "CANCELLED",
}


def plan_calendar(session: Session, words: Words, now: datetime, sequence: int = 0) -> bytes:
    """Each action with a due date as a task, and the next review as an event with two reminders.

    `sequence` grows with the version of the plan: a calendar that has an older one takes the new dates instead.
    """
    parts: list[Component] = [_task(session, words, action) for action in session.plan.actions if action.due]
    if next_review(session):
        parts.append(_review(session, words))
    return _written(title(words, session), parts, now, sequence)


def invitation_calendar(session: Session, words: Words, now: datetime, sequence: int = 0) -> bytes:
    """The session's own meeting; a calendar without events when it has no date yet."""
    parts: list[Component] = []
    if session.starts_at:
        event = _event(f"meeting-{session.id}", title(words, session), session.starts_at)
        _end_after(event, session.starts_at, session.minutes or _USUAL_MINUTES)
        _add_place(event, session.place)
        parts.append(event)
    return _written(title(words, session), parts, now, sequence)


def _written(name: str, parts: Sequence[Component], now: datetime, sequence: int) -> bytes:
    calendar = _calendar(name)
    for part in parts:
        part.add("dtstamp", now.astimezone(UTC))
        part.add("last-modified", now.astimezone(UTC))
        part.add("sequence", sequence)
        calendar.add_component(part)
    data: bytes = calendar.to_ical()
    return data


def _calendar(name: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", _MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    return calendar


def _task(session: Session, words: Words, action: Action) -> Todo:
    task = Todo()
    task.add("uid", f"action-{session.id}-{action.id}@conflictapp")
    task.add("summary", action.what.strip() or words.say("Action"))
    if action.start and _day(action.start) < _day(action.due):
        task.add("dtstart", _day(action.start))
    task.add("due", _day(action.due))
    task.add("status", _STATUS[action.status])
    if action.status is ActionStatus.DONE:
        task.add("percent-complete", 100)
    description = _description(session, words, action)
    if description:
        task.add("description", description)
    return task


def _description(session: Session, words: Words, action: Action) -> str:
    lines = []
    if action.who:
        lines.append(words.say("Who: {names}", names=names_of(words, session, action.who)))
    if action.resources.strip():
        lines.append(words.say("With what: {resources}", resources=action.resources.strip()))
    if action.done_when.strip():
        lines.append(words.say("Done when: {sign}", sign=action.done_when.strip()))
    return "\n".join(lines)


def _review(session: Session, words: Words) -> Event:
    plan, at = session.plan, next_review(session)
    summary = words.say("Review: {title}", title=title(words, session))
    event = _event(f"review-{session.id}", summary, at)
    if "T" in at:
        _end_after(event, at, _USUAL_MINUTES)
    _add_place(event, plan.review_place)
    criteria = [each.text.strip() for each in plan.criteria if each.text.strip()]
    if criteria:
        event.add("description", "\n".join([words.say("We will know that it works when:"), *criteria]))
    for before in _REMINDERS:
        event.add_component(_reminder(summary, before))
    return event


def _event(uid: str, summary: str, starts: str) -> Event:
    event = Event()
    event.add("uid", f"{uid}@conflictapp")
    event.add("summary", summary)
    event.add("dtstart", _moment(starts) if "T" in starts else _day(starts))
    return event


def _end_after(event: Event, starts: str, minutes: int) -> None:
    event.add("dtend", _moment(starts) + timedelta(minutes=minutes))


def _add_place(event: Event, place: str) -> None:
    if place.strip():
        event.add("location", place.strip())


def _reminder(summary: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -before)
    return alarm


def _day(moment: str) -> date:
    return date.fromisoformat(moment[:10])


def _moment(moment: str) -> datetime:
    """The date and time everywhere; one without a zone is the hour of the laptop, which is at the meeting."""
    return datetime.fromisoformat(moment).astimezone(UTC)
