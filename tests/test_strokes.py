"""What a drawn signature looks like, on the pad and on paper."""

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.strokes import curve

points = st.tuples(st.floats(0, 1), st.floats(0, 1))


@given(st.lists(points, min_size=1, max_size=30))
def test_a_curve_ends_where_the_line_does_and_never_leaves_what_it_spans(
    stroke: list[tuple[float, float]],
) -> None:
    pieces = curve(stroke)
    assert pieces[-1][1] == stroke[-1]
    for axis in (0, 1):
        drawn = [place[axis] for piece in pieces for place in piece]
        assert min(drawn) >= min(point[axis] for point in stroke)
        assert max(drawn) <= max(point[axis] for point in stroke)


def test_a_line_bends_at_its_points_instead_of_breaking() -> None:
    assert curve([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)]) == [
        ((0.0, 0.0), (0.5, 0.0)),
        ((1.0, 0.0), (1.0, 0.5)),
        ((1.0, 1.0), (1.0, 1.0)),
    ]


def test_a_line_of_no_point_is_nothing() -> None:
    assert curve([]) == []
