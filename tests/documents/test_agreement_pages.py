"""How the agreement is laid out over pages."""

import re

import pytest
from printed import garden, pages_of, without_spaces

from conflictapp.documents.agreement import agreement_pdf
from conflictapp.domain.session import Obstacle
from conflictapp.texts.words import Words

ENGLISH = Words("en")
SIGN_HERE = "Date and signature"


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_small_agreement_is_one_page(paper, language):
    assert len(pages_of(agreement_pdf(garden(people=3, actions=3), Words(language), paper=paper))) == 1


def test_sixty_actions_are_all_there_under_a_header_on_each_page():
    pages = pages_of(agreement_pdf(garden(people=8, actions=60), ENGLISH))
    said = "\n".join(pages)
    assert all(
        f"Mend shelf {index}\n" in said + "\n" or f"Mend shelf {index} " in said for index in range(60)
    )
    with_actions = [page for page in pages if "Mend shelf" in page]
    assert len(with_actions) > 1
    assert all("Done when…" in page for page in with_actions)


def test_pages_are_numbered():
    pages = pages_of(agreement_pdf(garden(actions=60), ENGLISH))
    assert [f"{number} / {len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(pages)


@pytest.mark.parametrize("people", [2, 3, 7, 12])
@pytest.mark.parametrize("obstacles", range(0, 60, 4))
def test_the_signatures_stay_together_and_have_company(people, obstacles):
    session = garden(people=people)
    session.plan.obstacles = [Obstacle(f"Obstacle {index}", "an answer") for index in range(obstacles)]
    pages = pages_of(agreement_pdf(session, ENGLISH))
    signing = [page for page in pages if SIGN_HERE in page]
    assert len(signing) == 1
    assert signing[0].count(SIGN_HERE) == people
    assert "It rests on trust" in signing[0]


@pytest.mark.parametrize("obstacles", range(0, 60, 6))
def test_no_title_stands_alone_at_the_foot_of_a_page(obstacles):
    session = garden()
    session.plan.obstacles = [Obstacle(f"Obstacle {index}", "an answer") for index in range(obstacles)]
    titles = (
        "When and how we will look at it again",
        "Who does what, by when",
        "If something gets in the way:",
    )
    for page in pages_of(agreement_pdf(session, ENGLISH)):
        before_foot = re.split(r"Confidential,", page)[0].strip()
        assert not before_foot.endswith(titles)


def test_a_decision_of_seven_hundred_words_is_whole():
    session = garden()
    session.decision.statement = " ".join(f"word{number}." for number in range(700))
    said = without_spaces("".join(pages_of(agreement_pdf(session, ENGLISH))))
    assert all(f"word{number}." in said for number in range(700))


def test_an_action_longer_than_a_page_is_whole():
    session = garden()
    session.plan.actions[0].what = " ".join(f"step{number}." for number in range(900))
    session.plan.actions[0].done_when = " ".join(f"sign{number}." for number in range(300))
    said = without_spaces("".join(pages_of(agreement_pdf(session, ENGLISH))))
    assert all(f"step{number}." in said for number in range(900))
    assert all(f"sign{number}." in said for number in range(300))


def test_names_longer_than_their_place_are_whole():
    session = garden(people=12)
    for index, person in enumerate(session.participants):
        person.name = f"<{index}>" + "Ab" * 200
        person.represents = "Group " * 100
    pages = pages_of(agreement_pdf(session, ENGLISH))
    said = without_spaces("".join(pages))
    assert said.count("Ab" * 200) >= 24
