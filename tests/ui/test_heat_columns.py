"""The columns of the heat map fill the room they have; only people who would be too narrow stick out of it."""

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.ui.theme import look
from conflictapp.ui.widgets.heat_columns import NARROWEST, column_widths
from conflictapp.ui.widgets.heat_paint import EDGE

LOOK = look("light")


@given(room=st.integers(400, 1600), people=st.integers(2, 12))
def test_everyone_has_a_column_that_a_finger_meets(room: int, people: int) -> None:
    idea, person, scale = column_widths(LOOK, room, people)
    assert person >= NARROWEST
    assert idea >= 96
    assert idea + people * person + (3 * scale or LOOK.px(EDGE)) <= room or person == NARROWEST


@given(room=st.integers(400, 1600), people=st.integers(2, 12))
def test_ideas_leave_room_for_three_people_at_least(room: int, people: int) -> None:
    idea, person, _scale = column_widths(LOOK, room, people)
    assert room - idea >= min(people, 3) * person


def test_scores_give_way_to_people() -> None:
    assert column_widths(LOOK, 700, 3)[2] > 0
    assert column_widths(LOOK, 700, 12)[2] == 0
