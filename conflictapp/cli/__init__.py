"""The command line, and the only place where the parts are put together; opens the window when asked."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from conflictapp.cli.answers import Silent, complain, finish, prepare
from conflictapp.cli.arguments import command_parser, common_options, window_parser
from conflictapp.cli.commands import COMMANDS
from conflictapp.errors import MachineError, PersonError
from conflictapp.places import data_folder
from conflictapp.texts.errors import error_sentence
from conflictapp.texts.words import Words, languages, system_language

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit status: 0, 1 (could not do it) or 2 (bad use or bad input)."""
    prepare()
    words = Words(system_language())
    asked = Namespace(data=None, lang=None)
    try:
        asked, rest = common_options(words, sys.argv[1:] if arguments is None else arguments)
        words = Words(_language(asked))
        status = _run(words, asked, rest)
        finish()
    except PersonError as error:
        complain(error_sentence(words, error))
        return error.status
    except Silent:
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001  a defect of ours: logged, said calmly, never a traceback at a person
        return _own_defect(words, asked, error)
    return status


def _run(words: Words, asked: Namespace, rest: list[str]) -> int:
    command = COMMANDS.get(rest[0]) if rest else None
    if command is None:
        return _open_window(window_parser(words, COMMANDS).read(rest, asked))
    command.act(words, command_parser(words, command).read(rest[1:], asked))
    return 0


def _open_window(asked: Namespace) -> int:
    if asked.file is not None and not asked.file.exists():
        raise PersonError("use.no_command", str(asked.file), commands=", ".join(COMMANDS))
    from conflictapp.ui.app import run  # late: only the window needs Qt

    return run(data_folder(asked.data), asked.lang, asked.file)


def _language(asked: Namespace) -> str:
    """The language asked for, else the one in the settings, else the system's."""
    if asked.lang:
        return str(asked.lang)
    from conflictapp.settings import load_settings

    kept = load_settings(data_folder(asked.data)).language
    return kept if kept in languages() else system_language()


def _own_defect(words: Words, asked: Namespace, error: Exception) -> int:
    from conflictapp.log import log_defect, open_log

    open_log(data_folder(asked.data))
    log_defect(error)
    complain(error_sentence(words, MachineError("defect")))
    return MachineError.status
