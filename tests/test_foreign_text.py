"""A file that names the text of another release: one finding says so, and names the text that fits (EVD023)."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from support import ROOT

from validator.diagnostic import Diagnostic
from validator.editing.fixes.rounds import fix_all
from validator.release.finding import beside
from validator.report import pipeline
from validator.report.report import Report

INVENTED = ROOT / "samples" / "invented"
NAMES = sorted(path.stem for path in INVENTED.glob("*.yaml"))


def checked(folder: Path, document: str) -> Report:
    path = folder / "annotations" / "a.yaml"
    sources = (str(folder / "texts"),)
    return pipeline.check(document.encode(), str(path), "2026-11-23", around=beside(str(path), sources, str(folder)))


def of_the_text(report: Report) -> list[Diagnostic]:
    return [each for each in report.diagnostics if each.rule.code[:3] in ("EVD", "COV") and each.waived is None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "annotations").mkdir()
    shutil.copytree(INVENTED, tmp_path / "texts", ignore=shutil.ignore_patterns("*.yaml"))
    return tmp_path


def document(name: str, file: str) -> str:
    return re.sub(r"(?m)^( +file: )\S+", rf"\g<1>{file}", (INVENTED / f"{name}.yaml").read_text("utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_the_text_of_another_release_gives_one_finding_that_names_the_right_one(name: str, folder: Path) -> None:
    for other in NAMES:
        report = checked(folder, document(name, f"{other}.txt"))
        if other == name:
            assert not of_the_text(report)
            continue
        (found,) = of_the_text(report)
        assert found.rule.code == "EVD023", found
        assert f"{other}.txt does not seem to be the text of this release: the title and " in found.message
        assert found.help == f"write file: {name}.txt, where they are"


def test_the_fix_writes_the_name_of_the_text_that_fits(folder: Path) -> None:
    wrong = document(NAMES[0], f"{NAMES[1]}.txt")
    fixed = fix_all(wrong.encode(), lambda data: checked(folder, data.decode()), unsafe=True)
    assert fixed.data.decode() == document(NAMES[0], f"{NAMES[0]}.txt")


def test_a_text_with_no_other_beside_it_is_named_all_the_same(folder: Path) -> None:
    (folder / "texts" / f"{NAMES[0]}.txt").unlink()
    (found,) = of_the_text(checked(folder, document(NAMES[0], f"{NAMES[1]}.txt")))
    assert found.rule.code == "EVD023"
    assert found.help.startswith("give the name of the right text under file")


def test_a_document_without_quotes_is_told_by_its_names(folder: Path) -> None:
    wrong = re.sub(r"(?m)^ +quote: .*\n", "", document("isl-bwa-3", "session-today.txt"))
    (found,) = [each for each in of_the_text(checked(folder, wrong)) if each.rule.code == "EVD023"]
    assert " names are not in it" in found.message
    assert found.help == "write file: isl-bwa-3.txt, where they are"


def test_a_text_outside_the_data_is_not_looked_at(folder: Path) -> None:
    own = folder / "texts" / f"{NAMES[0]}.txt"
    shutil.move(own, folder.parent / own.name)
    own.symlink_to(folder.parent / own.name)
    (found,) = of_the_text(checked(folder, document(NAMES[0], f"{NAMES[1]}.txt")))
    assert "write file" not in found.help


@pytest.mark.parametrize("name", NAMES)
def test_words_that_are_only_copied_badly_are_compared(name: str, folder: Path) -> None:
    wrong = re.sub(r"(?m)^( +(?:title|quote): .*?[a-z]{3,}) ([a-z]+)", r"\1 really \2", document(name, f"{name}.txt"))
    codes = {each.rule.code for each in of_the_text(checked(folder, wrong))}
    assert "EVD002" in codes or "EVD010" in codes
    assert "EVD023" not in codes


def test_a_text_with_few_of_the_words_is_not_named_instead(folder: Path) -> None:
    own = folder / "texts" / f"{NAMES[0]}.txt"
    quotes = re.findall(r"(?m)^ +quote: (.+)$", document(NAMES[0], own.name))
    assert quotes[0] in own.read_text("utf-8")
    own.write_text(f"{quotes[0]}\n", "utf-8")
    (found,) = of_the_text(checked(folder, document(NAMES[0], f"{NAMES[1]}.txt")))
    assert found.help.startswith("give the name of the right text under file")


def test_a_text_in_which_the_body_was_found_is_compared(folder: Path) -> None:
    wrong = document("direct-speech", "several-heads.txt")
    assert "begins" not in wrong
    wrong = re.sub(r"(?m)^  title: .*\n", "  begins: The fifth session of the Samoa-Uruguay\n", wrong)
    wrong = wrong.replace("not_stated: [url]", "not_stated: [url, title]", 1)
    codes = {each.rule.code for each in of_the_text(checked(folder, wrong))}
    assert "EVD002" in codes and "EVD023" not in codes


def test_a_text_in_a_folder_is_named_with_it_and_whatever_its_capitals(folder: Path) -> None:
    below = folder / "texts" / "2025"
    below.mkdir()
    for name in NAMES[:2]:
        shutil.move(folder / "texts" / f"{name}.txt", below)
    own = below / f"{NAMES[0]}.txt"
    own.write_text(own.read_text("utf-8").upper(), "utf-8")
    (found,) = of_the_text(checked(folder, document(NAMES[0], f"2025/{NAMES[1]}.txt")))
    assert found.help == f"write file: 2025/{NAMES[0]}.txt, where they are"
