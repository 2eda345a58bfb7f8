"""An agreement read back, and files that only look like one."""

import zlib
from io import BytesIO

import pikepdf
import pytest
from pikepdf import AttachedFileSpec, Dictionary, Encryption, Name, Pdf, String
from printed import garden

from conflictapp.documents.agreement import agreement_pdf, copies_pdf
from conflictapp.documents.codes import short_code
from conflictapp.documents.frame import frame_pdf
from conflictapp.documents.reading import read_agreement, read_agreement_file
from conflictapp.documents.reading.inflating import LARGEST
from conflictapp.domain.projection import without_private
from conflictapp.domain.session import Signature
from conflictapp.errors import PersonError
from conflictapp.exchange import encode
from conflictapp.texts.errors import SENTENCES, error_sentence
from conflictapp.texts.words import Words

ENGLISH = Words("en")


@pytest.fixture(scope="module")
def agreement():
    return agreement_pdf(garden(), ENGLISH, version=3)


def changed(data, change, **saving):
    """The PDF after a change of its objects."""
    with Pdf.open(BytesIO(data)) as pdf:
        change(pdf)
        output = BytesIO()
        pdf.save(output, **saving)
        return output.getvalue()


def refusal(data):
    """The code of the one sentence with which a PDF is refused."""
    with pytest.raises(PersonError) as raised:
        read_agreement(data)
    assert raised.value.code in SENTENCES
    assert error_sentence(ENGLISH, raised.value).count(".") == 1
    return raised.value.code


def with_inside(data, inside):
    def change(pdf):
        pdf.Root.AF[0].EF.F.write(inside)

    return changed(data, change)


@pytest.mark.parametrize("make", [agreement_pdf, copies_pdf])
def test_what_was_written_is_read(make):
    carried = read_agreement(make(garden(4, 9), ENGLISH, version=3))
    assert carried.session == without_private(garden(4, 9))
    assert carried.data == encode(garden(4, 9))
    assert carried.code == carried.stated
    assert carried.version == 3
    assert carried.unaltered


def signed():
    session = garden()
    session.signatures = [Signature("p0", "2026-11-24", [[[0.1, 0.5], [0.9, 0.4]]])]
    return session


def test_a_signature_that_was_not_given_is_seen():
    other = signed()
    other.signatures[0].participant = "p1"
    agreement = agreement_pdf(signed(), ENGLISH)
    assert read_agreement(agreement).unaltered
    assert not read_agreement(with_inside(agreement, encode(other))).unaltered


def test_a_signed_agreement_of_0_1_0_is_still_unaltered(monkeypatch):
    monkeypatch.setattr("conflictapp.documents.agreement.agreement_code", short_code)
    agreement = agreement_pdf(signed(), ENGLISH)
    monkeypatch.undo()
    carried = read_agreement(agreement)
    assert carried.unaltered
    assert carried.code == short_code(encode(signed()))


@pytest.mark.parametrize(
    "saving",
    [
        {"object_stream_mode": pikepdf.ObjectStreamMode.generate},
        {"linearize": True},
        {"compress_streams": False},
    ],
)
def test_a_file_that_another_program_only_saved_again_is_unaltered(agreement, saving):
    assert read_agreement(changed(agreement, lambda pdf: None, **saving)).unaltered


def test_another_session_inside_is_seen(agreement):
    other = garden()
    other.plan.actions[0].what = "Mend the roof"
    carried = read_agreement(with_inside(agreement, encode(other)))
    assert not carried.unaltered
    assert carried.code != carried.stated


def test_other_words_on_the_page_are_seen(agreement):
    def change(pdf):
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(page.Contents.read_bytes() + b" ")

    assert not read_agreement(changed(agreement, change)).unaltered


def test_something_laid_over_the_page_is_seen(agreement):
    def change(pdf):
        box = Dictionary(Type=Name.Annot, Subtype=Name.Square, Rect=[0, 0, 99, 99])
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(box)])

    assert not read_agreement(changed(agreement, change)).unaltered


def test_a_page_more_is_seen(agreement):
    assert not read_agreement(changed(agreement, lambda pdf: pdf.pages.append(pdf.pages[0]))).unaltered


def test_a_file_that_states_nothing_is_not_said_to_be_unaltered(agreement):
    def change(pdf):
        del pdf.Root.Metadata

    carried = read_agreement(changed(agreement, change))
    assert not carried.unaltered
    assert carried.stated == ""


def test_a_file_is_read_from_where_it_is(agreement, tmp_path):
    path = tmp_path / "agreement.pdf"
    path.write_bytes(agreement)
    assert read_agreement_file(path).unaltered
    with pytest.raises(PersonError) as raised:
        read_agreement_file(tmp_path / "none.pdf")
    assert raised.value.code == "file.cannot_read"


@pytest.mark.parametrize("data", [b"", b"{}", b"\x89PNG\r\n", b"PK\x03\x04" + b"x" * 5000])
def test_what_is_no_pdf(data):
    assert refusal(data) == "pdf.no_pdf"


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.99])
def test_a_file_whose_end_is_missing(agreement, kept):
    assert refusal(agreement[: int(len(agreement) * kept)]) == "pdf.cut"


