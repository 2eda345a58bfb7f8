"""What can be asked on the command line, and our own sentences for what cannot."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from conflictapp.errors import PersonError
from conflictapp.texts.words import Words, languages

NAME = "conflictapp"
_COMMON = "[--data DIR] [--lang L]"


class Parser(ArgumentParser):
    """Helps in the language of the words, and refuses bad use with a sentence that shows what is written."""

    def __init__(self, words: Words, usage: str, said: str, ending: str = "") -> None:
        super().__init__(
            NAME,
            usage=usage,
            description=said,
            epilog=ending,
            add_help=False,
            allow_abbrev=False,
            formatter_class=RawDescriptionHelpFormatter,
        )
        self.color = False  # Python 3.14 would colour our first word apart
        self._words = words
        self.arguments = self.add_argument_group(words.say("Arguments"))
        self.options = self.add_argument_group(words.say("Options"))

    def add_common(self) -> None:
        """Add the options that every command takes."""
        words = self._words
        self.options.add_argument("--data", metavar="DIR", help=words.say("where the sessions are kept"))
        self.options.add_argument(
            "--lang", metavar="L", type=one_of("--lang", languages()), help=words.say("the language")
        )
        self.options.add_argument("-h", "--help", action="help", help=words.say("shows this help"))

    def read(self, given: Sequence[str], asked: Namespace) -> Namespace:
        """What was asked, added to what is known already."""
        asked, rest = self.parse_known_args(given, asked)
        if rest:
            raise PersonError("use.unknown", rest[0], usage=self.usage)
        return asked

    def format_help(self) -> str:
        """The help, its first word in the language too."""
        return super().format_help().replace("usage: ", self._words.say("Usage: "), 1)

    def error(self, message: str) -> NoReturn:
        """Refuse what is not complete."""
        raise PersonError("use.not_understood", usage=self.usage) from ValueError(message)


@dataclass(frozen=True)
class Command:
    """One command: how it is written, what it says of itself, what it takes and what it does."""

    name: str
    written: str
    said: Callable[[Words], str]
    take: Callable[[Parser, Words], None]
    act: Callable[[Words, Namespace], None]


def common_options(words: Words, given: Sequence[str]) -> tuple[Namespace, list[str]]:
    """The options that may stand before the command or after it, and the rest as it was given."""
    parser = Parser(words, f"{NAME} {_COMMON} …", "")
    parser.add_argument("--data")
    parser.add_argument("--lang", type=one_of("--lang", languages()))
    return parser.parse_known_args(given)


def command_parser(words: Words, command: Command) -> Parser:
    """The parser of one command."""
    parser = Parser(words, f"{NAME} {command.name} {command.written}".rstrip(), command.said(words))
    command.take(parser, words)
    parser.add_common()
    return parser


def window_parser(words: Words, commands: Mapping[str, Command]) -> Parser:
    """The parser for when no command is given: the window, and what there is besides."""
    lines = [f"  {each.name:<9} {each.said(words)}" for each in commands.values()]
    ending = "\n".join([words.say("Commands:"), *lines])
    parser = Parser(
        words, f"{NAME} {_COMMON} [FILE]", words.say("Opens the window of Common Ground."), ending
    )
    file = words.say("a session to open")
    parser.arguments.add_argument("file", nargs="?", type=Path, metavar="FILE", help=file)
    parser.options.add_argument(
        "--version", action="version", version=f"{NAME} {_version()}", help=words.say("shows the version")
    )
    parser.add_common()
    return parser


def one_of(option: str, allowed: Sequence[str]) -> Callable[[str], str]:
    """A reader of an option's value that takes only what is allowed."""

    def read(value: str) -> str:
        if value not in allowed:
            raise PersonError("use.not_one_of", option, value=value, allowed=", ".join(allowed))
        return value

    return read


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(NAME)
    except PackageNotFoundError:  # run from a checkout that was not installed
        return ""
