"""Boxes and strokes, the same in every chart."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor

MOST = 10
"""The highest value that people give."""


def box(canvas: Any, at: Sequence[float], *, fill: str = "", outline: str = "") -> None:
    """A box from its left bottom corner, filled or outlined or both."""
    if fill:
        canvas.setFillColor(HexColor(fill))
    if outline:
        stroke(canvas, outline, 0.75)
    canvas.rect(*at, stroke=int(bool(outline)), fill=int(bool(fill)))


def stroke(canvas: Any, colour: str, width: float) -> None:
    """Draw what comes next in this colour and width."""
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(width)
