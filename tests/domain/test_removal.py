"""What is taken away can be put back, and leaves nothing that points at it."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import fields, is_dataclass
from typing import get_type_hints

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.domain.fields import Id, Kind, Ref
from conflictapp.domain.removal import take, take_item
from conflictapp.domain.session import Session
from tests.strategies import sessions
from tests.worlds import two_neighbours


def marked(record: object, mark: type) -> Iterator[tuple[Kind, str]]:
    """Each id, or each reference, in a record and all it holds."""
    hints = get_type_hints(type(record), include_extras=True)
    for each in fields(record):  # type: ignore[arg-type]
        value, hint = getattr(record, each.name), str(hints[each.name])
        for item in value if isinstance(value, list) else [value]:
            if is_dataclass(item):
                yield from marked(item, mark)
            elif isinstance(item, str) and f"{mark.__name__}(kind=" in hint:
                kind = hint.split(f"{mark.__name__}(kind=<Kind.")[1].split(":")[0]
                yield Kind[kind], item


def dangling(session: Session) -> set[tuple[Kind, str]]:
    references = {each for each in marked(session, Ref) if each != (Kind.PARTICIPANT, "mediator")}
    return references - set(marked(session, Id))


@given(sessions(), st.data())
def test_taking_anything_leaves_nothing_that_points_at_it_and_undo_brings_all_of_it_back(
    session: Session, data: st.DataObject
) -> None:
    before = deepcopy(session)
    for kind, identity in data.draw(st.permutations(sorted(marked(session, Id)))):
        removal = take(session, kind, identity)
        assert (kind, identity) not in set(marked(session, Id))
        assert not dangling(session)
        removal.undo()
        assert session == before


@given(sessions(), st.data())
def test_several_removals_are_undone_one_after_the_other(session: Session, data: st.DataObject) -> None:
    before, removals = deepcopy(session), []
    for kind, identity in data.draw(st.permutations(sorted(marked(session, Id))))[:4]:
        removals.append(take(session, kind, identity))
    assert not dangling(session)
    for removal in reversed(removals):
        removal.undo()
    assert session == before


def test_a_participant_leaves_with_their_needs_but_their_ideas_stay_without_a_name() -> None:
    session = two_neighbours()
    take(session, Kind.PARTICIPANT, "bo")
    assert [need.id for need in session.needs] == ["sleep"]
    assert next(idea for idea in session.ideas if idea.id == "shift").by is None


def test_a_line_of_a_list_returns_where_it_stood() -> None:
    lines = ["one", "two", "three"]
    removal = take_item(lines, 1)
    assert lines == ["one", "three"]
    removal.undo()
    assert lines == ["one", "two", "three"]
