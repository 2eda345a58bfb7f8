"""A block for each one to sign, or with the signature drawn on screen."""

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Table, TableStyle

from conflictapp.documents.paragraphs import Text, typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import CAPTION, FIELD_LINE, GAP, INK, RADIUS, SECTION, SIGNER
from conflictapp.domain.session import MEDIATOR, Signature
from conflictapp.texts.words import Words

_COLUMNS = 3
_PADDING = 6.5
_ROOM = 42.0
_THIN = 0.75
_PEN = 1.1


def signatures(sheet: Sheet) -> list[Flowable]:
    """The title, then rows of three blocks; the mediator's only when the mediator signed."""
    width = (sheet.width - GAP * (_COLUMNS - 1)) / _COLUMNS
    blocks = [
        _Block(_who(name, person.represents, sheet), *_signed(sheet, person.id), width)
        for person, name in sheet.names()
    ]
    if sheet.mediator_signed:
        who = [
            typed(sheet.name_of(MEDIATOR), SIGNER, at_left=True),
            typed(sheet.words.say("Mediation"), CAPTION),
        ]
        blocks.append(_Block(who, *_signed(sheet, MEDIATOR), width))
    rows = [blocks[start : start + _COLUMNS] for start in range(0, len(blocks), _COLUMNS)]
    return [typed(sheet.words.say("Signatures"), SECTION), *(_row(row, width) for row in rows)]


class _Block(Flowable):  # type: ignore[misc]  # the library has no types
    """Who signs, room to sign above a line, and what is written under it; it never breaks."""

    def __init__(self, who: list[Text], signature: Signature | None, caption: Text, width: float) -> None:
        super().__init__()
        self._who, self._signature, self._caption, self.width = who, signature, caption, width
        self.tallest = 0.0

    def wrap(self, _room: float, _height: float) -> tuple[float, float]:
        inner = self.width - 2 * _PADDING
        above = sum(text.wrap(inner, 0)[1] for text in self._who)
        self.height = max(above + _ROOM + self._caption.wrap(inner, 0)[1] + 2 * _PADDING, self.tallest)
        return self.width, self.height

    def draw(self) -> None:
        canvas, inner = self.canv, self.width - 2 * _PADDING
        canvas.setStrokeColor(HexColor(FIELD_LINE))
        canvas.setLineWidth(_THIN)
        canvas.roundRect(0, 0, self.width, self.height, RADIUS)
        y = self.height - _PADDING
        for text in self._who:
            y -= text.height
            text.drawOn(canvas, _PADDING, y)
        line = _PADDING + self._caption.height
        canvas.line(_PADDING, line, _PADDING + inner, line)
        self._caption.drawOn(canvas, _PADDING, _PADDING - 2)
        self._draw_strokes(inner, line)

    def _draw_strokes(self, inner: float, line: float) -> None:
        """The signature as it was drawn, its lowest point on the line."""
        canvas = self.canv
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(_PEN)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for stroke in (self._signature.strokes or []) if self._signature else []:
            path = canvas.beginPath()
            for index, (x, y) in enumerate(stroke):
                place = _PADDING + x * inner, line + 1 + (1 - y) * (_ROOM - 4)
                (path.lineTo if index else path.moveTo)(*place)
            canvas.drawPath(path)


def _who(name: str, represents: str, sheet: Sheet) -> list[Text]:
    lines = [typed(name, SIGNER, at_left=True)]
    if represents.strip():
        group = sheet.words.say("for {group}", group=represents.strip())
        lines.append(typed(group, CAPTION, at_left=True))
    return lines


def _signed(sheet: Sheet, participant: str) -> tuple[Signature | None, Text]:
    signature = sheet.signature_of(participant)
    return signature, typed(_caption(sheet.words, signature), CAPTION)


def _caption(words: Words, signature: Signature | None) -> str:
    if signature is None:
        return words.say("Date and signature")
    date = words.date(signature.signed_at)
    if signature.strokes is None:
        return words.say("Signed on paper on {date}", date=date) if date else words.say("Signed on paper")
    return words.say("Signed on screen on {date}", date=date) if date else words.say("Signed on screen")


def _row(blocks: list[_Block], width: float) -> Table:
    for block in blocks:
        block.wrap(width, 0)
    tallest = max(block.height for block in blocks)
    for block in blocks:
        block.tallest = tallest
    missing = _COLUMNS - len(blocks)
    style = TableStyle(
        [
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), GAP - 5),
        ]
    )
    return Table(
        [[*blocks, *([] for _missing in range(missing))]], [width + GAP, width + GAP, width], style=style
    )
