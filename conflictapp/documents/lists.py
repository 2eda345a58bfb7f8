"""Texts that are the items of one list, which a screen reader counts."""

from collections.abc import Sequence

from conflictapp.documents.paragraphs import Text
from conflictapp.documents.tagging.structure import Element


def listed(items: Sequence[Text]) -> list[Text]:
    """The texts, each an item of one list."""
    for text, body in zip(items, bodies(len(items)), strict=True):
        text.element = body
    return list(items)


def listed_groups(items: Sequence[Sequence[Text]]) -> None:
    """Make each group of texts one item of a list."""
    for group, body in zip(items, bodies(len(items)), strict=True):
        for text in group:
            text.element = Element(text.element.role, body)


def bodies(count: int) -> list[Element]:
    """What holds each item of a list of so many."""
    whole = Element("L")
    return [Element("LBody", Element("LI", whole)) for _item in range(count)]
