"""Sentences that are quoted and that are not: counted in the report, and bearable where there are many."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Run
from documents import CASES, case
from surveyed import rows, written

from validator import check
from validator.report.report import Report

PLAIN = case("silent/EVD-plain-text").text
TEXT = (CASES / "silent" / "harbour.txt").read_text("utf-8")
MANY = "".join(f" The visitors then went on to see hall number {number}." for number in range(1, 41))
SKIPPED = "  skip: [{para: 3, why: a visit}]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text(PLAIN, "utf-8")
    (tmp_path / "harbour.txt").write_text(TEXT, "utf-8")
    return tmp_path


def edited(folder: Path, document: str = PLAIN, text: str = TEXT) -> Report:
    (folder / "a.yaml").write_text(document, "utf-8")
    (folder / "harbour.txt").write_text(text, "utf-8")
    return check(folder / "a.yaml")


def test_sentences_of_the_body_are_counted(folder: Path) -> None:
    assert edited(folder).sentences == (3, 4)
    assert edited(folder, PLAIN + SKIPPED).sentences == (3, 3)
    # A few words are not a sentence that anybody asks for, unless they are quoted; paragraph 0 is not counted.
    assert edited(folder, text=TEXT.replace(" The two sides agreed", " So be it. The two sides agreed")).sentences == (
        3,
        4,
    )
    short = PLAIN.replace("[next]\n", "[next]\n  note: quoted too\n").replace(
        "quote: held the 3rd Fiji-Peru Joint Committee Meeting",
        "quote: [held the 3rd Fiji-Peru Joint Committee Meeting, So be]",
    )
    assert edited(
        folder, short, TEXT.replace(" The two sides agreed", " So be it. The two sides agreed")
    ).sentences == (4, 5)


@pytest.mark.parametrize(
    ("document", "text"),
    [
        (PLAIN.replace("lang: en", "lang: fr"), TEXT),
        (PLAIN.replace("  title: Outcome", "  title: The outcome"), TEXT),
        (PLAIN.replace("  file: harbour.txt\n", "  paragraphs: 3\n"), TEXT),
        (PLAIN.replace("  lang: en\n", "  lang: 7\n"), TEXT),
    ],
    ids=["another language", "no body", "no text", "a refused language"],
)
def test_where_sentences_cannot_be_told_nothing_is_said_of_them(document: str, text: str, folder: Path) -> None:
    report = edited(folder, document, text)
    assert report.sentences is None
    assert ", sentences " not in written([report], "text")


def test_the_report_says_what_is_covered_in_every_format(folder: Path) -> None:
    report = edited(folder)
    assert ", paragraphs 3/3, sentences 3/4\n" in written([report], "text")
    (document,) = json.loads(written([report], "json"))["documents"]
    assert document["coverage"] == {
        "paragraphs": {"cited": 3, "skipped": 0, "total": 3},
        "sentences": {"quoted": 3, "total": 4},
    }
    for row in rows([report]):
        names = ("paragraphs_covered", "paragraphs", "sentences_quoted", "sentences")
        assert [row[name] for name in names] == ["3", "3", "3", "4"]
    head, _, line = written([report], "markdown").splitlines()[:3]
    assert head.endswith("| missing | paragraphs | sentences (en) | facts traced |")
    assert line.endswith("| 0 | 3/3 | 3/4 | 15/16 |")


def test_a_document_without_its_text_has_no_coverage_in_the_report() -> None:
    reports = [check(PLAIN, name="a.yaml"), check("{", name="b.yaml")]
    found = json.loads(written(reports, "json"))
    assert [each["coverage"] for each in found["documents"]] == [None, None]
    assert found["totals"]["coverage"]["paragraphs"] == {"cited": 0, "skipped": 0, "total": 0}
    assert {row["paragraphs_covered"] for row in rows(reports)} == {""}
    assert "paragraphs covered" not in written(reports, "text")


def test_many_sentences_that_nobody_quoted_are_one_finding_to_read_and_all_in_json(jco: Run, folder: Path) -> None:
    edited(folder, text=TEXT.replace(" in Suva on May 14, 2024.", f" in Suva on May 14, 2024.{MANY}"))
    lines = jco("check", "a.yaml", cwd=folder).stdout.decode().splitlines()
    assert sum("info[COV002]" in line for line in lines) == 1
    assert sum(line.startswith("     = also: paragraph 1: no quote from the sentence") for line in lines) == 4
    assert "a.yaml: 35 more findings of COV002 are not shown (--max-per-file 0 shows all)" in lines
    first, *others = [line for line in lines if "hall number" in line]
    assert "hall number 1." in first
    assert "hall number 2." in others[0]
    every = jco("check", "a.yaml", "-f", "json", "-f", "concise=lines.txt", "--max-per-file", "0", cwd=folder).stdout
    assert sum(each["code"] == "COV002" for each in json.loads(every)["diagnostics"]) == 40
    assert len((folder / "lines.txt").read_text("utf-8").splitlines()) == 40
    shown = jco("check", "a.yaml", "--max-per-file", "0", cwd=folder).stdout.decode()
    assert shown.count("no quote from the sentence") == 40


def test_errors_of_a_kind_at_one_place_are_all_shown(jco: Run, folder: Path) -> None:
    more = "".join(f"\n{number}. Nothing is annotated from here, whatever it says.\n" for number in range(4, 24))
    edited(folder, text=TEXT + more)
    shown = jco("check", "a.yaml", cwd=folder).stdout.decode()
    assert shown.count("error[COV001]") == 1
    assert [shown.count(f"nothing is annotated from paragraph {number}:") for number in (4, 9, 10, 23)] == [1, 1, 1, 1]
    assert shown.index("paragraph 9:") < shown.index("paragraph 10:")
