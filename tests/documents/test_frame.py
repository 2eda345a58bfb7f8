"""The agreement to mediate."""

import pytest
from printed import garden, pages_of

from conflictapp.documents.frame import frame_pdf
from conflictapp.texts.guidance import load_frame
from conflictapp.texts.words import Words


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_is_one_page_for_six_people(paper, language):
    assert len(pages_of(frame_pdf(garden(people=6), Words(language), paper))) == 1


def test_it_holds_the_whole_frame_that_people_accept_and_says_who_did():
    session = garden()
    session.preparation.frame_accepted_by = ["p1"]
    (page,) = pages_of(frame_pdf(session, Words("en")))
    said = " ".join(page.split())
    assert "One speaks at a time" in said
    for point in load_frame("en").points:
        assert point.title in said
        assert point.text in said
    assert page.count("Accepts this frame") == 1
    assert "Secret" not in page
