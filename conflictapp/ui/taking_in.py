"""Sessions that come as a file, taken into the library."""

from conflictapp.domain.agreement import may_be_kept, received
from conflictapp.domain.session import Session
from conflictapp.errors import PersonError
from conflictapp.storage.repository import Repository
from conflictapp.texts.agreement import agreement_text
from conflictapp.texts.words import Words


def take_in(library: Repository, session: Session, now: str, version: int | None = None) -> str:
    """The id of a session in the library: its own when it is there as it comes, else that of one that is added.

    An agreement keeps the number of the version that it was given out as, which people hold on paper.
    """
    if _is_there(library, session):
        return session.id
    identity = library.add(session, now)
    if version is not None:
        came = received(session, version, agreement_text(Words(session.language), session))
        if may_be_kept(came):
            library.keep_version(identity, came)
    return identity


def _is_there(library: Repository, session: Session) -> bool:
    try:
        return library.load(session.id) == session
    except PersonError:
        return False
