"""Flowables laid out on pages, each with its foot: what the document is, and which page of how many."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate

from conflictapp.documents.paragraphs import draw_line, one_line
from conflictapp.documents.styles import FOOT, FOOTER, MARGIN, PAPERS, TOP

_FOOT_BASELINE = 27.0


@dataclass(frozen=True)
class Leaf:
    """One document of a file: its flowables, and what stands at the foot of each page."""

    flowables: Sequence[Flowable]
    foot: str


@dataclass(frozen=True)
class About:
    """What the file says of itself."""

    title: str
    author: str
    subject: str
    language: str


def text_width(paper: str) -> float:
    """The width between the margins, in points."""
    return PAPERS[paper][0] - 2 * MARGIN


def pdf(leaves: Sequence[Leaf], about: About, paper: str) -> bytes:
    """One file of one or more documents, the same bytes for the same content."""
    output = BytesIO()
    template = BaseDocTemplate(
        output,
        pagesize=PAPERS[paper],
        title=about.title,
        author=about.author,
        subject=about.subject,
        creator="conflictapp",
        lang=about.language,
        invariant=1,
    )
    template.addPageTemplates([_page(index, paper) for index in range(len(leaves))])
    template.build(_story(leaves), canvasmaker=_canvas_for([leaf.foot for leaf in leaves]))
    return output.getvalue()


class _NumberedCanvas(Canvas):  # type: ignore[misc]  # the library has no types
    """Keeps its pages until all are there, since each says how many there are."""

    feet: Sequence[str] = ()
    leaf = 0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._kept: list[dict[str, Any]] = []

    def _make_preamble(self) -> None:
        """Begin a page without the library's own font, which would not be embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def setFont(self, *_font: Any) -> None:  # noqa: N802  the library's name
        """Tables name the library's font for each cell, though every cell here is drawn in our own."""

    def showPage(self) -> None:  # noqa: N802  the library's name
        """Keep the page, and begin the next."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Number the pages of each leaf, then write the file."""
        counts, seen = Counter(page["leaf"] for page in self._kept), Counter[int]()
        for page in self._kept:
            self.__dict__.update(page)
            seen[self.leaf] += 1
            self._foot(f"{seen[self.leaf]} / {counts[self.leaf]}")
            super().showPage()
        super().save()

    def _foot(self, number: str) -> None:
        right = self._pagesize[0] - MARGIN
        numbered = one_line(number, FOOTER)
        draw_line(self, numbered, right - numbered.width, _FOOT_BASELINE)
        foot = one_line(self.feet[self.leaf], FOOTER)
        draw_line(self, foot, MARGIN, _FOOT_BASELINE)


def _canvas_for(feet: Sequence[str]) -> type[_NumberedCanvas]:
    return type("NumberedCanvas", (_NumberedCanvas,), {"feet": feet})


def _page(index: int, paper: str) -> PageTemplate:
    width, height = PAPERS[paper]
    frame = Frame(MARGIN, FOOT, width - 2 * MARGIN, height - TOP - FOOT, 0, 0, 0, 0, id=f"frame {index}")

    def begin(canvas: _NumberedCanvas, _template: BaseDocTemplate) -> None:
        canvas.leaf = index

    return PageTemplate(id=str(index), frames=[frame], onPage=begin)


def _story(leaves: Sequence[Leaf]) -> list[Flowable]:
    story: list[Flowable] = []
    for index, leaf in enumerate(leaves):
        if index:
            story += [NextPageTemplate(str(index)), PageBreak()]
        story += leaf.flowables
    return story
