"""Verbs on the ideas of the brainstorming (step 2)."""

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Idea, Session

IDEAS = frozenset({Part.IDEAS})


def idea_of(session: Session, identity: str) -> Idea:
    """The idea of that id; KeyError when there is none."""
    for idea in session.ideas:
        if idea.id == identity:
            return idea
    raise KeyError(identity)


def add_idea(
    session: Session, identity: str, text: str, by: str | None = None, parent: str | None = None
) -> frozenset[Part]:
    """Add an idea at the end, perhaps a variant of `parent`."""
    session.ideas.append(Idea(identity, text, by, parent=parent))
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


def write_merged(session: Session, identity: str, other: str) -> frozenset[Part]:
    """Join the words of `other` to an idea (the caller takes `other` away, which can be undone)."""
    idea = idea_of(session, identity)
    idea.text = f"{idea.text} + {idea_of(session, other).text}"
    return IDEAS
