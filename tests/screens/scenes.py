"""Every screen of the program as a scene that can be opened, pictured and measured."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from conflictapp.domain.fields import Kind
from conflictapp.domain.removal import take
from conflictapp.domain.session import Consent, ConsentLevel, Language, Round, Session, Status
from conflictapp.exchange import decode
from conflictapp.places import resources
from conflictapp.settings import Settings
from conflictapp.storage.repository import Repository, open_library
from conflictapp.ui.main_window import MainWindow
from conflictapp.ui.widgets.sections import Sections
from tests.screens.agreement import compared, pad, preview, signed
from tests.screens.choice import go_back, hand_over
from tests.screens.coach import FEELING, Act, reason, remark, words
from tests.screens.reading import choose, handed, read
from tests.worlds import agreed_plan, large

NOW = datetime(2026, 11, 23, 14, 0)  # noqa: DTZ001  the laptop's wall clock
SIZES = ((1024, 640), (1280, 800), (1920, 1080))
SECTIONS = {
    0: ("subject", "people", "voices", "frame", "rules", "climate", "map"),
    5: ("actions", "obstacles", "follow_up", "agreement"),
    6: ("actions", "needs", "climate", "tensions", "outcome", "over_time"),
}
_COACHED = (
    ("remark", 1, remark(FEELING)),
    ("reason", 1, reason(FEELING)),
    ("need", 1, remark("needs.new.{person}")),
    ("words", 1, words(FEELING)),
    ("idea", 2, remark("ideas.new")),
)
_AGREED = {"pad": pad, "versions": signed, "preview": preview, "compared": compared}
_READING = {"agreement": read, "choose": choose, "handed": handed}
_PAGE = {0: "preparation", 5: "plan", 6: "review"}


@dataclass(frozen=True)
class Scene:
    """One screen: what it is called, the session behind it, and where it is opened."""

    name: str
    session: Session | None
    step: int = 0
    section: str = ""
    library: int = 0
    act: Act | None = None


def scenes(language: str) -> Iterator[Scene]:
    """The library empty and full, and each page empty, half filled and full."""
    yield Scene("library-empty", None)
    yield Scene("library-full", None, library=14)
    for state, session in _states(language).items():
        for step in range(7):
            for section in SECTIONS.get(step, ("",)):
                name = "-".join(filter(None, (f"step{step}", section, state)))
                yield Scene(name, session, step, section)
    for people in (2, 5):
        for step in (3, 4):
            yield Scene(f"step{step}-people{people}", _of(people), step)
    yield Scene("step4-objection", _objected(language), 4)
    yield Scene("step4-handed_over", _objected(language), 4, act=hand_over)
    yield Scene("step2-asked", _objected(language), 4, act=go_back)
    for name, act in _AGREED.items():
        yield Scene(f"step5-agreement_{name}-full", _unsigned(language), 5, "agreement", act=act)
    for name, act in _READING.items():
        yield Scene(f"reading-{name}-full", _states(language)["full"], 6, act=act)
    for name, step, act in _COACHED:
        yield Scene(f"step{step}-coach_{name}-full", _states(language)["full"], step, act=act)


def _unsigned(language: str) -> Session:
    """The example before anyone signed."""
    session = _states(language)["full"]
    session.signatures.clear()
    return session


def _of(people: int) -> Session:
    """The largest session with fewer people in it."""
    session = large()
    for person in session.participants[people:]:
        take(session, Kind.PARTICIPANT, person.id)
    return session


def _objected(language: str) -> Session:
    """The example after a first proposal, with an objection to the second."""
    session = _states(language)["full"]
    decision, who = session.decision, [each.id for each in session.participants]
    former = " ".join(decision.statement.split()[:-4])
    session.rounds.append(Round(former, list(decision.ideas), closed_at="2026-09-14", reason="…"))
    decision.consents = [
        Consent(who[0], ConsentLevel.FULL),
        Consent(who[2], ConsentLevel.OBJECTION, former[:60]),
    ]
    session.status = Status.IN_PROGRESS
    return session


def _states(language: str) -> dict[str, Session]:
    example = decode((resources() / "examples" / f"{language}.json").read_bytes())
    empty = Session("empty", language=Language(language), created_at="2026-11-23")
    half = deepcopy(example)
    for idea in half.ideas[3:]:
        take(half, Kind.IDEA, idea.id)
    for action in half.plan.actions[1:]:
        take(half, Kind.ACTION, action.id)
    half.fits, half.decision.consents, half.status = (
        half.fits[:4],
        half.decision.consents[:1],
        Status.IN_PROGRESS,
    )
    full, many = deepcopy(example), large()
    return {"empty": empty, "half": half, "full": full, "twelve": many}


@contextmanager
def opened(
    scene: Scene, language: str, theme: str, size: tuple[int, int], scale: int = 100
) -> Iterator[MainWindow]:
    """The window showing a scene, closed again at the end."""
    with tempfile.TemporaryDirectory() as folder:
        repository = open_library(Path(folder)).repository
        settings = Settings(language=language, theme=theme, scale=scale, animations=False)
        identity = _fill(repository, scene, language)
        window = MainWindow(Path(folder), repository, settings, language, lambda: NOW)
        window.resize(*size)
        window.show()
        if identity:
            window.open_session(identity)
            _open_section(window, scene)
            if scene.act is not None:
                scene.act(window, language)
        _settle()
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            _settle()


def _fill(repository: Repository, scene: Scene, language: str) -> str:
    if scene.session is not None:
        session = deepcopy(scene.session)
        session.step = scene.step
        return repository.add(session, "2026-11-23T12:00:00")
    example = decode((resources() / "examples" / f"{language}.json").read_bytes())
    for number in range(scene.library):
        session = deepcopy(agreed_plan() if number % 3 else example)
        session.id, session.title = "", f"{session.title} {number + 1}"
        session.step = number % 7
        session.updated_at = f"2026-11-{23 - number:02}T09:00:00"
        repository.add(session, session.updated_at)
    return ""


def _open_section(window: MainWindow, scene: Scene) -> None:
    sections = window.findChild(Sections, f"{_PAGE.get(scene.step, '')}.section")
    if scene.section and sections is not None and not sections.isHidden():
        sections.open(scene.section)


def _settle() -> None:
    for _turn in range(6):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
