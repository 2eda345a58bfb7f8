"""What `pip install .` puts on a machine: the package, every resource, the catalogues compiled."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ASK = """
from conflictapp.places import resources
from conflictapp.texts.words import Words
from conflictapp.texts.guidance import load_guidance
print(resources())
print(Words("fr").say("Back"))
print(len(load_guidance("en", 1).say) > 0)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_every_resource_is_inside(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    resources = [path.relative_to(ROOT) for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert {f"conflictapp/{path.as_posix()}" for path in resources if path.suffix != ".mo"} <= inside
    assert "conflictapp/resources/translations/fr.mo" in inside


def test_the_command_is_declared(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    points = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
    assert "conflictapp = conflictapp.cli:main" in archive.read(points).decode()


def test_the_installed_program_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", ASK], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert Path(done[0]) == tmp_path / "conflictapp" / "resources"
    assert done[1:] == ["Retour", "True"]
