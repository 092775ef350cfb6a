"""VER002: a text in another language than lang says, told by its everyday words where the letters do not tell it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import ROOT

from validator.evidence.spoken import other_language
from validator.release.finding import beside
from validator.release.text import ReleaseText
from validator.report import pipeline
from validator.report.report import Report
from validator.source import load

ANNOTATED = ROOT / "tests" / "releases" / "annotated"
INVENTED = load((ROOT / "tests" / "ledger" / "releases.yaml").read_bytes(), "releases.yaml").data
SPOKEN = [
    ("es", "pt"),
    ("es", "en"),
    ("pt-BR", "es"),
    ("fr", "en"),
    ("de", "nl"),
    ("pl", "cs"),
    ("id", "vi"),
    ("en", "fr"),
    ("zh", "ja"),
    ("ja", "zh"),
]


def checked(name: str, lang: str) -> Report:
    annotation = (ANNOTATED / f"{name}.yaml").read_text("utf-8")
    said = next(line for line in annotation.split("\n") if line.startswith("  lang: "))
    path = ANNOTATED / "x.yaml"
    return pipeline.check(
        annotation.replace(said, f"  lang: {lang}", 1).encode(), str(path), "2026-11-23", around=beside(str(path))
    )


@pytest.mark.parametrize(("own", "said"), SPOKEN)
def test_a_text_in_another_language_of_the_same_letters_is_found(own: str, said: str) -> None:
    found = [each for each in checked(own, said).diagnostics if each.rule.code == "VER002"]
    assert len(found) == 1
    assert found[0].path == ("release", "title")
    assert found[0].help.startswith(f"write lang: {own[:2]}, or name the text in that language")


@pytest.mark.parametrize("lang", INVENTED)
def test_nothing_is_said_of_a_text_in_its_language(lang: str) -> None:
    assert other_language(ReleaseText(INVENTED[lang]["text"]), lang) is None


@pytest.mark.parametrize(
    "path", [path.with_suffix(".txt") for path in sorted(ANNOTATED.glob("*.yaml"))], ids=lambda path: path.stem
)
def test_nothing_is_said_of_a_release_in_its_language(path: Path) -> None:
    lang = load(path.with_suffix(".yaml").read_bytes(), "a.yaml").data["release"]["lang"]
    assert other_language(ReleaseText(path.read_text("utf-8")), lang) is None


def test_a_text_in_two_languages_shows_nothing() -> None:
    both = "\n\n".join((ANNOTATED / f"{name}.txt").read_text("utf-8") for name in ("es", "en"))
    assert other_language(ReleaseText(both), "en") is None
    assert other_language(ReleaseText(both), "es") is None
