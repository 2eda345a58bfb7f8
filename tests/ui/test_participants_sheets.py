"""What everyone may see of a step, and what nobody else may."""

from conflictapp.domain.steps import Step
from conflictapp.texts.words import Words
from conflictapp.ui.participants.sheets import paragraphs
from tests.worlds import agreed_plan


def test_a_black_ball_is_seen_by_all_with_its_reason_and_whose_it_is() -> None:
    seen = [each.text for each in paragraphs(Words("en"), agreed_plan(), Step.EVALUATION)]
    assert "Black ball from Bo: The cellar floods" in seen


def test_what_each_one_answers_to_the_decision_is_not_shown() -> None:
    seen = " ".join(each.text for each in paragraphs(Words("en"), agreed_plan(), Step.CHOICE))
    assert "Have spoken: Ana and Bo" in seen
    assert "Concert weeks" not in seen
