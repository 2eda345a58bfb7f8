"""How wide the columns of a heat map are, from two people to twelve, in the room there is."""

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.heat_model import SCALES
from conflictapp.ui.widgets.heat_paint import EDGE

NARROWEST = 24


def column_widths(look: Look, room: int, people: int) -> tuple[int, int, int]:
    """For the idea, a person and a scale; the scales give way to many people in little room."""
    px, people = look.px, max(people, 1)
    scale, edge = px(72), 0
    person = min(px(58), (room - SCALES * scale - px(200)) // people)
    if person < px(40):
        scale, edge = 0, px(EDGE)
        person = min(px(58), max((room - min(px(170), room * 3 // 8)) // people, NARROWEST))
    return max(room - people * person - SCALES * scale - edge, px(96)), person, scale
