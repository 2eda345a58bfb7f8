"""SessionEditor: the one object through which the window changes a session."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from conflictapp.domain.fields import Kind
from conflictapp.domain.life import enter_step, settle
from conflictapp.domain.parts import EVERYTHING, Part
from conflictapp.domain.removal import Removal, points_nowhere, take
from conflictapp.domain.session import Session
from conflictapp.domain.steps import Step

Given = ParamSpec("Given")
Clock = Callable[[], datetime]


@dataclass(frozen=True)
class _Taken:
    """What was taken away at a place of the window, under its title there."""

    place: str
    title: str
    removal: Removal


class SessionEditor(QObject):
    """Changes one session and says what changed; undoes what was taken away.

    `changed` carries the parts that changed and who changed them: the one who did draws nothing anew.
    """

    changed = Signal(object, object)

    def __init__(self, session: Session, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._clock = clock
        self._taken: list[_Taken] = []

    def now(self) -> str:
        """This moment in ISO 8601, to the second, in the laptop's own time."""
        return self._clock().replace(microsecond=0).isoformat()

    def today(self) -> date:
        """Today’s date where the laptop is."""
        return self._clock().date()

    def new_id(self, prefix: str) -> str:
        """A short id that no record of the session has had."""
        return prefix + os.urandom(4).hex()

    def do(
        self,
        who: object,
        verb: Callable[Concatenate[Session, Given], frozenset[Part]],
        *args: Given.args,
        **kwargs: Given.kwargs,
    ) -> None:
        """Let `verb` change the session, and say what changed and who changed it."""
        self.say_changed(verb(self.session, *args, **kwargs), who)

    def remove(self, place: str, title: str, kind: Kind, identity: str) -> None:
        """Take a record away with all that refers to it; `undo(place)` puts it back."""
        self.keep_removed(place, title, take(self.session, kind, identity))

    def keep_removed(self, place: str, title: str, removal: Removal) -> None:
        """Remember what was taken away at a place of the window, under its title."""
        self._taken.append(_Taken(place, title, removal))
        self.say_changed(EVERYTHING, None)

    def last_removed(self, place: str) -> str | None:
        """The title of what `undo(place)` would put back; None when there is nothing."""
        return next((each.title for each in reversed(self._taken) if each.place == place), None)

    def undo(self, place: str) -> None:
        """Put back what was taken away last at that place, and what it refers to if that went later."""
        found = [at for at, each in enumerate(self._taken) if each.place == place]
        if found:
            self._taken.pop(found[-1]).removal.undo()
            while len(self._taken) > found[-1] and points_nowhere(self.session):
                self._taken.pop().removal.undo()
            self.say_changed(EVERYTHING, None)

    def go_to(self, step: int) -> None:
        """Note the step where people are, and what that makes of the session’s status."""
        enter_step(self.session, Step(step))
        self.say_changed(frozenset({Part.DETAILS}), None)

    def say_changed(self, parts: frozenset[Part], who: object) -> None:
        """Say that parts changed; the moment is kept with the session, and the status that follows."""
        if parts:
            status = self.session.status
            if settle(self.session) is not status:
                parts |= {Part.DETAILS}
            self.session.updated_at = self.now()
            self.changed.emit(parts, who)
