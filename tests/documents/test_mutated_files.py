"""Agreements damaged at random: each is read or refused with a sentence, and soon; CONFLICTAPP_FUZZ says how many."""

import os
import random
import time
from io import BytesIO

import pytest
from pikepdf import ObjectStreamMode, Pdf
from printed import garden

from conflictapp.documents.agreement import agreement_pdf
from conflictapp.documents.reading import read_agreement
from conflictapp.errors import PersonError
from conflictapp.exchange import encode
from conflictapp.exchange.document import decode
from conflictapp.texts.errors import SENTENCES
from conflictapp.texts.words import Words

COUNT = int(os.environ.get("CONFLICTAPP_FUZZ", "300"))
SECONDS = 5
_WORDS = [
    b"/Kids",
    b"/Names",
    b"/FlateDecode",
    b"/Length",
    b"0 R",
    b"obj",
    b"endstream",
    b"<<",
    b">>",
    b"[",
    b"]",
    b"/JS",
    b"/Size 2147483647",
    b"/Prev 0",
    b"-1",
    b"99999999999999999999",
    b"/Encrypt",
    b"/ObjStm",
    b"\x00",
    b"\xff\xfe",
    b"{",
    b'"',
]


def flip(data, chance):
    for _each in range(chance.randint(1, 20)):
        data[chance.randrange(len(data))] = chance.randrange(256)


def cut_out(data, chance):
    start = chance.randrange(len(data))
    del data[start : start + chance.randint(1, 500)]


def repeat(data, chance):
    start = chance.randrange(len(data))
    data[start:start] = data[start : start + chance.randint(1, 300)] * chance.randint(1, 30)


def put_word(data, chance):
    start = chance.randrange(len(data))
    data[start : start + chance.randint(0, 8)] = chance.choice(_WORDS)


def turn_number(data, chance):
    digits = [index for index, byte in enumerate(data) if 48 <= byte <= 57]
    for index in chance.sample(digits, chance.randint(1, min(30, len(digits)))):
        data[index] = 48 + chance.randrange(10)


CHANGES = [flip, cut_out, repeat, put_word, turn_number]


def mutated(data, chance):
    found = bytearray(data)
    for _each in range(chance.randint(1, 4)):
        chance.choice(CHANGES)(found, chance)
    return bytes(found)


def sources():
    plain = agreement_pdf(garden(3, 5), Words("fr"))
    output = BytesIO()
    with Pdf.open(BytesIO(plain)) as pdf:
        pdf.save(output, object_stream_mode=ObjectStreamMode.generate)
    return [plain, output.getvalue()]


def outcome(read, data):
    """Whether it was read or refused; anything else is a failure of the test."""
    try:
        read(data)
    except PersonError as error:
        return "refused" if error.code in SENTENCES else error.code
    return "read"


def run(read, originals, count, seed):
    chance, slowest, seen = random.Random(seed), 0.0, set()
    for number in range(count):
        data = mutated(originals[number % len(originals)], chance)
        start = time.perf_counter()
        seen.add(outcome(read, data))
        slowest = max(slowest, time.perf_counter() - start)
    assert slowest < SECONDS
    return seen


@pytest.mark.parametrize("part", range(3))
def test_a_damaged_pdf_is_read_or_refused(part):
    assert run(read_agreement, sources(), COUNT // 3, f"pdf {part}") == {"read", "refused"}


def test_a_damaged_session_is_read_or_refused():
    assert run(decode, [encode(garden(3, 5))], COUNT, "json") == {"read", "refused"}
