"""The pages while they are drawn: tagged, numbered within each document of the file, each with its foot."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from conflictapp.documents.attachments import Attachment, attach
from conflictapp.documents.codes import digest
from conflictapp.documents.paragraphs import draw_line, one_line
from conflictapp.documents.styles import FOOTER, MARGIN
from conflictapp.documents.tagging.marking import artifact
from conflictapp.documents.tagging.metadata import About, describe
from conflictapp.documents.tagging.structure import Structure
from conflictapp.documents.tagging.writing import tag_page, write_bookmarks, write_structure

_FOOT_BASELINE = 27.0


@dataclass(frozen=True)
class Edge:
    """What is around each document of a file: its foot, and its name when there are several."""

    foot: str
    name: str


class TaggedCanvas(Canvas):  # type: ignore[misc]  # the library has no types
    """Keeps its pages until all are there, since each says how many there are."""

    edges: Sequence[Edge]
    about: About
    attachments: Sequence[Attachment]
    leaf = 0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.structure = Structure()
        self._kept: list[dict[str, Any]] = []

    def begin_leaf(self, number: int) -> None:
        """Draw the document of this number from here on, in a part of its own when there are several."""
        if len(self.edges) > 1 and (number != self.leaf or not self._kept):
            self.structure.begin_part(self.edges[number].name)
        self.leaf = number

    def _make_preamble(self) -> None:
        """Begin a page without the library's own font, which would not be embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def setFont(self, *_font: Any) -> None:  # noqa: N802  the library's name
        """Tables name the library's font for each cell, though every cell here is drawn in our own."""

    def showPage(self) -> None:  # noqa: N802  the library's name
        """Keep the page, and begin the next."""
        self._kept.append(dict(self.__dict__))
        self.structure.end_page()
        self._startPage()

    def save(self) -> None:
        """Number the pages of each document, then write the file."""
        counts, seen = Counter(page["leaf"] for page in self._kept), Counter[int]()
        references = []
        for number, page in enumerate(self._kept):
            self.__dict__.update(page)
            seen[self.leaf] += 1
            self._foot(f"{seen[self.leaf]} / {counts[self.leaf]}")
            write_bookmarks(self, self.structure, number)
            references.append(self._doc.thisPageRef())
            super().showPage()
            tag_page(self._doc.Pages.pages[-1], number)
        self._finish(references)
        super().save()

    def _finish(self, references: Sequence[Any]) -> None:
        """Add what belongs to the whole file."""
        document = self._doc
        drawn = digest(_compress(page) for page in document.Pages.pages)
        write_structure(document, self.structure, references)
        describe(document, self.about, drawn)
        attach(document, self.attachments)
        said = [str(each).encode() for each in (drawn, *astuple(self.about))]
        _name(document, [*said, *(each.data for each in self.attachments)])

    def _foot(self, number: str) -> None:
        right = self._pagesize[0] - MARGIN
        numbered = one_line(number, FOOTER)
        foot = one_line(self.edges[self.leaf].foot, FOOTER)
        with artifact(self, "Footer"):
            draw_line(self, numbered, right - numbered.width, _FOOT_BASELINE)
            draw_line(self, foot, MARGIN, _FOOT_BASELINE)


def canvas_for(edges: Sequence[Edge], about: About, attachments: Sequence[Attachment]) -> type[TaggedCanvas]:
    """The canvas of one file: what is around each document in it, what it says of itself and what it carries."""
    own = {"edges": edges, "about": about, "attachments": attachments}
    return type("OwnCanvas", (TaggedCanvas,), own)


def _compress(page: Any) -> bytes:
    """Let the page be written as bytes, without the library's detour by letters."""
    content: bytes = page.stream.encode("latin-1")
    page.Contents = PDFStream(content=content, filters=[PDFZCompress])
    return content


def _name(document: Any, parts: Sequence[bytes]) -> None:
    """Give the file an id that differs when anything in it does, and only then."""
    name = digest(parts)[:32].upper().encode()
    document._ID = b"[<%b><%b>]" % (name, name)  # noqa: SLF001  the library's own id depends on the environment
