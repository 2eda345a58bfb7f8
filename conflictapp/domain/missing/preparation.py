"""What the preparation still misses."""

from collections.abc import Iterator

from conflictapp.domain.gaps import Gap, Missing
from conflictapp.domain.session import Session, Voice

PEOPLE = 2


def gaps(session: Session) -> Iterator[Missing]:
    """The problem and the people, then what each brings, then what holds for all; advice last."""
    yield from _problem(session)
    yield from _people(session)
    yield from _voices(session)
    yield from _common(session)
    yield from _advice(session)


def _problem(session: Session) -> Iterator[Missing]:
    if not session.title.strip():
        yield Missing(Gap.TITLE)
    if not session.preparation.subject.strip():
        yield Missing(Gap.SUBJECT)


def _people(session: Session) -> Iterator[Missing]:
    if len(session.participants) < PEOPLE:
        yield Missing(Gap.PEOPLE, count=PEOPLE - len(session.participants))
    for each in session.participants:
        if not each.name.strip():
            yield Missing(Gap.NAME, participant=each.id)


def _voices(session: Session) -> Iterator[Missing]:
    voices = {voice.participant: voice for voice in session.preparation.voices}
    for each in session.participants:
        voice = voices.get(each.id) or Voice(each.id)
        if not voice.stake.strip():
            yield Missing(Gap.STAKE, participant=each.id)
        if not voice.win_win:
            yield Missing(Gap.WIN_WIN, participant=each.id)
        if not voice.accepts_method:
            yield Missing(Gap.METHOD, participant=each.id)


def _common(session: Session) -> Iterator[Missing]:
    for each in session.participants:
        if each.id not in session.preparation.frame_accepted_by:
            yield Missing(Gap.FRAME, participant=each.id)
    if session.preparation.nature is None:
        yield Missing(Gap.NATURE)
    if not any(rule.strip() for rule in session.preparation.ground_rules):
        yield Missing(Gap.GROUND_RULES)


def _advice(session: Session) -> Iterator[Missing]:
    voices = {voice.participant: voice for voice in session.preparation.voices}
    for each in session.participants:
        voice = voices.get(each.id) or Voice(each.id)
        if not voice.view.strip():
            yield Missing(Gap.VIEW, participant=each.id, blocking=False)
        if voice.win_win and not voice.hope.strip():
            yield Missing(Gap.HOPE, participant=each.id, blocking=False)
    if not session.place.strip():
        yield Missing(Gap.PLACE, blocking=False)
    if not session.starts_at:
        yield Missing(Gap.TIME, blocking=False)
    yield from _climate(session)


def _climate(session: Session) -> Iterator[Missing]:
    asked = {
        each.participant for each in session.climate if None not in (each.safety, each.fairness, each.trust)
    }
    for each in session.participants:
        if each.id not in asked:
            yield Missing(Gap.CLIMATE, participant=each.id, blocking=False)
