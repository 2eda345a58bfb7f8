"""A data folder of the test's own, and the command line as a person calls it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from conflictapp.cli import main
from conflictapp.domain.session import Session
from conflictapp.exchange import encode


@dataclass
class Answer:
    """What the command line answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> object:
        return json.loads(self.out)


ROOT = Path(__file__).resolve().parents[2]

Ask = Callable[..., Answer]


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CONFLICTAPP_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return tmp_path / "data"


@pytest.fixture
def ask(capfd: pytest.CaptureFixture[str]) -> Ask:
    """Call the command line in this process."""

    def asked(*arguments: object) -> Answer:
        capfd.readouterr()
        status = main([str(each) for each in arguments])
        out, err = capfd.readouterr()
        return Answer(status, out, err)

    return asked


@pytest.fixture
def file_of(tmp_path: Path) -> Callable[[Session], Path]:
    """Write a session into a file, with everything in it."""

    def written(session: Session) -> Path:
        file = tmp_path / f"{session.id}.json"
        file.write_bytes(encode(session, with_private=True))
        return file

    return written


def started(*arguments: object, **settings: object) -> "subprocess.CompletedProcess[bytes]":
    """Start the program as a terminal does."""
    command = [sys.executable, "-m", "conflictapp", *map(str, arguments)]
    environment = {**os.environ, **settings.pop("env", {})}
    usual = {"capture_output": True, "cwd": ROOT, "timeout": 60, "check": False}
    return subprocess.run(command, env=environment, **{**usual, **settings})
