"""What the list shows of a session, in words."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale

from conflictapp.domain.gaps import Step
from conflictapp.domain.values import Status
from conflictapp.moments import day as day_of
from conflictapp.storage.summaries import Summary
from conflictapp.texts.moments import ago
from conflictapp.texts.steps import step_name
from conflictapp.texts.words import Words
from conflictapp.ui.reading.offered import READABLE

_AGREED = frozenset({Status.AGREED, Status.IN_REVIEW})
_NEAR = timedelta(days=300)


@dataclass(frozen=True)
class Entry:
    """One session in the list: its title, who and when, how far, and what a click does."""

    id: str
    title: str
    who: str
    step: int
    state: str
    action: str
    due: bool
    archived: bool
    agreed: bool
    reads: bool
    """Whether what a click on its button does is to read the agreement."""

    def spoken(self) -> str:
        """All of it in one sentence, for a screen reader."""
        return ". ".join(filter(None, (self.title, self.who, self.state, self.action)))


def entry(words: Words, summary: Summary, now: datetime) -> Entry:
    """A summary in words."""
    due = review_is_due(summary, now)
    when = ago(words, summary.updated_at, now, partial(_day, words))
    names = " · ".join(filter(None, summary.participants)) or words.say("nobody yet")
    return Entry(
        summary.id,
        summary.title.strip() or words.say("Untitled session"),
        f"{names} · {when}" if when else names,
        int(Step.REVIEW) if summary.status in _AGREED else summary.step,
        _state(words, summary, now, due=due),
        _action(words, summary, due=due),
        due,
        summary.archived,
        summary.status in READABLE,
        summary.status in READABLE and not due,
    )


def review_is_due(summary: Summary, now: datetime) -> bool:
    """Whether the day of the review has come."""
    waiting = summary.status in _AGREED and bool(summary.review_at)
    return waiting and day_of(summary.review_at) <= now.date()


def _state(words: Words, summary: Summary, now: datetime, *, due: bool) -> str:
    if summary.status is Status.CLOSED:
        return words.say("Closed")
    if summary.status is Status.WITHDRAWN:
        return words.say("Withdrawn")
    if summary.status not in _AGREED:
        return step_name(words, Step(summary.step))
    if due:
        return words.say("Review due since {day}", day=_day(words, summary.review_at, now))
    done = ""
    if summary.actions:
        done = words.count(
            "{count} action done of {total}",
            "{count} actions done of {total}",
            summary.done,
            total=summary.actions,
        )
    meet = ""
    if summary.review_at:
        meet = words.say("review on {day}", day=_day(words, summary.review_at, now))
    return ", ".join(filter(None, (done, meet))) or words.say("Agreement")


def _day(words: Words, moment: str, now: datetime | None = None) -> str:
    """A day in little room, without the year where it is near `now`.

    By Qt's own data: the library opens before Babel's is needed.
    """
    day = day_of(moment)
    near = now is not None and abs(day - now.date()) < _NEAR
    return QLocale(words.language).toString(
        QDate(day.year, day.month, day.day), "d MMM" if near else "d MMM yyyy"
    )


def _action(words: Words, summary: Summary, *, due: bool) -> str:
    if due:
        return words.say("Do the review")
    if summary.status in READABLE:
        return words.say("See the agreement")
    return words.say("Resume")
