"""The line under the top of a document."""

from reportlab.lib.colors import HexColor
from reportlab.platypus import HRFlowable

from conflictapp.documents.styles import ACCENT
from conflictapp.documents.tagging.marking import artifact


class Rule(HRFlowable):  # type: ignore[misc]  # the library has no types
    """A line over the whole width, which is decoration."""

    def __init__(self) -> None:
        super().__init__("100%", 1.5, "butt", HexColor(ACCENT), spaceBefore=8, spaceAfter=10)

    def draw(self) -> None:
        """Put the line on the page."""
        with artifact(self.canv):
            super().draw()
