"""The names of the seven steps, the question each one puts, and the words on the way to the next."""

from collections.abc import Callable

from conflictapp.domain.gaps import Step
from conflictapp.texts.words import Words

_NAMES: dict[Step, Callable[[Words], str]] = {
    Step.PREPARATION: lambda words: words.say("Preparation"),
    Step.NEEDS: lambda words: words.say("Needs"),
    Step.IDEAS: lambda words: words.say("Ideas"),
    Step.EVALUATION: lambda words: words.say("Evaluation"),
    Step.CHOICE: lambda words: words.say("Choice"),
    Step.PLAN: lambda words: words.say("Action plan"),
    Step.REVIEW: lambda words: words.say("Review"),
}

_QUESTIONS: dict[Step, Callable[[Words], str]] = {
    Step.PREPARATION: lambda words: words.say("What brings us here, and what can each of us count on?"),
    Step.NEEDS: lambda words: words.say("What does each of us need?"),
    Step.IDEAS: lambda words: words.say("What could we imagine?"),
    Step.EVALUATION: lambda words: words.say("What does each idea change for each of us?"),
    Step.CHOICE: lambda words: words.say("Does this solution suit each of us?"),
    Step.PLAN: lambda words: words.say("Who does what, and by when?"),
    Step.REVIEW: lambda words: words.say("How well does our agreement serve each of us?"),
}

_SUBTITLES: dict[Step, Callable[[Words], str]] = {
    Step.PREPARATION: lambda words: words.say(
        "Everyone knows the subject, the method and the frame before the first word is exchanged."
    ),
    Step.NEEDS: lambda words: words.say(
        "Each speaks for themselves. The others listen, then say what they heard."
    ),
    Step.IDEAS: lambda words: words.say(
        "Everything that comes to mind is welcome. Nothing is judged for now."
    ),
    Step.EVALUATION: lambda words: words.say(
        "At the top stands the idea whose least served person is best served. Nobody loses."
    ),
    Step.CHOICE: lambda words: words.say(
        "There is no vote. An objection is information: we improve the solution until it suits everyone."
    ),
    Step.PLAN: lambda words: words.say("Few promises, and each one possible. There are no penalties."),
    Step.REVIEW: lambda words: words.say("We look at what has changed, and we adjust it together."),
}

_NEXT: dict[Step, Callable[[Words], str]] = {
    Step.PREPARATION: lambda words: words.say("To the needs →"),
    Step.NEEDS: lambda words: words.say("To the ideas →"),
    Step.IDEAS: lambda words: words.say("To the evaluation →"),
    Step.EVALUATION: lambda words: words.say("To the choice →"),
    Step.CHOICE: lambda words: words.say("To the plan →"),
    Step.PLAN: lambda words: words.say("To the review →"),
    Step.REVIEW: lambda words: words.say("Back to all sessions"),
}


def step_name(words: Words, step: Step) -> str:
    """The step in one or two words, for the rail."""
    return _NAMES[step](words)


def step_question(words: Words, step: Step) -> str:
    """The question that people answer together in the step: the title of its page."""
    return _QUESTIONS[step](words)


def step_subtitle(words: Words, step: Step) -> str:
    """The one thing to keep in mind during the step."""
    return _SUBTITLES[step](words)


def next_label(words: Words, step: Step) -> str:
    """The words on the button that leaves the step for the next one."""
    return _NEXT[step](words)
