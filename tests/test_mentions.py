"""COV004: which words of a text name a country or a minister that no entry of the document does."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import BASE, ROOT

import validator

TEXT = (ROOT / "tests" / "cases" / "COV" / "harbour.txt").read_text("utf-8")
DOCUMENT = BASE.read_text("utf-8").replace("  paragraphs: 3\n", "  file: text.txt\n")


def undeclared(folder: Path, words: str, edit: tuple[str, str] = ("", "")) -> list[str]:
    assert edit[0] in DOCUMENT
    (folder / "text.txt").write_text(f"{TEXT}\n4. {words}\n", "utf-8")
    (folder / "a.yaml").write_text(DOCUMENT.replace(*edit, 1), "utf-8")
    report = validator.check(folder / "a.yaml", today="2026-11-23")
    return [each.message.split("'")[1] for each in report.diagnostics if each.rule.code == "COV004"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Then they spoke of Chad.", ["Chad"]),
        ("Chad was named first, then Chad again, and the Republic of Chad.", ["Chad"]),
        ("A non-Chad ship, and one of St.Chad, came with Mc’Chad.", []),
        ("For Chad and Mali, and in the United States' waters.", ["Chad", "Mali", "United States"]),
        ("A non-Chad ship came from Mali, for US$ 5 million and a visit to Niger.", ["Mali", "Niger"]),
        ("It pays US$ 5 million, or US$5 million.", []),
        ("The Democratic Republic of the Congo was named.", ["Democratic Republic of the Congo"]),
        ("The Isle of Man and the Bank of Chad and of Mali.", ["Isle of Man"]),
        ("Minister Bravo and Minister Bravo spoke, and so did Minister Luz Bravo.", ["Minister Bravo"]),
        ("Minister Plenipotentiary Bravo and Minister Counsellor Luz spoke.", []),
        ("Minister Bravo Resident spoke.", ["Minister Bravo Resident"]),
        ("Minister Tora spoke.", []),
    ],
)
def test_what_is_named_and_not_declared(words: str, names: list[str], tmp_path: Path) -> None:
    assert undeclared(tmp_path, words) == names


@pytest.mark.parametrize(
    ("declared", "is_told"),
    [
        (("  PER: {role: side, name: Peru}", "  PER: {role: side, name: Peru}\n  TON: {role: mentioned}"), False),
        (("name: Peru}", "name: Peru, also: [Tonga]}"), False),
        (("post: Vice Minister,", "post: Envoy to Tonga,"), False),
        (("post: Vice Minister,", "post: Envoy,"), True),
        (("not_stated: [next]", "next: {date: 2025, place: {city: Nadi, country: TON}}"), False),
        (("city: Suva, country: FJI", "city: Suva"), True),
    ],
)
def test_what_declares_a_country(declared: tuple[str, str], is_told: bool, tmp_path: Path) -> None:
    assert ("Tonga" in undeclared(tmp_path, "They spoke of Tonga.", declared)) is is_told


def test_a_country_that_is_declared_by_one_of_its_names_is_declared_by_all(tmp_path: Path) -> None:
    words = "They spoke of the Kingdom of Tonga."
    assert undeclared(tmp_path, words) == ["Kingdom of Tonga"]
    assert undeclared(tmp_path, words, ("name: Peru}", "name: Peru, also: [Tonga]}")) == []
