"""What the agreement says, and what it keeps to itself."""

from io import BytesIO

import pytest
from printed import garden, pages_of, without_spaces
from pypdf import PdfReader

from conflictapp.documents.agreement import agreement_pdf, copies_pdf
from conflictapp.documents.codes import short_code
from conflictapp.domain.agreement import Version
from conflictapp.domain.session import (
    MEDIATOR,
    ActionStatus,
    BlackBall,
    ConsentLevel,
    Idea,
    Message,
    Private,
    Signature,
    Voice,
)
from conflictapp.exchange import encode
from conflictapp.texts.words import Words

ENGLISH = Words("en")
FRENCH = Words("fr")


def text_of(session, words=ENGLISH, **options):
    return "\n".join(pages_of(agreement_pdf(session, words, **options)))


def test_it_holds_what_was_agreed():
    said = text_of(garden())
    for expected in (
        "The shed",
        "Concluded on 23 November 2026, Green hall",
        "Gardener 1",
        "dry tools",
        "We share the shed week by week.",
        "Mend shelf 1",
        "Rain → We work under the roof",
        "15 March 2027",
        "No tool is wet",
        "Made in 2 originals, one for each.",
    ):
        assert expected in said


def test_it_follows_the_language_of_its_words():
    said = text_of(garden(), FRENCH)
    assert "Ce que nous décidons ensemble" in said
    assert "Conclu le 23 novembre 2026" in said
    assert "Fait en 2 exemplaires originaux" in said


def test_it_says_draft_until_everyone_has_consented():
    session = garden()
    session.decision.consents[1].level = None
    assert all("draft" in page.lower() for page in pages_of(agreement_pdf(session, ENGLISH)))
    assert "draft" not in text_of(garden()).lower()


def test_it_notes_a_reservation_and_who_has_it():
    session = garden()
    session.decision.consents[0].level = ConsentLevel.RESERVED
    session.decision.consents[0].note = "Not in August"
    assert "Gardener 1 agrees, with a reservation: Not in August" in text_of(session)


def test_it_holds_nothing_that_was_said_on_the_way():
    session = garden()
    session.preparation.voices = [Voice("p0", stake="Hidden stake", view="Hidden view", hope="Hidden hope")]
    session.messages = [Message("m", "p0", "Hidden behaviour", "Hidden effect", "Hidden feeling")]
    session.ideas = [Idea("i", "Hidden idea")]
    session.black_balls = [BlackBall("i", "p0", "Hidden reason")]
    session.decision.consents[0].restatement = "Hidden words"
    data = agreement_pdf(session, ENGLISH)
    assert "Secret" not in "".join(pages_of(data))
    assert "Hidden" not in "".join(pages_of(data))


def test_it_leaves_out_empty_columns_and_dropped_actions():
    session = garden(actions=3)
    for action in session.plan.actions:
        action.resources = ""
    session.plan.actions[2].status = ActionStatus.DROPPED
    said = text_of(session)
    assert "With what" not in said
    assert "Done when" in said
    assert "Mend shelf 2" not in said


def test_a_session_that_has_nothing_yet_can_be_printed():
    session = garden()
    session.participants, session.needs, session.plan.actions = [], [], []
    session.decision.statement = session.title = ""
    assert "Untitled session" in text_of(session)


def test_each_copy_says_for_whom_it_is_and_counts_its_own_pages():
    pages = pages_of(copies_pdf(garden(people=3), ENGLISH))
    assert len(pages) == 3
    for number, page in enumerate(pages, 1):
        assert f"Copy for Gardener {number}" in page
        assert "1 / 1" in page
    assert "Copy for" not in text_of(garden())


def test_signatures_say_how_and_when_they_were_given():
    session = garden()
    session.signatures = [
        Signature("p0", "2026-11-23T12:00", [[[0.1, 0.5], [0.9, 0.4]]]),
        Signature("p1", "2026-11-24", None),
    ]
    said = text_of(session)
    assert "Signed on screen on 23 Nov 2026" in said
    assert "Signed on paper on 24 Nov 2026" in said
    assert "Date and signature" not in said
    assert "Concluded on 24 November 2026" in said


def test_the_mediator_signs_only_if_they_did():
    session = garden()
    session.mediator = "Zoe the mediator"
    assert text_of(session).count("Zoe the mediator") == 1
    session.signatures = [Signature(MEDIATOR, "2026-11-24", None)]
    assert text_of(session).count("Zoe the mediator") == 2


def test_the_code_at_the_foot_is_that_of_the_session_as_it_is():
    def foot(session):
        return next(line for line in text_of(session).splitlines() if "version 1 ·" in line)

    reworded = garden()
    reworded.decision.statement += " And the key."
    assert foot(garden()) == foot(garden())
    assert foot(reworded) != foot(garden())
    assert short_code(encode(garden())) in foot(garden())


def test_what_is_private_changes_nothing():
    session = garden()
    session.private = Private()
    assert agreement_pdf(session, ENGLISH) == agreement_pdf(garden(), ENGLISH)


@pytest.mark.parametrize(("paper", "size"), [("a4", (595.28, 841.89)), ("letter", (612, 792))])
def test_it_fits_the_paper(paper, size):
    reader = PdfReader(BytesIO(agreement_pdf(garden(), ENGLISH, paper=paper)))
    assert [(float(page.mediabox.width), float(page.mediabox.height)) for page in reader.pages] == [
        pytest.approx(size)
    ]


def test_the_file_says_what_it_is():
    reader = PdfReader(BytesIO(agreement_pdf(garden(), FRENCH)))
    assert (reader.metadata.title, reader.metadata.author, reader.metadata.subject) == (
        "The shed",
        "Mia",
        "Accord",
    )
    assert reader.trailer["/Root"]["/Lang"] == "fr"


def test_a_need_of_each_is_there_however_many_people():
    session = garden(people=12)
    for index, need in enumerate(session.needs):
        need.text = f"need-{index}-of-twelve"
    said = without_spaces(text_of(session))
    assert all(f"need-{index}-of-twelve" in said for index in range(12))


@pytest.mark.parametrize("make", [agreement_pdf, copies_pdf])
def test_a_superseded_agreement_says_so_at_the_top_and_at_the_foot_of_each_page(make):
    by = Version(2, "2026-12-03T10:00", garden(), "")
    for page in pages_of(make(garden(people=8, actions=40), ENGLISH, superseded_by=by)):
        assert "Superseded by version 2 · version 1 · " in page
    assert "SUPERSEDED BY VERSION 2" in pages_of(make(garden(), ENGLISH, superseded_by=by))[0]


def test_it_bears_the_day_it_was_made_and_not_the_one_the_meeting_was_planned_for():
    session = garden()
    session.starts_at, session.updated_at = "2026-12-24T10:00", "2026-11-26T17:30:00"
    assert "Concluded on 26 November 2026" in text_of(session)
