"""The command that asks the coach about a sentence, or about many."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator

from conflictapp.cli.answers import say
from conflictapp.texts.words import Words


def show_remarks(words: Words, asked: Namespace) -> None:
    """Answer the remarks on the text that was given, else on each line of stdin as it comes."""
    from conflictapp.coach.coach import remarks
    from conflictapp.coach.remark import Field

    language, field = asked.lang or words.language, Field(asked.field)
    for sentence in [asked.text] if asked.text is not None else _lines():
        found = [
            {
                "kind": each.kind,
                "start": each.start,
                "end": each.end,
                "words": each.words,
                "why": each.why,
                "try": each.question,
            }
            for each in remarks(language, sentence, field)
        ]
        say(json.dumps({"remarks": found}, ensure_ascii=False))


def _lines() -> Iterator[str]:
    """The lines of stdin, read as UTF-8 whatever the terminal was said to write."""
    if sys.stdin is None:
        return
    for line in sys.stdin.buffer:
        yield line.decode(errors="replace").rstrip("\r\n")
