"""The session that an agreement carries."""

from io import BytesIO

import pikepdf
from printed import garden

from conflictapp.documents.agreement import agreement_pdf, copies_pdf
from conflictapp.documents.codes import agreement_code, short_code
from conflictapp.documents.frame import frame_pdf
from conflictapp.domain.projection import without_private
from conflictapp.domain.session import Signature
from conflictapp.exchange import decode, encode
from conflictapp.texts.words import Words

ENGLISH = Words("en")


def opened(data):
    return pikepdf.open(BytesIO(data))


def test_the_agreement_carries_its_session_without_what_is_private():
    for make in (agreement_pdf, copies_pdf):
        with opened(make(garden(), ENGLISH)) as pdf:
            data = pdf.attachments["session.json"].get_file().read_bytes()
            assert decode(data) == without_private(garden())
            assert b"Secret" not in data
            assert b'"private"' not in data


def test_it_is_said_to_be_what_the_agreement_was_made_from():
    with opened(agreement_pdf(garden(), ENGLISH)) as pdf:
        (file,) = pdf.Root.AF
        assert file.objgen == pdf.Root.Names.EmbeddedFiles.Names[1].objgen
        assert (file.Type, file.AFRelationship) == ("/Filespec", "/Source")
        assert (str(file.F), str(file.UF)) == ("session.json", "session.json")
        stream = file.EF.F
        assert (stream.Type, stream.Subtype) == ("/EmbeddedFile", "/application/json")
        assert stream.Params.Size == len(stream.read_bytes())


def test_the_code_stands_on_the_page_and_in_both_lists_of_properties(read_text):
    data = agreement_pdf(garden(), ENGLISH, version=3)
    with opened(data) as pdf:
        code = short_code(pdf.attachments["session.json"].get_file().read_bytes())
        assert str(pdf.docinfo["/Keywords"]) == code
        with pdf.open_metadata() as said:
            assert said["{urn:conflictapp:document}code"] == code
            assert said["{urn:conflictapp:document}version"] == "3"
    assert f"version 3 · {code}" in read_text(data)


def test_a_code_is_twelve_signs_in_groups_that_differ_with_the_bytes():
    codes = {short_code(str(number).encode()) for number in range(1000)}
    assert len(codes) == 1000
    assert {tuple(map(len, code.split("-"))) for code in codes} == {(4, 4, 4)}
    assert not set("ILOU") & set("".join(codes))


def test_signing_adds_a_group_to_the_code_that_the_paper_had():
    signed, otherwise = garden(), garden()
    signed.signatures = [Signature("p0", "2026-11-24", None)]
    otherwise.signatures = [Signature("p1", "2026-11-24", None)]
    unsigned_code, signed_code = agreement_code(encode(garden())), agreement_code(encode(signed))
    assert signed_code[: -len("-XXXX")] == unsigned_code == short_code(encode(garden()))
    assert agreement_code(encode(otherwise)) != signed_code


def test_the_agreement_to_mediate_carries_nothing():
    with opened(frame_pdf(garden(), ENGLISH)) as pdf:
        assert not pdf.attachments
        assert "/AF" not in pdf.Root
