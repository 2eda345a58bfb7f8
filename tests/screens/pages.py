"""The pages that the program prints, each as a picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from conflictapp.documents.agreement import agreement_pdf, copies_pdf
from conflictapp.documents.frame import frame_pdf
from conflictapp.documents.review import review_pdf
from conflictapp.documents.worksheets import worksheets_pdf
from conflictapp.domain.agreement import Version
from conflictapp.domain.session import Session, Signature
from conflictapp.exchange import decode
from conflictapp.places import resources
from conflictapp.texts.words import Words
from tests.worlds import large

_FINER = 1.5
_NAME = [
    [[0.1 + 0.05 * x, 0.6 - 0.5 * (x % 3) / 2] for x in range(14)],
    [[0.15, 0.75], [0.5, 0.7], [0.85, 0.8]],
    [[0.9, 0.3]],
]


def documents(language: str, paper: str) -> dict[str, Callable[[], bytes]]:
    """Each document by its name, and how it is made."""
    words = Words(language)
    return {
        "agreement": lambda: agreement_pdf(_example(language), words, paper),
        "copies": lambda: copies_pdf(_example(language), words, paper),
        "draft": lambda: agreement_pdf(_draft(language), words, paper),
        "signed": lambda: agreement_pdf(_signed(language), words, paper),
        "superseded": lambda: agreement_pdf(_signed(language), words, paper, superseded_by=_next(language)),
        "annex": lambda: agreement_pdf(_example(language), words, paper, annex=True),
        "twelve": lambda: agreement_pdf(large(), words, paper, annex=True),
        "frame": lambda: frame_pdf(_example(language), words, paper=paper),
        "review": lambda: review_pdf(_example(language), words, paper=paper),
        "blanks": lambda: worksheets_pdf(words, paper=paper),
    }


def draw(folder: Path, name: str, document: bytes) -> None:
    """Write each page of a document as a picture."""
    pdf, buffer = QPdfDocument(None), QBuffer()
    buffer.setData(QByteArray(document))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf.load(buffer)
    for page in range(pdf.pageCount()):
        points = pdf.pagePointSize(page)
        inked = pdf.render(page, QSize(int(points.width() * _FINER), int(points.height() * _FINER)))
        image = QImage(inked.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)  # the ink alone is rendered, without its paper
        painter = QPainter(image)
        painter.drawImage(0, 0, inked)
        painter.end()
        image.save(str(folder / f"{name}-{page + 1}.png"))


def _example(language: str) -> Session:
    return decode((resources() / "examples" / f"{language}.json").read_bytes())


def _draft(language: str) -> Session:
    session = _example(language)
    session.decision.consents.clear()
    session.signatures.clear()
    return session


def _signed(language: str) -> Session:
    session = _example(language)
    session.signatures = [Signature(each.id, session.updated_at, _NAME) for each in session.participants]
    return session


def _next(language: str) -> Version:
    session = _example(language)
    return Version(2, session.updated_at, session, "")
