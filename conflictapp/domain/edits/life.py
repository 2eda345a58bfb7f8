"""The verb that ends a session, or takes it up again."""

from collections.abc import Callable

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Session


def end_session(session: Session, verb: Callable[[Session], None]) -> frozenset[Part]:
    """Close, withdraw or reopen the session: `verb` is one of those in `domain.life`."""
    verb(session)
    return frozenset({Part.DETAILS})
