"""What the command line answers, where it goes, and what happens when nobody takes it."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path

from conflictapp.errors import MachineError

HERE = "-"


class Silent(Exception):  # noqa: N818  not an error: whoever read us has read enough
    """Nobody reads the answer any more, as after `| head`."""


def prepare() -> None:
    """Write UTF-8 whatever the terminal was said to understand."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Answer a line of text."""
    with _listener():
        print(text)  # noqa: T201  the command line's answer


def say_json(value: object) -> None:
    """Answer a value as JSON."""
    say(json.dumps(value, indent=2, ensure_ascii=False))


def complain(sentence: str) -> None:
    """Say a sentence on stderr, when there is one; a name that is quoted in it may have line breaks."""
    if sys.stderr is not None:
        print(" ".join(sentence.splitlines()), file=sys.stderr)  # noqa: T201  the command line's answer


def write(target: str, data: bytes) -> None:
    """Write bytes into a file, or here when the target is “-”."""
    if target == HERE:
        with _listener():
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
        return
    try:
        Path(target).write_bytes(data)
    except OSError as error:
        raise MachineError("file.cannot_write", target) from error


def finish() -> None:
    """Send off what was answered, so that a failure is known before the exit status is."""
    if sys.stdout is not None:
        with _listener():
            sys.stdout.flush()


def in_one_line(text: str) -> str:
    """The text without line breaks, nor anything by which a title could command a terminal."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def in_columns(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """The rows as lines of aligned columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()


@contextmanager
def _listener() -> Iterator[None]:
    if sys.stdout is None:
        raise MachineError("file.no_answer")
    try:
        yield
    except BrokenPipeError:
        _drop_the_rest()
        raise Silent from None
    except OSError as error:
        _drop_the_rest()
        raise MachineError("file.no_answer") from error


def _drop_the_rest() -> None:
    """Let Python's own last flush of stdout, when it exits, go nowhere and fail nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
