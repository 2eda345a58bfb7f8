"""The words for each value that a session keeps as a code."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from conflictapp.domain.ranking import State
from conflictapp.domain.session import (
    ActionStatus,
    ConsentLevel,
    Language,
    Level,
    Nature,
    Outcome,
    RemarkKind,
    Scope,
    Status,
)
from conflictapp.texts.words import Words

_Said = Callable[[Words], str]

_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, _Said]] = {
    Language: {
        Language.FRENCH: lambda words: words.say("French"),
        Language.ENGLISH: lambda words: words.say("English"),
    },
    Scope: {
        Scope.PEOPLE: lambda words: words.say("Between people"),
        Scope.ORGANISATIONS: lambda words: words.say("Between organisations"),
        Scope.TERRITORY: lambda words: words.say("In a territory"),
    },
    Status: {
        Status.PREPARING: lambda words: words.say("Being prepared"),
        Status.IN_PROGRESS: lambda words: words.say("In progress"),
        Status.AGREED: lambda words: words.say("Agreed"),
        Status.IN_REVIEW: lambda words: words.say("In review"),
        Status.CLOSED: lambda words: words.say("Closed"),
        Status.WITHDRAWN: lambda words: words.say("Withdrawn"),
    },
    Nature: {
        Nature.NEEDS: lambda words: words.say("About needs"),
        Nature.VALUES: lambda words: words.say("About values"),
        Nature.BOTH: lambda words: words.say("About needs and values"),
    },
    RemarkKind: {
        RemarkKind.ADVANTAGE: lambda words: words.say("Advantage"),
        RemarkKind.DRAWBACK: lambda words: words.say("Drawback"),
    },
    Level: {
        Level.MET: lambda words: words.say("Met"),
        Level.PARTLY: lambda words: words.say("Partly met"),
        Level.UNMET: lambda words: words.say("Not met"),
    },
    ConsentLevel: {
        ConsentLevel.FULL: lambda words: words.say("Yes, fully"),
        ConsentLevel.RESERVED: lambda words: words.say("Yes, with a reservation"),
        ConsentLevel.OBJECTION: lambda words: words.say("I have an objection"),
    },
    ActionStatus: {
        ActionStatus.TODO: lambda words: words.say("To do"),
        ActionStatus.DOING: lambda words: words.say("Under way"),
        ActionStatus.DONE: lambda words: words.say("Done"),
        ActionStatus.DROPPED: lambda words: words.say("Dropped"),
    },
    Outcome: {
        Outcome.KEEP: lambda words: words.say("Keep the plan"),
        Outcome.ADJUST: lambda words: words.say("Adjust the plan"),
        Outcome.RESTART: lambda words: words.say("Start again"),
    },
    State: {
        State.RANKED: lambda words: words.say("Ranked"),
        State.TO_EVALUATE: lambda words: words.say("To evaluate"),
        State.ASIDE: lambda words: words.say("Set aside"),
    },
}

FIT_SIGNS = {-2: "––", -1: "–", 0: "0", 1: "+", 2: "++"}

_FIT_WORDS: dict[int, _Said] = {
    -2: lambda words: words.say("harms"),
    -1: lambda words: words.say("serves poorly"),
    0: lambda words: words.say("neutral"),
    1: lambda words: words.say("serves well"),
    2: lambda words: words.say("serves fully"),
}


def label(words: Words, value: StrEnum) -> str:
    """The words for a value of any of the session's enumerations."""
    return _LABELS[type(value)][value](words)


def fit_sign(value: int | None) -> str:
    """How an idea serves someone, as a sign that needs no colour: “––” to “++”, "" when it was not said."""
    return "" if value is None else FIT_SIGNS[value]


def fit_word(words: Words, value: int | None) -> str:
    """How an idea serves someone, in words."""
    return words.say("not said yet") if value is None else _FIT_WORDS[value](words)
