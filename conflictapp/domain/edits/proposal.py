"""Verbs on what is proposed (step 4): its words and its ideas."""

from dataclasses import dataclass

from conflictapp.domain.decision import close_round, open_objections, reopen_round, set_ideas, set_statement
from conflictapp.domain.parts import Part
from conflictapp.domain.removal import Removal, empty_field, take_item
from conflictapp.domain.session import ConsentLevel, Session

DECISION = frozenset({Part.DECISION})


@dataclass(frozen=True)
class Proposal:
    """What is proposed at a moment, what each answers to it, and how many proposals came before."""

    statement: str
    ideas: tuple[str, ...]
    answers: dict[str, ConsentLevel]
    number: int


def as_proposed(session: Session) -> Proposal:
    """The proposal as it stands."""
    decision = session.decision
    answers = {each.participant: each.level for each in decision.consents if each.level is not None}
    return Proposal(decision.statement, tuple(decision.ideas), answers, len(session.rounds))


def propose(session: Session, statement: str, ideas: list[str], reason: str, at: str) -> frozenset[Part]:
    """Put it in other words or make it of other ideas: everyone is asked anew.

    A proposal that someone objects to did not pass: it stays as a round, left for this reason.
    """
    former = session.decision
    changed = statement.split() != former.statement.split() or set(ideas) != set(former.ideas)
    objected = changed and bool(open_objections(session))
    if objected:
        close_round(session, reason, at)
    set_statement(session, statement)
    set_ideas(session, ideas)
    return DECISION | {Part.ROUNDS} if objected else DECISION


def take_up(session: Session, former: Proposal) -> frozenset[Part]:
    """Put a proposal back that was just changed, with its answers; an answer given since stays."""
    if len(session.rounds) > former.number:
        reopen_round(session)
        return DECISION | {Part.ROUNDS}
    known = {idea.id for idea in session.ideas}
    session.decision.statement = former.statement
    session.decision.ideas[:] = [idea for idea in former.ideas if idea in known]
    for consent in session.decision.consents:
        if consent.level is None:
            consent.level = former.answers.get(consent.participant)
    return DECISION


def take_idea(session: Session, idea: str) -> Removal:
    """Take an idea out of the decision, and the answers given to it; both can be put back."""
    decision = session.decision
    taken = [take_item(decision.ideas, decision.ideas.index(idea))]
    taken += [empty_field(each, "level") for each in decision.consents if each.level is not None]
    return Removal(tuple(piece for removal in taken for piece in removal.taken))


def begin_round(session: Session, reason: str, at: str) -> frozenset[Part]:
    """Keep the decision and its answers as a round, and begin the next one with its words."""
    close_round(session, reason, at)
    return DECISION | {Part.ROUNDS}
