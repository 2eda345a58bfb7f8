"""What each step still misses, in the order in which a mediator would settle it."""

from collections.abc import Callable, Iterator

from conflictapp.domain.gaps import Missing, Step
from conflictapp.domain.missing import choice, evaluation, ideas, needs, plan, preparation, review
from conflictapp.domain.session import Session

_RULES: dict[Step, Callable[[Session], Iterator[Missing]]] = {
    Step.PREPARATION: preparation.gaps,
    Step.NEEDS: needs.gaps,
    Step.IDEAS: ideas.gaps,
    Step.EVALUATION: evaluation.gaps,
    Step.CHOICE: choice.gaps,
    Step.PLAN: plan.gaps,
    Step.REVIEW: review.gaps,
}


def missing(session: Session, step: Step) -> list[Missing]:
    """What the step still misses; what blocks and what is mere advice."""
    return list(_RULES[step](session))
