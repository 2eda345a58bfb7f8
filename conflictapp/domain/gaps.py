"""The seven steps, and the codes of what one may still miss."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Step(IntEnum):
    """The preparation and Gordon's six steps."""

    PREPARATION = 0
    NEEDS = 1
    IDEAS = 2
    EVALUATION = 3
    CHOICE = 4
    PLAN = 5
    REVIEW = 6


class Gap(StrEnum):
    """Something a step asks for that is not there yet."""

    TITLE = "title"
    SUBJECT = "subject"
    PEOPLE = "people"
    NAME = "name"
    STAKE = "stake"
    WIN_WIN = "win_win"
    METHOD = "method"
    FRAME = "frame"
    NATURE = "nature"
    GROUND_RULES = "ground_rules"
    VIEW = "view"
    HOPE = "hope"
    PLACE = "place"
    TIME = "time"
    CLIMATE = "climate"

    MESSAGE = "message"
    MESSAGE_PART = "message_part"
    NEED = "need"
    RESTATEMENT = "restatement"
    CONFIRMATION = "confirmation"
    EQUATION = "equation"
    EQUATION_ACCEPTED = "equation_accepted"

    IDEAS = "ideas"

    TO_EVALUATE = "to_evaluate"
    NO_IDEA_LEFT = "no_idea_left"
    BLACK_BALL_REASON = "black_ball_reason"
    UNSERVED = "unserved"

    STATEMENT = "statement"
    COVERAGE = "coverage"
    SILENT = "silent"
    OBJECTION = "objection"
    OWN_WORDS = "own_words"
    OBJECTION_NOTE = "objection_note"
    RESERVATION_NOTE = "reservation_note"
    UNMET = "unmet"

    ACTION = "action"
    ACTION_WHAT = "action_what"
    ACTION_WHO = "action_who"
    ACTION_DUE = "action_due"
    ACTION_DATES = "action_dates"
    REVIEW_DATE = "review_date"
    CRITERIA = "criteria"
    GUARANTOR = "guarantor"
    SIGNATURE = "signature"

    REVIEW = "review"
    ACTION_STATUS = "action_status"
    SATISFACTION = "satisfaction"
    CRITERION = "criterion"
    OUTCOME = "outcome"
    NEXT_REVIEW = "next_review"


@dataclass(frozen=True)
class Missing:
    """One thing a step still misses, and whom or what it is about; `blocking` is False for mere advice.

    `count` is how many are missing where that says more than naming one.
    """

    code: Gap
    participant: str | None = None
    need: str | None = None
    idea: str | None = None
    action: str | None = None
    criterion: str | None = None
    count: int = 1
    blocking: bool = True
