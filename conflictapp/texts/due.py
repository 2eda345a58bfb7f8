"""What is said of what was promised for these days."""

from conflictapp.texts.words import Words


def reminder(words: Words, late: int, this_week: int) -> str:
    """How many things are late, and how many more are due this week; at least one of both is not 0."""
    said = [
        words.count("{count} thing is late", "{count} things are late", late) if late else "",
        words.count("{count} thing is due this week", "{count} things are due this week", this_week)
        if this_week
        else "",
    ]
    return f"{words.list([each for each in said if each])}."
