"""A signature drawn on the screen, as it stands on paper."""

from io import BytesIO

import pikepdf
from printed import garden

from conflictapp.documents.agreement import agreement_pdf
from conflictapp.domain.session import Signature
from conflictapp.texts.words import Words

ENGLISH = Words("en")


def drawn_with(strokes, operator):
    """How often a page with these strokes draws with an operator, beyond the page without any."""

    def count(of):
        session = garden()
        session.signatures = [Signature("p0", "2026-11-23", of)]
        with pikepdf.open(BytesIO(agreement_pdf(session, ENGLISH))) as pdf:
            return [
                str(each.operator) for page in pdf.pages for each in pikepdf.parse_content_stream(page)
            ].count(operator)

    return count(strokes) - count([])


def test_a_line_is_drawn_as_curves_without_a_corner():
    assert drawn_with([[[0.1, 0.5], [0.5, 0.2], [0.9, 0.4]]], "c") == 3
    assert drawn_with([[[0.1, 0.5], [0.5, 0.2], [0.9, 0.4]]], "l") == 0


def test_a_dot_is_drawn_and_an_empty_line_is_nothing():
    assert drawn_with([[[0.5, 0.5]]], "l") == 1
    assert drawn_with([[]], "m") == 0
