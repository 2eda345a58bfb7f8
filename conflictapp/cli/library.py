"""The commands that read the library or add to it."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from conflictapp.cli.answers import HERE, complain, in_columns, in_one_line, say, say_json, write
from conflictapp.errors import PersonError
from conflictapp.places import data_folder
from conflictapp.texts.errors import error_sentence
from conflictapp.texts.words import Words

if TYPE_CHECKING:
    from conflictapp.domain.agreement import Version
    from conflictapp.domain.session import Session
    from conflictapp.storage.repository import Repository
    from conflictapp.storage.summaries import Summary

# each command imports what it needs when it is asked for: none pays for another


def add_file(words: Words, asked: Namespace) -> None:
    """Add the session of a file, and answer its id."""
    from conflictapp.exchange import read_file

    session = read_file(asked.file)
    with _library(words, asked) as library:
        say(library.add(session, _now().isoformat()))


def export(words: Words, asked: Namespace) -> None:
    """Write a session as what is asked for."""
    targets = [target for target in (asked.json, asked.pdf, asked.ics) if target]
    if not targets:
        raise PersonError("use.nothing_asked")
    if targets.count(HERE) > 1:
        raise PersonError("use.one_answer")
    with _library(words, asked) as library:
        documents = list(_documents(library, library.load(asked.id), asked))
    for target, data in documents:
        write(target, data)


def _documents(library: "Repository", session: "Session", asked: Namespace) -> Iterator[tuple[str, bytes]]:
    words = Words(asked.lang or session.language)
    if asked.json:
        from conflictapp.exchange import encode

        yield asked.json, encode(session, with_private=asked.with_private)
    if asked.pdf:
        yield asked.pdf, _agreement(library, session, words, asked.paper)
    if asked.ics:
        from conflictapp.documents.calendar import plan_calendar
        from conflictapp.domain.projection import without_private

        number = _version(library, session).number
        yield asked.ics, plan_calendar(without_private(session), words, _now(), sequence=number)


def _agreement(library: "Repository", session: "Session", words: Words, paper: str) -> bytes:
    """The agreement as it is given out: unless it is a draft, its version is kept from now on."""
    from conflictapp.documents.agreement import agreement_pdf
    from conflictapp.domain.agreement import may_be_kept

    version = _version(library, session)
    pdf = agreement_pdf(version.session, words, paper=paper, version=version.number)
    if may_be_kept(version):
        library.keep_version(session.id, version)
        if words.language == session.language:
            library.keep_version_pdf(session.id, version.number, paper, pdf)
    return pdf


def _version(library: "Repository", session: "Session") -> "Version":
    """The version of the agreement that the session is now."""
    from conflictapp.domain.agreement import planned
    from conflictapp.texts.agreement import agreement_text

    text = agreement_text(Words(session.language), session)
    return planned(session, library.versions(session.id), text, _now().isoformat())


def show_all(words: Words, asked: Namespace) -> None:
    """Answer every session, the last changed first."""
    with _library(words, asked) as library:
        found = [*library.summaries(), *library.summaries(archived=True)]
    _show(words, asked, found, words.say("There is no session yet."))


def search(words: Words, asked: Namespace) -> None:
    """Answer the sessions that hold the words."""
    with _library(words, asked) as library:
        found = library.search(" ".join(asked.words))
    _show(words, asked, found, words.say("No session has these words."))


def _show(words: Words, asked: Namespace, found: list["Summary"], none: str) -> None:
    if asked.json:
        say_json([asdict(each) for each in found])
    elif not found:
        say(none)
    else:
        for line in in_columns([_row(words, each) for each in found]):
            say(line)


def _row(words: Words, summary: "Summary") -> tuple[str, ...]:
    from conflictapp.domain.steps import Step
    from conflictapp.texts.labels import label
    from conflictapp.texts.steps import step_name

    title = in_one_line(summary.title) or words.say("Untitled session")
    return summary.id, label(words, summary.status), step_name(words, Step(summary.step)), title


@contextmanager
def _library(words: Words, asked: Namespace) -> Iterator["Repository"]:
    from conflictapp.storage.repository import open_library

    opened = open_library(data_folder(asked.data))
    if opened.code is not None:
        complain(error_sentence(words, PersonError(opened.code, str(opened.set_aside))))
    try:
        yield opened.repository
    finally:
        opened.repository.close()


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)  # noqa: DTZ005  the laptop's own wall clock, as people read it
