"""A text taken apart into words with their places, without what is only quoted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from conflictapp.coach.spelling import beginnings, folded, keys

NUMBER = "#"
_WORD = re.compile(
    r"\d+|[^\W\d_]+(?:['’ʼ‘][^\W\d_]+)*['’]?"
    r"(?P<both>(?:[·•‧.](?:e|es|s|ne|nes|le|te|se|ve|re|trice|euse|ère)(?![^\W\d_])|\((?:e|es|s|ne|le|trice|euse)\))*)"
)
_STOP = re.compile(r"(?:[!?…\n;]|\.(?!\w))+")
_QUOTED = re.compile(
    r"«[^«»]{0,400}»|“[^“”]{0,400}”|\"[^\"]{0,400}\"|(?<![^\W_])['‘](?!\s)[^'‘’\n]{0,200}(?<!\s)['’](?![^\W_])"
)
_VOCATIVE = 3  # words before a comma that address somebody, and no more
_PRONOUNS = 3  # words between a subject and its verb, and no more
SUBJECT = "+"
"""What a word that may be a subject or an object is found by besides, where it is one: `vous+`."""


@dataclass(eq=False)
class Token:
    """A word: its place in the text, what it may be found by, and where it stands in its sentence."""

    start: int
    end: int
    keys: tuple[str, ...]
    begins: tuple[str, ...] = ()
    """The two letters that its keys begin with."""
    opens: bool = False
    closing: str = ""
    """The sign that ends its sentence, or ''."""


@dataclass(eq=False)
class Subject:
    """How the verb of a word that may be a subject ends, and the words that may stand between them."""

    endings: tuple[str, ...]
    between: frozenset[str]

    def has_verb(self, words: Sequence[Token]) -> bool:
        """Whether the first of the words stands before a verb of its own, or after it with a hyphen."""
        if f"-{words[0].keys[0]}" in words[0].keys:
            return True
        following = (each.keys[0] for each in words[1 : 2 + _PRONOUNS] if each.keys[0] not in self.between)
        return next(following, "").endswith(self.endings)


def sentences(
    language: str,
    text: str,
    contractions: Mapping[str, tuple[str, ...]],
    leads: frozenset[str],
    subjects: "Mapping[str, Subject]",
) -> Iterator[list[Token]]:
    """The words of each sentence in order, contractions written out, quotations left out."""
    spoken = _without_quotations(text)
    start = 0
    for stop in [*_STOP.finditer(spoken), None]:
        end = stop.start() if stop else len(spoken)
        words = list(_words(language, spoken, start, end, contractions))
        closing = "".join(sign for sign in stop.group() if sign in "?!")[:1] if stop else ""
        opening = _openings(words, spoken, leads)
        for place, each in enumerate(words):
            if each.keys[0] in subjects and subjects[each.keys[0]].has_verb(words[place:]):
                each.keys = (*each.keys, each.keys[0] + SUBJECT)
            each.begins, each.opens, each.closing = beginnings(each.keys), place in opening, closing
        if words:
            yield words
        start = end if stop is None else stop.end()


def _without_quotations(text: str) -> str:
    """The text, as long as it was, with spaces for what is quoted; a text quoted as a whole is its own."""
    blank = _QUOTED.sub(lambda found: " " * len(found.group()), text)
    return blank if any(letter.isalpha() for letter in blank) else text


def _words(
    language: str, text: str, start: int, end: int, contractions: Mapping[str, tuple[str, ...]]
) -> Iterator[Token]:
    for found in _WORD.finditer(text, start, end):
        if found.group()[0].isdigit():
            yield Token(found.start(), found.end(), (NUMBER,))
            continue
        word = found.group()[: found.start("both") - found.start()]
        hyphen = found.start() > 0 and text[found.start() - 1] in "-‑"
        for place, (part, offset, length) in enumerate(_parts(word, contractions)):
            known = keys(language, part)
            if hyphen and place == 0:
                known = (*known, f"-{known[0]}")
            first = found.start() + offset
            last = found.end() if offset + length == len(word) else first + length
            yield Token(first, last, known)


def _parts(word: str, contractions: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, int, int]]:
    """The words in one, each with its place in it and its length: “don't” is “do” and “not”."""
    letters = folded(word)
    whole = contractions.get(letters)
    if whole:
        for part in whole:
            yield part, 0, len(word)
        return
    if "'" not in letters:
        yield word, 0, len(word)
        return
    offset = 0
    pieces = re.split(r"['’ʼ‘]", word)
    for place, piece in enumerate(pieces):
        elided = place < len(pieces) - 1
        mark = f"{folded(piece)}'" if elided else f"'{folded(piece)}"
        for part in contractions.get(mark, (piece,)):
            if part:
                yield part, offset, len(piece)
        offset += len(piece) + 1


def _openings(words: list[Token], text: str, leads: frozenset[str]) -> set[int]:
    """Which words may open the sentence: the first, one after words that only lead in, one after a call or a colon."""
    opening: set[int] = set()
    leading = True
    for place, each in enumerate(words):
        before = text[words[place - 1].end : each.start] if place else ""
        called = "," in before and place <= _VOCATIVE
        if leading or called or ":" in before or "–" in before or "—" in before:
            opening.add(place)
            leading = not leads.isdisjoint(each.keys)
        else:
            leading = False
    return opening
