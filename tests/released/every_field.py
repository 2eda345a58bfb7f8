"""The session kept in each release's database: something in every list."""

from conflictapp.domain.session import (
    ActionStatus,
    Consent,
    ConsentLevel,
    Coverage,
    Level,
    Outcome,
    Override,
    Remark,
    RemarkKind,
    Review,
    ReviewAction,
    ReviewCriterion,
    ReviewNeed,
    Round,
    Session,
    Signature,
    Tension,
)
from tests.worlds import agreed_plan


def every_field() -> Session:
    """The neighbours after a review, with a former decision and signatures."""
    session = agreed_plan()
    session.remarks = [Remark("wall", "ana", RemarkKind.ADVANTAGE, "It keeps warm too")]
    session.rounds = [
        Round(
            "No music at all",
            ["cellar"],
            [Coverage("play", Level.UNMET)],
            [Consent("bo", ConsentLevel.OBJECTION, "I could not rehearse", "No music")],
            "2026-11-02T18:40",
            "Bo’s need was not met",
        )
    ]
    session.signatures = [Signature("ana", "2026-11-02", [[[0.25, 0.5], [1.0, 0.0]]]), Signature("mediator")]
    session.reviews = [
        Review(
            "2027-01-15",
            [ReviewNeed("sleep", 8)],
            [ReviewCriterion("nights", Level.PARTLY, "Two short nights")],
            [ReviewAction("cork", ActionStatus.DOING)],
            "A second layer",
            Outcome.ADJUST,
            "2027-03-01",
        )
    ]
    session.tensions = [Tension("2027-01-15", [*range(11), 5])]
    session.overrides = [Override(3, "Short of time", "2026-11-02T18:30")]
    return session
