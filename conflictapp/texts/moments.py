"""How long ago something was, as people say it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from conflictapp.moments import clock
from conflictapp.texts.words import Words


def ago(words: Words, moment: str, now: datetime, day: Callable[[str], str]) -> str:
    """A moment seen from now: “5 minutes ago”, “yesterday”, or after a week what `day` makes of it; "" stays ""."""
    if not moment:
        return ""
    then = clock(moment)
    passed = now - then
    days = (now.date() - then.date()).days
    if passed < timedelta(minutes=1):
        return words.say("just now")
    if passed < timedelta(hours=1):
        return words.count("{count} minute ago", "{count} minutes ago", passed.seconds // 60)
    if days == 0:
        return words.count("{count} hour ago", "{count} hours ago", passed.seconds // 3600)
    if days == 1:
        return words.say("yesterday")
    if days < 7:
        return words.count("{count} day ago", "{count} days ago", days)
    return day(moment)
