"""How far each action was at a review."""

from reportlab.platypus import Flowable

from conflictapp.documents.charts.shares import Share, Shares
from conflictapp.documents.grid import ruled_table
from conflictapp.documents.paragraphs import sign, typed
from conflictapp.documents.sheet import Sheet
from conflictapp.documents.styles import CELL, HEAD_CELL
from conflictapp.documents.titles import titled
from conflictapp.domain.session import Action, ActionStatus, Review
from conflictapp.texts.labels import label

_SIGNS = {
    ActionStatus.DONE: "✓",
    ActionStatus.DOING: "◐",
    ActionStatus.TODO: "○",
    ActionStatus.DROPPED: "–",
}


def held_actions(sheet: Sheet, index: int) -> list[Flowable]:
    """How many are done at a glance, then a row for each."""
    review = sheet.session.reviews[index]
    if not review.actions:
        return []
    noted = index == len(sheet.session.reviews) - 1  # what is noted of an action is of today
    body = [_shares(sheet, review), _table(sheet, review, noted=noted)]
    return titled(sheet.words.say("What we have done"), body, sheet.width)


def _shares(sheet: Sheet, review: Review) -> Shares:
    words = sheet.words
    counts = {status: sum(each.status is status for each in review.actions) for status in _SIGNS}
    parts = [
        Share(
            count, f"{_SIGNS[status]} {label(words, status)}: {count}".replace(": ", _colon(words.language))
        )
        for status, count in counts.items()
    ]
    described = words.count(
        "{count} action done out of {total}.",
        "{count} actions done out of {total}.",
        counts[ActionStatus.DONE],
        total=len(review.actions),
    )
    return Shares(parts, described)


def _colon(language: str) -> str:
    return "\u00a0: " if language == "fr" else ": "


def _table(sheet: Sheet, review: Review, *, noted: bool) -> Flowable:
    words = sheet.words
    planned = {each.id: each for each in sheet.session.plan.actions}
    heads = (words.say("Action"), words.say("Who"), words.say("By"), words.say("Status"))
    rows = [
        [
            typed(_told(planned[each.action], noted=noted), CELL),
            typed(sheet.names_of(planned[each.action].who), CELL, at_left=True),
            typed(words.short_date(planned[each.action].due), CELL),
            sign(f"{_SIGNS[each.status]} {label(words, each.status)}", label(words, each.status), CELL),
        ]
        for each in review.actions
        if each.action in planned
    ]
    return ruled_table([typed(head, HEAD_CELL) for head in heads], rows, sheet.width, row_heads=True)


def _told(action: Action, *, noted: bool) -> str:
    """What was promised, and under it how it went."""
    return "\n".join(filter(None, (action.what, action.note.strip() if noted else "")))
