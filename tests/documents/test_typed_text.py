"""Whatever a person types is printed as it was typed."""

import socket
import unicodedata
import urllib.request

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from printed import garden, pages_of, without_spaces

from conflictapp.documents.agreement import agreement_pdf
from conflictapp.documents.fonts import face_for, visible
from conflictapp.documents.lines import Span, fill, paragraphs
from conflictapp.documents.order import as_seen, levels
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.shaping import shape
from conflictapp.documents.styles import BODY
from conflictapp.texts.words import Words

ENGLISH = Words("en")
NAMES = [
    "محمد رشيد",
    "שרה כהן",
    "प्रिया शर्मा",
    "กัญญาณัฐ น้ำใส",
    "王小明",
    "山田太郎",
    "김민준",
    "Дмитрий Щербаков",
    "Νίκος Παπαδόπουλος",
    "Nguyễn Thị Hương",
    "Zoë Šťastná Łukasz",
    "გიორგი",
    "Գրիգոր",
    "አበበ",
]


def with_statement(text):
    session = garden()
    session.decision.statement = text
    return session


def said_with(text):
    return "".join(pages_of(agreement_pdf(with_statement(text), ENGLISH)))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_can_be_written_in_any_script_and_copied_back(name, read_text):
    session = garden()
    session.participants[0].name = name
    data = agreement_pdf(session, ENGLISH)
    said = unicodedata.normalize("NFC", read_text(data))
    marks = "\u202a\u202b\u202c\u200e\u200f"
    said = said.translate(dict.fromkeys(map(ord, marks)))
    assert said.count(name) >= 2


def test_arabic_letters_that_join_into_one_are_copied_as_two():
    session = garden()
    session.participants[0].name = "محمد الأمين"
    said = "".join(pages_of(agreement_pdf(session, ENGLISH)))
    assert "محمد" in said
    assert "الأمين" in said


@pytest.mark.parametrize("name", NAMES)
def test_every_font_is_embedded(name, read_fonts):
    session = garden()
    session.title = name
    fonts = read_fonts(agreement_pdf(session, ENGLISH))
    assert fonts
    assert all(line.split("Identity-H")[1].split()[:3] == ["yes", "yes", "yes"] for line in fonts)


def test_markup_is_text():
    text = '<b>x</b> </para> &amp; &lt; <br/> <font color="red"> 100% (a) \\ {b} <unclosed'
    assert without_spaces(text) in without_spaces(said_with(text))


def test_nothing_is_fetched(monkeypatch):
    def refuse(*_args, **_kwargs):
        pytest.fail("the network was asked for something")

    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    text = '<img src="http://example.org/x.png" width="9" height="9"/> <a href="http://example.org">x</a>'
    assert without_spaces(text) in without_spaces(said_with(text))


@pytest.mark.parametrize("letter", ["x", "Ж", "م", "漢"])
def test_a_word_of_four_hundred_letters_is_whole_and_within_the_margins(letter):
    text = typed(letter * 400)
    text.wrap(300, 1000)
    lines = text._lines
    assert sum(piece.text.count(letter) for line in lines for piece in line.pieces) == 400
    assert all(line.width <= 300 for line in lines)


def test_a_long_word_in_a_narrow_column_is_whole():
    session = garden()
    session.plan.actions[0].resources = "q" * 400
    assert without_spaces("".join(pages_of(agreement_pdf(session, ENGLISH)))).count("q") >= 400


def test_a_character_that_no_font_has_is_named():
    assert visible("a\ue000b\U00013000") == "aU+E000bU+13000"


def test_a_mark_that_no_font_has_with_its_letter_is_named_after_it():
    assert visible("0\ufb1e1") == "0U+FB1E1"


@pytest.mark.parametrize("emoji", ["👨‍👩‍👧", "🇫🇷", "👍🏽", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"])
def test_an_emoji_of_several_characters_is_one_picture(emoji):
    assert visible(emoji) == emoji
    glyphs = shape(face_for(emoji), emoji, leftward=False)
    assert [glyph.advance > 0 for glyph in glyphs].count(True) == 1
    assert all(glyph.number for glyph in glyphs)


def test_line_breaks_stay_and_control_characters_go():
    text = typed("one\r\ntwo\x00\x07\u202ethree\n\nfour")
    text.wrap(500, 500)
    assert ["".join(piece.text for piece in line.pieces) for line in text._lines] == [
        "one",
        "twothree",
        "",
        "four",
    ]


def test_a_soft_hyphen_shows_only_where_the_word_breaks():
    text = typed("extra\u00adordinary")
    text.wrap(500, 500)
    assert len(text._lines) == 1
    text.wrap(40, 500)
    assert [line.pieces[-1].text for line in text._lines] == ["extra-", "ordinary"]


def test_a_no_break_space_does_not_break():
    text = typed("Oui\u202f? Non\u00a0: peut-être")
    text.wrap(30, 500)
    assert "".join(piece.text for piece in text._lines[0].pieces) == "Oui\u202f?"


def seen(text):
    order = levels(text)
    return "".join(text[index] for index in as_seen(range(len(text)), lambda index: order[index]))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("abc אבג def", "abc גבא def"),
        ("אבג 12 דהו", "והד 12 גבא"),
        ("at אבג (12 people) x", "at גבא (12 people) x"),
        ("אבג abc (דה)", ")הד( abc גבא"),
        ("\u200eאב · abc", "\u200eבא · abc"),
    ],
)
def test_words_of_both_directions_stand_where_a_reader_looks_for_them(written, read):
    assert seen(written) == read


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60), st.floats(20, 400))
def test_no_character_is_lost_between_typing_and_the_line(text, room):
    shown = visible(text).replace("\n", " ")
    lines = [line for paragraph in paragraphs([Span(shown, BODY)]) for line in fill(paragraph, room)]
    printed = "".join(piece.text for line in lines for piece in line.pieces)
    expected = without_spaces(shown).replace("\u00ad", "")
    assert without_spaces(printed).replace("\u00ad", "").replace("-", "") == expected.replace("-", "")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_can_be_printed_without_an_empty_box(text):
    flowable = typed(text)
    flowable.wrap(200, 500)
    for line in flowable._lines:
        for piece in line.pieces:
            assert all(glyph.number for glyph in shape(piece.face, piece.text, piece.leftward))


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=300))
def test_any_statement_makes_a_document(text):
    assert agreement_pdf(with_statement(text or "x"), ENGLISH).startswith(b"%PDF")
