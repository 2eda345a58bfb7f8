"""Verbs on the ideas of the brainstorming (step 2)."""

from conflictapp.domain.fields import Kind
from conflictapp.domain.parts import Part
from conflictapp.domain.removal import Removal, reword, take
from conflictapp.domain.session import Idea, Session

IDEAS = frozenset({Part.IDEAS})


def idea_of(session: Session, identity: str) -> Idea:
    """The idea of that id; KeyError when there is none."""
    for idea in session.ideas:
        if idea.id == identity:
            return idea
    raise KeyError(identity)


def add_idea(
    session: Session,
    identity: str,
    text: str,
    by: str | None = None,
    parent: str | None = None,
    group: str = "",
) -> frozenset[Part]:
    """Add an idea at the end, perhaps a variant of `parent`, perhaps in a group."""
    session.ideas.append(Idea(identity, text, by, group, parent))
    return IDEAS


def write_idea(session: Session, identity: str, field: str, text: str) -> frozenset[Part]:
    """Write the text or the group of an idea."""
    setattr(idea_of(session, identity), field, text)
    return IDEAS


def move_idea(session: Session, identity: str, index: int, group: str | None = None) -> frozenset[Part]:
    """Move an idea to `index`, and into a group when one is given."""
    idea = idea_of(session, identity)
    session.ideas.remove(idea)
    session.ideas.insert(index, idea)
    if group is not None:
        idea.group = group
    return IDEAS


def split_idea(session: Session, identity: str, first: str, second: str, new: str) -> frozenset[Part]:
    """Make two ideas of one: the first keeps its place and what was said of it, the second follows it."""
    idea = idea_of(session, identity)
    idea.text = first
    session.ideas.insert(session.ideas.index(idea) + 1, Idea(new, second, idea.by, idea.group, idea.parent))
    return IDEAS


def group_ideas(session: Session, identities: list[str], group: str) -> frozenset[Part]:
    """Put ideas into a group; a group without a name is none."""
    for identity in identities:
        idea_of(session, identity).group = group
    return IDEAS


def rename_group(session: Session, former: str, name: str) -> frozenset[Part]:
    """Give a group another name."""
    for idea in session.ideas:
        if idea.group == former:
            idea.group = name
    return IDEAS


def merge_ideas(session: Session, identities: list[str]) -> Removal:
    """Make one idea of several: the first takes the words of all, the others go; undoing brings all back."""
    first = idea_of(session, identities[0])
    words = [idea_of(session, identity).text for identity in identities]
    rewording = reword(first, "text", " + ".join(words))
    takings = [take(session, Kind.IDEA, identity) for identity in identities[1:]]
    return Removal((*rewording.taken, *(piece for taking in takings for piece in taking.taken)))
