"""What is still missing, in one sentence for the bottom line, and how far a step is, for the rail."""

from collections.abc import Callable

from conflictapp.domain.gaps import Missing
from conflictapp.domain.progress import Measure, Progress
from conflictapp.domain.session import Session
from conflictapp.domain.steps import Gate
from conflictapp.texts.missing import SENTENCES, values_of
from conflictapp.texts.words import Words


def missing_sentence(words: Words, session: Session, missing: Missing) -> str:
    """One thing a step still misses, in one short sentence."""
    return SENTENCES[missing.code](words, values_of(words, session, missing))


def gate_sentence(words: Words, session: Session, gate: Gate) -> str:
    """What holds the gate first, and how many things more; advice when nothing does; "" when all is there."""
    blocking = [each for each in gate.missing if each.blocking]
    if not blocking:
        return missing_sentence(words, session, gate.missing[0]) if gate.missing else ""
    first = missing_sentence(words, session, blocking[0])
    if len(blocking) == 1:
        return first
    return words.count(
        "{first} And {count} more point.", "{first} And {count} more points.", len(blocking) - 1, first=first
    )


def progress_sentence(words: Words, progress: Progress) -> str:
    """How far a step is, in few words; "" when it has not begun."""
    return _PROGRESS[progress.measure](words, progress)


def _heard(words: Words, progress: Progress) -> str:
    if not progress.total:
        return words.say("needs to be named")
    if progress.complete:
        return words.count("{count} need", "{count} needs", progress.total)
    total = progress.total
    return words.count("{done} of {count} heard", "{done} of {count} heard", total, done=progress.done)


def _evaluated(words: Words, progress: Progress) -> str:
    if progress.done == progress.total:
        return words.count("{count} evaluated", "{count} evaluated", progress.total)
    total = progress.total
    return words.count(
        "{done} of {count} evaluated", "{done} of {count} evaluated", total, done=progress.done
    )


def _agree(words: Words, progress: Progress) -> str:
    if progress.done == progress.total > 1:
        return words.say("agreed by all")
    return words.count(
        "{count} of {total} agrees", "{count} of {total} agree", progress.done, total=progress.total
    )


_PROGRESS: dict[Measure, Callable[[Words, Progress], str]] = {
    Measure.NOTHING: lambda _words, _progress: "",
    Measure.READY: lambda words, _progress: words.say("ready"),
    Measure.TO_SETTLE: lambda words, progress: words.count(
        "{count} point to settle", "{count} points to settle", progress.total
    ),
    Measure.HEARD: _heard,
    Measure.IDEAS: lambda words, progress: words.count("{count} idea", "{count} ideas", progress.total),
    Measure.EVALUATED: _evaluated,
    Measure.AGREE: _agree,
    Measure.ACTIONS: lambda words, progress: words.count("{count} action", "{count} actions", progress.total),
    Measure.REVIEWS: lambda words, progress: words.count("{count} review", "{count} reviews", progress.total),
}
