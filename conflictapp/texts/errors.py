"""One clear sentence for each error, with the place and the way out."""

from collections.abc import Callable, Mapping

from conflictapp.errors import PersonError
from conflictapp.texts.words import Words

_Said = Callable[[Words, Mapping[str, object]], str]


def error_sentence(words: Words, error: PersonError) -> str:
    """The sentence for an error; its place stands where the sentence needs it."""
    said = SENTENCES.get(str(error.code), SENTENCES["defect"])
    return said(words, {"place": error.place, **error.values})


SENTENCES: Mapping[str, _Said] = {
    "gate.needs_agreement": lambda words, _: words.say("The plan begins once everyone has consented."),
    "gate.needs_reason": lambda words, _: words.say("Say in a few words why you go on."),
    "status.not_ended": lambda words, _: words.say("This session has not ended."),
    "status.not_agreed": lambda words, _: words.say("There is no agreement to review yet."),
    "status.not_allowed": lambda words, _: words.say(
        "This session cannot be closed or withdrawn from where it is."
    ),
    "review.none_open": lambda words, _: words.say("No review is open."),
    "file.cannot_read": lambda words, found: words.say("{place} cannot be read.", **found),
    "file.cannot_write": lambda words, found: words.say(
        "{place} could not be written. Choose another folder, or make room on the disk.", **found
    ),
    "file.no_answer": lambda words, _: words.say("The answer could not be written where it was sent."),
    "settings.not_saved": lambda words, _: words.say("Your settings could not be kept on this disk."),
    "screen.none": lambda words, _: words.say(
        "There is no screen here: open Common Ground from a desktop session."
    ),
    "screen.refused": lambda words, found: words.say("The screen {display} refuses a window.", **found),
    "screen.library": lambda words, found: words.say(
        "The window needs {library}, which is missing. On Debian or Ubuntu: sudo apt install {package}",
        **found,
    ),
    "screen.no_qt": lambda words, _: words.say("PySide6 is missing: install Common Ground again."),
    "json.too_large": lambda words, found: words.say(
        "The document is larger than {megabytes} MB: this is no session.", **found
    ),
    "json.too_deep": lambda words, _: words.say("The document is nested too deep: this is no session."),
    "json.not_utf8": lambda words, _: words.say("The document is not text in UTF-8."),
    "json.not_json": lambda words, found: words.say(
        "This file is no session of Common Ground: at line {line}, column {column}, it is not JSON.", **found
    ),
    "json.no_session": lambda words, _: words.say("The document is not a session."),
    "json.format": lambda words, found: words.say(
        "{place}: {value} is not {format}, so this is no session of Common Ground", **found
    ),
    "json.version": lambda words, found: words.say(
        "{place}: {value} is not {version}, the only version that can be read here", **found
    ),
    "json.field_twice": lambda words, found: words.say("{place}: this field is given twice", **found),
    "json.not_object": lambda words, found: words.say(
        "{place}: {value} is not an object with fields", **found
    ),
    "json.unknown_field": lambda words, found: words.say("{place}: unknown field", **found),
    "json.missing": lambda words, found: words.say("{place}: this field is missing", **found),
    "json.not_list": lambda words, found: words.say("{place}: {value} is not a list", **found),
    "json.wrong_size": lambda words, found: words.say(
        "{place}: a list of {count} is expected, not of {found}", **found
    ),
    "json.not_text": lambda words, found: words.say("{place}: {value} is not a text", **found),
    "json.bad_letter": lambda words, found: words.say(
        "{place}: this text holds a character that is none", **found
    ),
    "json.not_id": lambda words, found: words.say(
        "{place}: {value} is not an id, which has 1 to {most} characters on one line", **found
    ),
    "json.reserved": lambda words, found: words.say("{place}: {value} is kept for the mediator", **found),
    "json.twice": lambda words, found: words.say("{place}: {value} is used twice", **found),
    "json.null": lambda words, found: words.say("{place}: null is not allowed here", **found),
    "json.not_one_of": lambda words, found: words.say("{place}: {value} is not one of {allowed}", **found),
    "json.not_truth": lambda words, found: words.say("{place}: {value} is neither true nor false", **found),
    "json.not_whole": lambda words, found: words.say("{place}: {value} is not a whole number", **found),
    "json.not_number": lambda words, found: words.say("{place}: {value} is not a number", **found),
    "json.out_of_range": lambda words, found: words.say(
        "{place}: {value} is not between {low} and {high}", **found
    ),
    "json.not_date": lambda words, found: words.say("{place}: {value} is not a date", **found),
    "json.given_twice": lambda words, found: words.say("{place}: this is given twice ({what})", **found),
    "json.unknown_reference": lambda words, found: _unknown(words, str(found["kind"])).format(**found),
    "json.own_variant": lambda words, found: words.say(
        "{place}: an idea cannot be a variant of itself", **found
    ),
    "pdf.no_pdf": lambda words, _: words.say("This file is not a PDF."),
    "pdf.cut": lambda words, _: words.say("This PDF is not whole: its end is missing."),
    "pdf.damaged": lambda words, _: words.say("This PDF is damaged and cannot be read."),
    "pdf.encrypted": lambda words, _: words.say(
        "This PDF is protected by a password: nothing can be read in it."
    ),
    "pdf.no_session": lambda words, _: words.say("This PDF holds no session of Common Ground."),
    "pdf.bad_session": lambda words, _: words.say("The session inside this PDF is damaged."),
    "pdf.script": lambda words, _: words.say(
        "This PDF holds a program, which an agreement never does: it was not opened."
    ),
    "pdf.files": lambda words, found: words.say(
        "This PDF holds more than {most} files, which an agreement never does: it was not opened.", **found
    ),
    "pdf.too_large": lambda words, found: words.say(
        "This PDF holds more than {megabytes} MB, which an agreement never does: it was not opened.", **found
    ),
    "pdf.too_much": lambda words, _: words.say(
        "This PDF is too intricate for an agreement: it was not opened."
    ),
    "use.not_understood": lambda words, found: words.say(
        "Something is missing or is not understood. It is written: {usage}", **found
    ),
    "use.unknown": lambda words, found: words.say(
        "{place} is not understood here. It is written: {usage}", **found
    ),
    "use.not_one_of": lambda words, found: words.say("{place}: {value} is not one of {allowed}", **found),
    "use.no_command": lambda words, found: words.say(
        "{place} is neither a file nor a command. Commands: {commands}", **found
    ),
    "use.nothing_asked": lambda words, _: words.say(
        "Say what to write: --json, --pdf or --ics, with a file or -."
    ),
    "use.one_answer": lambda words, _: words.say("Only one of --json, --pdf and --ics can go to “-”."),
    "defect.unsaved": lambda words, _error: words.say(
        "Something went wrong inside Common Ground, and what you typed last is not on disk yet. Keep a copy elsewhere."
    ),
    "defect": lambda words, _: words.say(
        "Something went wrong inside Common Ground. Nothing was lost; the log says where it happened."
    ),
    "storage.damaged": lambda words, found: words.say(
        "The database was damaged. It was set aside as {place}, and a new library begins.", **found
    ),
    "storage.foreign": lambda words, found: words.say(
        "The database belongs to another program. It was set aside as {place}, and a new library begins.",
        **found,
    ),
    "storage.newer": lambda words, found: words.say(
        "{place} was written by a newer version of Common Ground. Install that version to open it.", **found
    ),
    "storage.unknown_session": lambda words, found: words.say("There is no session {place}.", **found),
    "storage.not_writable": lambda words, found: words.say(
        "{place} cannot be written: check its rights.", **found
    ),
    "storage.disk_full": lambda words, _: words.say("The disk is full: make some room."),
    "storage.locked": lambda words, _: words.say("Another program is using the database: close it."),
    "storage.failed": lambda words, found: words.say("{place} does not answer: check the disk.", **found),
}


def _unknown(words: Words, kind: str) -> str:
    return {
        "participant": words.say("{place}: there is no participant {value}"),
        "message": words.say("{place}: there is no I-message {value}"),
        "need": words.say("{place}: there is no need {value}"),
        "idea": words.say("{place}: there is no idea {value}"),
        "action": words.say("{place}: there is no action {value}"),
        "criterion": words.say("{place}: there is no criterion {value}"),
    }[kind]
