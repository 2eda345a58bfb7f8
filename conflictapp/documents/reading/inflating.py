"""The bytes of one stream of a PDF, never more of them than allowed."""

import zlib
from typing import TYPE_CHECKING

from conflictapp.errors import PersonError

if TYPE_CHECKING:
    from pikepdf import Object

LARGEST = 20 * 1024 * 1024


def bytes_of(stream: "Object", most: int = LARGEST) -> bytes:
    """The content of a stream, which may be deflated; raises PersonError where it is more than `most` bytes."""
    raw = stream.read_raw_bytes()
    if not _deflated(stream):
        return _within(raw, most)
    inflater = zlib.decompressobj()
    try:
        content = inflater.decompress(raw, most + 1)
    except zlib.error as error:
        raise PersonError("pdf.damaged") from error
    if not inflater.eof and len(content) <= most:
        raise PersonError("pdf.damaged")
    return _within(content, most)


def _within(content: bytes, most: int) -> bytes:
    if len(content) > most:
        raise PersonError("pdf.too_large", megabytes=most // 1024 // 1024)
    return content


def _deflated(stream: "Object") -> bool:
    """Whether the stream is deflated; raises PersonError where it is packed in a way that is not ours."""
    from pikepdf import Array  # late: only reading needs it

    filters = stream.get("/Filter")
    names = list(filters) if isinstance(filters, Array) else [] if filters is None else [filters]
    if names == ["/FlateDecode"] and "/DecodeParms" not in stream:
        return True
    if names:
        raise PersonError("pdf.damaged")
    return False
