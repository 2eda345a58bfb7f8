"""A section under its title, which never stands alone at the foot of a page."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, Table

from conflictapp.documents.panel import Panel
from conflictapp.documents.paragraphs import Text, typed
from conflictapp.documents.styles import SECTION, TextStyle

_MOST = 300.0
_ROWS = 2


def titled(title: str, body: Sequence[Flowable], width: float, style: TextStyle = SECTION) -> list[Flowable]:
    """The title and its body, on the next page when only the title would fit; nothing without a body."""
    if not body:
        return []
    head = typed(title, style)
    head_height = style.before + head.wrap(width, 0)[1] + style.after
    return [CondPageBreak(head_height + min(_least_height(body[0], width), _MOST)), head, *body]


def _least_height(flowable: Flowable, width: float) -> float:
    """How much of a flowable must follow its title; of a table, the header and a row; of a chart, all."""
    if isinstance(flowable, Text | Panel):
        return flowable.least_height(width)
    if isinstance(flowable, Table):
        flowable.wrap(width, 0)
        return float(sum(flowable._rowHeights[:_ROWS]))  # noqa: SLF001  the library gives no other way
    return float(flowable.wrap(width, 0)[1])
