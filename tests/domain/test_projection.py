"""Nothing private leaves the mediator, and a copy shares nothing with its session."""

from copy import deepcopy
from dataclasses import replace

from hypothesis import given

from conflictapp.domain.projection import for_participants, without_private
from conflictapp.domain.session import Note, Private, Session
from tests.strategies import sessions
from tests.worlds import two_neighbours


@given(sessions())
def test_participants_see_everything_but_what_is_private_and_who_had_an_idea(session: Session) -> None:
    shown = for_participants(session)
    assert shown.private == Private()
    assert all(idea.by is None for idea in shown.ideas)
    ideas = [replace(idea, by=None) for idea in session.ideas]
    assert shown == replace(session, private=Private(), ideas=ideas)


@given(sessions())
def test_only_what_is_private_is_left_out_of_an_export(session: Session) -> None:
    before = deepcopy(session)
    assert without_private(session) == replace(session, private=Private())
    assert session == before


def test_no_private_word_is_anywhere_in_what_is_shown() -> None:
    session = two_neighbours()
    session.private.notes.append(Note(3, "zebra-secret"))
    assert "zebra-secret" not in repr(for_participants(session))
    assert "zebra-secret" not in repr(without_private(session))


def test_changing_the_copy_leaves_the_session_as_it_is() -> None:
    session = two_neighbours()
    shown = for_participants(session)
    shown.ideas[0].text = "changed"
    shown.private.notes.append(Note(0, "changed"))
    assert session == two_neighbours()


def test_the_authors_of_ideas_are_shown_when_asked() -> None:
    assert for_participants(two_neighbours(), authors=True).ideas[0].by == "bo"
