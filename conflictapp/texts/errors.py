"""One clear sentence for each error, with the place and the way out."""

from collections.abc import Callable, Mapping

from conflictapp.errors import PersonError
from conflictapp.texts.words import Words

_Said = Callable[[Words, PersonError], str]


def error_sentence(words: Words, error: PersonError) -> str:
    """The sentence for an error; its place stands where the sentence needs it."""
    said = SENTENCES.get(str(error.code))
    if said is None:
        return SENTENCES["defect"](words, error)
    return said(words, error)


SENTENCES: Mapping[str, _Said] = {
    "gate.needs_agreement": lambda words, _error: words.say("The plan begins once everyone has consented."),
    "gate.needs_reason": lambda words, _error: words.say("Say in a few words why you go on."),
    "status.not_ended": lambda words, _error: words.say("This session has not ended."),
    "status.not_agreed": lambda words, _error: words.say("There is no agreement to review yet."),
    "status.not_allowed": lambda words, _error: words.say(
        "This session cannot be closed or withdrawn from where it is."
    ),
    "review.none_open": lambda words, _error: words.say("No review is open."),
    "file.cannot_write": lambda words, error: words.say(
        "{file} could not be written. Choose another folder, or make room on the disk.", file=error.place
    ),
    "settings.not_saved": lambda words, _error: words.say("Your settings could not be kept on this disk."),
    "screen.none": lambda words, _error: words.say(
        "There is no screen here: open Common Ground from a desktop session."
    ),
    "screen.refused": lambda words, error: words.say(
        "The screen {display} refuses a window.", display=error.values["display"]
    ),
    "screen.library": lambda words, error: words.say(
        "The window needs {library}, which is missing. On Debian or Ubuntu: sudo apt install {package}",
        library=error.values["library"],
        package=error.values["package"],
    ),
    "screen.no_qt": lambda words, _error: words.say("PySide6 is missing: install Common Ground again."),
    "file.cannot_read": lambda words, error: words.say("{file} cannot be read.", file=error.place),
    "json.too_large": lambda words, error: words.say(
        "{file} is larger than {megabytes} MB: this is no session.",
        file=error.place or words.say("The document"),
        megabytes=error.values["megabytes"],
    ),
    "json.too_deep": lambda words, _error: words.say("The document is nested too deep: this is no session."),
    "json.not_utf8": lambda words, _error: words.say("The document is not text in UTF-8."),
    "json.not_json": lambda words, error: words.say(
        "Line {line}, column {column}: this is not JSON.",
        line=error.values["line"],
        column=error.values["column"],
    ),
    "json.no_session": lambda words, _error: words.say("The document is not a session."),
    "json.format": lambda words, error: words.say(
        "format: this is not a session of Common Ground ({format}).", format=error.values["format"]
    ),
    "json.version": lambda words, error: words.say(
        "version: only version {version} can be read here.", version=error.values["version"]
    ),
    "json.field_twice": lambda words, error: words.say(
        "{place}: this field is given twice.", place=error.place
    ),
    "json.not_object": lambda words, error: words.say(
        "{place}: {value} is not an object with fields.", place=error.place, value=error.values["value"]
    ),
    "json.unknown_field": lambda words, error: words.say("{place}: unknown field.", place=error.place),
    "json.missing": lambda words, error: words.say("{place}: this field is missing.", place=error.place),
    "json.not_list": lambda words, error: words.say(
        "{place}: {value} is not a list.", place=error.place, value=error.values["value"]
    ),
    "json.wrong_size": lambda words, error: words.say(
        "{place}: a list of {count} is expected, not of {found}.",
        place=error.place,
        count=error.values["count"],
        found=error.values["found"],
    ),
    "json.not_text": lambda words, error: words.say(
        "{place}: {value} is not a text.", place=error.place, value=error.values["value"]
    ),
    "json.bad_letter": lambda words, error: words.say(
        "{place}: this text holds a character that is none.", place=error.place
    ),
    "json.empty_id": lambda words, error: words.say("{place}: an id cannot be empty.", place=error.place),
    "json.twice": lambda words, error: words.say(
        '{place}: "{id}" is used twice.', place=error.place, id=error.values["id"]
    ),
    "json.null": lambda words, error: words.say("{place}: null is not allowed here.", place=error.place),
    "json.not_one_of": lambda words, error: words.say(
        "{place}: {value} is not one of {allowed}.",
        place=error.place,
        value=error.values["value"],
        allowed=error.values["allowed"],
    ),
    "json.not_truth": lambda words, error: words.say(
        "{place}: {value} is neither true nor false.", place=error.place, value=error.values["value"]
    ),
    "json.not_whole": lambda words, error: words.say(
        "{place}: {value} is not a whole number.",
        place=error.place or words.say("The document"),
        value=error.values["value"],
    ),
    "json.out_of_range": lambda words, error: words.say(
        "{place}: {value} is not between {low} and {high}.",
        place=error.place,
        value=error.values["value"],
        low=error.values["low"],
        high=error.values["high"],
    ),
    "json.not_date": lambda words, error: words.say(
        "{place}: {value} is not a date.", place=error.place, value=error.values["value"]
    ),
    "json.given_twice": lambda words, error: words.say(
        "{place}: this is given twice ({what}).", place=error.place, what=error.values["what"]
    ),
    "json.unknown_reference": lambda words, error: words.say(
        '{place}: there is no {kind} "{id}".',
        place=error.place,
        kind=_kind(words, str(error.values["kind"])),
        id=error.values["id"],
    ),
    "json.own_variant": lambda words, error: words.say(
        "{place}: an idea cannot be a variant of itself.", place=error.place
    ),
    "use.not_understood": lambda words, error: words.say(
        "This is not understood: {problem}. conflictapp --help says what is.", problem=error.values["problem"]
    ),
    "use.nothing_asked": lambda words, _error: words.say(
        "Say what to write: --json, --pdf or --ics, with a file or -."
    ),
    "defect": lambda words, _error: words.say(
        "Something went wrong inside Common Ground. Nothing was lost; the log says where it happened."
    ),
    "storage.damaged": lambda words, error: words.say(
        "The database was damaged. It was set aside as {file}, and a new library begins.", file=error.place
    ),
    "storage.foreign": lambda words, error: words.say(
        "The database belongs to another program. It was set aside as {file}, and a new library begins.",
        file=error.place,
    ),
    "storage.newer": lambda words, error: words.say(
        "{file} was written by a newer version of Common Ground. Install that version to open it.",
        file=error.place,
    ),
    "storage.unknown_session": lambda words, error: words.say("There is no session {id}.", id=error.place),
    "storage.not_writable": lambda words, error: words.say(
        "{file} cannot be written: check its rights.", file=error.place
    ),
    "storage.disk_full": lambda words, _error: words.say("The disk is full: make some room."),
    "storage.locked": lambda words, _error: words.say("Another program is using the database: close it."),
    "storage.failed": lambda words, error: words.say(
        "{file} does not answer: check the disk.", file=error.place
    ),
}


def _kind(words: Words, kind: str) -> str:
    return {
        "participant": words.say("participant"),
        "message": words.say("I-message"),
        "need": words.say("need"),
        "idea": words.say("idea"),
        "action": words.say("action"),
        "criterion": words.say("criterion"),
    }[kind]
