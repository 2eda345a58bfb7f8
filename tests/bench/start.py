"""From start to a usable window, and memory, as ratios to a bare PySide6 window: `python -m tests.bench.start`.

It times the installed program (`pip install .`), not the checkout. The two are started in turn, so that a machine
that slows down slows both. With a DISPLAY the windows are real
(`xvfb-run -a python -m tests.bench.start`); without one they are drawn offscreen, which says so.
"""

import os
import subprocess
import sys
import tempfile
from copy import deepcopy
from pathlib import Path
from statistics import median
from time import perf_counter

from conflictapp.storage.repository import open_library
from tests.worlds import agreed_plan

HERE = Path(__file__).parent
ROUNDS = 9
MANY = 2000


def main() -> None:
    if not os.environ.get("DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(f"{'window' if os.environ.get('DISPLAY') else 'offscreen'}, {ROUNDS} rounds in turn, medians")
    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryDirectory() as full:
        fill(Path(full))
        run("our_window.py", empty)
        report("start, empty library (at most 2.0)", ["our_window.py", empty])
        report(f"start, {MANY} sessions (at most 2.0)", ["our_window.py", full])
        bare = median(run("bare_window.py")[1] for _ in range(3))
        session = median(run("our_window.py", empty, "session")[1] for _ in range(3))
        print(f"memory after a full session (at most 1.6): {session / bare:.2f} ({bare / 1024:.0f} MiB bare)")


def report(title: str, ours: list[str]) -> None:
    pairs = [(run("bare_window.py")[0], run(*ours)[0]) for _ in range(ROUNDS)]
    floor, mine = (median(each) for each in zip(*pairs, strict=True))
    ratio = median(ours / bare for bare, ours in pairs)
    print(f"{title}: {ratio:.2f} ({floor * 1000:.0f} ms bare, {mine * 1000:.0f} ms ours)")


def run(script: str, *arguments: str) -> tuple[float, int]:
    """Seconds from the start of a process to its ready window, and its peak memory in KiB."""
    start = perf_counter()
    with subprocess.Popen(
        [sys.executable, str(HERE / script), *arguments], stdout=subprocess.PIPE, text=True, cwd=HERE
    ) as process:
        assert process.stdout is not None
        memory = int(process.stdout.readline())
        ready = perf_counter() - start
    return ready, memory


def fill(folder: Path) -> None:
    library = open_library(folder).repository
    for number in range(MANY):
        session = deepcopy(agreed_plan())
        session.id, session.title, session.step = "", f"Session {number}", number % 7
        library.add(session, f"2026-11-23T09:{number % 60:02}:00")
    library.close()


if __name__ == "__main__":
    main()
