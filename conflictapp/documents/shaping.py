"""Letters turned into the glyphs that draw them, joined and placed as their script asks."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz

from conflictapp.documents.clusters import invisible
from conflictapp.documents.fonts import Face

_JOINERS = "\u200c\u200d"


class Glyph(NamedTuple):
    """A picture in a face, where the pen goes next, and the letters it stands for; in thousandths."""

    number: int
    natural: float
    advance: float
    right: float
    up: float
    text: str


@lru_cache(maxsize=50_000)
def shape(face: Face, text: str, leftward: bool) -> tuple[Glyph, ...]:
    """The glyphs of a piece of text in one face, from left to right as they are seen."""
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if leftward else "ltr"
    uharfbuzz.shape(face.shaper, buffer)
    starts = [info.cluster for info in buffer.glyph_infos]
    letters = _letters(text, starts)
    glyphs = [
        _glyph(face, info.codepoint, position, letters.pop(info.cluster, ""))
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]
    return tuple(glyph for glyph in glyphs if not _only_steers(glyph.text))


def clusters_of(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """The glyphs in groups that stand for letters together; the first of a group has the letters."""
    group: list[Glyph] = []
    for glyph in glyphs:
        if group and glyph.text:
            yield group
            group = []
        group.append(glyph)
    if group:
        yield group


@lru_cache(maxsize=50_000)
def width(face: Face, text: str, leftward: bool) -> float:
    """How far the pen goes for a piece of text, in thousandths of its size."""
    return sum(glyph.advance for glyph in shape(face, text, leftward))


def _letters(text: str, starts: list[int]) -> dict[int, str]:
    """Which letters each group of glyphs stands for, by where the group starts in the text."""
    ordered = sorted(set(starts))
    return {start: text[start:end] for start, end in zip(ordered, [*ordered[1:], len(text)], strict=True)}


def _only_steers(text: str) -> bool:
    """Whether nothing is drawn, nor worth copying, for these letters."""
    return bool(text) and all(invisible(char) and char not in _JOINERS for char in text)


def _glyph(face: Face, number: int, position: uharfbuzz.GlyphPosition, text: str) -> Glyph:
    scale = face.scale
    return Glyph(
        number,
        face.shaper.get_glyph_h_advance(number) * scale,
        position.x_advance * scale,
        position.x_offset * scale,
        position.y_offset * scale,
        text,
    )
