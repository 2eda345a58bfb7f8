"""What the participants' screen says in each step, from a projection of the session."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from conflictapp.domain.decision import level_of
from conflictapp.domain.needs import heard
from conflictapp.domain.ranking import State, rank
from conflictapp.domain.reviews import next_review
from conflictapp.domain.session import Session
from conflictapp.domain.steps import Step
from conflictapp.texts.guidance import load_frame
from conflictapp.texts.labels import fit_sign, label
from conflictapp.texts.names import name_of, names_of
from conflictapp.texts.words import Words


@dataclass(frozen=True)
class Paragraph:
    """A text and the part it plays: body, section, or mint for what the group holds together."""

    text: str
    role: str = "body"


def paragraphs(words: Words, session: Session, step: Step) -> list[Paragraph]:
    """What everyone may see of a step."""
    return list(_SHEETS[step](words, session))


def _preparation(words: Words, session: Session) -> Iterator[Paragraph]:
    if session.preparation.subject.strip():
        yield Paragraph(session.preparation.subject, "mint")
    for point in load_frame(words.language).points:
        yield Paragraph(f"{point.title} – {point.text}")
    if session.preparation.ground_rules:
        yield Paragraph(words.say("Our rules"), "section")
        yield from (Paragraph(f"• {rule}") for rule in session.preparation.ground_rules)


def _needs(words: Words, session: Session) -> Iterator[Paragraph]:
    if session.equation.text.strip():
        yield Paragraph(session.equation.text, "mint")
    for participant in session.participants:
        told = [
            need.text
            for need in session.needs
            if need.participant == participant.id and heard(session, need.id)
        ]
        if told:
            yield Paragraph(name_of(words, session, participant.id), "section")
            yield from (Paragraph(f"• {text}") for text in told)


def _ideas(_words: Words, session: Session) -> Iterator[Paragraph]:
    yield from (Paragraph(f"• {idea.text}") for idea in session.ideas if idea.text.strip())


def _evaluation(words: Words, session: Session) -> Iterator[Paragraph]:
    texts = {idea.id: idea.text for idea in session.ideas}
    for place in rank(session):
        fits = {fit.participant: fit.value for fit in session.fits if fit.idea == place.idea}
        signs = " · ".join(
            f"{name_of(words, session, each.id)} {fit_sign(fits.get(each.id))}"
            for each in session.participants
        )
        state = "" if place.state is State.RANKED else f" ({label(words, place.state)})"
        yield Paragraph(f"{texts[place.idea]}{state}", "section")
        yield Paragraph(signs)
        for ball in (each for each in session.black_balls if each.idea == place.idea):
            name = name_of(words, session, ball.participant)
            said = words.say("Black ball from {name}: {reason}", name=name, reason=ball.reason or "…")
            yield Paragraph(said)


def _choice(words: Words, session: Session) -> Iterator[Paragraph]:
    if session.decision.statement.strip():
        yield Paragraph(session.decision.statement, "mint")
    spoken = [each.id for each in session.participants if level_of(session, each.id) is not None]
    if spoken:
        yield Paragraph(words.say("Have spoken: {names}", names=names_of(words, session, spoken)))


def _plan(words: Words, session: Session) -> Iterator[Paragraph]:
    if session.decision.statement.strip():
        yield Paragraph(session.decision.statement, "mint")
    for action in session.plan.actions:
        who = names_of(words, session, action.who) if action.who else ""
        due = words.say("by {day}", day=words.date(action.due)) if action.due else ""
        yield Paragraph(action.what, "section")
        yield Paragraph(" · ".join(filter(None, (who, due, label(words, action.status)))))


def _review(words: Words, session: Session) -> Iterator[Paragraph]:
    yield from _plan(words, session)
    again = next_review(session)
    if again:
        yield Paragraph(words.say("We meet again on {day}.", day=words.moment(again)), "section")


_SHEETS: dict[Step, Callable[[Words, Session], Iterator[Paragraph]]] = {
    Step.PREPARATION: _preparation,
    Step.NEEDS: _needs,
    Step.IDEAS: _ideas,
    Step.EVALUATION: _evaluation,
    Step.CHOICE: _choice,
    Step.PLAN: _plan,
    Step.REVIEW: _review,
}
