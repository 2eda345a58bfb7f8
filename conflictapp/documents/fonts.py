"""The typefaces that come with the program, and which of them can draw a piece of text."""

import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from pathlib import Path

import uharfbuzz

from conflictapp.documents.clusters import clusters, invisible, wants_emoji
from conflictapp.places import resources

TEXT = "AtkinsonHyperlegibleNext"
EMOJI = "NotoEmoji"
FAMILIES = (
    TEXT,
    "NotoSans",
    "NotoSansArabic",
    "NotoSansHebrew",
    "NotoSansDevanagari",
    "NotoSansBengali",
    "NotoSansGurmukhi",
    "NotoSansTamil",
    "NotoSansThai",
    "NotoSansArmenian",
    "NotoSansGeorgian",
    "NotoSansEthiopic",
    "NotoSansSymbols",
    "NotoSansSymbols2",
    "DroidSansFallback",
    "NanumGothic",
    EMOJI,
)
PER_EM = 1000


class Face:
    """One font file: what it can draw and how tall it is, in thousandths of its size."""

    def __init__(self, path: Path, *, thicken: bool = False) -> None:
        self.name = path.stem
        self.path = path
        self.thicken = thicken

    @cached_property
    def outlines(self) -> uharfbuzz.Face:
        """The font as the shaper knows it."""
        return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(self.path)))

    @cached_property
    def shaper(self) -> uharfbuzz.Font:
        """The font at a size of one unit for one unit of its design."""
        return uharfbuzz.Font(self.outlines)

    @cached_property
    def characters(self) -> frozenset[int]:
        """The code points that the font has a glyph for."""
        return frozenset(self.outlines.unicodes)

    @cached_property
    def scale(self) -> float:
        """What turns the font's own units into thousandths of its size."""
        return PER_EM / int(self.outlines.upem)

    @cached_property
    def height(self) -> tuple[float, float]:
        """How far it reaches above and below the line, in thousandths of its size."""
        extents = self.shaper.get_font_extents("ltr")
        return extents.ascender * self.scale, -extents.descender * self.scale

    def draws(self, letters: str) -> bool:
        """Whether the font has every one of these characters that has a picture."""
        return all(ord(char) in self.characters for char in letters if not invisible(char))


def visible(text: str) -> str:
    """The text in which a character that no font has is named by its code (“U+1F9FF”)."""
    if text.isascii():
        return text
    return "".join(_named(cluster) for cluster in clusters(text))


@lru_cache(maxsize=50_000)
def face_for(text: str, *, bold: bool = False) -> Face | None:
    """The first face that has all of the text, or None; one that has an accented letter goes before its parts."""
    return next((face for form in _forms(text) for face in _in_order(text, bold) if face.draws(form)), None)


def _in_order(text: str, bold: bool) -> Iterator[Face]:
    if any(wants_emoji(each) for each in clusters(text)):
        yield _face(EMOJI, bold)
    yield from (_face(family, bold) for family in FAMILIES)


@cache
def _face(family: str, bold: bool) -> Face:
    folder = resources() / "fonts"
    regular, heavy = folder / f"{family}-Regular.ttf", folder / f"{family}-Bold.ttf"
    if not bold:
        return Face(regular)
    return Face(heavy) if heavy.exists() else Face(regular, thicken=family != EMOJI)


def _forms(text: str) -> tuple[str, ...]:
    if text.isascii():
        return (text,)
    return (unicodedata.normalize("NFC", text), text, unicodedata.normalize("NFD", text))


@lru_cache(maxsize=10_000)
def _named(cluster: str) -> str:
    if cluster == "\n" or face_for(cluster):
        return cluster
    drawn, named = "", ""
    for char in cluster:
        if not named and not invisible(char) and face_for(drawn + char):
            drawn += char
        elif not invisible(char):
            named += f"U+{ord(char):04X}"
    return drawn + named
