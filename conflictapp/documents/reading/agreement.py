"""The session inside an agreement's file, and whether the file is as it was made."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conflictapp.documents.codes import agreement_code, digest, short_code
from conflictapp.documents.names import SESSION
from conflictapp.documents.reading.contents import attached_files, pages_of
from conflictapp.documents.reading.inflating import LARGEST, bytes_of
from conflictapp.documents.reading.opening import LARGEST_FILE, opened
from conflictapp.domain.session import Session
from conflictapp.errors import PersonError
from conflictapp.exchange import decode

if TYPE_CHECKING:
    from pikepdf import Pdf

_MOST_SAID = 100_000
_SAID = re.compile(r'\bours:(code|version|drawn)="([^"]{1,64})"')


@dataclass(frozen=True)
class Carried:
    """What an agreement carries: the session, as it was written and as it is read; `pages` is the whole file.

    `code` is that of the session inside, to compare with the paper; `stated` is the one the file says of itself.
    `unaltered` when both are the same and the pages are as they were drawn.
    """

    session: Session
    data: bytes
    code: str
    stated: str
    version: int
    unaltered: bool
    pages: bytes = field(repr=False)


def read_agreement_file(path: Path) -> Carried:
    """What the agreement of this file carries; raises PersonError with the reason where there is nothing to read."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise PersonError("file.cannot_read", path.name or str(path)) from error
    return read_agreement(data)


def read_agreement(data: bytes) -> Carried:
    """What the agreement of these bytes carries; raises PersonError with the reason where there is nothing to read."""
    with opened(data) as pdf:
        inside, said = _session_inside(pdf), _said(pdf)
        session, stated = _read(inside), said.get("code", "")
        whole = short_code(inside)
        # agreements of 0.1.0 state the code of the whole document, also when they are signed
        code = whole if stated == whole else agreement_code(inside)
        return Carried(
            session,
            inside,
            code,
            stated,
            _number(said.get("version", "")),
            code == stated and said.get("drawn") == _drawn(pdf),
            data,
        )


def _session_inside(pdf: "Pdf") -> bytes:
    files = [file for file in attached_files(pdf) if str(file.get("/UF", file.get("/F"))) == SESSION]
    if not files:
        raise PersonError("pdf.no_session")
    if len(files) > 1:
        raise PersonError("pdf.damaged")
    stream = files[0].EF.F
    if int(stream.get("/Params", {}).get("/Size", 0)) > LARGEST:
        raise PersonError("pdf.too_large", megabytes=LARGEST // 1024 // 1024)
    return bytes_of(stream)


def _read(inside: bytes) -> Session:
    try:
        return decode(inside)
    except PersonError as error:
        raise PersonError("pdf.bad_session") from error


def _said(pdf: "Pdf") -> dict[str, str]:
    """What the file says of itself in our own words."""
    packet = pdf.Root.get("/Metadata")
    if packet is None:
        return {}
    text = bytes_of(packet, _MOST_SAID).decode("utf-8", errors="replace")
    return dict(_SAID.findall(text))


def _number(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < len("1000000") else 1


def _drawn(pdf: "Pdf") -> str | None:
    """The digest of the pages; nothing when they are not ours, or when something lies over them."""
    pages = pages_of(pdf)
    if any("/Annots" in page for page in pages):
        return None
    left = LARGEST
    contents = []
    for page in pages:
        contents.append(_drawn_on(page, left))
        left -= len(contents[-1])
    return digest(contents)


def _drawn_on(page: Any, left: int) -> bytes:
    from pikepdf import Stream  # late: only reading needs it

    content = page.get("/Contents")
    return bytes_of(content, left) if isinstance(content, Stream) else b""
