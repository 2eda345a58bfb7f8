"""The decision: what each says of it, whether it is an agreement, and what a change to it undoes."""

from copy import deepcopy

from conflictapp.domain.session import Consent, ConsentLevel, Decision, Level, Participant, Round, Session


def consent_of(session: Session, participant: str) -> Consent | None:
    """What a participant says of the decision, if anything was kept for them."""
    return next((each for each in session.decision.consents if each.participant == participant), None)


def level_of(session: Session, participant: str) -> ConsentLevel | None:
    """What a participant answered; None means they have not spoken."""
    consent = consent_of(session, participant)
    return consent.level if consent else None


def asked_again(session: Session, participant: str) -> bool:
    """Whether a participant had answered, before the decision was changed."""
    consent = consent_of(session, participant)
    return consent is not None and consent.level is None


def open_objections(session: Session) -> list[Participant]:
    """Those who object to the decision as it stands."""
    return [each for each in session.participants if level_of(session, each.id) is ConsentLevel.OBJECTION]


def silent(session: Session) -> list[Participant]:
    """Those who have not spoken of the decision as it stands."""
    return [each for each in session.participants if level_of(session, each.id) is None]


def agreement_exists(session: Session) -> bool:
    """Whether two or more people have a statement of which all have spoken and to which nobody objects."""
    return (
        bool(session.decision.statement.strip())
        and len(session.participants) > 1
        and not silent(session)
        and not open_objections(session)
    )


def set_statement(session: Session, text: str) -> bool:
    """Put the decision in other words; returns whether people who had spoken must be asked again.

    Spaces change nothing. Notes and restatements stay, for the next answer often starts from them.
    """
    changed = text.split() != session.decision.statement.split()
    session.decision.statement = text
    return _ask_again(session) if changed else False


def set_ideas(session: Session, ideas: list[str]) -> bool:
    """Combine other ideas; returns whether people who had spoken must be asked again."""
    changed = set(ideas) != set(session.decision.ideas)
    session.decision.ideas[:] = dict.fromkeys(ideas)
    return _ask_again(session) if changed else False


def close_round(session: Session, reason: str, at: str) -> Round:
    """Keep the decision and its answers as a round; its words begin the next one, nobody having spoken."""
    former = session.decision
    kept = deepcopy(former)
    closed = Round(kept.statement, kept.ideas, kept.coverage, kept.consents, closed_at=at, reason=reason)
    session.rounds.append(closed)
    session.decision = Decision(former.statement, former.ideas, former.coverage)
    return closed


def reopen_round(session: Session) -> None:
    """Take the last round up again as the decision, with its answers."""
    last = session.rounds.pop()
    session.decision = Decision(last.statement, last.ideas, last.coverage, last.consents)


def needs_check(session: Session) -> dict[str, Level | None]:
    """How far the decision meets each need, in the order of the needs; None where it was not looked at."""
    levels = {each.need: each.level for each in session.decision.coverage}
    return {need.id: levels.get(need.id) for need in session.needs}


def _ask_again(session: Session) -> bool:
    spoken = [consent for consent in session.decision.consents if consent.level is not None]
    for consent in spoken:
        consent.level = None
    return bool(spoken)
