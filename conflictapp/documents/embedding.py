"""A face inside a PDF: only the glyphs used, each with the letters it stands for, so that text can be copied.

The library's own TrueType fonts know one letter for a glyph and none for a joined one; here each pair of a
glyph and its letters has a code of its own.
"""

from hashlib import sha256
from typing import Any
from weakref import WeakKeyDictionary

import uharfbuzz
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from conflictapp.documents.fonts import PER_EM, Face
from conflictapp.documents.shaping import Glyph

_KEPT_TABLES = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}
_MAPPINGS_A_BLOCK = 100
_SYMBOLIC = 4
_NO_LETTER = "\u200b"

_fonts_of: WeakKeyDictionary[Any, dict[str, "EmbeddedFont"]] = WeakKeyDictionary()


class EmbeddedFont:
    """One face in one document; `name` is what the page's operators call it."""

    def __init__(self, face: Face, name: str) -> None:
        self.face, self.name = face, name
        self._codes: dict[tuple[int, str], int] = {(0, ""): 0}
        self._naturals: list[float] = [0]

    def code(self, glyph: Glyph) -> str:
        """The code of a glyph that stands for these letters, as it is written on the page."""
        key = (glyph.number, glyph.text)
        if key not in self._codes:
            self._codes[key] = len(self._codes)
            self._naturals.append(glyph.natural)
        return f"{self._codes[key]:04X}"

    def addObjects(self, document: Any) -> None:  # noqa: N802  the library calls it by this name
        """Write the font into the document, once its pages are done."""
        data, places = _subset(self.face, {number for number, _letters in self._codes})
        base = f"{_tag(data)}+{self.face.name}"
        glyphs = b"".join(places[number].to_bytes(2, "big") for number, _letters in self._codes)
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{base}",
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
                ),
                "FontDescriptor": document.Reference(self._descriptor(document, base, data)),
                "DW": PER_EM,
                "W": pdfdoc.PDFArray([0, pdfdoc.PDFArray([round(each, 2) for each in self._naturals])]),
                "CIDToGIDMap": document.Reference(_stream(glyphs)),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{base}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(
                    _stream(_letters_of([text for _number, text in self._codes]))
                ),
            }
        )
        document.idToObject[pdfdoc.BasicFonts].dict[self.name] = document.Reference(font)

    def _descriptor(self, document: Any, base: str, data: bytes) -> Any:
        above, below = self.face.height
        file = _stream(data)
        file.dictionary["Length1"] = len(data)
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{base}",
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([0, round(-below), PER_EM, round(above)]),
                "ItalicAngle": 0,
                "Ascent": round(above),
                "Descent": round(-below),
                "CapHeight": round(above * 0.7),
                "StemV": 80,
                "FontFile2": document.Reference(file),
            }
        )


def embedded(canvas: Canvas, face: Face) -> EmbeddedFont:
    """The face in the document that the canvas draws; the first use adds it."""
    document = canvas._doc  # noqa: SLF001  the library gives no other way to its document
    fonts = _fonts_of.setdefault(document, {})
    if face.name not in fonts:
        fonts[face.name] = EmbeddedFont(face, f"T{len(fonts) + 1}")
        document.delayedFonts.append(fonts[face.name])
    return fonts[face.name]


def _subset(face: Face, numbers: set[int]) -> tuple[bytes, dict[int, int]]:
    """The font with these glyphs only, and the new number of each."""
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(numbers)
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    dropped = (tag for tag in face.outlines.table_tags if tag not in _KEPT_TABLES)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in dropped)
    plan = uharfbuzz.SubsetPlan(face.outlines, wanted)
    return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping)


def _letters_of(texts: list[str]) -> bytes:
    """The table that tells a reader which letters each code stands for."""
    known = [(code, text.encode("utf-16-be").hex().upper()) for code, text in enumerate(texts)]
    blocks = [known[start : start + _MAPPINGS_A_BLOCK] for start in range(0, len(known), _MAPPINGS_A_BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for block in blocks:
        lines += [
            f"{len(block)} beginbfchar",
            *(f"<{code:04X}> <{text}>" for code, text in block),
            "endbfchar",
        ]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")


def _stream(content: bytes) -> Any:
    stream = pdfdoc.PDFStream(content=content)
    stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _tag(data: bytes) -> str:
    """Six capital letters that belong to this subset, as the format asks."""
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(data).digest()[:6])
