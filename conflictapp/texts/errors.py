"""One clear sentence for each error, with the place and the way out."""

from collections.abc import Callable, Mapping

from conflictapp.errors import PersonError
from conflictapp.texts.words import Words

_Said = Callable[[Words, PersonError], str]


def error_sentence(words: Words, error: PersonError) -> str:
    """The sentence for an error; its place stands where the sentence needs it."""
    said = SENTENCES.get(str(error.code))
    if said is None:
        return words.say("Something could not be done ({code}).", code=error.code)
    return said(words, error)


SENTENCES: Mapping[str, _Said] = {
    "gate.needs_agreement": lambda words, _error: words.say("The plan begins once everyone has consented."),
    "gate.needs_reason": lambda words, _error: words.say("Say in a few words why you go on."),
    "status.not_ended": lambda words, _error: words.say("This session has not ended."),
    "status.not_agreed": lambda words, _error: words.say("There is no agreement to review yet."),
    "status.not_allowed": lambda words, _error: words.say("This session cannot be closed or withdrawn from where it is."),
    "review.none_open": lambda words, _error: words.say("No review is open."),
    "file.cannot_write": lambda words, error: words.say(
        "{file} could not be written. Choose another folder, or make room on the disk.", file=error.place
    ),
    "settings.not_saved": lambda words, _error: words.say("Your settings could not be kept on this disk."),
    "screen.none": lambda words, _error: words.say("There is no screen here: open Common Ground from a desktop session."),
    "screen.refused": lambda words, error: words.say(
        "The screen {display} refuses a window.", display=error.values["display"]
    ),
    "screen.library": lambda words, error: words.say(
        "The window needs {library}, which is missing. On Debian or Ubuntu: sudo apt install {package}",
        library=error.values["library"],
        package=error.values["package"],
    ),
    "screen.no_qt": lambda words, _error: words.say("PySide6 is missing: install Common Ground again."),
    "storage.damaged": lambda words, error: words.say(
        "The database was damaged. It was set aside as {file}, and a new library begins.", file=error.place
    ),
    "storage.foreign": lambda words, error: words.say(
        "The database belongs to another program. It was set aside as {file}, and a new library begins.",
        file=error.place,
    ),
    "storage.newer": lambda words, error: words.say(
        "{file} was written by a newer version of Common Ground. Install that version to open it.", file=error.place
    ),
    "storage.unknown_session": lambda words, error: words.say("There is no session {id}.", id=error.place),
    "storage.not_writable": lambda words, error: words.say("{file} cannot be written: check its rights.", file=error.place),
    "storage.disk_full": lambda words, _error: words.say("The disk is full: make some room."),
    "storage.locked": lambda words, _error: words.say("Another program is using the database: close it."),
    "storage.failed": lambda words, error: words.say("{file} does not answer: check the disk.", file=error.place),
}
