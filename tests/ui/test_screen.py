"""Where no window can open, the program says what is missing; Qt would only abort."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conflictapp.errors import MachineError
from conflictapp.texts.errors import error_sentence
from conflictapp.texts.words import Words
from conflictapp.ui.screen import check_screen, package_of

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere Qt brings all it needs"
)


def test_without_a_screen_the_command_says_so(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "conflictapp", "--lang", "en", "--data", str(tmp_path)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("There is no screen here")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("library", "package"),
    [("libxcb-cursor.so.0", "libxcb-cursor0"), ("libEGL.so.1", "libegl1"), ("libodd.so.3", "libodd.so.3")],
)
def test_a_missing_library_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch, library: str, package: str
) -> None:
    def missing(_path: str) -> None:
        raise OSError(f"{library}: cannot open shared object file: No such file or directory")

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(ctypes, "CDLL", missing)
    with pytest.raises(MachineError) as caught:
        check_screen()
    assert package_of(library) == package
    assert f"apt install {package}" in error_sentence(Words("en"), caught.value)
    assert package in error_sentence(Words("fr"), caught.value)


def test_a_screen_that_refuses_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":987")
    with pytest.raises(MachineError) as caught:
        check_screen()
    assert ":987" in error_sentence(Words("en"), caught.value)


def test_offscreen_can_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    check_screen()
