"""How each idea serves each one, by signs, with a shade for those who see it."""

from collections.abc import Callable, Sequence
from string import ascii_uppercase

from reportlab.platypus import Flowable

from conflictapp.documents.grid import Ground, ruled_table
from conflictapp.documents.paragraphs import Text, sign, typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import CAPTION, CELL, FITS, GROUP, HEAD_CELL, SECTION, SIGN
from conflictapp.documents.titles import titled
from conflictapp.domain.ranking import Place, State, fits_of, rank
from conflictapp.texts.labels import FIT_SIGNS, fit_sign, fit_word
from conflictapp.texts.words import Words

_MOST_NAMES = 4
_IDEA_SHARE = 0.46
_LETTER_SHARE = 0.052

_GROUPS: dict[State, Callable[[Words], str]] = {
    State.RANKED: lambda words: words.say("Ideas in order: whom each serves least counts first"),
    State.TO_EVALUATE: lambda words: words.say("Ideas that were not weighed by all"),
    State.ASIDE: lambda words: words.say("Ideas set aside"),
}


def heat_map(sheet: Sheet) -> list[Flowable]:
    """The ideas in the order of the ranking, those to evaluate and those set aside apart."""
    places = [each for each in rank(sheet.session) if _idea(sheet, each).strip()]
    if not places or not sheet.session.participants:
        return []
    title = typed(sheet.words.say("How each idea serves each of us"), SECTION)
    return [
        title,
        typed(_key(sheet), CAPTION),
        *(part for state in State for part in _group(sheet, state, places)),
    ]


def _group(sheet: Sheet, state: State, places: Sequence[Place]) -> list[Flowable]:
    mine = [each for each in places if each.state is state]
    if not mine:
        return []
    return titled(_GROUPS[state](sheet.words), [_table(sheet, mine)], sheet.width, GROUP)


def _table(sheet: Sheet, places: Sequence[Place]) -> Flowable:
    people = [person.id for person in sheet.session.participants]
    fits = [fits_of(sheet.session, place.idea) for place in places]
    head = [typed(sheet.words.say("Idea"), HEAD_CELL), *(typed(each, HEAD_CELL) for each in _heads(sheet))]
    rows = [
        [_named(sheet, place), *(_fit(sheet, given.get(who)) for who in people)]
        for place, given in zip(places, fits, strict=True)
    ]
    grounds: list[Ground] = [
        (column + 1, row, FITS[given[who]])
        for row, given in enumerate(fits)
        for column, who in enumerate(people)
        if who in given
    ]
    widths = _widths(sheet, len(people))
    return ruled_table(head, rows, sheet.width, widths=widths, row_heads=True, grounds=grounds)


def _widths(sheet: Sheet, people: int) -> list[float]:
    share = (
        (1 - _IDEA_SHARE) / people
        if people <= _MOST_NAMES
        else min((1 - _IDEA_SHARE) / people, 2 * _LETTER_SHARE)
    )
    return [sheet.width * (1 - share * people), *([sheet.width * share] * people)]


def _heads(sheet: Sheet) -> list[str]:
    """The names while they are few, else a letter for each."""
    names = [name for _person, name in sheet.names()]
    return names if len(names) <= _MOST_NAMES else [_letter(number) for number in range(len(names))]


def _letter(number: int) -> str:
    """A to Z, then AA, AB…"""
    ahead, last = divmod(number, len(ascii_uppercase))
    return (_letter(ahead - 1) if ahead else "") + ascii_uppercase[last]


def _key(sheet: Sheet) -> str:
    signs = " · ".join(f"{drawn} {fit_word(sheet.words, value)}" for value, drawn in FIT_SIGNS.items())
    names = [name for _person, name in sheet.names()]
    if len(names) <= _MOST_NAMES:
        return signs
    return signs + "\n" + " · ".join(f"{_letter(number)} {name}" for number, name in enumerate(names))


def _named(sheet: Sheet, place: Place) -> Text:
    idea = _idea(sheet, place)
    return typed(f"{place.place}. {idea}" if place.place else idea, CELL)


def _fit(sheet: Sheet, value: int | None) -> Text:
    return sign(fit_sign(value) or "…", fit_word(sheet.words, value), SIGN)


def _idea(sheet: Sheet, place: Place) -> str:
    return next(each.text for each in sheet.session.ideas if each.id == place.idea)
