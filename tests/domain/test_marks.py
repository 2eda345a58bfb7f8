"""Marks tell everyone in a group apart."""

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.domain.marks import marks
from conflictapp.domain.session import Participant


@given(st.lists(st.text(max_size=12), min_size=1, max_size=12))
def test_no_two_people_have_the_same_mark(names: list[str]) -> None:
    found = marks([Participant(str(at), name) for at, name in enumerate(names)])
    assert len(set(found.values())) == len(names)
    assert all(1 <= len(mark) <= 4 for mark in found.values())


def test_one_letter_is_enough_where_letters_differ() -> None:
    assert list(marks([Participant("1", "Ana"), Participant("2", "bo")]).values()) == ["A", "B"]


def test_the_second_to_share_a_letter_takes_more_of_the_name() -> None:
    found = marks([Participant("1", "Ana"), Participant("2", "Bo"), Participant("3", "Association C")])
    assert list(found.values()) == ["A", "B", "AC"]
