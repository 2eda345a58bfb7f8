"""The one gate through which text reaches a page: what was typed is not read as markup, fetched, cut or lost."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from conflictapp.documents import order, shaping
from conflictapp.documents.clusters import clean
from conflictapp.documents.embedding import embedded
from conflictapp.documents.fonts import PER_EM, visible
from conflictapp.documents.lines import Line, Paragraph, Piece, Span, fill, paragraphs
from conflictapp.documents.styles import BODY, TextStyle
from conflictapp.documents.tagging.marking import marked
from conflictapp.documents.tagging.structure import Element

_THICKENING = 0.03
_FEWEST_LINES = 2
_LEAST_SEEN = 0.05
_FROM_LEFT = "\u200e"
_OWN_REACH = (0.984, 0.316)
_MOST_REACH = (1.15, 0.45)


class Text(Flowable):  # type: ignore[misc]  # the library has no types
    """One or more paragraphs that may break over pages.

    Each paragraph begins on the side its first letter is read from, unless `at_left`.
    """

    def __init__(
        self, spans: Sequence[Span], style: TextStyle, *, indent: float = 0, at_left: bool = False
    ) -> None:
        super().__init__()
        self.style, self.indent, self.at_left = style, indent, at_left
        self.element = Element(style.role)
        self.spaceBefore, self.spaceAfter = style.before, style.after
        shown = [Span(visible(clean(span.text)), span.style) for span in spans]
        self.words = " ".join("".join(span.text for span in shown).split())
        self._paragraphs = paragraphs(shown)
        self._lines: list[Line] = []
        self._room: float | None = None

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Break the lines for this room; the library asks before it places anything."""
        if room != self._room and self._paragraphs:
            self._room = room
            inner = room - self.indent
            self._lines = [line for paragraph in self._paragraphs for line in fill(paragraph, inner)]
        self.width, self.height = room, sum(map(self._line_height, self._lines))
        return self.width, self.height

    def split(self, room: float, height: float) -> list["Text"]:
        """The lines that fit the height, and the others; nothing when too few would stand alone."""
        self.wrap(room, height)
        count, taken = 0, 0.0
        for line in self._lines:
            taken += self._line_height(line)
            if taken > height:
                break
            count += 1
        if len(self._lines) - count < _FEWEST_LINES:
            count = len(self._lines) - _FEWEST_LINES
        if count < _FEWEST_LINES:
            return []
        return [self._part(self._lines[:count], last=False), self._part(self._lines[count:], first=False)]

    def draw(self) -> None:
        """Put the lines on the page, as what they are in the document."""
        structure = self.canv.structure
        structure.add_heading(self.element, self.words, self.canv.absolutePosition(0, self.height)[1])
        if any(line.leftward for line in self._lines):
            self.element.spoken = self.words
        if any(line.pieces for line in self._lines):
            with marked(self.canv, self.element):
                self._draw_lines()
        else:
            structure.place(self.element)

    def _draw_lines(self) -> None:
        y = self.height
        for line in self._lines:
            x = self.width - line.width if line.base and not self.at_left else self.indent
            draw_line(self.canv, line, x, y - self._baseline(line))
            y -= self._line_height(line)

    def least_height(self, room: float) -> float:
        """The height of the fewest lines that may stand at the foot of a page."""
        self.wrap(room, 0)
        return sum(map(self._line_height, self._lines[:_FEWEST_LINES]))

    def natural_width(self) -> float:
        """The room it would take on one line a paragraph."""
        widest = (line.width for paragraph in self._paragraphs for line in fill(paragraph, float("inf")))
        return self.indent + max(widest, default=0)

    def longest_word(self) -> float:
        """The room of its longest word."""
        widths = (word.width for _base, words in self._paragraphs for word in words)
        return self.indent + max(widths, default=0)

    def _part(self, lines: list[Line], *, first: bool = True, last: bool = True) -> "Text":
        part = Text([], self.style, indent=self.indent, at_left=self.at_left)
        part.element, part.words = self.element, self.words
        part._paragraphs, part._lines, part._room = [], lines, self._room
        part.spaceBefore = self.spaceBefore if first else 0
        part.spaceAfter = self.spaceAfter if last else 0
        return part

    def _line_height(self, line: Line) -> float:
        return max(self.style.leading, sum(self._reach(line)))

    def _baseline(self, line: Line) -> float:
        """How far below the top of the line its letters stand."""
        height, (above, below) = self._line_height(line), self._reach(line)
        return (height - above - below) / 2 + above

    def _reach(self, line: Line) -> tuple[float, float]:
        """How far the letters need to reach above and below their line, in points."""
        above, below = (_OWN_REACH[0] * self.style.size, _OWN_REACH[1] * self.style.size)
        taller = [_reach(piece) for piece in line.pieces]
        highest = max((each[0] for each in taller), default=0)
        lowest = max((each[1] for each in taller), default=0)
        fits = max(highest, above) + max(lowest, below) <= self.style.leading
        return (above, below) if fits else (max(highest, above), max(lowest, below))


