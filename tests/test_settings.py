"""Settings are kept, and a damaged file of them is no obstacle."""

from dataclasses import replace
from pathlib import Path

import pytest

from conflictapp.errors import MachineError
from conflictapp.settings import FILE, Settings, load_settings, save_settings


def test_settings_come_back(tmp_path: Path) -> None:
    chosen = Settings(
        language="fr", theme="dark", scale=130, panel_open=False, animations=False, paper="letter"
    )
    save_settings(tmp_path / "new", chosen)
    assert load_settings(tmp_path / "new") == chosen
    assert [each.name for each in (tmp_path / "new").iterdir()] == [FILE]


def test_without_a_file_all_is_as_usual(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "nowhere") == Settings()


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[]", b"[" * 100_000, b"null"])
def test_a_damaged_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert load_settings(tmp_path) == Settings()
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [content]
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize(
    "kept",
    ['"scale": 300', '"scale": true', '"theme": "pink"', '"paper": []', '"language": 5', '"panel_open": 1'],
)
def test_what_is_not_allowed_is_left_as_usual(tmp_path: Path, kept: str) -> None:
    (tmp_path / FILE).write_text(f'{{{kept}, "animations": false, "later": 1}}')
    assert load_settings(tmp_path) == replace(Settings(), animations=False)


def test_settings_that_cannot_be_kept_are_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(MachineError):
        save_settings(tmp_path / "file", Settings())
