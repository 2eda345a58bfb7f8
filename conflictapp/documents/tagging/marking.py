"""What is drawn, marked as a part of the document’s structure or as decoration."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from conflictapp.documents.tagging.structure import Box, Element

# the library has no types: a canvas is ours, with its structure


@contextmanager
def marked(canvas: Any, element: Element) -> Iterator[None]:
    """Mark what is drawn as the element’s; as decoration when it is there already and counts once."""
    if element.once and element.kids:
        with artifact(canvas):
            yield
        return
    mark = canvas.structure.mark(element)
    canvas.addLiteral(f"/{element.role} <</MCID {mark.number}>> BDC")
    yield
    canvas.addLiteral("EMC")


@contextmanager
def artifact(canvas: Any, kind: str = "") -> Iterator[None]:
    """Mark what is drawn as decoration, perhaps of a kind (“Footer”), which nobody reads aloud."""
    canvas.addLiteral(f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC" if kind else "/Artifact BMC")
    yield
    canvas.addLiteral("EMC")


@contextmanager
def figure(canvas: Any, element: Element, box: Box) -> Iterator[None]:
    """Mark what is drawn as the element’s, a figure within this box as the canvas stands now."""
    left, bottom = canvas.absolutePosition(box[0], box[1])
    right, top = canvas.absolutePosition(box[2], box[3])
    element.box = (left, bottom, right, top)
    with marked(canvas, element):
        yield
