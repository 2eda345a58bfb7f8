"""What the coach answers: a remark on some words of a sentence."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """Where a sentence is typed; each place wants something else (PRODUCT, “The coach”)."""

    MESSAGE = "message"
    BEHAVIOUR = "behaviour"
    EFFECT = "effect"
    FEELING = "feeling"
    NEED = "need"
    IDEA = "idea"
    RESTATEMENT = "restatement"


class Kind(StrEnum):
    """What may make a listener defensive, the more exact kinds first; twelve of them are Gordon’s roadblocks."""

    PSEUDO_FEELING = "pseudo_feeling"
    SOLUTION_AS_NEED = "solution_as_need"
    THREATENING = "threatening"
    SARCASM = "sarcasm"
    REASSURING = "reassuring"
    PROBING = "probing"
    MORALIZING = "moralizing"
    LECTURING = "lecturing"
    ADVISING = "advising"
    ORDERING = "ordering"
    PRAISING = "praising"
    INTERPRETING = "interpreting"
    NAME_CALLING = "name_calling"
    GENERALISATION = "generalisation"
    JUDGING = "judging"
    YOU_MESSAGE = "you_message"


@dataclass(frozen=True)
class Remark:
    """Some words of a text, from `start` to before `end` in characters, and a kinder or more exact way."""

    kind: Kind
    start: int
    end: int
    words: str
    why: str
    question: str
    instead: tuple[str, ...] = ()
    """What may stand in the place of the words, when there is such a thing; the person chooses."""
