"""Documents that a screen reader can follow."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from pdfua import validate
from printed import garden, without_spaces
from worlds import agreed_plan

from conflictapp.documents.agreement import agreement_pdf, copies_pdf
from conflictapp.documents.frame import frame_pdf
from conflictapp.documents.review import review_pdf
from conflictapp.documents.worksheets import worksheets_pdf
from conflictapp.domain.session import ActionStatus, Review, ReviewAction, ReviewNeed, Signature
from conflictapp.texts.words import Words

NAMES = ["محمد رشيد", "שרה כהן", "王小明", "Zoë 👩‍🌾 Šťastná"]
MAKERS = {"agreement": agreement_pdf, "copies": copies_pdf, "frame": frame_pdf}


def named(people=4, actions=3):
    session = garden(people, actions)
    for person, name in zip(session.participants, NAMES, strict=False):
        person.name = name
    session.title = "المخزن · 小屋 · The shed 🏡"
    session.signatures = [Signature("p0", "2026-11-23", [[[0.1, 0.5], [0.9, 0.4]]])]
    return session


def walked(element, depth=0):
    """Each element of a structure as (depth, role, element)."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield depth, str(kid.S), kid
            yield from walked(kid, depth + 1)


def opened(data):
    return pikepdf.open(BytesIO(data))


def structure_of(pdf):
    return list(walked(pdf.Root.StructTreeRoot))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("size", [(2, 2), (8, 60)])
def test_the_checker_of_tagged_files_finds_no_fault(language, maker, size, tmp_path):
    path = tmp_path / "document.pdf"
    path.write_bytes(MAKERS[maker](named(*size), Words(language)))
    report = validate(str(path))
    assert [(each.rule_id, each.message) for outcome in report.outcomes for each in outcome.findings] == []
    assert [outcome.skipped_reason for outcome in report.outcomes if outcome.skipped_reason] == []


@pytest.mark.parametrize("maker", MAKERS)
def test_the_file_is_whole_by_another_program(maker, tmp_path):
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not installed")
    path = tmp_path / "document.pdf"
    path.write_bytes(MAKERS[maker](named(8, 60), Words("fr")))
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)


def everything():
    """Each document that the program prints, with all there can be on it."""
    looked_at = agreed_plan()
    looked_at.reviews = [
        Review("2027-01-15", [ReviewNeed("sleep", 6)], actions=[ReviewAction("cork", ActionStatus.DONE)])
    ]
    return {
        "agreement": agreement_pdf(named(8, 60), Words("fr")),
        "annex": agreement_pdf(agreed_plan(), Words("fr"), annex=True),
        "frame": frame_pdf(named(), Words("fr")),
        "review": review_pdf(looked_at, Words("fr")),
        "worksheets": worksheets_pdf(Words("fr")),
    }


PAINTING = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"'}


def unmarked(page):
    """What is drawn on a page outside of every mark, and how many marks are left open."""
    depth, found = 0, []
    for _operands, operator in pikepdf.parse_content_stream(page):
        depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(operator), 0)
        if depth == 0 and str(operator) in PAINTING:
            found.append(str(operator))
    return found, depth


def test_nothing_is_drawn_that_is_neither_content_nor_decoration():
    for name, data in everything().items():
        with opened(data) as pdf:
            assert [(name, *unmarked(page)) for page in pdf.pages] == [(name, [], 0)] * len(pdf.pages)


def test_the_parts_of_the_agreement_are_what_they_are_and_in_order():
    with opened(agreement_pdf(named(), Words("en"))) as pdf:
        found = structure_of(pdf)
        roles = [role for _depth, role, _element in found]
        assert roles[0] == "/Document"
        assert roles.count("/H1") == 1
        assert roles.count("/H2") == 6
        assert roles.count("/TR") == 4
        assert roles.count("/TH") == 5
        assert roles.count("/TD") == 15
        assert roles.index("/H1") < roles.index("/L") < roles.index("/H2") < roles.index("/Table")
        assert roles.index("/Table") < roles.index("/Figure")
        heads = [element for _depth, role, element in found if role == "/TH"]
        assert {str(each.A.Scope) for each in heads} == {"/Column"}
        (figure,) = [element for _depth, role, element in found if role == "/Figure"]
        assert str(figure.Alt) == f"Signature of {NAMES[0]}"


