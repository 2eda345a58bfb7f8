"""The program as a terminal starts it."""

import subprocess
import sys
from pathlib import Path

import pytest

from conflictapp.cli import main
from tests.cli.conftest import ROOT, started

HEAVY = ("PySide6", "reportlab", "icalendar", "babel", "pikepdf", "uharfbuzz")


@pytest.mark.parametrize(
    "command", ["list", "search wall", "schema", "example", "ranking resources/examples/en.json"]
)
def test_a_command_loads_nothing_it_does_not_need(command: str) -> None:
    code = f"import sys; from conflictapp.cli import main; main({command.split()!r}); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        cwd=ROOT,
    )
    loaded = set(ran.stdout.splitlines()[-1].split())
    assert loaded.isdisjoint(HEAVY)


def test_help_says_what_there_is_in_each_language() -> None:
    english, french = (started("--lang", language, "--help").stdout.decode() for language in ("en", "fr"))
    assert "ranks the ideas" in english
    assert french.startswith("Usage\u00a0: ")
    for name in ("import", "export", "list", "search", "ranking", "schema", "example"):
        assert name in english
        assert started(name, "--help").returncode == 0


def test_the_version_is_said() -> None:
    assert started("--version").stdout.startswith(b"conflictapp")


def test_accents_pass_any_terminal() -> None:
    plain = started("example", "--lang", "fr", env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert plain.returncode == 0
    assert "é" in plain.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_failure() -> None:
    command = [sys.executable, "-m", "conflictapp", "schema"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@pytest.mark.parametrize("command", [["schema"], ["list"], ["example"]])
def test_an_answer_that_cannot_be_written_is_a_failure(command: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = started(*command, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert (ran.returncode, ran.stderr) == (
        1,
        b"The answer could not be written where it was sent.\n",
    )


def test_without_any_stdout_it_says_so() -> None:
    command = f"exec {sys.executable} -m conflictapp schema >&-"
    ran = subprocess.run(["sh", "-c", command], capture_output=True, cwd=ROOT, check=False)
    assert (ran.returncode, ran.stderr.count(b"\n")) == (1, 1)


def test_a_file_opens_the_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data_folder: Path) -> None:
    opened = []
    monkeypatch.setattr("conflictapp.ui.app.run", lambda *arguments: opened.append(arguments) or 0)
    (tmp_path / "list").touch()
    assert main([]) == 0
    assert main(["--lang", "fr", str(tmp_path / "list")]) == 0
    assert opened == [(data_folder, None, None), (data_folder, "fr", tmp_path / "list")]
