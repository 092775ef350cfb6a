"""The body of an invented text is found in many shapes and languages, and jco text and jco new number alike."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Run
from documents import CASES, case
from parts import pairs, some
from sets import Jco
from shapes import LANGUAGES, SHAPES, written
from support import ROOT

from validator import source
from validator.layout.assumed import assume
from validator.release.finding import beside
from validator.release.stored import page_of
from validator.release.text import ReleaseText
from validator.report import pipeline
from validator.report.report import Report
from validator.template.draft import NoBody, Request, draft
from validator.template.reading import Given, Head

TODAY = "2024-06-01"
# The name of a committee is not known there, so that nothing tells the title from the sentence of a banner.
UNKNOWN = {("banner", "zh")}
TEXTS = sorted([*(ROOT / "tests" / "new").glob("*.txt"), *(ROOT / "tests" / "releases").rglob("*.txt")])


def template(stored: str, folder: Path) -> Report:
    """The report on the template of a text, which lies beside it."""
    (folder / "text.txt").write_text(stored, "utf-8", newline="")
    made = draft(Request(stored, TODAY, Given(), file="text.txt"))
    limits = pipeline.Limits()
    return pipeline.check(made.yaml.encode(), "a.yaml", TODAY, limits, beside(str(folder / "a.yaml")))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("shape", SHAPES)
def test_the_body_of_a_shape_is_found_and_counted(shape: str, lang: str) -> None:
    stored, described = written(lang, shape)
    wanted = ReleaseText(stored, described)
    found = assume(stored).text
    is_right = [place[:3] for place in found.paragraphs] == [place[:3] for place in wanted.paragraphs]
    assert is_right == ((shape, lang) not in UNKNOWN), list(found.places)


# That a body is found hangs on both, and is tried above; what is asked here of it is the same in each.
SOME = pairs([*SHAPES], [*LANGUAGES], 6)


@pytest.mark.parametrize(("shape", "lang"), SOME)
def test_a_template_of_a_shape_is_numbered_as_the_text_is_listed(shape: str, lang: str, tmp_path: Path) -> None:
    stored = written(lang, shape)[0]
    report = template(stored, tmp_path)
    assert report.valid and report.facts is not None and report.facts.text is not None
    assert report.facts.text.places == assume(stored).text.places


@pytest.mark.parametrize(
    "path", some(TEXTS, TEXTS[::8].__contains__), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_a_template_of_a_release_is_numbered_as_the_text_is_listed(path: Path, tmp_path: Path) -> None:
    stored = path.read_text("utf-8")
    report = template(stored, tmp_path)
    assert report.facts is not None and report.facts.text is not None
    assert report.facts.text.places == assume(stored).text.places


def test_what_was_assumed_is_printed(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text(written("en", "menu")[0], "utf-8")
    said = jco("text", tmp_path / "t.txt").stderr.decode()
    assert said == "3 paragraphs; body: lines 8-12, after the title in line 6; numbering: blocks (assumed)\n"


def test_a_document_that_counts_a_text_in_another_way_is_named(jco: Run, tmp_path: Path) -> None:
    stored = written("en", "lines")[0]
    (tmp_path / "t.txt").write_text(stored, "utf-8")
    title = LANGUAGES["en"][0]
    for name, numbering in (("a", "lines"), ("b", "blocks")):
        release = f"release: {{title: {title}, file: t.txt, numbering: {numbering}}}\n"
        (tmp_path / f"{name}.yaml").write_text(f"format: jco/1.0\n{release}", "utf-8")
    said = jco("text", tmp_path / "t.txt").stderr.decode()
    assert "3 paragraphs; body: lines 3-5, after the title in line 1; numbering: lines (assumed)\n" in said
    assert "warning: 1 paragraph; body: lines 3-5, after the title in line 1; numbering: blocks (as " in said
    assert "b.yaml" in said and "a.yaml" not in said
    listed = jco("text", tmp_path / "b.yaml")
    assert [line.split()[0] for line in listed.stdout.decode().splitlines()] == ["title", "1"]
    assert "b.yaml says)" in listed.stderr.decode()


@pytest.mark.parametrize(("shape", "lang"), SOME)
def test_a_right_annotation_of_a_shape_is_silent_about_its_text(shape: str, lang: str, tmp_path: Path) -> None:
    stored, described = written(lang, shape)
    text = ReleaseText(stored, described._replace(ends=None))
    (tmp_path / "t.txt").write_text(stored, "utf-8", newline="")
    outcomes = [
        {"kind": "inform", "by": "FJI", "what": "x", "para": place.locator, "quote": stored[place.words : place.end]}
        for place in text.paragraphs
    ]
    release = {"lang": lang, "file": "t.txt", "begins": described.begins, "numbering": described.numbering}
    data = {"format": "jco/1.0", "release": release, "outcomes": outcomes}
    report = pipeline.check(json.dumps(data).encode(), "a.yaml", TODAY, around=beside(str(tmp_path / "a.yaml")))
    about = {found.rule.code for found in report.diagnostics} & {"EVD001", "EVD002", "EVD010", "EVD023", "EVD028"}
    assert not about and report.facts is not None and report.facts.texts is not None
    assert [quote.verdict for quote in report.facts.texts.quotes] == ["exact"] * len(outcomes)


def annotated(stored: str, release: dict[str, str], cited: list[int], folder: Path) -> Report:
    """The report on an annotation of some paragraphs of a text, which lies beside it."""
    (folder / "t.txt").write_text(stored, "utf-8", newline="")
    data = source.load((ROOT / "samples" / "minimal.yaml").read_bytes(), "minimal.yaml").data
    kept = {name: data["release"][name] for name in ("publisher", "date")}
    data["release"] = {**kept, "not_stated": ["title"], "file": "t.txt", **release}
    data["outcomes"] = [{"kind": "inform", "by": "all", "what": "A plan", "para": number} for number in cited]
    return pipeline.check(json.dumps(data).encode(), "a.yaml", TODAY, around=beside(str(folder / "a.yaml")))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("shape", [name for name, shape in SHAPES.items() if shape.has_tail])
def test_what_stands_below_a_text_is_named_with_the_words_that_end_it(shape: str, lang: str, tmp_path: Path) -> None:
    stored, described = written(lang, shape)
    release = {"lang": lang, "begins": described.begins or "", "numbering": described.numbering or ""}
    report = annotated(stored, release, [1, 2, 3], tmp_path)
    found = [each.help or "" for each in report.diagnostics if each.rule.code == "COV001"]
    assert found and all("if it stands below the text, write ends: '" in each for each in found)
    assert (described.ends or "")[-8:] in found[0]


def test_what_stands_above_a_text_is_named_with_the_words_that_begin_it(tmp_path: Path) -> None:
    stored, described = written("en", "menu")
    report = annotated(stored, {"lang": "en"}, [3, 4, 5], tmp_path)
    above = [each.help or "" for each in report.diagnostics if each.rule.code == "COV001"]
    assert above and all("write begins: 'Minister for Trade Ana Tora held the 3rd' (line 8)" in each for each in above)
    assert described.begins and described.begins.startswith("Minister for Trade Ana Tora")


def test_a_wrong_locator_names_the_command_that_lists_the_right_ones() -> None:
    text = case("silent/EVD028-pier").text.replace("para: 6", "para: 9")
    report = pipeline.check(text.encode(), "some notes/a.yaml", TODAY, around=beside(str(CASES / "silent" / "a.yaml")))
    (found,) = [found for found in report.diagnostics if found.rule.code == "EVD001"]
    assert found.help == "correct it; jco text 'some notes/a.yaml' lists the paragraphs with their locators"


def test_folders_of_the_configuration_are_looked_in_and_need_not_be_there_yet(jco_here: Jco, tmp_path: Path) -> None:
    (tmp_path / "jco.toml").write_text('folders = ["notes"]\n')
    (tmp_path / "t.txt").write_text(written("en", "lines")[0], "utf-8")
    listed = jco_here("text", "t.txt")
    assert listed.exit_code == 0 and "warning" not in listed.stderr
    (tmp_path / "notes").mkdir()
    release = f"release: {{title: {LANGUAGES['en'][0]}, file: ../t.txt, numbering: blocks}}\n"
    (tmp_path / "notes" / "a.yaml").write_text(f"format: jco/1.0\n{release}", "utf-8")
    assert "(as notes/a.yaml says): use jco text notes/a.yaml\n" in jco_here("text", "t.txt").stderr


@pytest.mark.parametrize("path", sorted((ROOT / "tests" / "html").glob("*.html")), ids=lambda path: path.stem)
def test_a_template_of_a_page_is_numbered_as_the_page_is_listed(path: Path, tmp_path: Path) -> None:
    page = page_of(path.read_bytes())
    try:
        made = draft(Request(page.text, TODAY, Given(), Head(page.heading), file="text.html"))
    except NoBody:
        return
    (tmp_path / "text.html").write_bytes(path.read_bytes())
    report = pipeline.check(made.yaml.encode(), "a.yaml", TODAY, around=beside(str(tmp_path / "a.yaml")))
    assert report.facts is not None and report.facts.text is not None
    assert report.facts.text.places == assume(page.text, heading=page.heading).text.places
