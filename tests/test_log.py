"""The log says where a defect was, and nothing that people typed."""

from pathlib import Path

import pytest

from conflictapp.log import FOLDER, log_defect, open_log


def defect(message: str) -> Exception:
    with pytest.raises(ValueError, match=message) as raised:
        int(f"0x{message}")
    return raised.value


@pytest.fixture
def log(tmp_path: Path) -> Path:
    open_log(tmp_path)
    return tmp_path / FOLDER / "conflictapp.log"


def test_a_defect_is_logged_by_its_type_and_lines(log: Path) -> None:
    log_defect(defect("Ana needs sleep"))
    written = log.read_text(encoding="utf-8")
    assert "ValueError test_log.py:" in written
    assert "Ana" not in written


def test_the_log_stays_small(log: Path) -> None:
    log.parent.mkdir()
    log.write_bytes(b"x" * 262_144)
    log_defect(defect("Ana"))
    assert log.stat().st_size < 1000
    assert [each.name for each in log.parent.glob("*.1")] == ["conflictapp.log.1"]


def test_a_log_that_cannot_be_written_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / FOLDER).touch()
    open_log(tmp_path)
    log_defect(defect("Ana"))
