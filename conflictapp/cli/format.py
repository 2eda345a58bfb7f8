"""The commands about a session's file: its ranking, the format's schema, an example."""

from argparse import Namespace
from typing import TYPE_CHECKING

from conflictapp.cli.answers import HERE, in_columns, in_one_line, say, say_json, write
from conflictapp.places import resources
from conflictapp.texts.words import Words

if TYPE_CHECKING:
    from conflictapp.domain.ranking import Place


def show_ranking(words: Words, asked: Namespace) -> None:
    """Answer the no-lose ranking of a session’s ideas."""
    from conflictapp.domain.ranking import rank
    from conflictapp.exchange import read_file

    session = read_file(asked.file)
    places = rank(session)
    if asked.json:
        fields = ("idea", "place", "state", "worst", "mean")
        say_json([{name: getattr(place, name) for name in fields} for place in places])
        return
    texts = {idea.id: in_one_line(idea.text) for idea in session.ideas}
    for line in in_columns([_standing(words, place, texts[place.idea]) for place in places]):
        say(line)


def _standing(words: Words, place: "Place", idea: str) -> tuple[str, ...]:
    from conflictapp.texts.labels import fit_sign, label

    if place.place is None:
        return "", label(words, place.state), idea
    return f"{place.place}.", fit_sign(place.worst), idea


def show_schema(_words: Words, _asked: Namespace) -> None:
    """Answer the JSON Schema of a session."""
    from conflictapp.exchange import schema

    say_json(schema())


def show_example(words: Words, asked: Namespace) -> None:
    """Answer the example session."""
    from conflictapp.exchange import encode, read_file

    session = read_file(resources() / "examples" / f"{asked.lang or words.language}.json")
    write(HERE, encode(session))
