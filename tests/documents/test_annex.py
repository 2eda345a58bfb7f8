"""The annex: how each idea serves each one, and how far the decision meets each need."""

from io import BytesIO

import pikepdf
import pytest
from pdfua import validate
from printed import pages_of
from worlds import agreed_plan, large

from conflictapp.documents.agreement import agreement_pdf, copies_pdf
from conflictapp.domain.session import BlackBall, Decision
from conflictapp.texts.words import Words

ENGLISH = Words("en")


def annex_of(session, words=ENGLISH):
    pages = pages_of(agreement_pdf(session, words, annex=True))
    first = next(number for number, page in enumerate(pages) if page.startswith(words.say("ANNEX")))
    return "\n".join(pages[first:])


def crowd():
    session = large()
    session.decision = Decision("We share the water turn by turn.", ["i1"])
    session.black_balls = [BlackBall("i7", "p1", "A line of mine")]
    session.fits = [each for each in session.fits if (each.idea, each.participant) != ("i9", "p2")]
    return session


def cells_of(data):
    with pikepdf.open(BytesIO(data)) as pdf:
        objects = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/S" in each]
        return [(str(each.S), str(each.get("/ActualText", ""))) for each in objects]


def test_it_comes_only_when_it_is_asked_for():
    assert not any("ANNEX" in page for page in pages_of(agreement_pdf(agreed_plan(), ENGLISH)))
    assert len(pages_of(agreement_pdf(agreed_plan(), ENGLISH, annex=True))) == 2
    assert len(pages_of(copies_pdf(agreed_plan(), ENGLISH, annex=True))) == 4


def test_a_session_without_ideas_or_decision_has_none():
    session = agreed_plan()
    session.ideas, session.fits, session.decision.statement = [], [], ""
    assert len(pages_of(agreement_pdf(session, ENGLISH, annex=True))) == 1


def test_ideas_stand_as_they_rank_and_those_set_aside_stand_apart():
    said = annex_of(agreed_plan())
    places = [
        said.index(each) for each in ("1. Line the wall", "2. Play before", "set aside", "Play in the cellar")
    ]
    assert places == sorted(places)
    assert "floods" not in said


def test_each_fit_is_a_sign_that_is_read_as_words():
    cells = cells_of(agreement_pdf(agreed_plan(), ENGLISH, annex=True))
    said = [text for role, text in cells if role == "/TD"]
    for expected in ("harms", "serves poorly", "serves well", "serves fully"):
        assert expected in said


def test_needs_say_how_far_they_are_met_and_by_which_idea():
    said = annex_of(agreed_plan())
    assert "Eight hours of sleep Ana ● Met Play before eight · Line the wall with cork" in " ".join(
        said.split()
    )
    assert "◐ Partly met" in said


def test_many_people_have_a_letter_each_with_its_key():
    said = " ".join(annex_of(crowd()).split())
    assert "A Person p0" in said
    assert "L Person p11" in said
    assert all(f"Idea number {number} " in said + " " for number in range(40))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("world", [agreed_plan, crowd])
def test_the_checker_of_tagged_files_finds_no_fault(language, world, tmp_path):
    path = tmp_path / "annex.pdf"
    path.write_bytes(agreement_pdf(world(), Words(language), annex=True))
    assert not [each.message for outcome in validate(str(path)).outcomes for each in outcome.findings]
