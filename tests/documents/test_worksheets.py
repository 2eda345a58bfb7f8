"""Blank sheets to fill in by hand."""

import pytest
from pdfua import validate
from printed import pages_of

from conflictapp.documents.worksheets import worksheets_pdf
from conflictapp.domain.gaps import Step
from conflictapp.texts.steps import step_question
from conflictapp.texts.words import Words


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_step_has_one_page_under_its_question(language, paper):
    words = Words(language)
    pages = [" ".join(page.split()) for page in pages_of(worksheets_pdf(words, paper))]
    assert len(pages) == len(Step)
    for step, page in zip(Step, pages, strict=True):
        assert " ".join(step_question(words, step).split()) in page


def test_a_need_is_said_in_the_three_parts_of_the_method():
    page = pages_of(worksheets_pdf(Words("en")))[Step.NEEDS]
    places = [page.index(each) for each in ("When…", "the effect on me", "and I feel", "What I need")]
    assert places == sorted(places)


def test_nobody_is_asked_to_vote():
    for page in pages_of(worksheets_pdf(Words("en"))):
        assert "votes" not in page


def test_making_them_again_makes_the_same():
    assert worksheets_pdf(Words("fr")) == worksheets_pdf(Words("fr"))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_checker_of_tagged_files_finds_no_fault(language, tmp_path):
    path = tmp_path / "sheets.pdf"
    path.write_bytes(worksheets_pdf(Words(language)))
    assert not [each.message for outcome in validate(str(path)).outcomes for each in outcome.findings]
