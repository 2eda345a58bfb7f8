"""The columns of the heat map fill the room they have, and no more."""

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.ui.theme import look
from conflictapp.ui.widgets.heat_columns import column_widths

LOOK = look("light")


@given(room=st.integers(400, 1600), people=st.integers(2, 12))
def test_everyone_has_a_column_and_nothing_sticks_out(room: int, people: int) -> None:
    idea, person, scale = column_widths(LOOK, room, people)
    assert idea + people * person + 3 * scale <= room
    assert idea >= 96
    assert person >= 24


def test_scores_give_way_to_people() -> None:
    assert column_widths(LOOK, 700, 3)[2] > 0
    assert column_widths(LOOK, 700, 12)[2] == 0
