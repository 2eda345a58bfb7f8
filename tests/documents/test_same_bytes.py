"""The same session makes the same file, byte by byte, whatever the clock, the process and its surroundings."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from printed import garden

from conflictapp.documents.agreement import agreement_pdf, copies_pdf
from conflictapp.documents.frame import frame_pdf
from conflictapp.domain.session import Language
from conflictapp.texts.words import Words

_MAKE = """
from hashlib import sha256
from printed import garden
from conflictapp.documents.agreement import agreement_pdf
from conflictapp.domain.session import Language
from conflictapp.texts.words import Words
print(sha256(agreement_pdf(garden(), Words("fr"))).hexdigest())
"""


@pytest.mark.parametrize("make", [agreement_pdf, copies_pdf, frame_pdf])
def test_making_it_again_makes_the_same(make):
    assert make(garden(3, 9), Words("fr")) == make(garden(3, 9), Words("fr"))


@pytest.mark.parametrize(
    "surroundings", [{"PYTHONHASHSEED": "7"}, {"SOURCE_DATE_EPOCH": "1", "TZ": "Asia/Tokyo"}]
)
def test_another_process_makes_the_same(surroundings):
    folder = Path(__file__).parent
    paths = os.pathsep.join([str(folder), str(folder.parents[1])])
    made = subprocess.run(
        [sys.executable, "-c", _MAKE],
        env={**os.environ, "PYTHONPATH": paths, **surroundings},
        check=True,
        capture_output=True,
        text=True,
    )
    assert made.stdout.strip() == sha256(agreement_pdf(garden(), Words("fr"))).hexdigest()


def test_a_language_of_the_session_is_a_language_of_the_words():
    words = Words(Language.FRENCH)
    assert agreement_pdf(garden(), words) == agreement_pdf(garden(), Words("fr"))


def test_another_session_has_another_id():
    changed = garden()
    changed.title = "The other shed"

    def name(session):
        return agreement_pdf(session, Words("fr")).split(b"/ID")[1][:80]

    assert name(changed) != name(garden())
