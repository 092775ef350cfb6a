"""A slip in what the annotation says of its text hides no check of the quotes, and makes no finding of its own.

Each slip is made in a sound document, alone, beside a quote that the text does not have, and beside one that stands in
another paragraph than the one cited.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest
from conftest import Run
from support import LONG, ROOT, one_in

from validator.release.finding import beside
from validator.report import pipeline
from validator.report.report import Report
from validator.report.summary import completeness_in_words

SILENT = ROOT / "tests" / "cases" / "silent"
BASE = (SILENT / "EVD-plain-text.yaml").read_text("utf-8")
NUMBERED = (SILENT / "harbour.txt").read_text("utf-8")
# The same without printed numbers, so that where the body begins decides how the paragraphs are counted.
PLAIN = NUMBERED.replace("\n1. ", "\n").replace("\n2. ", "\n").replace("\n3. ", "\n").replace("- Closer Ties", "Ties")
# And without the subtitle, so that only the title bounds the body.
BARE = PLAIN.replace("Ties across the Pacific\n\n", "")
TITLE = "  title: Outcome of 3rd Fiji-Peru Joint Committee Meeting\n"
FILE = "  file: harbour.txt\n"
MISQUOTED = ("quote: requested faster licences", "quote: requested quicker licences")
MISPLACED = ("para: 2\n    quote: requested", "para: 3\n    quote: requested")

# What is replaced, by what, the finding of the slip, and why the quotes are looked for in the whole text alone: with
# printed numbers, and without them. Of the latter the text has a subtitle, below which the body begins.
SLIPS: list[tuple[str, str, str, str, str]] = [
    # A key with one near name counts as that field given.
    ("  title:", "  titel:", "SCH002 /release/titel", "", ""),
    ("  file:", "  fiel:", "SCH002 /release/fiel", "", ""),
    ("release:\n", "relase:\n", "SCH002 /relase", "", ""),
    (FILE, FILE + "  begin: Minister for Trade Ana Tora held\n", "SCH002 /release/begin", "", ""),
    (FILE, FILE + "  end: May 13, 2024.\n", "SCH002 /release/end", "", ""),
    (FILE, FILE + "  subtitels: [Ties across the Pacific]\n", "SCH002 /release/subtitels", "", ""),
    # So does a text for a list of texts.
    (FILE, FILE + "  subtitles: Ties across the Pacific\n", "SCH003 /release/subtitles", "", ""),
    # Where nobody can tell what was meant, the quotes themselves show whether the body was found.
    (TITLE, "  title: 5\n", "SCH003 /release/title", "", ""),
    (TITLE, "  title: [Outcome]\n", "SCH003 /release/title", "", ""),
    (TITLE, f"  title: {'Outcome ' * 70}\n", "SCH006 /release/title", "", ""),
    (TITLE, "", "MIS002 /release", "", ""),
    (TITLE, "  titel: Something else\n", "SCH002 /release/titel", "", ""),
    (FILE, FILE + "  subtitles: [5]\n", "SCH003 /release/subtitles/0", "", "no usable subtitles"),
    (FILE, FILE + "  begins: 5\n", "SCH003 /release/begins", "", ""),
    (FILE, FILE + "  begin: Something else\n", "SCH002 /release/begin", "", ""),
    (FILE, FILE + "  ends: [May]\n", "SCH003 /release/ends", "", ""),
    (FILE, FILE + "  colour: red\n", "SCH002 /release/colour", "", ""),
    # How the paragraphs are distinguished cannot be seen from some quotes.
    (FILE, FILE + "  numbering: roman\n", "SCH004 /release/numbering", "no usable numbering", "no usable numbering"),
    (FILE, FILE + "  numbering: 1\n", "SCH003 /release/numbering", "no usable numbering", "no usable numbering"),
    # What has nothing to do with the place of the quotes.
    (FILE, FILE + "  paragraphs: three\n", "SCH003 /release/paragraphs", "", ""),
    (FILE, FILE + "  versions: none\n", "SCH003 /release/versions", "", ""),
    (FILE, FILE + "  versions: [{lang: Korean}]\n", "SCH005 /release/versions/0/lang", "", ""),
    ("  lang: en\n", "  lang: English\n", "SCH005 /release/lang", "", ""),
    ("  lang: en\n", "  langage: en\n", "SCH002 /release/langage", "", ""),
    ("  ordinal: 3", "  ordinal: third", "SCH003 /meeting/ordinal", "", ""),
]
OF_NUMBERED = [
    (FILE, FILE + "  numbring: printed\n", "SCH002 /release/numbring", ""),
    (FILE, FILE + "  numbering: print\n", "SCH004 /release/numbering", ""),
    (FILE, FILE + "  numbering: Printed\n", "SCH004 /release/numbering", ""),
]
OF_BARE = [
    ("  title:", "  titel:", "SCH002 /release/titel", ""),
    (FILE, FILE + "  numbering: block\n", "SCH004 /release/numbering", ""),
    (TITLE, "  title: 5\n", "SCH003 /release/title", "no usable title"),
    (TITLE, "", "MIS002 /release", "no usable title"),
    (TITLE, "  titel: Something else\n", "SCH002 /release/titel", "no usable title"),
    (TITLE, "  title: 5\n  begins: Minister for Trade Ana Tora held\n", "SCH003 /release/title", ""),
]
ROWS = [
    *((NUMBERED, old, new, slip, why) for old, new, slip, why, _ in SLIPS),
    *((PLAIN, old, new, slip, why) for old, new, slip, _, why in SLIPS[:: one_in(3)]),
    *((NUMBERED, *row) for row in OF_NUMBERED),
    *((BARE, *row) for row in OF_BARE),
]


def checked(folder: Path, document: str, text: str = NUMBERED) -> Report:
    (folder / "harbour.txt").write_text(text, "utf-8")
    return pipeline.check(document.encode(), "a.yaml", "2026-11-23", around=beside(str(folder / "a.yaml")))


def codes(report: Report) -> list[str]:
    return sorted(f"{each.rule.code} {each.pointer}" for each in report.diagnostics if each.rule.code != "MIS001")


def changed(*changes: tuple[str, str]) -> str:
    text = BASE
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


KINDS = {NUMBERED: "numbered", PLAIN: "plain", BARE: "bare"}


def name(value: str) -> str:
    return KINDS.get(value, value.strip()[:50] or "nothing")


def of(text: str, document: str) -> str:
    """The document with the subtitle that this text has, where the slip does not give it already."""
    if text != PLAIN or "subtit" in document:
        return document
    return document.replace(": harbour.txt\n", ": harbour.txt\n  subtitles: [Ties across the Pacific]\n")


@pytest.mark.parametrize(("text", "old", "new", "slip", "why"), ROWS, ids=name)
def test_a_slip_hides_no_check_of_the_quotes_and_makes_no_finding_of_its_own(
    text: str, old: str, new: str, slip: str, why: str, tmp_path: Path
) -> None:
    alone = checked(tmp_path, of(text, changed((old, new))), text)
    assert codes(alone) == [slip]
    line = completeness_in_words(alone)
    assert line.endswith(f"; 3 quotes only looked for in the whole text ({why})") == bool(why), line
    assert ("paragraphs 3/3" in line) == (not why and slip != "SCH003 /release/ends"), line
    assert "not checked" not in line

    misquoted = checked(tmp_path, of(text, changed((old, new), MISQUOTED)), text)
    assert codes(misquoted) == sorted([slip, "EVD002 /outcomes/1/quote"])
    misplaced = checked(tmp_path, of(text, changed((old, new), MISPLACED)), text)
    assert codes(misplaced) == sorted([slip, *(["EVD002 /outcomes/1/quote"] if not why else [])])


SAMPLE = ROOT / "samples" / "invented" / "isl-bwa-3.yaml"
OF_RELEASE = SAMPLE.read_text("utf-8").split("\nrelease:\n")[1].split("\nmeeting:\n")[0].split("\n")
KEYS = [line for line in OF_RELEASE if re.match(r" {2}[a-z_]+:", line)]
VALUES = ["5", "[5, {a: b}]", "{q: r}", "true", "2.10"]


@cache
def found_before() -> set[str]:
    return {
        each.rule.code
        for each in pipeline.check(SAMPLE.read_bytes(), "a.yaml", "2026-11-23", around=beside(str(SAMPLE))).diagnostics
    }


@pytest.mark.parametrize("line", KEYS, ids=lambda line: line.strip().split(":")[0])
def test_no_slip_in_any_field_of_the_release_makes_a_finding_of_another_kind(line: str) -> None:
    text = SAMPLE.read_text("utf-8")
    key = line.strip().split(":")[0]
    lines = [line.replace(key, key[:-1], 1), line.replace(key, key[0] + key[2:3] + key[1:2] + key[3:], 1)]
    # Each key with one of the values, and the next key with the next one.
    values = [value for at, value in enumerate(VALUES) if LONG or (at - KEYS.index(line)) % len(VALUES) == 0]
    lines += [f"  {key}: {value}" for value in values if line[-1] != ":"]
    around = beside(str(SAMPLE))
    for slip in lines:
        changed_text = text.replace(f"\n{line}\n", f"\n{slip}\n", 1)
        report = pipeline.check(changed_text.encode(), "a.yaml", "2026-11-23", around=around)
        new = {each.rule.code for each in report.diagnostics if each.waived is None} - found_before()
        assert not [code for code in new if code[:3] in ("EVD", "COV", "MTG", "OUT", "ABS004")], (slip, new)


QUOTES = ["quot: {a: b}", "quote: 5", "quote: [5, {a: b}]", "quote: 2.10"]


@pytest.mark.parametrize("quote", QUOTES)
def test_a_refused_quote_does_not_make_its_sentence_uncovered(quote: str, tmp_path: Path) -> None:
    for words in (
        "quote: held the 3rd Fiji-Peru Joint Committee Meeting",
        "quote: agreed to open a direct shipping line",
    ):
        report = checked(tmp_path, changed((words, quote)))
        assert {code[:3] for code in codes(report)} <= {"SCH", "YML"}, codes(report)


SILENT_ABOUT_TEXT = [
    ("", "no text at hand"),
    ("  fiel: nowhere.txt\n", "no usable file"),
    ("  file: 5\n", "no usable file"),
    ("  file: nowhere.txt\n", "no text at hand"),
    ("  file: latin.txt\n", "the text cannot be read"),
    ("  file: ../outside.txt\n", "no text at hand"),
]


@pytest.mark.parametrize(("file", "why"), SILENT_ABOUT_TEXT)
def test_the_reason_why_the_quotes_were_not_looked_for_is_the_true_one(file: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes("Café".encode("latin-1"))
    (tmp_path.parent / "outside.txt").write_text("Café", "utf-8")
    line = completeness_in_words(checked(tmp_path, changed((FILE, file))))
    assert line.endswith(f"; 3 quotes not checked ({why})")


def test_a_release_that_cannot_be_read_is_the_reason(tmp_path: Path) -> None:
    start, end = BASE.index("release:\n"), BASE.index("meeting:\n")
    report = checked(tmp_path, BASE[:start] + "release: none\n" + BASE[end:])
    assert completeness_in_words(report).endswith("; 3 quotes not checked (no usable release)")


PARAS = [
    ("para: two", "SCH005 /outcomes/1/para"),
    ("para: [2, x y]", "SCH005 /outcomes/1/para/1"),
    ("pra: {a: 2}", "SCH002 /outcomes/1/pra"),
    ("para: 2.10", "YML008 /outcomes/1/para"),
]


@pytest.mark.parametrize(("para", "slip"), PARAS)
def test_a_refused_para_hides_neither_its_quote_nor_the_others(para: str, slip: str, tmp_path: Path) -> None:
    change = ("para: 2\n    quote: requested", f"{para}\n    quote: requested")
    alone = checked(tmp_path, changed(change))
    assert codes(alone) == [slip]
    assert completeness_in_words(alone).endswith("; 1 quote only looked for in the whole text (no usable para)")
    assert codes(checked(tmp_path, changed(change, MISQUOTED))) == sorted([slip, "EVD002 /outcomes/1/quote"])
    other = ("quote: agreed to open a direct shipping line", "quote: agreed to open a shipping line")
    assert codes(checked(tmp_path, changed(change, other))) == sorted([slip, "EVD002 /outcomes/0/quote"])


MEANT = [
    (("outcomes:\n", "outcome:\n"), "SCH002 /outcome", "EVD002 /outcome/1/quote"),
    (("    quote: requested", "    qoute: requested"), "SCH002 /outcomes/1/qoute", "EVD002 /outcomes/1/qoute"),
    (("    para: 2\n    quote", "    pra: 2\n    quote"), "SCH002 /outcomes/1/pra", "EVD002 /outcomes/1/quote"),
    (("meeting:\n", "meting:\n"), "SCH002 /meting", "EVD002 /outcomes/1/quote"),
    (("parties:\n", "partys:\n"), "SCH002 /partys", "EVD002 /outcomes/1/quote"),
    (("people:\n", "poeple:\n"), "SCH002 /poeple", "EVD002 /outcomes/1/quote"),
]


@pytest.mark.parametrize(
    ("change", "slip", "finding"), MEANT, ids=lambda value: value if isinstance(value, str) else ""
)
def test_what_stands_below_a_misspelt_key_is_checked_as_that_of_the_field_that_it_can_only_mean(
    change: tuple[str, str], slip: str, finding: str, tmp_path: Path
) -> None:
    alone = checked(tmp_path, changed(change))
    assert codes(alone) == [slip]
    assert completeness_in_words(alone) == completeness_in_words(checked(tmp_path, BASE))
    document = changed(MISQUOTED).replace(*change)
    assert document != changed(MISQUOTED)
    found = checked(tmp_path, document)
    assert codes(found) == sorted([slip, finding])
    assert [each.range.start.line for each in found.diagnostics if each.rule.code == "EVD002" and each.range] == [
        document[: document.index("requested quicker")].count("\n") + 1
    ]


def test_misspelt_keys_below_misspelt_keys_are_each_said_at_their_place(tmp_path: Path) -> None:
    document = changed(MISQUOTED).replace("outcomes:\n", "outcome:\n").replace("    quote: requ", "    qoute: requ")
    document = document.replace("what: Faster", "waht: Faster")
    assert codes(checked(tmp_path, document)) == [
        "EVD002 /outcome/1/qoute",
        "SCH002 /outcome",
        "SCH002 /outcome/1/qoute",
        "SCH002 /outcome/1/waht",
    ]


UNREAD = [
    (("outcomes:\n", "zzz:\n"), 2),
    (("outcomes:\n", "outcomes:\n  first: {quote: abc}\n  rest:\n"), 3),
    (("meeting:\n", "meeting: 5\nx-mine: {quote: abc}\nsitting:\n"), 1),
    (("    quote: agreed", "    quote: {a: b}\n    words: {quote: [abc, 5], derived: 5}\n    other: agreed"), 1),
    (("    quote: agreed", f"    quote: {'a' * 3000} # agreed"), 1),
]


@pytest.mark.parametrize(("change", "count"), UNREAD)
def test_quotes_in_a_part_that_cannot_be_read_are_counted_as_not_checked(
    change: tuple[str, str], count: int, tmp_path: Path
) -> None:
    line = completeness_in_words(checked(tmp_path, changed(change)))
    assert line.endswith(f"; {count} quote{'s' * (count > 1)} not checked (in a part that cannot be read)"), line


def test_a_quote_that_may_stand_in_a_version_that_is_not_at_hand_is_not_judged(tmp_path: Path) -> None:
    versions = (FILE, FILE + "  versions: [{lang: ko, title: 한국어, url: https://example.org/ko}]\n")
    para = ("para: 2\n    quote: requested", "para: KO:3\n    quote: requested")
    report = checked(tmp_path, changed(versions, para, MISQUOTED))
    assert codes(report) == ["SCH005 /outcomes/1/para"]
    assert completeness_in_words(report).endswith("; 1 quote not checked (no usable para)")


def test_what_a_slip_leaves_unknown_is_not_judged(tmp_path: Path) -> None:
    """A locator behind a refused end, a heading of which nobody knows the words, the other headings."""
    ends = (FILE, FILE + "  ends: [May]\n")
    assert codes(checked(tmp_path, changed(ends, ("date: 2024-05-13, para: 3", "date: 2024-05-13, para: 9")))) == [
        "SCH003 /release/ends"
    ]
    heading = ("para: 2\n    quote: requested", "para: title\n    quote: requested")
    report = checked(tmp_path, changed((TITLE, "  title: 5\n"), heading))
    assert codes(report) == ["SCH003 /release/title"]
    both = (TITLE, "  title: 5\n  ends: Something else\n")
    assert codes(checked(tmp_path, changed(both))) == ["EVD010 /release/ends", "SCH003 /release/title"]


def test_the_closing_line_of_many_documents_gives_each_reason(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text(NUMBERED, "utf-8")
    files = ["", "  file: 5\n", FILE + "  numbering: roman\n", FILE]
    for number in range(12):
        (tmp_path / f"{number}.yaml").write_text(changed((FILE, files[number % 4])), "utf-8")
    words = jco("check", *(f"{number}.yaml" for number in range(12)), cwd=tmp_path).stderr.decode()
    assert words.startswith(
        "18 quotes not checked (9 no text at hand, 9 no usable file)\n"
        "9 quotes only looked for in the whole text (no usable numbering)\n"
    )


def test_json_says_what_was_not_checked_and_why(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text(NUMBERED, "utf-8")
    (tmp_path / "a.yaml").write_text(changed((FILE, FILE + "  numbering: roman\n")), "utf-8")
    (tmp_path / "b.yaml").write_text(changed((FILE, "")), "utf-8")
    shown = json.loads(jco("check", "a.yaml", "b.yaml", "-f", "json", cwd=tmp_path).stdout)["documents"]
    assert [each["unchecked"] for each in shown] == [
        [{"quotes": 3, "reason": "no usable numbering", "searched": True}],
        [{"quotes": 3, "reason": "no text at hand", "searched": False}],
    ]


@pytest.mark.parametrize(
    ("version", "why"),
    [
        ("{lang: ko, title: T, url: 'https://example.org/ko'}", "no text at hand"),
        ("{lang: ko, title: T, file: [5, {a: b}]}", "no usable file"),
        ("{lang: KO, title: T, fiel: nowhere.txt}", "no usable versions"),
        ("{lang: fr, title: T, file: nowhere.txt}, {lang: ko, title: T, file: 5}", "no usable file"),
    ],
)
def test_the_reason_why_the_quotes_of_a_version_were_not_looked_for_is_that_of_its_text(
    version: str, why: str, tmp_path: Path
) -> None:
    document = changed(
        ("  lang: en\n", f"  lang: en\n  versions: [{version}]\n"), ("    para: 2\n", "    para: 'ko:2'\n")
    )
    line = completeness_in_words(checked(tmp_path, document))
    assert line.endswith(f"; 1 quote not checked ({why})")
