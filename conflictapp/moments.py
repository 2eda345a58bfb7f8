"""Moments as the exchange format writes them (ISO 8601), read on the laptop's own clock."""

from datetime import date, datetime


def clock(moment: str) -> datetime:
    """A moment on this laptop's clock, also when it was written with the offset of another; a day is its midnight."""
    written = datetime.fromisoformat(moment)
    return written if written.tzinfo is None else written.astimezone().replace(tzinfo=None)


def day(moment: str) -> date:
    """The day of a moment where the laptop is."""
    return clock(moment).date()


def order(moment: str) -> datetime:
    """What sorts moments as they came, whatever their offsets; one that is not known comes first."""
    return clock(moment) if moment else datetime.min  # noqa: DTZ901  compared only, with others of no offset
