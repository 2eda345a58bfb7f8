"""Files inside a document, as PDF/A-3 has them: embedded, named, and related to what is on the pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress


@dataclass(frozen=True)
class Attachment:
    """A file that the document carries and was made from."""

    name: str
    data: bytes
    mime: str
    description: str


def attach(document: Any, attachments: Sequence[Attachment]) -> None:
    """Embed the files in the library's document."""
    if not attachments:
        return
    files = [document.Reference(_file(document, each)) for each in attachments]
    names = [
        part for each, file in zip(attachments, files, strict=True) for part in (PDFString(each.name), file)
    ]
    tree = PDFDictionary({"Names": PDFArray(names)})
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]
    catalog.Names = PDFDictionary({"EmbeddedFiles": tree})
    catalog.AF = PDFArray(files)


def _file(document: Any, attachment: Attachment) -> PDFDictionary:
    stream = PDFStream(content=attachment.data, filters=[PDFZCompress])
    stream.dictionary["Type"] = PDFName("EmbeddedFile")
    stream.dictionary["Subtype"] = "/" + attachment.mime.replace("/", "#2F")
    stream.dictionary["Params"] = PDFDictionary({"Size": len(attachment.data)})
    content = document.Reference(stream)
    return PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": PDFString(attachment.name),
            "UF": PDFString(attachment.name),
            "Desc": PDFString(attachment.description),
            "AFRelationship": PDFName("Source"),
            "EF": PDFDictionary({"F": content, "UF": content}),
        }
    )
