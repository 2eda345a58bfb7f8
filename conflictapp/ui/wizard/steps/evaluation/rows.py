"""The session's ideas as rows of the heat map, in the order of the ranking."""

from itertools import groupby

from conflictapp.domain.edits.evaluation import score_of
from conflictapp.domain.edits.ideas import idea_of
from conflictapp.domain.ranking import Place, State, fits_of, losing, rank
from conflictapp.domain.session import Session
from conflictapp.texts.labels import FIT_SIGNS, fit_sign, fit_word
from conflictapp.texts.words import Words
from conflictapp.ui.widgets.heat_model import HeatRow, HeatWords


def heat_words(words: Words) -> HeatWords:
    """The words of the map."""
    values: list[int | None] = [*FIT_SIGNS, None]
    return HeatWords(
        idea=words.say("Idea"),
        scales=(words.say("Feasible"), words.say("Relevant"), words.say("Impact")),
        signs={value: fit_sign(value) for value in values},
        values={value: fit_word(words, value) for value in values},
    )


def heat_rows(words: Words, session: Session, *, only_losing: bool = False) -> list[HeatRow]:
    """Every idea, or those where someone loses: ranked first, then to evaluate and set aside, under their headings."""
    rows: list[HeatRow] = []
    shown = [place for place in rank(session) if not only_losing or losing(session, place.idea)]
    for state, places in groupby(shown, key=lambda place: place.state):
        if state is not State.RANKED:
            rows.append(HeatRow(heading=_heading(words, state)))
        pill = words.say("set aside") if state is State.ASIDE else ""
        rows += [heat_row(session, place.idea, place, pill) for place in places]
    return rows


def _heading(words: Words, state: State) -> str:
    return words.say("Ideas set aside") if state is State.ASIDE else words.say("Ideas to evaluate")


def heat_row(session: Session, idea: str, place: Place | None = None, pill: str = "") -> HeatRow:
    """What was said of one idea."""
    fits, score = fits_of(session, idea), score_of(session, idea)
    return HeatRow(
        idea,
        " ".join(idea_of(session, idea).text.split()),
        str(place.place) if place is not None and place.place else "",
        tuple(fits.get(each.id) for each in session.participants),
        (score.feasibility, score.relevance, score.impact),
        pill,
    )
