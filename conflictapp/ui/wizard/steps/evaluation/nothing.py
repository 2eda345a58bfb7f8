"""What the evaluation says while there is nothing to evaluate, or nobody to do it."""

from conflictapp.domain.steps import Step
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.notices import EmptyState
from conflictapp.ui.wizard.desk import Desk


def nothing_to_evaluate(desk: Desk) -> EmptyState:
    """No idea yet, and the way to the ideas."""
    words = desk.words
    action = button(
        words.say("Go to the ideas"), "evaluation.to_ideas", lambda: desk.go_to(Step.IDEAS), "primary"
    )
    text = words.say("Once there are ideas, each says here what they would change for them.")
    return EmptyState(desk.look, "ideas", text, action, "evaluation.empty")


def nobody_here(desk: Desk) -> EmptyState:
    """Ideas but nobody yet, and the way to the preparation."""
    words = desk.words
    action = button(
        words.say("Add the people"), "evaluation.to_people", lambda: desk.go_to(Step.PREPARATION), "primary"
    )
    text = words.say("Who is here? Each will say what the ideas change for them.")
    return EmptyState(desk.look, "participants", text, action, "evaluation.nobody")
