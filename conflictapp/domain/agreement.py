"""Versions of the agreement: what one holds, when the next is needed, and to which text a signature belongs.

A version is made when the agreement is written, printed or signed, and its words never change afterwards. Signatures
belong to one version: text that was changed since carries none.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace

from conflictapp.domain.decision import agreement_exists, consent_of
from conflictapp.domain.projection import without_private
from conflictapp.domain.session import Action, ActionStatus, ConsentLevel, Session, Signature
from conflictapp.errors import PersonError

FIRST = 1


@dataclass(frozen=True)
class Version:
    """The agreement as it was at a moment: the session without anything private, and its words to read.

    Of the session only the signatures may still change. `sha256` is that of its document, "" until it is kept.
    """

    number: int
    made_at: str
    session: Session
    text: str
    sha256: str = ""


def agreed(session: Session) -> tuple[object, ...]:
    """What people agree to and sign; two sessions with the same need no second version.

    How far an action is, and spaces, are no part of it; an action that was dropped is not in it.
    """
    plan = session.plan
    return (
        session.language,
        _words(session.title, session.mediator, session.preparation.subject, session.decision.statement),
        [(each.id, _words(each.name, each.role, each.represents)) for each in session.participants],
        [(each.participant, _words(each.text)) for each in session.needs if each.text.strip()],
        _reservations(session),
        [_undertaking(each) for each in plan.actions if each.status is not ActionStatus.DROPPED],
        [
            _words(each.text, each.answer)
            for each in plan.obstacles
            if each.text.strip() or each.answer.strip()
        ],
        _words(plan.guarantor, plan.review_at, plan.review_place),
        [_words(each.text) for each in plan.criteria if each.text.strip()],
    )


def planned(session: Session, versions: Sequence[Version], text: str, now: str) -> Version:
    """The version that the session would be written as: the latest where nothing was changed, else the next."""
    latest = current(versions)
    if latest is not None and agreed(latest.session) == agreed(session):
        return latest
    number = latest.number + 1 if latest else FIRST
    return Version(number, now, _frozen(session, signed=latest is None), text)


def received(session: Session, number: int, text: str) -> Version:
    """The version that a session came as, from where it was given out under this number."""
    return Version(number, session.updated_at, _frozen(session, signed=True), text)


def may_be_kept(version: Version) -> bool:
    """Whether it is an agreement; what not everyone consented to is a draft, and no version."""
    return agreement_exists(version.session)


def current(versions: Sequence[Version]) -> Version | None:
    """The latest version, which supersedes all the others; None before the first."""
    return max(versions, key=lambda each: each.number, default=None)


def superseded_by(version: Version, versions: Sequence[Version]) -> Version | None:
    """The version in force, where it is a later one than this; else None."""
    latest = current(versions)
    return latest if latest is not None and latest.number > version.number else None


def changed_since(session: Session, versions: Sequence[Version]) -> bool:
    """Whether the session no longer says what its latest version does."""
    latest = current(versions)
    return latest is not None and agreed(latest.session) != agreed(session)


def signatures_now(session: Session, versions: Sequence[Version]) -> list[Signature]:
    """The signatures that hold for the session's text: those of the latest version, or none once it was changed."""
    latest = current(versions)
    if latest is None:
        return session.signatures
    return [] if changed_since(session, versions) else latest.session.signatures


def unsigned(version: Version) -> tuple[str, ...]:
    """The ids of the participants who have not signed a version."""
    signed = {each.participant for each in version.session.signatures if each.signed_at}
    return tuple(each.id for each in version.session.participants if each.id not in signed)


def signed_count(version: Version) -> int:
    """How many of its participants have signed a version."""
    return len(version.session.participants) - len(unsigned(version))


def is_signed(version: Version) -> bool:
    """Whether each participant has signed; the mediator's signature is optional."""
    return bool(version.session.participants) and not unsigned(version)


def with_signature(version: Version, signature: Signature) -> Version:
    """The version with one more signature, in place of a former one of the same person; only an agreement is signed."""
    if not may_be_kept(version):
        raise PersonError("gate.needs_agreement")
    return _signed(version, [*_others(version, signature.participant), signature])


def without_signature(version: Version, participant: str) -> Version:
    """The version without the signature of someone who took it back."""
    return _signed(version, _others(version, participant))


def _signed(version: Version, signatures: list[Signature]) -> Version:
    return replace(version, session=replace(version.session, signatures=deepcopy(signatures)), sha256="")


def _others(version: Version, participant: str) -> list[Signature]:
    return [each for each in version.session.signatures if each.participant != participant]


def _frozen(session: Session, *, signed: bool) -> Session:
    kept = without_private(session)
    if not signed:
        kept.signatures = []
    return kept


def _undertaking(action: Action) -> tuple[object, ...]:
    return (
        action.id,
        sorted(action.who),
        _words(action.what, action.start, action.due, action.resources, action.done_when),
    )


def _reservations(session: Session) -> list[tuple[object, ...]]:
    consents = [consent_of(session, each.id) for each in session.participants]
    return [
        (each.participant, _words(each.note))
        for each in consents
        if each and each.level is ConsentLevel.RESERVED and each.note.strip()
    ]


def _words(*texts: str) -> list[str]:
    return [" ".join(text.split()) for text in texts]
