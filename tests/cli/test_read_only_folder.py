"""A data folder that nobody may write in is said in one sentence, and stays as it is."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conflictapp.storage.repository import FILE, open_library
from tests.worlds import agreed_plan

PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="takes away what lets root write anywhere")


def obey_rights() -> None:
    """Let a process of root, which may write anywhere, obey the rights of files as a person's does."""
    if os.geteuid() == 0:
        assert ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) == 0


def ask(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "conflictapp", "--data", folder, "--lang", "en", *words],
        capture_output=True,
        text=True,
        preexec_fn=obey_rights,
    )


@pytest.mark.parametrize("kept", [True, False], ids=["with a library", "empty"])
@pytest.mark.parametrize("words", [("list",), ()], ids=["list", "window"])
def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(
    tmp_path: Path, kept: bool, words: tuple[str, ...]
) -> None:
    if kept:
        library = open_library(tmp_path).repository
        library.add(agreed_plan(), "2026-11-23")
        library.close()
        (tmp_path / FILE).chmod(0o444)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    tmp_path.chmod(0o555)
    try:
        refused = ask(tmp_path, *words)
    finally:
        tmp_path.chmod(0o755)
    assert (refused.returncode, refused.stdout) == (1, "")
    said = refused.stderr.splitlines()[-1]  # Qt may speak of the locale before
    assert said == f"{tmp_path / FILE} cannot be written: check its rights."
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before
