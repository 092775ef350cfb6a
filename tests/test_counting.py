"""One line left out, one finding: whole releases whose locators fit another counting, and what --fix writes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from documents import CASES, case
from parts import of_each_language, pairs, some
from support import ROOT

from validator.editing.fixes.rounds import fix_all
from validator.evidence.counting import _last_words
from validator.release.finding import beside
from validator.release.text import ReleaseText
from validator.report import pipeline
from validator.report.report import Report

FOLDER = ROOT / "tests" / "releases" / "annotated"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
TODAY = "2026-11-23"
CAUSES = {"EVD023", "EVD028"}


def checking(path: Path) -> Callable[[bytes], Report]:
    return lambda data: pipeline.check(data, path.name, TODAY, around=beside(str(path)))


def codes(report: Report) -> list[str]:
    return [found.rule.code for found in report.diagnostics]


def higher(annotation: str, by: int, since: int = 0) -> str:
    """The annotation with the numbers of paragraphs of its own text, those from ``since`` on, so much higher."""

    def one(match: re.Match[str]) -> str:
        return match[1] + re.sub(r"(?<![\w:])\d+(?!:)", raised, match[2])

    def raised(number: re.Match[str]) -> str:
        return str(int(number[0]) + by) if int(number[0]) >= since else number[0]

    return re.sub(r"(\bpara: )(\[[^\]]*\]|[^\s,}\]]+)", one, annotation)


@pytest.mark.parametrize(("name", "field"), pairs(NAMES, ["begins", "numbering"], 4))
def test_a_line_that_is_left_out_gives_one_finding_whose_fix_writes_it(name: str, field: str) -> None:
    path = FOLDER / f"{name}.yaml"
    annotation = path.read_text("utf-8")
    without = re.sub(rf"(?m)^ +{field}: .*\n", "", annotation)
    check = checking(path)
    report = check(without.encode())
    found = codes(report)
    assert len(found) <= 1, [each.message for each in report.diagnostics]
    if CAUSES & set(found):
        after = fix_all(without.encode(), check, unsafe=False)
        assert (after.fixed, codes(after.report)) == (1, [])
        # Where the paragraphs are numbered in print, to say so does as well as where they begin.
        assert f"{field}: " in after.data.decode() or "numbering: printed" in after.data.decode()


# One paragraph has no middle; a page header stands twice in a scan; two languages: the text goes on behind the release.
OTHERWISE = {"zh-han", "fr-bref", "en-ocr", "pt-bilingue"}


@pytest.mark.parametrize("name", some(NAMES, of_each_language(NAMES).__contains__))
def test_numbers_that_are_all_one_too_high_give_one_finding_whose_fix_makes_them_right(name: str) -> None:
    path = FOLDER / f"{name}.yaml"
    shifted = higher(path.read_text("utf-8"), 1).encode()
    check = checking(path)
    found = codes(check(shifted))
    assert CAUSES & set(found)
    assert not {"EVD001", "EVD002", "EVD008"} & set(found)
    after = fix_all(shifted, check, unsafe=False)
    assert not (CAUSES | {"EVD001", "EVD002", "EVD008"}) & set(codes(after.report))


PIER = case("silent/EVD028-pier")


@pytest.mark.parametrize(
    ("name", "since", "by"),
    [
        ("ko", 5, 1),
        ("fr", 4, 1),
        ("ru", 3, 1),
        ("vi", 4, 1),
        ("mn", 3, -1),
        ("id", 4, -1),
        ("ja", 3, -1),
        ("ar", 4, -1),
    ],
)
def test_numbers_that_are_wrong_from_one_on_give_one_finding_that_says_from_where(
    name: str, since: int, by: int
) -> None:
    path = FOLDER / f"{name}.yaml"
    shifted = higher(path.read_text("utf-8"), by, since).encode()
    check = checking(path)
    (found,) = check(shifted).diagnostics
    how = "high" if by > 0 else "low"
    assert (
        found.rule.code,
        found.message.startswith(f"from para {since + by} on") and f" are 1 too {how}: " in found.message,
    ) == ("EVD028", True), found
    after = fix_all(shifted, check, unsafe=True)
    assert (after.fixed, codes(after.report)) == (1, [])
    # Where a line was passed over two paragraphs have one number: which of them is meant is for a person to say.
    assert fix_all(shifted, check, unsafe=False).unsafe == (by < 0)


@pytest.mark.parametrize(
    ("change", "written"),
    [
        ((("  numbering: lines\n", ""),), "  numbering: lines\n  file: pier-lines.txt\n"),
        ((("numbering: lines", "numbering: blocks"),), "  numbering: lines\n"),
        ((("numbering: lines", "'numbering': \"blocks\""),), "  'numbering': \"lines\"\n"),
        ((("numbering: lines", "numbering:"),), "  numbering: lines\n"),
    ],
)
def test_the_line_is_written_where_it_belongs(change: tuple[tuple[str, str], ...], written: str) -> None:
    text = PIER.text
    for old, new in change:
        assert old in text
        text = text.replace(old, new)
    after = fix_all(text.encode(), checking(PIER.path), unsafe=False)
    assert (after.fixed, codes(after.report)) == (1, [])
    assert written in after.data.decode()


def test_a_release_in_brackets_gets_its_field_too() -> None:
    head, rest = PIER.text.split("release:\n")
    fields, rest = rest.split("meeting:\n")
    flow = ", ".join(line.strip() for line in fields.splitlines() if "numbering" not in line)
    text = f"{head}release: {{{flow}}}\nmeeting:\n{rest}"
    after = fix_all(text.encode(), checking(PIER.path), unsafe=False)
    assert (after.fixed, codes(after.report)) == (1, [])


def test_one_wrong_number_of_many_is_named_by_itself() -> None:
    text = PIER.text.replace("para: 4", "para: 3")
    assert codes(checking(PIER.path)(text.encode())) == ["EVD002"]


def bounded(name: str, field: str) -> bytes:
    """The annotation with words in the middle of the release under begins, or ends."""
    path = FOLDER / f"{name}.yaml"
    annotation = re.sub(rf"(?m)^ +{field}: .*\n", "", path.read_text("utf-8"))
    facts = checking(path)(annotation.encode()).facts
    assert facts is not None
    assert facts.text is not None
    place = facts.text.places[facts.text.count // 2 + (field == "begins")]
    words = facts.text.stored[place.words : place.end].split()
    line = " ".join(words[:8] if field == "begins" else words[-8:]).replace("'", "''")
    return re.sub(r"(?m)^( +)(file: .*)", rf"\g<1>\g<2>\n\g<1>{field}: '{line}'", annotation, count=1).encode()


@pytest.mark.parametrize(
    ("name", "field"), pairs([name for name in NAMES if name not in OTHERWISE], ["begins", "ends"], 4)
)
def test_a_body_that_begins_too_late_or_ends_too_early_is_one_finding_that_names_the_words(
    name: str, field: str
) -> None:
    data, check = bounded(name, field), checking(FOLDER / f"{name}.yaml")
    (found,) = [each for each in check(data).diagnostics if each.severity != "info"]
    assert found.rule.code in CAUSES
    assert found.message.startswith(f"release.{field} is too {'late' if field == 'begins' else 'early'}: ")
    assert [each.path for each in found.related] == [("release", field)]
    assert re.search(r"\b(1 quote|([2-9]|\d\d) quotes)\b", found.message)
    written = re.search(rf"{field}: '(.*?)' \(line (\d+)\)", found.help)
    report = check(data)
    assert written is not None and report.facts is not None and report.facts.text is not None
    line = " ".join(report.facts.text.stored.split("\n")[int(written[2]) - 1].split())
    shown = written[1].removesuffix("...")
    assert shown in line if field == "begins" else shown != written[1] or line.endswith(shown.split()[-1])
    after = fix_all(data, check, unsafe=False)
    assert (after.fixed, {*codes(after.report)} - {"COV002"}) == (1, set())


@pytest.mark.parametrize(("ends", "others"), [("spring 2027.", []), ("SPRING 2027.", ["EVD010"])])
def test_a_paragraph_behind_the_end_of_the_body_is_named_with_it(ends: str, others: list[str]) -> None:
    path = ROOT / "samples" / "invented" / "isl-bwa-3.yaml"
    cut = path.read_text("utf-8").replace("  file: ", f"  ends: {ends}\n  file: ")
    told = [each for each in checking(path)(cut.encode()).diagnostics if each.waived is None]
    assert sorted(each.rule.code for each in told) == sorted(["EVD001", *others])
    (found,) = [each for each in told if each.rule.code == "EVD001"]
    assert "release.ends ends the body in line 27: if that is too early" in found.help


def test_where_nothing_is_quoted_above_the_body_the_help_names_the_words_to_begin_with() -> None:
    path = CASES / "silent" / "EVD028-pier.yaml"
    text = path.read_text("utf-8")
    late = text.replace("  numbering: lines\n", "  numbering: lines\n  begins: The two sides agreed to open\n")
    late = late.replace("  para: 2\n  quote: held the 3rd Fiji-Peru Joint Committee Meeting\n", "")
    late = late.replace("  skip: [{para: 1, why: the date line}]\n", "")
    (found,) = [each for each in checking(path)(late.encode()).diagnostics if each.severity == "error"]
    assert found.rule.code == "EVD028" and "2 too high" in found.message
    assert found.help == (
        "write every number under para 2 lower, or, if the release begins in line 6, write begins: 'Suva, May 20, 2024'"
        " under release"
    )
    right = late.replace("begins: The two sides agreed to open", "begins: Suva, May 20, 2024")
    assert "EVD028" not in codes(checking(path)(right.encode()))


def test_an_address_of_many_signs_is_not_to_be_written_as_the_end_of_the_body() -> None:
    def last(address: str) -> str:
        return _last_words(ReleaseText(f"Title\n\nThe sides met.\n\nThey read the text of {address}\n"), [3])

    assert last("https://example.org/a") == "They read the text of https://example.org/a"
    assert last(f"https://example.org/{'a' * 130}") == ""
