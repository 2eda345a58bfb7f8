"""The report of a review."""

from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfua import validate
from printed import pages_of
from worlds import agreed_plan

from conflictapp.documents.charts.lines import spread
from conflictapp.documents.review import review_pdf
from conflictapp.domain.session import (
    ActionStatus,
    Climate,
    Level,
    Outcome,
    Review,
    ReviewAction,
    ReviewCriterion,
    ReviewNeed,
)
from conflictapp.texts.words import Words

ENGLISH = Words("en")


def looked_at_twice():
    session = agreed_plan()
    session.climate += [
        Climate("ana", "2027-01-15", 7, 6, 6),
        Climate("bo", "2027-01-15", 8, 8, 7),
        Climate("ana", "2027-03-15", 9, 7, 8),
    ]
    session.reviews = [
        Review(
            "2027-01-15",
            [ReviewNeed("sleep", 6), ReviewNeed("play", 4)],
            [ReviewCriterion("nights", Level.PARTLY, "Two bad ones")],
            [ReviewAction("cork", ActionStatus.DOING), ReviewAction("hours", ActionStatus.DONE)],
            "Later on Fridays",
            Outcome.ADJUST,
            "2027-03-15T18:00",
        ),
        Review("2027-03-15", [ReviewNeed("sleep", 8), ReviewNeed("play", 3)], outcome=Outcome.KEEP),
    ]
    return session


def text_of(session, words=ENGLISH, **options):
    return " ".join(" ".join(pages_of(review_pdf(session, words, **options))).split())


def alternatives(data):
    with pikepdf.open(BytesIO(data)) as pdf:
        found = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/Alt" in each]
        return [str(each.Alt) for each in found]


def test_it_says_what_was_done_how_needs_are_and_what_comes_next():
    said = text_of(looked_at_twice(), number=1)
    for expected in (
        "Music in the evening",
        "Review 1 · Held on 15 January 2027",
        "Buy and fix the cork Ana and Bo 20 Dec 2026 ◐ Under way",
        "Eight hours of sleep Ana 6",
        "No broken night in a month ◐ Partly met Two bad ones",
        "Adjust the plan",
        "What to adjust: Later on Fridays",
        "We meet again on 15 March 2027 at 18:00",
    ):
        assert expected in said


def test_it_shows_what_changed_since_the_time_before():
    assert "+2" not in text_of(looked_at_twice(), number=1)
    said = text_of(looked_at_twice())
    assert "Review 2" in said
    assert "8 +2" in said
    assert "3 –1" in said


def test_a_report_of_the_past_knows_nothing_of_what_came_after():
    said = text_of(looked_at_twice(), number=1)
    assert "15 Mar 2027" not in said
    assert "15 Mar 2027" in text_of(looked_at_twice())


def test_how_an_action_went_is_told_in_the_last_report_alone():
    session = looked_at_twice()
    session.plan.actions[0].note = "Two evenings"
    session.reviews[-1].actions = [ReviewAction("cork", ActionStatus.DONE)]
    assert "Two evenings" in text_of(session)
    assert "Two evenings" not in text_of(session, number=1)


def test_charts_are_told_in_words():
    done, climate = alternatives(review_pdf(looked_at_twice(), ENGLISH, number=1))
    assert done == "1 action done out of 2."
    assert "safety 6 (2 Nov 2026), 8 (15 Jan 2027)" in climate


@given(st.lists(st.floats(0, 100), max_size=5))
def test_names_at_the_end_of_lines_stand_apart_and_within(places):
    found = spread(sorted(places), 100)
    assert all(upper - lower >= 10.99 for lower, upper in pairwise(found))
    assert all(place <= 100 for place in found)


def test_many_days_leave_out_the_dates_that_have_no_room():
    session = looked_at_twice()
    days = [f"2027-02-{day:02}" for day in range(1, 29)]
    session.climate += [Climate("ana", day, 5, 5, 5) for day in days]
    assert 3 < text_of(session).count("Feb 2027") < 10


def test_a_review_where_nothing_was_said_yet_can_be_printed():
    session = agreed_plan()
    session.climate = []
    session.reviews = [Review()]
    assert "Music in the evening" in text_of(session)


def test_what_is_private_is_not_in_it():
    assert "tired" not in text_of(looked_at_twice())


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_checker_of_tagged_files_finds_no_fault(language, paper, tmp_path):
    path = tmp_path / "review.pdf"
    path.write_bytes(review_pdf(looked_at_twice(), Words(language), paper))
    assert not [each.message for outcome in validate(str(path)).outcomes for each in outcome.findings]
