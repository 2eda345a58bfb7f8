"""The command line, and the only place where the parts are put together; opens the window when asked."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from conflictapp.domain.projection import without_private
from conflictapp.domain.session import Session
from conflictapp.domain.steps import Step
from conflictapp.errors import MachineError, PersonError
from conflictapp.places import data_folder, resources
from conflictapp.texts.errors import error_sentence
from conflictapp.texts.labels import fit_sign
from conflictapp.texts.labels import label as label_of
from conflictapp.texts.steps import step_name
from conflictapp.texts.words import Words, languages, system_language

if TYPE_CHECKING:
    from conflictapp.storage.repository import Repository
    from conflictapp.storage.summaries import Summary

COMMANDS = ("import", "export", "list", "search", "ranking", "schema", "example")
_NUL = "-"


class _Parser(argparse.ArgumentParser):
    """Refuses bad use with one sentence of ours."""

    def error(self, message: str) -> NoReturn:
        raise PersonError("use.not_understood", problem=message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit status: 0, 1 (could not do it) or 2 (bad use or bad input)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # a text stream
    words = Words(_language_of(given))
    try:
        return _run(words, given)
    except PersonError as error:
        print(error_sentence(words, error), file=sys.stderr)  # noqa: T201  the command line's answer
        return error.status
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as error:  # noqa: BLE001  a defect of ours: logged, said calmly, never a traceback at a person
        return _own_defect(words, error)


def _run(words: Words, given: list[str]) -> int:
    parser = _parser(words)
    command = next((each for each in given if each in COMMANDS), None)
    if command is None:
        asked = _window_parser(words).parse_args(given)
        return _open_window(asked)
    asked = parser.parse_args(_command_first(given, command))
    act: Callable[[Words, argparse.Namespace], None] = asked.act
    act(words, asked)
    sys.stdout.flush()
    return 0


def _command_first(given: list[str], command: str) -> list[str]:
    """Global options may stand before the command or after it."""
    at = given.index(command)
    return [command, *given[:at], *given[at + 1 :]]


def _language_of(given: list[str]) -> str:
    for at, each in enumerate(given):
        asked = each.removeprefix("--lang=") if each.startswith("--lang=") else None
        if each == "--lang" and at + 1 < len(given):
            asked = given[at + 1]
        if asked in languages():
            return asked
    return system_language()


def _window_parser(words: Words) -> _Parser:
    commands = words.say("Commands: {commands}. Each has its own --help.", commands=", ".join(COMMANDS))
    parser = _Parser(
        "conflictapp", description=words.say("Opens the window of Common Ground."), epilog=commands
    )
    _add_common(parser, words)
    parser.add_argument("--version", action="version", version=_version())
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=words.say("a session to open"))
    return parser


def _parser(words: Words) -> _Parser:
    parser = _Parser("conflictapp")
    commands = parser.add_subparsers(required=True, parser_class=_Parser)
    add = _adder(commands, words)
    add("import", words.say("adds a session from a file"), _import).add_argument(
        "file", type=Path, metavar="FILE"
    )
    export = add("export", words.say("writes a session as JSON, PDF or calendar"), _export)
    export.add_argument("id", metavar="ID")
    for kind in ("json", "pdf", "ics"):
        export.add_argument(f"--{kind}", metavar="F")
    export.add_argument("--paper", choices=("a4", "letter"), default="a4")
    export.add_argument("--with-private", action="store_true")
    add("list", words.say("lists the sessions"), _list).add_argument("--json", action="store_true")
    search = add("search", words.say("finds sessions by any words in them"), _search)
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument("--json", action="store_true")
    ranking = add("ranking", words.say("ranks the ideas of a session so that nobody loses"), _ranking)
    ranking.add_argument("file", type=Path, metavar="FILE")
    ranking.add_argument("--json", action="store_true")
    add("schema", words.say("prints the JSON Schema of a session"), _schema)
    add("example", words.say("prints the example session"), _example)
    return parser


def _adder(
    commands: "argparse._SubParsersAction[_Parser]", words: Words
) -> Callable[[str, str, Callable[[Words, argparse.Namespace], None]], _Parser]:
    def add(name: str, said: str, act: Callable[[Words, argparse.Namespace], None]) -> _Parser:
        made = commands.add_parser(name, help=said, description=said)
        _add_common(made, words)
        made.set_defaults(act=act)
        return made

    return add


def _add_common(parser: _Parser, words: Words) -> None:
    parser.add_argument("--data", metavar="DIR", help=words.say("where the sessions are kept"))
    parser.add_argument("--lang", choices=languages(), help=words.say("the language"))


def _open_window(asked: argparse.Namespace) -> int:
    from conflictapp.ui.app import run  # late: only the window needs Qt

    return run(data_folder(asked.data), asked.lang, asked.file)


def _import(_words: Words, asked: argparse.Namespace) -> None:
    from conflictapp.exchange import read_file  # late, as everything a single command needs

    session = read_file(asked.file)
    _say(_library(asked).add(session, _now().isoformat()))


def _export(_words: Words, asked: argparse.Namespace) -> None:
    if not (asked.json or asked.pdf or asked.ics):
        raise PersonError("use.nothing_asked")
    session = _library(asked).load(asked.id)
    words = Words(asked.lang or session.language)
    shown = without_private(session)
    if asked.json:
        _write(asked.json, _json(session, with_private=asked.with_private))
    if asked.pdf:
        from conflictapp.documents.agreement import agreement_pdf  # late: reportlab is heavy

        _write(asked.pdf, agreement_pdf(shown, words, paper=asked.paper))
    if asked.ics:
        from conflictapp.documents.calendar import plan_calendar  # late: icalendar is heavy

        _write(asked.ics, plan_calendar(shown, words, _now()))


def _list(words: Words, asked: argparse.Namespace) -> None:
    library = _library(asked)
    _show_summaries(words, [*library.summaries(), *library.summaries(archived=True)], as_json=asked.json)


def _search(words: Words, asked: argparse.Namespace) -> None:
    _show_summaries(words, _library(asked).search(" ".join(asked.words)), as_json=asked.json)


def _ranking(words: Words, asked: argparse.Namespace) -> None:
    from conflictapp.domain.ranking import rank
    from conflictapp.exchange import read_file

    session = read_file(asked.file)
    places = rank(session)
    if asked.json:
        fields = ("idea", "place", "state", "worst", "mean")
        _say(json.dumps([{name: getattr(place, name) for name in fields} for place in places], indent=2))
        return
    texts = {idea.id: " ".join(idea.text.split()) for idea in session.ideas}
    for place in places:
        number = f"{place.place}." if place.place else "–"
        worst = f"{fit_sign(place.worst):>2}" if place.place else label_of(words, place.state)
        _say(f"{number:>3} {worst}  {texts[place.idea]}")


def _schema(_words: Words, _asked: argparse.Namespace) -> None:
    from conflictapp.exchange import schema

    _say(json.dumps(schema(), indent=2, ensure_ascii=False))


def _example(words: Words, asked: argparse.Namespace) -> None:
    from conflictapp.exchange import read_file

    session = read_file(resources() / "examples" / f"{asked.lang or words.language}.json")
    _write(_NUL, _json(session, with_private=False))


def _library(asked: argparse.Namespace) -> "Repository":
    from conflictapp.storage.repository import open_library

    opened = open_library(data_folder(asked.data))
    if opened.code is not None:
        aside = PersonError(opened.code, str(opened.set_aside))
        print(error_sentence(Words(_language_of([])), aside), file=sys.stderr)  # noqa: T201
    return opened.repository


def _show_summaries(words: Words, summaries: list["Summary"], *, as_json: bool) -> None:
    if as_json:
        _say(json.dumps([asdict(each) for each in summaries], indent=2, ensure_ascii=False))
        return
    for each in summaries:
        status, step = label_of(words, each.status), step_name(words, Step(each.step))
        _say(f"{each.id:<14} {status:<14} {step:<14} {each.title or words.say('Untitled session')}")


def _json(session: Session, *, with_private: bool) -> bytes:
    from conflictapp.exchange import encode

    return encode(session, with_private=with_private)


def _write(target: str, data: bytes) -> None:
    if target == _NUL:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return
    try:
        Path(target).write_bytes(data)
    except OSError as error:
        raise MachineError("file.cannot_write", target) from error


def _say(text: str) -> None:
    print(text)  # noqa: T201  the command line's answer


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)  # noqa: DTZ005  the laptop's own wall clock, as people read it


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("conflictapp")
    except PackageNotFoundError:
        return "0"


def _own_defect(words: Words, error: Exception) -> int:
    from conflictapp.log import log_defect

    log_defect(error)
    print(error_sentence(words, MachineError("defect")), file=sys.stderr)  # noqa: T201
    return MachineError.status
