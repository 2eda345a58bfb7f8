"""What each blank sheet asks, in the words of the pages on screen."""

from collections.abc import Callable, Mapping

from reportlab.platypus import Flowable

from conflictapp.documents.blanks import blank_table, question, ticks
from conflictapp.documents.lists import listed
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.styles import BODY, CAPTION, GROUP
from conflictapp.domain.gaps import Step
from conflictapp.domain.session import ConsentLevel, Level, Outcome
from conflictapp.texts.guidance import load_guidance
from conflictapp.texts.labels import FIT_SIGNS, fit_word, label
from conflictapp.texts.words import Words

_PEOPLE = 6
_IDEAS = 16


def _preparation(words: Words, width: float) -> list[Flowable]:
    people = (
        words.say("Name"),
        words.say("Here for whom"),
        words.say("What I look for"),
        words.say("I wish that nobody loses"),
        words.say("I accept the method"),
    )
    return [
        *question(words.say("What we come to speak about, in one neutral sentence"), 2),
        *question(words.say("Where, when, how long"), 1),
        *_apart(blank_table(people, _PEOPLE, width, (3, 3, 5, 2.4, 2.4))),
        *question(words.say("Our ground rules"), 6),
    ]


def _needs(words: Words, _width: float) -> list[Flowable]:
    return [
        *question(words.say("When… (what happened, as a camera would show it)"), 2),
        *question(words.say("…the effect on me is… (time, money, rest…)"), 2),
        *question(words.say("…and I feel…"), 1),
        *question(words.say("What I need, whatever the solution"), 3),
        *question(words.say("What another person heard me say"), 3),
        ticks([words.say("Yes, that’s it"), words.say("Not quite: what is missing")]),
        *question(
            words.say("The sentence that joins all our needs"),
            3,
            words.say("Find a solution that works for everyone: for…, for…"),
        ),
    ]


def _ideas(words: Words, width: float) -> list[Flowable]:
    prompts = load_guidance(words.language, Step.IDEAS).prompts[:3]
    return [
        *listed([typed(prompt, CAPTION) for prompt in prompts]),
        *_apart(blank_table((words.say("No."), words.say("Idea")), _IDEAS, width, (1, 9), "{number}.")),
    ]


def _evaluation(words: Words, width: float) -> list[Flowable]:
    key = " · ".join(f"{sign} {fit_word(words, value)}" for value, sign in FIT_SIGNS.items())
    heads = (
        words.say("Idea"),
        *(f"{number}" for number in range(1, _PEOPLE + 1)),
        words.say("Needs it serves"),
    )
    return [
        typed(words.say("Each writes a sign in their own column, for their own needs."), BODY),
        typed(key, CAPTION),
        *_apart(blank_table(heads, 10, width, (6, *([1.1] * _PEOPLE), 4))),
        *question(words.say("What would have to change so that an idea suits everyone"), 4),
    ]


def _choice(words: Words, width: float) -> list[Flowable]:
    needs = (words.say("Need"), *(label(words, level) for level in Level))
    consents = (
        words.say("Name"),
        *(label(words, level) for level in ConsentLevel),
        words.say("In my own words"),
    )
    return [
        *question(words.say("What we decide together"), 4),
        *_apart(blank_table(needs, 5, width, (6, 1.5, 1.7, 1.7))),
        *_apart(blank_table(consents, 5, width, (3, 2.1, 2.2, 2.2, 4.5))),
        *question(words.say("If someone objects: what would make it acceptable?"), 2),
    ]


def _plan(words: Words, width: float) -> list[Flowable]:
    heads = (
        words.say("Action"),
        words.say("Who"),
        words.say("By"),
        words.say("With what"),
        words.say("Done when…"),
    )
    return [
        *_apart(blank_table(heads, 8, width, (5, 2.5, 2, 2.5, 3.5))),
        *question(words.say("What may get in the way, and what we do then"), 3),
        *question(words.say("We will know that it works when:"), 2),
        *question(words.say("Who watches over the plan, and when and where we meet again"), 2),
        *question(words.say("Date and signature"), 2),
    ]


def _review(words: Words, width: float) -> list[Flowable]:
    needs = (words.say("Need"), words.say("Whose"), words.say("From 0 to 10"))
    climate = (words.say("Name"), words.say("safety"), words.say("fairness"), words.say("trust"))
    return [
        *question(words.say("What is done, and what is not yet"), 4),
        *_apart(blank_table(needs, 5, width, (6, 3, 2))),
        typed(words.say("The climate"), GROUP),
        typed(words.say("From 0 to 10"), CAPTION),
        blank_table(climate, 5, width, (4, 2, 2, 2)),
        *question(words.say("What to adjust:"), 2),
        ticks([label(words, outcome) for outcome in Outcome]),
        *question(words.say("Next review"), 1),
    ]


def _apart(flowable: Flowable) -> list[Flowable]:
    """The flowable with some room around it."""
    flowable.spaceBefore, flowable.spaceAfter = 9, 3
    return [flowable]


BLANK_STEPS: Mapping[Step, Callable[[Words, float], list[Flowable]]] = {
    Step.PREPARATION: _preparation,
    Step.NEEDS: _needs,
    Step.IDEAS: _ideas,
    Step.EVALUATION: _evaluation,
    Step.CHOICE: _choice,
    Step.PLAN: _plan,
    Step.REVIEW: _review,
}
