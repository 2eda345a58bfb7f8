"""The agreement to mediate."""

import pytest
from printed import garden, pages_of

from conflictapp.documents.frame import frame_pdf
from conflictapp.texts.words import Words


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_is_one_page_for_six_people(paper, language):
    assert len(pages_of(frame_pdf(garden(people=6), Words(language), paper))) == 1


def test_it_says_how_people_work_and_who_has_accepted():
    session = garden()
    session.preparation.frame_accepted_by = ["p1"]
    (page,) = pages_of(frame_pdf(session, Words("en")))
    for expected in ("may leave at any time", "stays here", "take no side", "One speaks at a time"):
        assert expected in " ".join(page.split())
    assert page.count("Accepts this frame") == 1
    assert "Secret" not in page
