"""Fields side by side, with what is said under each."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conflictapp.ui.widgets.abreast import Abreast
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.labels import label


@pytest.fixture
def fields(qtbot: QtBot) -> tuple[Abreast, list[QWidget], QWidget]:
    sides = Abreast(400)
    columns: list[QWidget] = [TextField(str(number), "") for number in range(3)]
    for column in columns:
        sides.add(column)
    said = label("something about the first")
    sides.put_below(columns[0], said)
    qtbot.addWidget(sides)
    return sides, columns, said


def test_where_there_is_room_columns_share_it_and_what_is_below_has_all_of_it(
    fields: tuple[Abreast, list[QWidget], QWidget], qtbot: QtBot
) -> None:
    sides, columns, said = fields
    sides.resize(600, 300)
    sides.show()
    assert len({column.y() for column in columns}) == 1
    assert len({column.width() for column in columns}) == 1
    assert (said.x(), said.width()) == (0, 600)
    assert said.y() >= columns[0].geometry().bottom()


def test_where_there_is_little_room_each_has_what_is_said_of_it_right_below(
    fields: tuple[Abreast, list[QWidget], QWidget], qtbot: QtBot
) -> None:
    sides, columns, said = fields
    sides.resize(300, 600)
    sides.show()
    tops = [widget.y() for widget in (columns[0], said, columns[1], columns[2])]
    assert tops == sorted(tops)
    assert {widget.width() for widget in (*columns, said)} == {300}


def test_what_is_hidden_takes_no_room(fields: tuple[Abreast, list[QWidget], QWidget], qtbot: QtBot) -> None:
    sides, _columns, said = fields
    sides.show()
    for width in (300, 600):
        said.show()
        tall = sides.heightForWidth(width)
        said.hide()
        assert sides.heightForWidth(width) < tall
