"""A PDF from anywhere, opened within limits of size, depth, number and memory, or refused in one sentence."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from conflictapp.documents.reading.inflating import LARGEST
from conflictapp.errors import PersonError

if TYPE_CHECKING:
    from pikepdf import Pdf

LARGEST_FILE = LARGEST
_MOST_OBJECTS = 200_000
_EDGE = 1024
_LIMITS = {
    "doc_max_warnings": 100,
    "parser_max_nesting": 50,
    "parser_max_container_size": 100_000,
    "max_stream_filters": 2,
    "flate_max_memory": LARGEST,
    "run_length_max_memory": LARGEST,
    "png_max_memory": LARGEST,
    "tiff_max_memory": LARGEST,
}


def _written_any_way(name: str) -> str:
    """A pattern for a name of the format, each letter of which may be written as a number."""
    return "/" + "".join(f"(?:{each}|#{ord(each):02x}|#{ord(each):02X})" for each in name)


# the one way of packing whose memory the library does not limit, and which is long out of use
_UNLIMITED = re.compile(
    _written_any_way("LZWDecode").encode() + b"|" + _written_any_way("LZW").encode() + rb"\b"
)


@contextmanager
def opened(data: bytes) -> Iterator["Pdf"]:
    """The PDF of these bytes; what is wrong with it is raised as PersonError, also from within."""
    _check_outside(data)
    from pikepdf import DataDecodingError, PasswordError, Pdf, PdfError  # late: only reading needs it

    with _limited():
        try:
            with Pdf.open(BytesIO(data), attempt_recovery=False) as pdf:
                if pdf.is_encrypted:
                    raise PersonError("pdf.encrypted")
                if len(pdf.objects) > _MOST_OBJECTS:
                    raise PersonError("pdf.too_much")
                yield pdf
        except PasswordError as error:
            raise PersonError("pdf.encrypted") from error
        except _failures(PdfError, DataDecodingError) as error:
            raise PersonError("pdf.damaged") from error


def _failures(*of_the_library: type[Exception]) -> tuple[type[Exception], ...]:
    """What the library raises on a file that is not as it should be, wherever it is touched."""
    return (
        *of_the_library,
        AttributeError,
        IndexError,
        KeyError,
        MemoryError,
        NotImplementedError,
        OverflowError,
        RuntimeError,
        TypeError,
        ValueError,
    )


def _check_outside(data: bytes) -> None:
    if len(data) > LARGEST_FILE:
        raise PersonError("pdf.too_large", megabytes=LARGEST_FILE // 1024 // 1024)
    if b"%PDF-" not in data[:_EDGE]:
        raise PersonError("pdf.no_pdf")
    if b"%%EOF" not in data[-_EDGE:]:
        raise PersonError("pdf.cut")
    if _UNLIMITED.search(data):
        raise PersonError("pdf.damaged")


@contextmanager
def _limited() -> Iterator[None]:
    """The library's limits, which are those of the whole process, as we want them for a moment."""
    from pikepdf.settings import set_qpdf_limits  # late: only reading needs it

    former = set_qpdf_limits(**_LIMITS)  # type: ignore[arg-type]  # all of ours are numbers
    try:
        yield
    finally:
        set_qpdf_limits(**former)  # type: ignore[arg-type]  # as it gave them