@pytest.mark.parametrize("password", ["", "secret"])
def test_a_protected_file(agreement, password):
    lock = Encryption(owner="owner", user=password)
    assert refusal(changed(agreement, lambda pdf: None, encryption=lock)) == "pdf.encrypted"


def test_a_pdf_without_a_session():
    assert refusal(frame_pdf(garden(), ENGLISH)) == "pdf.no_session"


def test_two_sessions_are_one_too_many(agreement):
    def change(pdf):
        pdf.attachments["other"] = AttachedFileSpec(pdf, b"{}", filename="session.json")

    assert refusal(changed(agreement, change)) == "pdf.damaged"


@pytest.mark.parametrize("inside", [b" ", b"{", b"[" * 100_000, b"\xff\xfe", b'{"format": "other"}', b"null"])
def test_a_session_that_cannot_be_read(agreement, inside):
    assert refusal(with_inside(agreement, inside)) == "pdf.bad_session"


def a_script():
    return Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@pytest.mark.parametrize(
    "place",
    [
        lambda pdf: setattr(pdf.Root, "OpenAction", a_script()),
        lambda pdf: setattr(pdf.Root, "AA", Dictionary(WC=a_script())),
        lambda pdf: setattr(pdf.pages[0], "AA", Dictionary(O=pdf.make_indirect(a_script()))),
        lambda pdf: setattr(pdf.Root.Names, "JavaScript", Dictionary(Names=[String("x"), a_script()])),
        lambda pdf: setattr(pdf.Root, "OpenAction", Dictionary(S=Name.Launch, F=String("x"))),
    ],
)
def test_a_file_with_a_script(agreement, place):
    assert refusal(changed(agreement, place)) == "pdf.script"


def test_thousands_of_files_inside(agreement):
    def change(pdf):
        pdf.Root.Many = pikepdf.Array(
            [pdf.make_indirect(Dictionary(Type=Name.Filespec, EF=Dictionary())) for _each in range(3000)]
        )

    assert refusal(changed(agreement, change)) == "pdf.files"


def test_a_session_said_to_be_enormous(agreement):
    def change(pdf):
        pdf.Root.AF[0].EF.F.Params.Size = 10**12

    assert refusal(changed(agreement, change)) == "pdf.too_large"


def test_a_session_that_grows_when_it_is_unpacked(agreement):
    def change(pdf):
        bomb = zlib.compress(b" " * (LARGEST + 1), 9)
        pdf.Root.AF[0].EF.F.write(bomb, filter=Name.FlateDecode)

    assert refusal(changed(agreement, change, compress_streams=False)) == "pdf.too_large"


def test_a_session_packed_twice(agreement):
    def change(pdf):
        bomb = zlib.compress(zlib.compress(b" " * LARGEST, 9), 9)
        pdf.Root.AF[0].EF.F.write(bomb, filter=pikepdf.Array([Name.FlateDecode, Name.FlateDecode]))

    assert refusal(changed(agreement, change, compress_streams=False)) == "pdf.damaged"


def packed_objects(content, packing="/FlateDecode"):
    """A PDF whose objects are all in one packed stream."""
    parts = [b"%PDF-1.7\n"]
    parts.append(
        b"1 0 obj <</Type /ObjStm /N 1 /First 4 /Filter %b /Length %d>> stream\n"
        % (packing.encode(), len(content))
        + content
        + b"\nendstream endobj\n"
    )
    start = sum(map(len, parts))
    rows = b"".join(
        kind.to_bytes(1, "big") + first.to_bytes(4, "big") + second.to_bytes(1, "big")
        for kind, first, second in [(0, 0, 0), (1, len(parts[0]), 0), (2, 1, 0), (1, start, 0)]
    )
    head = b"3 0 obj <</Type /XRef /Size 4 /W [1 4 1] /Root 2 0 R /Length %d>> stream\n" % len(rows)
    parts.append(head + rows + b"\nendstream endobj\nstartxref\n%d\n%%%%EOF" % start)
    return b"".join(parts)


@pytest.mark.parametrize(
    "packing", ["/FlateDecode", "/LZWDecode", "/L#5aWDecode", "[/FlateDecode /FlateDecode]"]
)
def test_objects_that_grow_when_they_are_unpacked(packing):
    content = b"2 0 <</Type /Catalog" + b" " * (2 * LARGEST)
    packed = zlib.compress(content, 9)
    assert (
        refusal(packed_objects(zlib.compress(packed) if "[" in packing else packed, packing)) == "pdf.damaged"
    )


def test_arrays_nested_without_end(agreement):
    deep = b"[" * 100_000 + b"]" * 100_000
    assert refusal(agreement.replace(b"/PageMode /UseNone", b"/PageMode " + deep)) == "pdf.damaged"


def test_pages_that_hold_each_other(agreement):
    def change(pdf):
        pdf.Root.Pages.Kids.append(pdf.Root.Pages)

    assert refusal(changed(agreement, change)) in {"pdf.too_much", "pdf.damaged"}


def test_a_file_larger_than_any_agreement(agreement):
    assert refusal(agreement + b"\n" * LARGEST) == "pdf.too_large"


def test_the_limits_of_the_library_are_what_they_were(agreement):
    from pikepdf.settings import get_qpdf_limits

    before = get_qpdf_limits()
    read_agreement(agreement)
    refusal(agreement[:-2000] + b"%%EOF")
    assert get_qpdf_limits() == before
