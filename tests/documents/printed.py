"""Sessions to print, and ways to read a printed page back."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from conflictapp.domain.session import (
    Action,
    Consent,
    ConsentLevel,
    Criterion,
    Decision,
    Need,
    Note,
    Obstacle,
    Participant,
    PartnerPosition,
    Plan,
    Preparation,
    Private,
    Session,
    Status,
)


def poppler(program: str, data: bytes, folder: Path, *options: str) -> str:
    """What one of poppler's programs says of a PDF; the test is skipped where there is none."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} (poppler) is not installed")
    path = folder / "document.pdf"
    path.write_bytes(data)
    asked = [program, *options, str(path), *(["-"] if program == "pdftotext" else [])]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout


def pages_of(data: bytes) -> list[str]:
    """The letters of each page, in the order in which they were written."""
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


def without_spaces(text: str) -> str:
    return re.sub(r"\s", "", text)


def garden(people: int = 2, actions: int = 2) -> Session:
    """Some gardeners who agreed on a shed: everyone consents, and some have an action."""
    names = [f"Gardener {number}" for number in range(1, people + 1)]
    session = Session(
        "garden", title="The shed", status=Status.AGREED, step=5, mediator="Mia", place="Green hall"
    )
    session.starts_at = "2026-11-23T10:00"
    session.participants = [Participant(f"p{index}", name) for index, name in enumerate(names)]
    session.preparation = Preparation(
        "How the shed can serve each of us", ground_rules=["One speaks at a time"]
    )
    session.needs = [
        Need(f"n{index}", each.id, "dry tools") for index, each in enumerate(session.participants)
    ]
    consents = [Consent(each.id, ConsentLevel.FULL) for each in session.participants]
    session.decision = Decision("We share the shed week by week.", consents=consents)
    session.plan = Plan(
        [
            Action(
                f"a{index}",
                f"Mend shelf {index}",
                [f"p{index % people}"],
                due=f"2027-01-{1 + index % 28:02}",
                resources="a hammer",
                done_when="it holds",
            )
            for index in range(actions)
        ],
        [Obstacle("Rain", "We work under the roof")],
        review_at="2027-03-15T10:00",
        review_place="Green hall",
        criteria=[Criterion("c0", "No tool is wet")],
    )
    session.private = Private([Note(1, "Secret thought")], [PartnerPosition("p0", 3, 2)])
    return session
