"""The closed sets of words that a session keeps, as in the exchange format."""

from enum import StrEnum

MEDIATOR = "mediator"
"""Who signs for the mediation, where others have the id of a participant."""


class Language(StrEnum):
    """The language of a session's documents and coach."""

    FRENCH = "fr"
    ENGLISH = "en"


class Scope(StrEnum):
    """Whom the conflict is between."""

    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    TERRITORY = "territory"


class Status(StrEnum):
    """Where a session is in its life."""

    PREPARING = "preparing"
    IN_PROGRESS = "in_progress"
    AGREED = "agreed"
    IN_REVIEW = "in_review"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Nature(StrEnum):
    """What the conflict is about: needs with a concrete effect, values, or both."""

    NEEDS = "needs"
    VALUES = "values"
    BOTH = "both"


class RemarkKind(StrEnum):
    """What someone sees in an idea."""

    ADVANTAGE = "advantage"
    DRAWBACK = "drawback"


class Level(StrEnum):
    """How far a need or a criterion is met."""

    MET = "met"
    PARTLY = "partly"
    UNMET = "unmet"


class ConsentLevel(StrEnum):
    """What a participant answers to "does this suit you?"."""

    FULL = "full"
    RESERVED = "reserved"
    OBJECTION = "objection"


class ActionStatus(StrEnum):
    """How far an action is."""

    TODO = "todo"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


class Outcome(StrEnum):
    """What the group makes of a review."""

    KEEP = "keep"
    ADJUST = "adjust"
    RESTART = "restart"
