"""What the coach knows of a field while the session is open: that it was read, and what was dismissed there."""

from PySide6.QtWidgets import QWidget


class FieldMemory:
    """Kept in the desk’s memory under the field’s name, which may change as the field serves another person."""

    def __init__(self, memory: dict[str, str], field: QWidget) -> None:
        self._memory, self._field = memory, field

    def was_read(self) -> bool:
        """Whether something was typed here, so that a field made anew is read anew."""
        return _read(self._name()) in self._memory

    def note_read(self) -> None:
        """Remember that something was typed here."""
        self._memory[_read(self._name())] = "read"

    def forget_read(self) -> None:
        """Let the field be silent until something is typed."""
        self._memory.pop(_read(self._name()), None)

    def dismiss(self, said: str) -> None:
        """Remember a remark that shall not come back here."""
        key = _dismissed(self._name())
        self._memory[key] = f"{self._memory.get(key, '')}{said}\n"

    def dismissed(self) -> set[str]:
        """The remarks that shall not come back here."""
        return set(self._memory.get(_dismissed(self._name()), "").splitlines())

    def hand_over(self, name: str) -> None:
        """Pass what is known on to the field that will show this one’s line."""
        self._memory[_read(name)] = "read"
        self._memory[_dismissed(name)] = self._memory.pop(_dismissed(self._name()), "")
        self.forget_read()

    def _name(self) -> str:
        return self._field.objectName()


def _read(name: str) -> str:
    return f"coach.read.{name}"


def _dismissed(name: str) -> str:
    return f"coach.dismissed.{name}"
