"""What changed between two wordings gives both of them back."""

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.domain.difference import Change, Piece, difference

WORDINGS = st.text() | st.lists(
    st.sampled_from(["a", "hedge", "of", "two", "metres", ".", ","]), max_size=12
).map(" ".join)


@given(WORDINGS, WORDINGS)
def test_both_wordings_can_be_read_from_the_pieces(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(each.text for each in pieces if each.change is not Change.NEW) == before
    assert "".join(each.text for each in pieces if each.change is not Change.GONE) == after


@given(WORDINGS)
def test_nothing_changed_is_one_piece(text: str) -> None:
    assert difference(text, text) == ([Piece(Change.SAME, text)] if text else [])
