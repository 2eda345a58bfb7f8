"""The structure written into a PDF: the tree of elements, and the way from each stretch of a page to its element."""

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from conflictapp.documents.tagging.structure import HEADINGS, Element, Mark, Structure

_LEVELS = len(HEADINGS)


def write_structure(document: Any, structure: Structure, pages: Sequence[Any]) -> None:
    """Add the structure to the library’s document, whose pages are these references."""
    written = {element: PDFDictionary({}) for element in structure.root.all()}
    references = {element: document.Reference(each) for element, each in written.items()}
    tree = PDFDictionary({"Type": PDFName("StructTreeRoot"), "K": references[structure.root]})
    root = document.Reference(tree)
    for element, dictionary in written.items():
        above = references[element.parent] if element.parent else root
        dictionary.dict |= _described(element) | {"P": above} | _held(element, references, pages)
    numbers: list[Any] = []
    for number, marks in enumerate(structure.pages[: len(pages)]):
        numbers += [number, PDFArray([references[element] for element in marks])]
    tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
    tree["ParentTreeNextKey"] = len(pages)
    document.Catalog.StructTreeRoot = root
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def tag_page(page: Any, number: int) -> None:
    """Tell a page of the library’s which entry of the tree is its own, and that tabs follow the structure."""
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = number
    page.Tabs = PDFName("S")


def write_bookmarks(canvas: Any, structure: Structure, page: int) -> None:
    """Add the bookmarks of the headings of the page that the canvas is about to end."""
    for number, heading in enumerate(structure.headings):
        if heading.page == page:
            key = f"heading {number}"
            canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(heading.top, 1), zoom=0)
            canvas.addOutlineEntry(heading.words, key, _depth(structure, number))


def _depth(structure: Structure, number: int) -> int:
    """How deep a bookmark stands: never more than one deeper than the one before it."""
    deepest = 0
    for heading in structure.headings[: number + 1]:
        depth = min(heading.depth, deepest, _LEVELS)
        deepest = depth + 1
    return depth


def _described(element: Element) -> dict[str, Any]:
    found: dict[str, Any] = {"S": PDFName(element.role)}
    if element.alt:
        found["Alt"] = PDFString(element.alt)
    if element.spoken:
        found["ActualText"] = PDFString(element.spoken)
    if element.scope:
        found["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName(element.scope)})
    if element.box:
        box = PDFArray([round(each, 2) for each in element.box])
        found["A"] = PDFDictionary({"O": PDFName("Layout"), "Placement": PDFName("Block"), "BBox": box})
    return found


def _held(element: Element, references: dict[Element, Any], pages: Sequence[Any]) -> dict[str, Any]:
    """What an element holds; its stretches of the first page are written by their number alone."""
    own = next((kid.page for kid in element.kids if isinstance(kid, Mark)), None)
    kids = [_kid(kid, own, references, pages) for kid in element.kids]
    held = {} if own is None else {"Pg": pages[own]}
    return held | ({"K": kids[0] if len(kids) == 1 else PDFArray(kids)} if kids else {})


def _kid(kid: Element | Mark, own: int | None, references: dict[Element, Any], pages: Sequence[Any]) -> Any:
    if isinstance(kid, Element):
        return references[kid]
    if kid.page == own:
        return kid.number
    return PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[kid.page], "MCID": kid.number})
