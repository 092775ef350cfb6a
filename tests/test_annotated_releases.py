"""Whole releases in many languages with their annotations: nothing is said of a right one, one thing of a wrong one.

``tests/releases/annotated/README.md`` tells how the tables of wrong variants are written.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from parts import pairs, some
from support import ROOT

from validator import convert
from validator.release.finding import beside
from validator.report import pipeline

FOLDER = ROOT / "tests" / "releases" / "annotated"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
TODAY = "2026-11-23"


class Variant(NamedTuple):
    """A change of a right annotation, or of its text, and what is said of it then."""

    name: str
    old: list[str]
    new: list[str]
    findings: list[tuple[str, str, str]]  # severity, code, pointer
    line: str  # words of the line where that is, if it is not the first one that was changed


def variants(name: str) -> list[Variant]:
    path = FOLDER / f"{name}.tsv"
    lines = path.read_text("utf-8").split("\n") if path.exists() else []
    found = []
    for line in lines:
        if not line or line.startswith("#"):
            continue
        old, new, findings, *where = line.split("\t")
        expected = [(severity, code, place) for severity, code, place in map(str.split, findings.split(" ; "))]
        found.append(Variant(name, _parts(old), _parts(new), expected, where[0] if where else ""))
    return found


def _parts(cell: str) -> list[str]:
    return [part.replace("\\n", "\n") for part in cell.split(" && ")]


VARIANTS = [variant for name in NAMES for variant in variants(name)]
FIRST = list({variant.name: variant for variant in reversed(VARIANTS)}.values())
"""The first variant of each release."""


def files_of(name: str) -> dict[str, str]:
    """An annotation and the texts that it names."""
    annotation = (FOLDER / f"{name}.yaml").read_text("utf-8")
    texts = re.findall(r"file: ([^\s,}]+)", annotation)
    return {f"{name}.yaml": annotation} | {text: (FOLDER / text).read_text("utf-8") for text in texts}


def findings(folder: Path, name: str) -> list[tuple[str, str, str, int]]:
    path = folder / f"{name}.yaml"
    report = pipeline.check(path.read_bytes(), path.name, TODAY, around=beside(str(path)))
    return [
        (found.severity, found.rule.code, found.pointer, found.range.start.line if found.range else 0)
        for found in report.diagnostics
    ]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_said_of_a_right_annotation(name: str) -> None:
    assert findings(FOLDER, name) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_quote_is_anchored_in_the_stored_text(name: str) -> None:
    data = json.loads(convert(FOLDER / f"{name}.yaml"))
    stored = (FOLDER / data["release"]["file"]).read_text("utf-8")
    derived = data["derived"]
    assert derived["coverage"]["paragraphs"][0] + derived["coverage"]["paragraphs"][1] == derived["paragraphs"]
    kinds = [entry["kind"] for entry in derived["evidence"]]
    assert kinds.count("quote") == _quotes(data) >= 3
    assert derived["facts"]["traced"] >= kinds.count("fact") >= 3 and derived["facts"]["contradicted"] == 0
    for entry in derived["evidence"]:
        if ":" in str(entry.get("para")):
            continue  # of a version
        assert stored[entry["start"] : entry["end"]] == entry["exact"] != ""
        assert stored[: entry["start"]].endswith(entry["prefix"])
        assert stored[entry["end"] :].startswith(entry["suffix"])


def _quotes(node: object) -> int:
    if isinstance(node, list):
        return sum(map(_quotes, node))
    if isinstance(node, dict):
        return sum(len(value) if key == "quote" else _quotes(value) for key, value in node.items() if key != "derived")
    return 0


TYPOGRAPHY: dict[str, Callable[[str], str]] = {
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "Windows line ends": lambda text: "\ufeff" + text.replace("\n", "\r\n"),
    "marks of direction": lambda text: text.replace(" ", "\u200f \u200e"),
    "long dashes": lambda text: text.replace("–", "—"),
    "other quotation marks": lambda text: text.translate(str.maketrans("“”«»’", "„‟“”'")),
}


@pytest.mark.parametrize(("name", "change"), pairs(NAMES, [*TYPOGRAPHY], 5))
def test_the_typography_of_the_text_does_not_matter(name: str, change: str, tmp_path: Path) -> None:
    for file, text in files_of(name).items():
        changed = TYPOGRAPHY[change](text) if file.endswith(".txt") else text
        (tmp_path / file).write_bytes(changed.encode("utf-8"))
    assert findings(tmp_path, name) == []


@pytest.mark.parametrize("name", NAMES)
def test_an_annotation_in_decomposed_letters_is_right_too(name: str, tmp_path: Path) -> None:
    for file, text in files_of(name).items():
        changed = unicodedata.normalize("NFD", text) if file.endswith(".yaml") else text
        (tmp_path / file).write_bytes(changed.encode("utf-8"))
    assert findings(tmp_path, name) == []


@pytest.mark.parametrize(
    "variant",
    some(VARIANTS, [*VARIANTS[::4], *FIRST].__contains__),
    ids=lambda one: f"{one.name}: {' && '.join(one.new)}",
)
def test_a_wrong_variant_gives_exactly_the_expected_findings(variant: Variant, tmp_path: Path) -> None:
    files = files_of(variant.name)
    right = files[f"{variant.name}.yaml"]
    for old, new in zip(variant.old, variant.new, strict=True):
        file = variant.name + (".txt" if old.startswith("txt:") else ".yaml")
        assert files[file].count(old.removeprefix("txt:")) == 1, f"not there once: {old}"
        files[file] = files[file].replace(old.removeprefix("txt:"), new)
    for file, text in files.items():
        (tmp_path / file).write_text(text, "utf-8")
    line = _line(right, files[f"{variant.name}.yaml"], variant.line)
    assert findings(tmp_path, variant.name) == [(*found, line) for found in variant.findings]


def _line(right: str, wrong: str, words: str) -> int:
    """The first line that differs, or the one that begins with these words."""
    lines = wrong.split("\n")
    if words:
        begins = re.finditer(f"(?m)^{re.escape(words)}".replace("\\\\n", "\n"), wrong)
        places = [wrong.count("\n", 0, match.start()) + 1 for match in begins]
        assert len(places) == 1, f"not one line: {words}"
        return places[0]
    pairs = enumerate(zip(right.split("\n"), lines, strict=False), 1)
    return next(number for number, (before, after) in pairs if before != after)


def test_each_language_that_is_read_has_a_release_and_wrong_variants_of_it() -> None:
    from validator.languages import calendar, figures, ordinals

    read = {lang for lang in map(_tag, NAMES) if calendar.reads(lang) and figures.reads(lang) and ordinals.reads(lang)}
    every = "ar az cs de el en es fa fi fr he hu id it ja ko lv mn nb nl pl pt ro ru sv th tr uk vi zh"
    assert read == set(every.split())
    assert {_tag(variant.name) for variant in VARIANTS} == read == {_tag(name) for name in NAMES}


def _tag(name: str) -> str:
    return name.partition("-")[0]
