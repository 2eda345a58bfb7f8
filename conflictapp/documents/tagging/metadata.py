"""What a file says of itself, twice: in the old list of properties, and in XMP, which says also that it is tagged."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFStream, PDFString

OURS = "urn:conflictapp:document"
MADE_BY = "conflictapp"


@dataclass(frozen=True)
class About:
    """What the file says of itself; `made_at` is a moment in ISO 8601, or "" and then no date is said.

    `code` is the one printed on it, if there is one; `version` counts the versions of what it says.
    """

    title: str
    author: str
    subject: str
    language: str
    made_at: str = ""
    code: str = ""
    version: int = 1


class Properties(PDFObject):  # type: ignore[misc]  # the library has no types
    """The old list of properties, in the place of the library's, which knows only its own dates."""

    def __init__(self, about: About) -> None:
        self._about = about

    def digest(self, _signature: Any) -> None:
        """The library would have us sign here; the file's id is made elsewhere."""

    def format(self, document: Any) -> bytes:
        """Write the list."""
        about = self._about
        texts = {
            "Title": about.title,
            "Author": about.author,
            "Subject": about.subject,
            "Keywords": about.code,
        }
        said = {name: PDFString(_plain(text)) for name, text in texts.items() if text.strip()}
        said |= {"Creator": PDFString(MADE_BY), "Producer": PDFString(MADE_BY)}
        if about.made_at:
            said["CreationDate"] = said["ModDate"] = PDFString(_date(about.made_at))
        written: bytes = PDFDictionary(said).format(document)
        return written


def describe(document: Any, about: About, drawn: str) -> None:
    """Add both to the library's document, and let the window that shows it show the title.

    `drawn` is a digest of the pages, by which a reader sees that they are as they were made.
    """
    document.info = Properties(about)
    packet = PDFStream(content=_packet(about, drawn).encode())
    packet.dictionary["Type"], packet.dictionary["Subtype"] = PDFName("Metadata"), PDFName("XML")
    packet.filters = []
    document.Catalog.Metadata = packet
    document.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})


def _packet(about: About, drawn: str) -> str:
    ours = f' ours:drawn="{drawn}" ours:code="{about.code}" ours:version="{about.version}"'
    made = f"<xmp:CreateDate>{about.made_at}</xmp:CreateDate>" if about.made_at else ""
    changed = f"<xmp:ModifyDate>{about.made_at}</xmp:ModifyDate>" if about.made_at else ""
    title, subject, author = (_said(text) for text in (about.title, about.subject, about.author))
    creator = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>" if author else ""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:ours="{OURS}"{ours}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
{creator}<dc:language><rdf:Bag><rdf:li>{about.language}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
<xmp:CreatorTool>{MADE_BY}</xmp:CreatorTool><pdf:Producer>{MADE_BY}</pdf:Producer>{made}{changed}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def _said(text: str) -> str:
    return escape(_plain(text).strip())


def _plain(text: str) -> str:
    """The text without what XML cannot hold."""
    return "".join(char if char.isprintable() or char in "\u200c\u200d" else " " for char in text)


def _date(moment: str) -> str:
    """A moment as the old list writes it; a moment without a zone stays without one."""
    at = datetime.fromisoformat(moment)
    offset = at.strftime("%z")
    zone = f"{offset[:3]}'{offset[3:5]}'" if offset else ""
    return f"D:{at:%Y%m%d%H%M%S}{zone}"
