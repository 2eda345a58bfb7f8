"""The parts of a session that can change: what a change says it touched, so that only that is drawn and saved."""

from enum import StrEnum


class Part(StrEnum):
    """A part of the session, named as in the exchange format; `DETAILS` is everything at its top."""

    DETAILS = "details"
    PARTICIPANTS = "participants"
    PREPARATION = "preparation"
    CLIMATE = "climate"
    MESSAGES = "messages"
    NEEDS = "needs"
    RESTATEMENTS = "restatements"
    EQUATION = "equation"
    IDEAS = "ideas"
    FITS = "fits"
    SERVES = "serves"
    REMARKS = "remarks"
    SCORES = "scores"
    BLACK_BALLS = "black_balls"
    DECISION = "decision"
    ROUNDS = "rounds"
    PLAN = "plan"
    SIGNATURES = "signatures"
    REVIEWS = "reviews"
    TENSIONS = "tensions"
    OVERRIDES = "overrides"
    PRIVATE = "private"


EVERYTHING = frozenset(Part)
