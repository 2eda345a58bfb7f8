"""How the documents look: colours, sizes, spaces. Lengths are in points."""

from dataclasses import dataclass, replace

INK = "#1E2A32"
SOFT_INK = "#46525C"
ACCENT = "#0B6B5F"
NOTICE = "#8A4B00"
LINE = "#E3DFD6"
FIELD_LINE = "#8C8675"
RAIL = "#EFEBE2"
MINT = "#E8F3F0"

FITS = {-2: "#E6C7A3", -1: "#F5E6D3", 0: "#FFFFFF", 1: "#D9EBE6", 2: "#A5CFC5"}

PAPERS = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
MARGIN = 49.5
TOP = 45.0
FOOT = 45.0
GAP = 12.0
RADIUS = 4.5


@dataclass(frozen=True)
class TextStyle:
    """How a paragraph is set, and its role in the document; `apart` is the room between its letters."""

    size: float = 10
    leading: float = 14.4
    colour: str = INK
    bold: bool = False
    before: float = 0
    after: float = 0
    apart: float = 0
    role: str = "P"

    @property
    def strong(self) -> "TextStyle":
        """The same in bold."""
        return replace(self, bold=True)


BODY = TextStyle()
KICKER = TextStyle(8.8, 13, ACCENT, bold=True, apart=0.7, after=3)
DRAFT_KICKER = TextStyle(8.8, 13, NOTICE, bold=True, apart=0.7, after=3)
TITLE = TextStyle(20, 26, bold=True, after=5, role="H1")
META = TextStyle(10, 14.4, SOFT_INK)
COPY_LINE = TextStyle(10, 14.4, bold=True)
SECTION = TextStyle(12, 16, bold=True, before=11, after=2, role="H2")
GROUP = TextStyle(10, 14, bold=True, before=9, after=3, role="H3")
SIGN = TextStyle(9.4, 13, bold=True)
DECISION = TextStyle(11, 16.5)
CELL = TextStyle(9.4, 13)
HEAD_CELL = TextStyle(9.4, 13, bold=True)
CAPTION = TextStyle(8.2, 11, SOFT_INK)
SIGNER = TextStyle(8.6, 12, bold=True)
SMALL = TextStyle(8.8, 12.2, SOFT_INK, before=11)
FOOTER = TextStyle(8, 11, SOFT_INK)
