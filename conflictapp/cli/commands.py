"""The commands there are, and what each takes."""

from pathlib import Path

from conflictapp.cli.arguments import Command, Parser, one_of
from conflictapp.cli.coach import show_remarks
from conflictapp.cli.format import show_example, show_ranking, show_schema
from conflictapp.cli.library import add_file, export, search, show_all
from conflictapp.texts.words import Words


def _take_file(parser: Parser, words: Words) -> None:
    parser.arguments.add_argument("file", type=Path, metavar="FILE", help=words.say("a session’s file"))


def _take_export(parser: Parser, words: Words) -> None:
    parser.arguments.add_argument("id", metavar="ID", help=words.say("which session, as “list” shows it"))
    for kind in ("json", "pdf", "ics"):
        parser.options.add_argument(
            f"--{kind}", metavar="F", help=words.say("the file to write, or - for here")
        )
    paper = one_of("--paper", ("a4", "letter"))
    parser.options.add_argument(
        "--paper", metavar="P", type=paper, default="a4", help=words.say("the size of paper")
    )
    private = words.say("also writes the mediator’s private notes into the JSON")
    parser.options.add_argument("--with-private", action="store_true", help=private)


def _take_words(parser: Parser, words: Words) -> None:
    told = words.say("the words, or how they begin")
    parser.arguments.add_argument("words", nargs="+", metavar="WORDS", help=told)
    _take_json(parser, words)


def _take_ranking(parser: Parser, words: Words) -> None:
    _take_file(parser, words)
    _take_json(parser, words)


def _take_coach(parser: Parser, words: Words) -> None:
    fields = ("message", "behaviour", "effect", "feeling", "need", "idea", "restatement")
    told = words.say("what it is typed as; “message”: a whole I-message, or anything said")
    parser.options.add_argument(
        "--field", metavar="F", type=one_of("--field", fields), default=fields[0], help=told
    )
    text = words.say("the sentence; without it, one a line from the standard input")
    parser.arguments.add_argument("text", nargs="?", metavar="TEXT", help=text)


def _take_json(parser: Parser, words: Words) -> None:
    parser.options.add_argument("--json", action="store_true", help=words.say("answers as JSON"))


def _take_nothing(_parser: Parser, _words: Words) -> None:
    """Some commands need no more than their name."""


_EXPORT = "ID [--json F] [--pdf F] [--ics F] [--lang L] [--paper a4/letter] [--with-private]"

COMMANDS = {
    each.name: each
    for each in (
        Command(
            "import", "FILE", lambda words: words.say("adds a session from a file"), _take_file, add_file
        ),
        Command(
            "export",
            _EXPORT,
            lambda words: words.say("writes a session as JSON, PDF or calendar"),
            _take_export,
            export,
        ),
        Command("list", "[--json]", lambda words: words.say("lists the sessions"), _take_json, show_all),
        Command(
            "search",
            "WORDS [--json]",
            lambda words: words.say("finds sessions by any words in them"),
            _take_words,
            search,
        ),
        Command(
            "coach",
            "--lang L --field F [TEXT]",
            lambda words: words.say("remarks on what makes a listener defensive"),
            _take_coach,
            show_remarks,
        ),
        Command(
            "ranking",
            "FILE [--json]",
            lambda words: words.say("ranks the ideas of a session so that nobody loses"),
            _take_ranking,
            show_ranking,
        ),
        Command(
            "schema",
            "",
            lambda words: words.say("prints the JSON Schema of a session"),
            _take_nothing,
            show_schema,
        ),
        Command(
            "example",
            "--lang L",
            lambda words: words.say("prints the example session"),
            _take_nothing,
            show_example,
        ),
    )
}