def typed(text: str, style: TextStyle = BODY, *, indent: float = 0, at_left: bool = False) -> Text:
    """Text in one style, its line breaks kept."""
    return Text([Span(text.strip(), style)], style, indent=indent, at_left=at_left)


def sign(drawn: str, said: str, style: TextStyle = BODY) -> Text:
    """A sign, which a screen reader reads as these words."""
    text = typed(drawn, style)
    text.element.spoken = said
    return text


def labelled(label: str, text: str, style: TextStyle = BODY) -> Text:
    """A label in bold and what it is about, in one paragraph that begins where the page’s language does."""
    return Text([Span(_FROM_LEFT + label, style.strong), Span(f" {text.strip()}", style)], style)


def one_line(text: str, style: TextStyle) -> Line:
    """Text on one line, however long, to be placed by hand."""
    line = visible(clean(text)).replace("\n", " ").strip()
    paragraph: Paragraph = paragraphs([Span(line, style)])[0]
    return next(fill(paragraph, float("inf")))


def draw_line(canvas: Canvas, line: Line, x: float, baseline: float) -> None:
    """Draw one line from its left end; its pieces are written as they are read, wherever each stands."""
    places = _places(line, x) if line.leftward else {}
    operators = [f"BT 1 0 0 1 {x:.2f} {baseline:.2f} Tm"]
    former = None
    for index, piece in enumerate(line.pieces):
        if index in places:
            operators.append(f"1 0 0 1 {places[index]:.2f} {baseline:.2f} Tm")
        operators += _settings(canvas, former, piece)
        operators.append(_glyphs(canvas, piece))
        former = piece
    operators.append("0 Tr ET")
    canvas.addLiteral(" ".join(operators))


def _places(line: Line, x: float) -> dict[int, float]:
    """Where each piece of a line begins, by its number as the line is read."""
    places = {}
    for index in order.as_seen(range(len(line.pieces)), lambda number: line.pieces[number].level):
        places[index] = x
        x += line.pieces[index].width
    return places


def _reach(piece: Piece) -> tuple[float, float]:
    """How far a piece reaches above and below its line; some fonts claim more than their letters take."""
    size = piece.style.size
    above, below = (part / PER_EM for part in piece.face.height)
    return min(above, _MOST_REACH[0]) * size, min(below, _MOST_REACH[1]) * size


def _settings(canvas: Canvas, former: Piece | None, piece: Piece) -> list[str]:
    """What must be said before a piece is drawn, when the one before it was not the same."""
    if former is not None and (former.face, former.style) == (piece.face, piece.style):
        return []
    red, green, blue = (int(piece.style.colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    colour = f"{red:.3f} {green:.3f} {blue:.3f}"
    size = piece.style.size
    thick = f"2 Tr {size * _THICKENING:.3f} w {colour} RG" if piece.face.thicken else "0 Tr"
    return [f"/{embedded(canvas, piece.face).name} {size:g} Tf {colour} rg {thick}"]


def _glyphs(canvas: Canvas, piece: Piece) -> str:
    clusters = shaping.clusters_of(shaping.shape(piece.face, piece.text, piece.leftward))
    drawn = []
    for cluster in clusters:
        glyphs = "".join(_glyph(canvas, piece, glyph) for glyph in cluster)
        drawn.append(glyphs if len(cluster) == 1 else _said(cluster[0].text, glyphs))
    return f"[{''.join(drawn)}] TJ"


def _said(text: str, glyphs: str) -> str:
    """Several glyphs that stand for letters together, which a reader copies as a whole."""
    letters = text.encode("utf-16-be").hex().upper()
    return f"] TJ /Span <</ActualText <FEFF{letters}>>> BDC [{glyphs}] TJ EMC ["


def _glyph(canvas: Canvas, piece: Piece, glyph: shaping.Glyph) -> str:
    code = f"<{embedded(canvas, piece.face).code(glyph)}>"
    apart = piece.style.apart * PER_EM / piece.style.size
    back = glyph.right + glyph.natural - glyph.advance - apart
    placed = f"{_shift(-glyph.right)}{code}"
    if glyph.up:
        placed = f"] TJ {glyph.up * piece.style.size / PER_EM:.2f} Ts [{placed}] TJ 0 Ts ["
    return placed + _shift(back)


def _shift(back: float) -> str:
    """A move to the left between two glyphs, unless nobody would see it."""
    return f"{back:.1f}" if abs(back) > _LEAST_SEEN else ""
