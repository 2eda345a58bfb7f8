"""What can be done with a whole session: its documents, and its end."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from conflictapp.domain.edits.life import end_session
from conflictapp.domain.life import ENDED, NEXT, close, reopen, withdraw
from conflictapp.domain.session import Session, Status
from conflictapp.ui.wizard.desk import Desk

Adder = Callable[[str, str, Callable[[Session], object]], None]


def session_menu(desk: Desk) -> QMenu:
    """The menu of a session; it offers what its status allows when it opens."""
    menu = QMenu()
    menu.setObjectName("session.more")
    menu.aboutToShow.connect(lambda: _fill(menu, desk))
    return menu


def _fill(menu: QMenu, desk: Desk) -> None:
    menu.clear()
    words, output, session, versions = desk.words, desk.output, desk.session, desk.versions
    add = _adder(menu, session)
    add("preview", words.say("See the agreement…"), lambda _session: output.preview_agreement(versions))
    add("agreement", words.say("Agreement as a PDF…"), lambda _session: output.save_agreement(versions))
    add("copies", words.say("A copy for each participant…"), lambda _session: output.save_copies(versions))
    add("print", words.say("Print the agreement…"), lambda _session: output.print_agreement(versions))
    add("frame", words.say("Agreement to mediate as a PDF…"), output.save_frame)
    add("worksheets", words.say("Blank sheets to fill in by hand…"), output.save_worksheets)
    menu.addSeparator()
    calendar = words.say("Dates of the plan for a calendar…")
    add("calendar", calendar, lambda _session: output.save_calendar(versions))
    add("invitation", words.say("Invitation for a calendar…"), output.save_invitation)
    add("export", words.say("Session as a file, without private notes…"), output.save_session)
    menu.addSeparator()
    _add_coach(add, desk)
    menu.addSeparator()
    for status, title, verb in (
        (Status.CLOSED, words.say("Close the session: the work is over"), close),
        (Status.WITHDRAWN, words.say("Someone leaves: withdraw the session"), withdraw),
    ):
        if session.status not in ENDED and status in NEXT[session.status]:
            add(status.value, title, partial(_end, menu, desk, verb))
    if session.status in ENDED:
        add(
            "reopen",
            words.say("Take the session up again"),
            partial(_end, menu, desk, reopen),
        )


def _add_coach(add: Adder, desk: Desk) -> None:
    words, switch = desk.words, desk.coach
    off, again = words.say("Switch the coach off for this session"), words.say("Switch the coach on again")
    add("coach", off if switch.on else again, lambda _session: switch.turn(on=not switch.on))


def _end(menu: QMenu, desk: Desk, verb: Callable[[Session], None], _session: Session) -> None:
    desk.editor.do(menu, end_session, verb)


def _adder(menu: QMenu, session: Session) -> Adder:
    def add(name: str, title: str, chosen: Callable[[Session], object]) -> None:
        action = menu.addAction(title)
        action.setObjectName(f"session.more.{name}")
        action.triggered.connect(lambda: chosen(session))

    return add
