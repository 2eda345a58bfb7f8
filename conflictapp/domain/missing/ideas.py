"""What the brainstorming still misses."""

from collections.abc import Iterator

from conflictapp.domain.gaps import Gap, Missing
from conflictapp.domain.session import Session

IDEAS = 2


def gaps(session: Session) -> Iterator[Missing]:
    """A choice needs two ideas at least: with one, there is a proposal to take or to leave."""
    written = sum(1 for idea in session.ideas if idea.text.strip())
    if written < IDEAS:
        yield Missing(Gap.IDEAS, count=IDEAS - written)
