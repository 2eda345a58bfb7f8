"""A drawn signature as curves: what the pad showed is what the paper holds."""

from collections.abc import Sequence
from itertools import pairwise

Point = Sequence[float]
Piece = tuple[Point, Point]


def curve(stroke: Sequence[Point]) -> list[Piece]:
    """The quadratic pieces of a line, from its first point on: the point each bends towards, and where it ends.

    A line of one point is one piece without length; a line of none has no piece.
    """
    if not stroke:
        return []
    bends = [(former, _middle(former, point)) for former, point in pairwise(stroke)]
    return [*bends, (stroke[-1], stroke[-1])]


def _middle(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
