"""What is in an opened PDF, without following what may never end: its attached files, its scripts, its pages."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from conflictapp.errors import PersonError

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_MOST_FILES = 20
_MOST_PAGES = 2000
_ACTIONS = {"/JavaScript", "/Launch", "/ImportData", "/SubmitForm"}


def attached_files(pdf: "Pdf") -> list[Any]:
    """The descriptions of the attached files; raises PersonError where there are scripts, or too many files."""
    found = []
    for each in _dictionaries(pdf):
        if "/JS" in each or str(each.get("/S")) in _ACTIONS:
            raise PersonError("pdf.script")
        if "/EF" in each:
            found.append(each)
            if len(found) > _MOST_FILES:
                raise PersonError("pdf.files", most=_MOST_FILES)
    return found


def pages_of(pdf: "Pdf") -> list[Any]:
    """The pages in their order."""
    found: list[Any] = []
    waiting, met = [pdf.Root.Pages], set[tuple[int, int]]()
    while waiting:
        node = waiting.pop()
        if node.objgen in met or len(found) > _MOST_PAGES:
            raise PersonError("pdf.too_much")
        met.add(node.objgen)
        if "/Kids" in node:
            waiting.extend(reversed(list(node.Kids)))
        else:
            found.append(node)
    return found


def _dictionaries(pdf: "Pdf") -> Iterator[Any]:
    """Every dictionary of the file, wherever it stands."""
    from pikepdf import Array, Dictionary, Stream  # late: only reading needs it

    for whole in pdf.objects:
        waiting: list[Object] = [whole]
        while waiting:
            each = waiting.pop()
            if isinstance(each, Dictionary | Stream):
                yield each
                waiting += [kid for _name, kid in each.items() if _direct(kid)]
            elif isinstance(each, Array):
                waiting += [kid for kid in each if _direct(kid)]


def _direct(value: Any) -> bool:
    """Whether a value stands where it is used; others are met on their own."""
    from pikepdf import Array, Dictionary  # late: only reading needs it

    return isinstance(value, Array | Dictionary) and not value.is_indirect
