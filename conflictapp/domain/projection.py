"""What leaves the mediator's hands: a copy of the session, without what is private."""

from copy import deepcopy
from dataclasses import replace

from conflictapp.domain.session import Private, Session


def without_private(session: Session) -> Session:
    """A copy of the session without the mediator's private notes and partner map."""
    return deepcopy(replace(session, private=Private()))


def for_participants(session: Session, *, authors: bool = False) -> Session:
    """A copy that participants may look at: nothing private, and no idea's author unless asked."""
    shown = without_private(session)
    if not authors:
        for idea in shown.ideas:
            idea.by = None
    return shown
