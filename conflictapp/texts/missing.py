"""The sentence for each thing that a step can miss."""

from collections.abc import Callable, Sequence
from typing import Protocol

from conflictapp.domain.gaps import Gap, Missing
from conflictapp.domain.session import Session
from conflictapp.texts.names import name_of, short
from conflictapp.texts.words import Words

Values = dict[str, str | int]

SENTENCES: dict[Gap, Callable[[Words, Values], str]] = {
    Gap.TITLE: lambda words, _: words.say("The session has no title yet."),
    Gap.SUBJECT: lambda words, _: words.say("The subject is still to be put in one neutral sentence."),
    Gap.PEOPLE: lambda words, _: words.say("It takes two people at least."),
    Gap.NAME: lambda words, of: words.say("{name} has no name yet.", **of),
    Gap.STAKE: lambda words, of: words.say("{name} has not said what brings them here.", **of),
    Gap.WIN_WIN: lambda words, of: words.say(
        "{name} has not yet wished for an outcome where nobody loses.", **of
    ),
    Gap.METHOD: lambda words, of: words.say("{name} has not accepted the method yet.", **of),
    Gap.FRAME: lambda words, of: words.say("{name} has not accepted the frame yet.", **of),
    Gap.NATURE: lambda words, _: words.say(
        "Needs or values: the nature of the conflict is still to be named."
    ),
    Gap.GROUND_RULES: lambda words, _: words.say("The group has no ground rules yet."),
    Gap.VIEW: lambda words, of: words.say("{name} has not said how they see the situation.", **of),
    Gap.HOPE: lambda words, of: words.say("{name} could say in their own words what they hope for.", **of),
    Gap.PLACE: lambda words, _: words.say("The place is still to be set."),
    Gap.TIME: lambda words, _: words.say("The date and time are still to be set."),
    Gap.CLIMATE: lambda words, of: words.say("{name} has not said how they feel in the group.", **of),
    Gap.MESSAGE: lambda words, of: words.say(
        "{name} has not told yet what happens and what it does to them.", **of
    ),
    Gap.MESSAGE_PART: lambda words, of: words.say(
        "A part of {name}’s message is missing: the facts, the effect or the feeling.", **of
    ),
    Gap.NEED: lambda words, of: words.say("{name} has not named a need yet.", **of),
    Gap.RESTATEMENT: lambda words, of: words.say("Nobody has restated {need} for {name} yet.", **of),
    Gap.CONFIRMATION: lambda words, of: words.say(
        "{name} has not yet confirmed how {need} was understood.", **of
    ),
    Gap.EQUATION: lambda words, _: words.say("The needs are still to be joined in one sentence."),
    Gap.EQUATION_ACCEPTED: lambda words, of: words.say(
        "{name} has not accepted the equation of needs yet.", **of
    ),
    Gap.IDEAS: lambda words, of: words.count(
        "One more idea, so that there is a choice.",
        "{count} ideas at least, so that there is a choice.",
        _count(of),
    ),
    Gap.TO_EVALUATE: lambda words, of: words.count(
        "One idea is still to be evaluated.", "{count} ideas are still to be evaluated.", _count(of)
    ),
    Gap.NO_IDEA_LEFT: lambda words, _: words.say("There is no idea to choose from."),
    Gap.BLACK_BALL_REASON: lambda words, of: words.say(
        "{name} has not said why a red line sets {idea} aside.", **of
    ),
    Gap.UNSERVED: lambda words, of: words.say("No idea answers {need} for {name} yet.", **of),
    Gap.STATEMENT: lambda words, _: words.say("The decision is still to be put in words."),
    Gap.COVERAGE: lambda words, of: words.say("Does the decision meet {need} for {name}?", **of),
    Gap.SILENT: lambda words, of: words.say("{name} has not said yet whether this suits them.", **of),
    Gap.OBJECTION: lambda words, of: words.say("{name} has an objection: what would have to change?", **of),
    Gap.OWN_WORDS: lambda words, of: words.say(
        "{name} has not said the decision in their own words yet.", **of
    ),
    Gap.OBJECTION_NOTE: lambda words, of: words.say(
        "{name} could say what would make the decision acceptable.", **of
    ),
    Gap.RESERVATION_NOTE: lambda words, of: words.say("{name}’s reservation could be noted.", **of),
    Gap.UNMET: lambda words, of: words.say("The decision leaves {need} unmet for {name}.", **of),
    Gap.ACTION: lambda words, _: words.say("The plan has no action yet."),
    Gap.ACTION_WHAT: lambda words, of: words.say("Action {number} does not say what is to be done.", **of),
    Gap.ACTION_WHO: lambda words, of: words.say("Nobody has taken on {action} yet.", **of),
    Gap.ACTION_DUE: lambda words, of: words.say("By when is {action} to be done?", **of),
    Gap.ACTION_DATES: lambda words, of: words.say("The due day of {action} comes before its start.", **of),
    Gap.REVIEW_DATE: lambda words, _: words.say("The date of the review is still to be set."),
    Gap.CRITERIA: lambda words, _: words.say("How will you know that it works? No criterion says so yet."),
    Gap.GUARANTOR: lambda words, _: words.say("Nobody watches over the plan yet."),
    Gap.SIGNATURE: lambda words, of: words.say("{name} has not signed yet.", **of),
    Gap.REVIEW: lambda words, _: words.say("No review has been held yet."),
    Gap.ACTION_STATUS: lambda words, of: words.say("What became of {action}?", **of),
    Gap.SATISFACTION: lambda words, of: words.say("{name} has not said how well {need} is served.", **of),
    Gap.CRITERION: lambda words, of: words.say("Is this criterion met: {criterion}?", **of),
    Gap.OUTCOME: lambda words, _: words.say("Keep, adjust or start again: it is still to be said."),
    Gap.NEXT_REVIEW: lambda words, _: words.say("The date of the next review is still to be set."),
}


def values_of(words: Words, session: Session, missing: Missing) -> Values:
    """The names and quotations that the sentence for `missing` may hold."""
    numbers = {each.id: number for number, each in enumerate(session.plan.actions, 1)}
    values: Values = {"count": missing.count, "number": numbers.get(missing.action or "", 0)}
    values["name"] = name_of(words, session, missing.participant) if missing.participant else ""
    values["need"] = _quoted(words, session.needs, missing.need)
    values["idea"] = _quoted(words, session.ideas, missing.idea)
    values["criterion"] = _quoted(words, session.plan.criteria, missing.criterion)
    values["action"] = _action(words, session, missing, values["number"])
    return values


class _Worded(Protocol):
    """What has an id and words of its own: a need, an idea, a criterion."""

    id: str
    text: str


def _quoted(words: Words, items: Sequence[_Worded], identity: str | None) -> str:
    text = next((each.text for each in items if each.id == identity), "")
    return words.quote(short(text) or "…")


def _action(words: Words, session: Session, missing: Missing, number: str | int) -> str:
    text = next((each.what for each in session.plan.actions if each.id == missing.action), "")
    return words.quote(short(text)) if text.strip() else words.say("action {number}", number=number)


def _count(of: Values) -> int:
    return int(of["count"])
