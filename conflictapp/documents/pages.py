"""Flowables laid out on pages, each with its foot: what the document is, and which page of how many."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate

from conflictapp.documents.attachments import Attachment
from conflictapp.documents.canvas import Edge, TaggedCanvas, canvas_for
from conflictapp.documents.styles import FOOT, MARGIN, PAPERS, TOP
from conflictapp.documents.tagging.metadata import About

_VERSION = (1, 7)


@dataclass(frozen=True)
class Leaf:
    """One document of a file: its flowables, what stands at the foot of each page, its name among several."""

    flowables: Sequence[Flowable]
    foot: str
    name: str = ""


def text_width(paper: str) -> float:
    """The width between the margins, in points."""
    return PAPERS[paper][0] - 2 * MARGIN


def pdf(leaves: Sequence[Leaf], about: About, paper: str, attachments: Sequence[Attachment] = ()) -> bytes:
    """One file of one or more documents, the same bytes for the same content."""
    output = BytesIO()
    template = BaseDocTemplate(output, pagesize=PAPERS[paper], lang=about.language, invariant=1)
    template.addPageTemplates([_page(index, paper) for index in range(len(leaves))])
    canvas = canvas_for([Edge(leaf.foot, leaf.name) for leaf in leaves], about, attachments)
    template.build(
        _story(leaves), canvasmaker=lambda *given, **named: canvas(*given, **named, pdfVersion=_VERSION)
    )
    return output.getvalue()


def _page(index: int, paper: str) -> PageTemplate:
    width, height = PAPERS[paper]
    frame = Frame(MARGIN, FOOT, width - 2 * MARGIN, height - TOP - FOOT, 0, 0, 0, 0, id=f"frame {index}")

    def begin(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        canvas.begin_leaf(index)

    return PageTemplate(id=str(index), frames=[frame], onPage=begin)


def _story(leaves: Sequence[Leaf]) -> list[Flowable]:
    story: list[Flowable] = []
    for index, leaf in enumerate(leaves):
        if index:
            story += [NextPageTemplate(str(index)), PageBreak()]
        story += leaf.flowables
    return story
