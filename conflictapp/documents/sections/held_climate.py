"""The climate between people over time, up to a review."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from conflictapp.documents.charts.lines import Lines, Series
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.titles import titled
from conflictapp.domain.reviews import climate_moments
from conflictapp.domain.session import Climate

_DAY = len("2026-11-23")
_NEVER = "9999-12-31"


def held_climate(sheet: Sheet, index: int) -> list[Flowable]:
    """The mean of the answers to each of the three questions; nobody’s own answer can be read from it."""
    words, review = sheet.words, sheet.session.reviews[index]
    last = review.held_on[:_DAY] or _NEVER
    answers = [each for each in sheet.session.climate if each.taken_at[:_DAY] <= last]
    days = [each for each in climate_moments(sheet.session) if each[:_DAY] <= last]
    series = [
        Series(words.say("safety"), _means([(each, each.safety) for each in answers], days)),
        Series(words.say("fairness"), _means([(each, each.fairness) for each in answers], days)),
        Series(words.say("trust"), _means([(each, each.trust) for each in answers], days)),
    ]
    if not any(value is not None for each in series for value in each.values):
        return []
    moments = [words.short_date(day) for day in days]
    described = (
        words.say("The climate, on average") + " · " + " · ".join(_said(each, moments) for each in series)
    )
    chart = Lines(moments, series, described)
    return titled(words.say("The climate, on average"), [chart], sheet.width)


def _means(given: Sequence[tuple[Climate, int | None]], days: Sequence[str]) -> tuple[int | None, ...]:
    return tuple(_mean([value for each, value in given if each.taken_at == day]) for day in days)


def _mean(values: Sequence[int | None]) -> int | None:
    given = [value for value in values if value is not None]
    return round(sum(given) / len(given)) if given else None


def _said(series: Series, moments: Sequence[str]) -> str:
    values = zip(moments, series.values, strict=True)
    return f"{series.name} " + ", ".join(
        f"{value} ({moment})" for moment, value in values if value is not None
    )
