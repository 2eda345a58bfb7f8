"""Verbs on what each idea changes for each person (step 3)."""

from conflictapp.domain.parts import Part
from conflictapp.domain.removal import Removal, take_item
from conflictapp.domain.session import BlackBall, Fit, Idea, Remark, RemarkKind, Score, Serve, Session

BLACK_BALLS = frozenset({Part.BLACK_BALLS})


def set_fit(session: Session, idea: str, participant: str, value: int | None) -> frozenset[Part]:
    """Note how an idea serves someone, or take it back with None."""
    for fit in session.fits:
        if (fit.idea, fit.participant) == (idea, participant):
            if value is None:
                session.fits.remove(fit)
            else:
                fit.value = value
            return frozenset({Part.FITS})
    if value is not None:
        session.fits.append(Fit(idea, participant, value))
    return frozenset({Part.FITS})


def set_serve(session: Session, idea: str, need: str, serves: bool) -> frozenset[Part]:
    """Note whether an idea answers a need."""
    tie = Serve(idea, need)
    if serves and tie not in session.serves:
        session.serves.append(tie)
    elif not serves and tie in session.serves:
        session.serves.remove(tie)
    return frozenset({Part.SERVES})


def add_variant(session: Session, identity: str, parent: str, text: str) -> frozenset[Part]:
    """Add an idea that grew out of another: it answers the same needs, and each says anew how it serves them."""
    origin = next(idea for idea in session.ideas if idea.id == parent)
    session.ideas.append(Idea(identity, text, None, origin.group, parent))
    session.serves += [Serve(identity, each.need) for each in session.serves if each.idea == parent]
    return frozenset({Part.IDEAS, Part.SERVES})


def score_of(session: Session, idea: str) -> Score:
    """What the group gave an idea; a blank score when nothing was given."""
    return next((score for score in session.scores if score.idea == idea), Score(idea))


def set_score(session: Session, idea: str, scale: str, value: int | None) -> frozenset[Part]:
    """Note feasibility, relevance or impact, 1 to 5, or take it back with None."""
    score = score_of(session, idea)
    if score not in session.scores:
        session.scores.append(score)
    setattr(score, scale, value)
    return frozenset({Part.SCORES})


def add_remark(session: Session, idea: str, participant: str, kind: RemarkKind, text: str) -> frozenset[Part]:
    """Add an advantage or a drawback that someone sees in an idea."""
    session.remarks.append(Remark(idea, participant, kind, text))
    return frozenset({Part.REMARKS})


def write_remark(session: Session, index: int, text: str) -> frozenset[Part]:
    """Write the words of the remark at `index`."""
    session.remarks[index].text = text
    return frozenset({Part.REMARKS})


def place_black_ball(session: Session, idea: str, participant: str, reason: str) -> frozenset[Part]:
    """Set an idea aside for someone's red line; a second one of the same person changes the reason."""
    for ball in session.black_balls:
        if (ball.idea, ball.participant) == (idea, participant):
            ball.reason = reason
            return BLACK_BALLS
    session.black_balls.append(BlackBall(idea, participant, reason))
    return BLACK_BALLS


def take_black_ball(session: Session, index: int) -> Removal:
    """Take the black ball at `index` back; one that the same person placed since then stays when it is put back."""
    return take_item(session.black_balls, index, ("idea", "participant"))
