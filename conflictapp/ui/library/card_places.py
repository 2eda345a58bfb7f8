"""Where the parts of a session's card stand: beside each other, or one below the other where the list is narrow."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFont, QFontMetrics

from conflictapp.ui.theme import Look

_BESIDE, _BELOW = 118, 188  # the height of a row
_NARROW = 570  # in a narrower list the words would be cut beside the button
_MORE, _BUTTON = 40, 40


@dataclass(frozen=True)
class CardPlaces:
    """The card, its words, the state of the session, the button that says what a click does, and the menu's."""

    card: QRectF
    words: QRectF
    state: QRect | None
    """A line of its own; None: beside the segments."""
    action: QRectF
    more: QRectF


def row_height(look: Look, width: int) -> int:
    """The height of a row in a list of this width."""
    return look.px(_BELOW if _is_narrow(look, width) else _BESIDE)


def action_font(look: Look) -> QFont:
    """What the button is written in."""
    return look.font(15, QFont.Weight.DemiBold)


def card_places(look: Look, row: QRect, action: str) -> CardPlaces:
    """The places in a row, with what the button says."""
    card = QRectF(row).adjusted(2, 2, -2, -look.px(10))
    inside = card.adjusted(look.px(16), look.px(12), -look.px(16), -look.px(10))
    size, gap = look.px(_MORE), look.px(12)
    width = QFontMetrics(action_font(look)).horizontalAdvance(action) + look.px(34)
    right = inside.right() + look.px(8)
    if _is_narrow(look, row.width()):
        more = QRectF(right - size, inside.top() - look.px(6), size, size)
        state = QRectF(inside.left(), inside.top() + look.px(76), inside.width(), look.px(24)).toRect()
        button = QRectF(inside.left(), inside.bottom() - look.px(_BUTTON), width, look.px(_BUTTON))
        return CardPlaces(card, inside, state, button, more)
    more = QRectF(right - size, inside.center().y() - size / 2, size, size)
    button = QRectF(more.left() - width - look.px(4), more.top(), width, more.height())
    words = QRectF(inside.left(), inside.top(), button.left() - inside.left() - gap, inside.height())
    return CardPlaces(card, words, None, button, more)


def _is_narrow(look: Look, width: int) -> bool:
    return width < look.px(_NARROW)
