"""What a heat map holds: ideas in rows, people in columns, how each idea serves each person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from conflictapp.ui.widgets.people import Person

Index = QModelIndex | QPersistentModelIndex
SCALES = 3
_TITLED = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True)
class HeatRow:
    """One idea: its place when it has one, its fits in the order of the people, its three scores.

    A row with a `heading` separates two groups and holds nothing else; `pill` is a word about the whole idea.
    """

    id: str = ""
    text: str = ""
    place: str = ""
    fits: tuple[int | None, ...] = ()
    scores: tuple[int | None, ...] = (None,) * SCALES
    pill: str = ""
    heading: str = ""


@dataclass(frozen=True)
class HeatWords:
    """The words of a heat map: its headers, and the sign and the word for each value (None: not said)."""

    idea: str
    scales: tuple[str, str, str]
    signs: Mapping[int | None, str]
    values: Mapping[int | None, str]


class HeatModel(QAbstractTableModel):
    """The rows and columns, as text for a screen reader and as values for the painter."""

    def __init__(self, words: HeatWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.people: list[Person] = []
        self.rows: list[HeatRow] = []

    def show_rows(self, people: Sequence[Person], rows: Sequence[HeatRow]) -> None:
        """Hold other people and rows."""
        self.beginResetModel()
        self.people, self.rows = list(people), list(rows)
        self.endResetModel()

    def change_row(self, row: HeatRow) -> None:
        """Hold other values for an idea, where it stands."""
        at = self.row_of(row.id)
        if at is not None and self.rows[at] != row:
            self.rows[at] = replace(row, place=self.rows[at].place, pill=self.rows[at].pill)
            self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))

    def row_of(self, idea: str) -> int | None:
        """Where an idea stands, headings counted."""
        return next((at for at, row in enumerate(self.rows) if row.id == idea and not row.heading), None)

    def person_at(self, column: int) -> Person | None:
        """The person of a column, if it is one of theirs."""
        return self.people[column - 1] if 1 <= column <= len(self.people) else None

    def fit_at(self, index: Index) -> int | None:
        """The value in a person's cell."""
        fits = self.rows[index.row()].fits
        return fits[index.column() - 1] if index.column() <= len(fits) else None

    def score_at(self, index: Index) -> int | None:
        """The score in a scale's cell."""
        return self.rows[index.row()].scores[index.column() - 1 - len(self.people)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else 1 + len(self.people) + SCALES

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in _TITLED:
            return None
        return self._title(section)

    def _title(self, column: int) -> str:
        person = self.person_at(column)
        if person is not None:
            return person.name
        return self.words.scales[column - 1 - len(self.people)] if column else self.words.idea

    def _shown(self, index: Index) -> str:
        row = self.rows[index.row()]
        if row.heading or index.column() == 0:
            return row.heading or row.text
        if self.person_at(index.column()) is not None:
            return self.words.signs[self.fit_at(index)]
        score = self.score_at(index)
        return "" if score is None else f"{score} / 5"

    def _spoken(self, index: Index) -> str:
        row = self.rows[index.row()]
        if row.heading or index.column() == 0:
            return ", ".join(each for each in (row.heading, row.place, row.text, row.pill) if each)
        person = self.person_at(index.column())
        said = self.words.values[self.fit_at(index)] if person is not None else self._shown(index) or "–"
        return f"{self._title(index.column())}, {row.text}, {said}"
