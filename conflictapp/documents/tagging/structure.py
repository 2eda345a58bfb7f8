"""What a document says of its own structure: a tree of headings, paragraphs, lists, tables and figures."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

HEADINGS = ("H1", "H2", "H3")

Box = tuple[float, float, float, float]


class Mark(NamedTuple):
    """A stretch of a page: which page, counted from 0, and which of its stretches."""

    page: int
    number: int


@dataclass(eq=False)
class Element:
    """One part of the document, by its standard role (“P”, “Table”…); what it holds is in reading order.

    `spoken` is what to read instead of the letters, where they are drawn in another order than they are read.
    `once` is for what is drawn again on later pages, as the head of a long table: only the first time counts.
    """

    role: str
    parent: "Element | None" = None
    alt: str = ""
    spoken: str = ""
    scope: str = ""
    box: Box | None = None
    once: bool = False
    kids: list["Element | Mark"] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.parent.kids.append(self)

    @property
    def top(self) -> "Element":
        """The element that holds this one and is in none itself, perhaps this one."""
        found = self
        while found.parent is not None:
            found = found.parent
        return found

    def all(self) -> Iterator["Element"]:
        """This element and those in it, as they are read."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.all()


class Heading(NamedTuple):
    """A heading as the list of bookmarks shows it: how deep, its words, and the top of it on its page."""

    depth: int
    words: str
    page: int
    top: float


class Structure:
    """The structure of one document, which grows while its pages are drawn."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.part = self.root
        self.page = 0
        self.pages: list[list[Element]] = [[]]
        self.headings: list[Heading] = []
        self._name = ""

    def begin_part(self, name: str) -> None:
        """Let what comes next stand in a part of its own, which the bookmarks call by this name."""
        self.part = Element("Part", self.root)
        self._name = name

    def end_page(self) -> None:
        """Go on on the next page."""
        self.page += 1
        self.pages.append([])

    def place(self, element: Element) -> None:
        """Give the element its place in the document, the first time that something of it is drawn."""
        top = element.top
        if top is not self.root:
            top.parent = self.part
            self.part.kids.append(top)

    def mark(self, element: Element) -> Mark:
        """The next stretch of this page, which is the element’s."""
        self.place(element)
        marks = self.pages[self.page]
        mark = Mark(self.page, len(marks))
        marks.append(element)
        element.kids.append(mark)
        return mark

    def add_heading(self, element: Element, words: str, top: float) -> None:
        """Keep a heading for the bookmarks, where it begins."""
        if element.role in HEADINGS and not element.kids and words:
            self.headings.append(Heading(HEADINGS.index(element.role), self._name or words, self.page, top))
            self._name = ""
