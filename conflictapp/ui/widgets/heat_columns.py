"""How wide the columns of a heat map are, from two people to twelve, in the room there is."""

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.heat_model import SCALES
from conflictapp.ui.widgets.heat_paint import EDGE

NARROWEST, WIDEST = 40, 58


def column_widths(look: Look, room: int, people: int) -> tuple[int, int, int]:
    """For the idea, a person and a scale; the scales give way to many people in little room.

    A person's column never gets narrower than what a finger meets: more people than that are scrolled sideways.
    """
    px, people = look.px, max(people, 1)
    scale, edge = px(72), 0
    person = min(px(WIDEST), (room - SCALES * scale - px(200)) // people)
    if person < px(NARROWEST):
        scale, edge = 0, px(EDGE)
        person = max(min(px(WIDEST), (room - _least_idea(look, room) - edge) // people), px(NARROWEST))
    return max(room - people * person - SCALES * scale - edge, _least_idea(look, room)), person, scale


def _least_idea(look: Look, room: int) -> int:
    return max(min(look.px(170), room * 3 // 8), look.px(96))