def test_each_stretch_of_a_page_leads_to_the_element_that_holds_it():
    with opened(copies_pdf(named(8, 60), Words("en"))) as pdf:
        tree = pdf.Root.StructTreeRoot.ParentTree.Nums
        for number, page in enumerate(pdf.pages):
            assert page.obj.StructParents == number
            assert page.obj.Tabs == "/S"
            marks = [
                operands[1].MCID
                for operands, operator in pikepdf.parse_content_stream(page)
                if str(operator) == "BDC" and "/MCID" in operands[1]
            ]
            assert marks == list(range(len(tree[2 * number + 1])))


def test_a_head_that_comes_again_is_read_once():
    with opened(agreement_pdf(named(8, 60), Words("en"))) as pdf:
        assert len(pdf.pages) > 1
        roles = [role for _depth, role, _element in structure_of(pdf)]
        assert roles.count("/TH") == 5
        assert roles.count("/TR") == 61
        assert roles.count("/Table") == 1


def test_an_action_that_goes_on_over_the_page_is_one_cell():
    session = garden(actions=1)
    session.plan.actions[0].what = " ".join(f"step{number}." for number in range(900))
    with opened(agreement_pdf(session, Words("en"))) as pdf:
        cells = [element for _depth, role, element in structure_of(pdf) if role == "/TD"]
        assert len(cells) == 5
        assert len(cells[0].K) > 1


def test_a_cell_with_nothing_in_it_keeps_its_place():
    session = garden(actions=2)
    session.plan.actions[0].resources = ""
    with opened(agreement_pdf(session, Words("en"))) as pdf:
        assert [role for _depth, role, _element in structure_of(pdf)].count("/TD") == 10


def test_bookmarks_lead_to_each_title():
    with opened(agreement_pdf(named(8, 60), Words("en"))) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        assert top.title == named().title
        assert [each.title for each in top.children][:2] == ["What we spoke about", "What each of us needs"]
        assert top.children[-1].title == "Signatures"


def test_each_copy_has_its_own_bookmark_with_the_name():
    with opened(copies_pdf(named(), Words("en"))) as pdf, pdf.open_outline() as outline:
        assert [each.title for each in outline.root] == [f"Copy for {name}" for name in NAMES]


def test_the_file_says_what_it_is_in_both_places():
    session = replace(named(), mediator="Mia", updated_at="2026-11-23T12:30:00")
    with opened(agreement_pdf(session, Words("fr"))) as pdf:
        assert str(pdf.docinfo["/Title"]) == session.title
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261123123000"
        assert str(pdf.Root.Lang) == "fr"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
        with pdf.open_metadata() as said:
            assert said["dc:title"] == session.title
            assert said["dc:creator"] == ["Mia"]
            assert said["dc:description"] == "Accord"
            assert said["dc:language"] == {"fr"}
            assert said["pdfuaid:part"] == "1"


def test_text_is_read_in_the_order_in_which_it_stands(read_text):
    said = read_text(agreement_pdf(garden(people=3, actions=3), Words("en")))
    expected = [
        "The shed",
        "Gardener 1",
        "What each of us needs",
        "We share the shed",
        "Mend shelf 0",
        "No tool",
    ]
    places = [said.index(each) for each in expected]
    assert places == sorted(places)


def test_names_of_both_directions_in_a_sentence_are_copied_in_order(read_text):
    session = garden()
    session.decision.statement = said = "Monday: محمد رشيد opens, שרה כהן stays and 王小明 closes."
    data = agreement_pdf(session, Words("en"))
    marks = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u200e\u200f"))
    assert without_spaces(said) in without_spaces(read_text(data).translate(marks))
    with opened(data) as pdf:
        assert said in [
            str(each.ActualText) for _depth, _role, each in structure_of(pdf) if "/ActualText" in each
        ]


def test_letters_read_from_left_to_right_need_no_words_beside_them():
    with opened(agreement_pdf(garden(), Words("fr"))) as pdf:
        assert not [each for _depth, _role, each in structure_of(pdf) if "/ActualText" in each]
