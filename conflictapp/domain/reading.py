"""The agreement as participants read it afterwards: what was decided, who does what, what is next, when they meet."""

from collections.abc import Sequence
from dataclasses import dataclass

from conflictapp.domain.agreement import Version, changed_since, current, is_signed, unsigned
from conflictapp.domain.reviews import ENDED, next_review
from conflictapp.domain.session import Action, ActionStatus, Participant, Session
from conflictapp.moments import order


@dataclass(frozen=True)
class Undertaking:
    """What someone promised, and how far it is now."""

    id: str
    what: str
    who: tuple[str, ...]
    due: str
    done_when: str
    status: ActionStatus
    note: str

    @property
    def ended(self) -> bool:
        """Whether nothing is left to do."""
        return self.status in ENDED


@dataclass(frozen=True)
class Reading:
    """The words of the latest version, with how far each action is today; the first to do comes first.

    `agreed_at` is when the last of all signed, else when the version was made, and "" when none was; `reopened`
    when the session no longer says what its version does.
    """

    title: str
    agreed_at: str
    unsigned: tuple[str, ...]
    """Who has not signed the version; nobody where there is none."""
    reopened: bool
    statement: str
    people: tuple[Participant, ...]
    undertakings: tuple[Undertaking, ...]
    guarantor: str
    meets_at: str
    meets_where: str

    @property
    def upcoming(self) -> tuple[Undertaking, ...]:
        """What is next: all that has the earliest date among what is left to do."""
        dated = [each for each in self.undertakings if each.due and not each.ended]
        first = min((order(each.due) for each in dated), default=None)
        return tuple(each for each in dated if order(each.due) == first)


def read(session: Session, versions: Sequence[Version]) -> Reading:
    """What participants read of an agreement: nothing of how they came to it, and nothing private."""
    latest = current(versions)
    text = latest.session if latest else session
    today = {each.id: each for each in session.plan.actions}
    kept = [each for each in text.plan.actions if each.status is not ActionStatus.DROPPED]
    found = [_undertaking(each, today.get(each.id, each)) for each in kept]
    return Reading(
        text.title,
        _agreed_at(latest) if latest else "",
        unsigned(latest) if latest else (),
        changed_since(session, versions),
        text.decision.statement,
        tuple(text.participants),
        tuple(sorted(found, key=lambda each: (each.ended, not each.due, order(each.due)))),
        text.plan.guarantor,
        next_review(session),
        session.plan.review_place,
    )


def _agreed_at(version: Version) -> str:
    signed = [each.signed_at for each in version.session.signatures if each.signed_at]
    return max(signed, key=order) if is_signed(version) else version.made_at


def _undertaking(promised: Action, now: Action) -> Undertaking:
    return Undertaking(
        promised.id,
        promised.what,
        tuple(promised.who),
        promised.due,
        promised.done_when,
        now.status,
        now.note,
    )
