"""jco view: what stands on the pages, where they go, and that no text of a user does anything in them."""

from __future__ import annotations

import gc
import os
import re
import subprocess
import sys
import time
import unicodedata
import weakref
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import Run
from documents import CASES, Case, case, cases
from html_pages import Page, assert_sound
from hypothesis import given
from hypothesis import strategies as st
from parts import of_each_language, some
from support import ROOT, SHARED, one_in

from validator import check
from validator.commands import view
from validator.commands.options import Options
from validator.evidence.quotes import located
from validator.pages import document, index, passages
from validator.pages.passages import direction
from validator.pages.rows import web_address
from validator.pages.spans import BARE, FACT, Mark, segments
from validator.pages.values import spoken_date
from validator.release.text import ReleaseText
from validator.report.report import Report
from validator.system.printable import legible

SILENT = CASES / "silent"
WITH_TEXT = SILENT / "EVD-plain-text.yaml"
ANNOTATED = ROOT / "tests" / "releases" / "annotated"
SAMPLE = ROOT / "samples" / "invented" / "isl-bwa-3.yaml"
HOSTILE = '"><img src=x onerror=alert(1)></style><script>alert(1)</script>{{ 7 * 7 }}'


def shown(report: Report) -> Page:
    return assert_sound(document.page(report, "index.html"))


def page_of(path: Path, **options: object) -> Page:
    return shown(check(path, **options))  # type: ignore[arg-type]


@pytest.fixture
def edited(tmp_path: Path) -> Callable[..., Path]:
    """A document with its text, some words of either replaced: ``edited(("a", "b"), text=[("c", "d")])``."""

    def write(*changes: tuple[str, str], text: list[tuple[str, str]] | None = None, name: str = "a.yaml") -> Path:
        for source, target, pairs in (
            (WITH_TEXT, tmp_path / name, changes),
            (SILENT / "harbour.txt", tmp_path / "harbour.txt", text or ()),
        ):
            words = source.read_text("utf-8")
            for before, after in pairs:
                assert before in words
                words = words.replace(before, after)
            target.write_text(words, "utf-8")
        return tmp_path / name

    return write


# What stands on a page


def test_all_words_of_the_release_stand_on_the_page() -> None:
    report = check(SAMPLE)
    page = shown(report)
    assert report.facts is not None
    text = report.facts.text
    assert text is not None
    bounds = sorted({place.words for place in text.places.values()} | {place.end for place in text.places.values()})
    parts = [text.stored[start:end] for start, end in pairwise(bounds)]
    # Between two paragraphs stand their white space and the printed number.
    wanted = [" ".join(part.split()) for part in parts if not re.fullmatch(r"\s*(?:-|\d\.)?\s*", part)]
    assert [" ".join(block.split()) for block in page.blocks] == wanted
    assert page.classes["stored"][0].split() == text.stored[: text.headings[0].start].split()


def test_each_quote_of_each_object_leads_to_its_words_and_back() -> None:
    report = check(SAMPLE)
    page = shown(report)
    assert report.facts is not None
    quotes = located(report.facts)
    assert len(quotes) > 25
    words = [name for name in page.ids if name.startswith("words-")]
    assert len(words) == len(quotes)
    assert {f"#{name}" for name in words} <= set(page.links)
    marked = {owner for own in page.of("a") if "data-of" in own for owner in own["data-of"].split()}
    assert {"outcome-1", "outcome-13", "meeting", "people-eydis", "projects-students-of-water"} <= marked
    assert marked <= set(page.ids)


def test_what_is_quoted_is_marked_as_it_is_printed() -> None:
    page = page_of(SAMPLE)
    links = [words for words in page.classes["q"] if "“Students of Water" in words]
    assert links == ["requested Iceland to continue “Students of Water” (outcome 6 request)"]


def test_words_between_the_parts_of_a_quote_are_not_marked(edited: Callable[..., Path]) -> None:
    page = page_of(edited(("agreed to open a direct shipping line", "agreed to open ... shipping line")))
    assert "agreed to open" in page.classes["q"]
    assert "shipping line (outcome 1 agree)" in page.classes["q"]
    assert page.ids.count("words-outcome-1-0") == 1


def test_one_quote_within_another_has_both_its_links(edited: Callable[..., Path]) -> None:
    path = edited(("under-negotiation, para: 2}", "under-negotiation, para: 2, quote: faster licences}"))
    page = page_of(path)
    both = [own for own in page.of("a") if own.get("data-of") == "outcome-2 agreements-accord"]
    assert [own["href"] for own in both] == ["#outcome-2"], "the outcome comes before the fact"
    assert ["#agreements-accord" in page.links, "words-agreements-accord-0" in page.ids] == [True, True]


def test_what_nobody_cites_is_marked_and_what_is_skipped_has_its_reason(edited: Callable[..., Path]) -> None:
    uncited = ("date: 2024-05-13, para: 3}", "date: 2024-05-13}")
    assert "Not cited Nothing is annotated from this paragraph." in page_of(edited(uncited)).classes["verdict"]
    skip = "  status: complete\n  skip: [{para: 3, why: travel of a minister}]"
    skipped = page_of(edited(uncited, ("  status: complete", skip)))
    assert skipped.classes["verdict"] == ["Skipped travel of a minister"]
    assert page_of(WITH_TEXT).classes["verdict"] == ["Cited without a quote"]


def test_a_sentence_without_a_quote_says_so_in_words() -> None:
    bare = page_of(WITH_TEXT).classes["bare"]
    assert bare == [
        "- Two hundred licences are waiting at the port. (no quote from this sentence)",
        "※ A licence is valid for two years. (no quote from this sentence)",
    ]


def test_all_facts_of_the_sample_stand_on_its_page() -> None:
    text = page_of(SAMPLE).text
    for words in (
        "Session 3 · 11 March 2025 · Reykjavik, Iceland",
        "basis Cooperation Agreement",
        "level vice-ministerial inferred",
        "signed is also given as 2025-03-12 in subtitle 1",
        "EUR 300,000 = 300,000 EUR, the same as ISK 45 million",
        "in_force".replace("_", " ") + " not stated",
        "Waived: The ministry posted the releases of the winter together",
        "The release has no relationship",
        "certainty: medium",
        "date 2027-21 spring 2027",
        "skip why contact details cites ¶ 7",
        "Naledi Oarabile Kalahari Basin Secretariat",
    ):
        assert words in text, words


def test_a_document_with_errors_is_shown_with_its_diagnostics_at_their_places() -> None:
    page = page_of(ROOT / "samples" / "broken.yaml")
    cards = page.classes["card"]
    assert "error\nSCH004 outcome 1, kind" in cards[0] and "'agreed' is not a term of 'kind'" in cards[0]
    assert "did you mean 'agree'?" in cards[0]
    assert "The text of the release was not found." in page.text
    findings = page.classes["note"]
    assert len([words for words in findings if "REF002" in words]) == 2, "in the card and in the list"
    assert [page.links.count("#outcome-4"), page.links.count("#release")] == [4, 2], "from words, facts and lists"
    assert "outcome 3, to conditional, line 46" in page.text


def test_without_its_text_a_page_shows_the_words_that_were_quoted(edited: Callable[..., Path]) -> None:
    path = edited()
    (path.parent / "harbour.txt").unlink()
    page = page_of(path)
    assert "The text of the release was not found." in page.text and "harbour.txt" in page.text
    assert "agreed to open a direct shipping line (outcome 1 agree)" in page.classes["q"]
    assert "#words-outcome-1-0" in page.links
    assert "not checked: no text at hand" in page.text


REASONS = [
    (("file: harbour.txt", "fiel: [5]"), "not checked: no usable file"),
    (("    para: 2\n    quote", "    para: two\n    quote"), "only looked for in the whole text: no usable para"),
    (("  file: harbour.txt", "  file: harbour.txt\n  numbering: roman"), "whole text: no usable numbering"),
]


@pytest.mark.parametrize(("change", "words"), REASONS, ids=lambda value: value if isinstance(value, str) else "")
def test_what_was_not_checked_of_a_quote_is_said_with_its_reason(
    change: tuple[str, str], words: str, edited: Callable[..., Path]
) -> None:
    assert words in page_of(edited(change)).text


def test_a_quote_that_is_not_where_it_is_cited_says_where_it_is(edited: Callable[..., Path]) -> None:
    wrong = page_of(edited(("    para: 2\n    quote: requested faster", "    para: 3\n    quote: requested faster")))
    assert "“requested faster licences” in ¶ 2, which is not cited" in wrong.text
    nowhere = page_of(edited(("requested faster licences", "requested slower licences")))
    assert "“requested slower licences” not in the text" in nowhere.text


def test_text_from_right_to_left_is_told_to_the_browser() -> None:
    page = page_of(ANNOTATED / "ar.yaml")
    paragraphs = [own for own in page.of("p") if own.get("lang") == "ar"]
    assert paragraphs and {own["dir"] for own in paragraphs} <= {"rtl", "auto"}
    assert [own["lang"] for own in page.of("html")] == ["en"]
    assert (direction("الدورة السابعة، 7th session"), direction("7th session"), direction("")) == ("rtl", "ltr", "ltr")


@pytest.mark.parametrize("lang", ["ko", "ko-KR"])
def test_other_versions_of_a_release_are_shown_with_what_is_quoted_from_them(tmp_path: Path, lang: str) -> None:
    source = case("silent/EVD018-version").text.replace("lang: ko", f"lang: {lang}")
    (tmp_path / "a.yaml").write_text(source.replace("ko:2", f"{lang}:2"), "utf-8")
    for name in ("harbour.txt", "versions-ko.txt"):
        (tmp_path / name).write_bytes((SILENT / name).read_bytes())
    page = page_of(tmp_path / "a.yaml")
    assert f"Version in {lang.casefold()}" in page.text
    assert f"#at-{lang.casefold()}-2" in page.links
    words = [unicodedata.normalize("NFC", each) for each in page.classes["q"]]  # the text is stored decomposed
    assert "직항로 개설에 합의 (outcome 1 agree)" in words
    assert [own["lang"] for own in page.of("p") if own.get("lang") == lang.casefold()]


@pytest.mark.parametrize("case", cases()[:: one_in(12)], ids=lambda case: case.path.stem)
def test_every_case_has_a_sound_page_or_is_in_the_index(case: Case) -> None:
    report = check(case.data, name=case.name, sources=[case.path.parent])
    name = ""
    if report.content is not None:
        shown(report)
        name = "x.html"
    listed = assert_sound(index.page([index.entry(report, name)], {}))
    assert name in listed.links if name else report.diagnostics[0].rule.code in listed.text


RELEASES = {path.stem: path for path in sorted(ANNOTATED.glob("*.yaml"))}


@pytest.mark.parametrize("name", some(RELEASES, of_each_language(RELEASES).__contains__))
def test_every_language_has_a_sound_page(name: str) -> None:
    page_of(RELEASES[name])


def test_the_real_release_has_a_sound_page_with_every_paragraph_cited() -> None:
    if not (SHARED / "releases").is_dir():
        pytest.skip("the real release is not at hand")
    page = page_of(ROOT / "samples" / "kor-mng-7.yaml", sources=[SHARED / "releases"])
    assert "9 of 9 cited" in page.text
    assert "verdict" not in page.classes, "nothing is open or without a quote"
    assert not [words for words in page.classes["quotes"] if "not " in words.rpartition("”")[2]]


# Marks


MARKS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 20), st.sampled_from(["joint", "view", FACT, BARE])), max_size=12
).map(lambda some: [Mark(at, at + size, family, f"words-{n}", f"o{n}") for n, (at, size, family) in enumerate(some)])


@given(st.text(min_size=60, max_size=60), st.lists(st.integers(0, 60), max_size=6, unique=True), MARKS)
def test_segments_are_the_text_under_its_marks_whatever_they_are(text: str, cuts: list[int], marks: list[Mark]) -> None:
    bounds = sorted({0, 60, *cuts})
    stretches = list(pairwise(bounds))
    found = segments(text, stretches, marks)
    assert ["".join(each.text for each in run) for run in found] == [text[start:end] for start, end in stretches]
    flat = [each for run in found for each in run]
    for mark in marks:
        assert "".join(each.text for each in flat if mark in each.marks) == text[mark.start : mark.end]
        assert [sum(mark in each.opens for each in flat), sum(mark in each.closes for each in flat)] == [1, 1]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2023-06-26", "26 June 2023"),
        ("2022-08~", "August 2022 (about)"),
        ("2027-21", "spring 2027"),
        ("2023-01/2023-06", "January 2023 – June 2023"),
        ("../2025", "until 2025"),
        ("1993/..", "since 1993"),
        ("2023-13", "2023-13"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_dates_are_spoken_as_far_as_they_have_a_shape(date: str, words: str) -> None:
    assert spoken_date(date) == words


# Hostile text


def test_markup_in_any_text_of_a_document_is_shown_and_does_nothing(edited: Callable[..., Path]) -> None:
    quoted = "'" + HOSTILE + "'"
    path = edited(
        ("what: Open a direct shipping line", f"what: {quoted}"),
        ("name: Ana Tora", f"name: {quoted}"),
        ("topic: transport", f"topic: transport\n    note: {quoted}\n    x-own: {quoted}"),
        ("publisher: Ministry of Trade of Fiji", f"publisher: {quoted}"),
        ("by: A. Tester", f"by: {quoted}\n  note: {quoted}"),
        ("harbour.txt", quoted),
    )
    page = page_of(path)
    assert len(page.of("script")) == 1 and not page.of("img")
    assert page.text.count(" ".join(HOSTILE.split())) > 6


def test_markup_in_the_text_of_a_release_is_shown_and_does_nothing(edited: Callable[..., Path]) -> None:
    new = f"agreed to open {HOSTILE} a direct shipping line"
    page = page_of(edited(text=[("agreed to open a direct shipping line", new), ("News\n", HOSTILE + "\n")]))
    assert len(page.of("script")) == 1
    assert page.text.count(HOSTILE) == 2


def test_markup_in_refused_parts_comes_through_the_diagnostics_and_does_nothing(edited: Callable[..., Path]) -> None:
    path = edited(("kind: agree\n", f"kind: '{HOSTILE}'\n"), ("  side: FJI", f"  side: '{HOSTILE}'"))
    page = page_of(path)
    assert "onerror=alert(1)" in page.text and "SCH004" in page.text


def test_only_addresses_of_the_web_become_links(edited: Callable[..., Path]) -> None:
    address = "https://example.org/press/3"
    assert address in page_of(edited()).links
    bad = page_of(edited((address, "'javascript:alert(1)'")))
    assert not [link for link in bad.links if "javascript" in link]
    quote = page_of(edited((address, "'https://example.org/\"onmouseover=\"alert(1)'")))
    assert 'https://example.org/"onmouseover="alert(1)' in quote.links
    for text in ("javascript:x", " javascript:x", "JaVaScRiPt:x", "data:text/html,x", "//example.org", "httpx", ""):
        assert web_address(text) == ""


def test_controls_and_overrides_are_shown_as_what_they_are_and_joiners_stay(edited: Callable[..., Path]) -> None:
    odd = "agreed to open a\u202e\x07\x00 direct shipping line"
    raw = document.page(check(edited(text=[("agreed to open a direct shipping line", odd)])), "index.html")
    text = raw.decode("utf-8")
    assert "a\\u202e\\x07\\x00 direct" in text
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]", text)
    assert legible("می\u200cخواهم\u200f \ud800") == "می\u200cخواهم\u200f \\ud800"


@pytest.mark.skipif(sys.platform != "linux", reason="the names of files are other there")
def test_a_file_name_does_nothing_in_a_page_either(jco: Run, tmp_path: Path) -> None:
    name = os.fsdecode(b"<img src=x onerror=a>\xff.yaml")
    (tmp_path / name).write_bytes(WITH_TEXT.read_bytes())
    (tmp_path / ("<script>" + name)).write_bytes(b"format: [\n")
    assert jco("view", ".", "-o", "out").returncode == 1
    for path in (tmp_path / "out").iterdir():
        assert r"&lt;img src=x onerror=a&gt;\udcff.yaml" in path.read_text("utf-8")
        assert_sound(path.read_bytes())


# Files


def copies(folder: Path, **ids: str) -> None:
    for name, lines in ids.items():
        (folder / f"{name}.yaml").write_text(WITH_TEXT.read_text("utf-8").replace("id: fji-per-3\n", lines), "utf-8")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_files_are_called_as_convert_calls_them_and_each_name_is_its_own(jco: Run, tmp_path: Path) -> None:
    copies(
        tmp_path,
        a="id: a\n",
        b="id: a\nrevision: 2\nsupersedes: a\n",
        c="id: a\nrevision: 2\nsupersedes: a\n",
        d="id: index\n",
        e="id: con\n",
        f="",
        g="id: ../../x\n",
    )
    assert jco("view", ".", "-o", "out").returncode == 0
    assert names(tmp_path / "out") == {
        "a@1.html", "a.html", "a~1.html", "index~1.html", "id-con~1.html", "no-id~1.html", "no-id~2.html", "index.html",
    }  # fmt: skip
    links = Page((tmp_path / "out" / "index.html").read_bytes()).links
    assert {"a%401.html", "a~1.html"} <= set(links)
    assert names(tmp_path) == {"out", *(f"{name}.yaml" for name in "abcdefg")}


def test_the_same_documents_give_the_same_bytes_and_are_not_written_twice(
    jco: Run, jco_process: Run, tmp_path: Path
) -> None:
    copies(tmp_path, a="id: a\n", b="id: b\n")
    first = jco("view", "b.yaml", "a.yaml", "-o", "one")
    assert b"written: 3; up to date: 0" in first.stderr
    jco_process("view", "a.yaml", "b.yaml", "-o", "two", env={"PYTHONHASHSEED": "7", "LC_ALL": "C"})
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in (tmp_path / "one").iterdir()}
    assert {name: data for name, (data, _) in before.items()} == {
        path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()
    }
    again = jco("view", "a.yaml", "b.yaml", "-o", "one")
    assert b"written: 0; up to date: 3" in again.stderr and again.stdout == b""
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in (tmp_path / "one").iterdir()} == before


def test_of_many_documents_one_text_is_held_at_a_time(
    jco: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "harbour.txt").write_bytes((SILENT / "harbour.txt").read_bytes())
    copies(tmp_path, **{name: f"id: {name}\n" for name in "abcde"})
    texts: list[weakref.ref[ReleaseText]] = []
    held: list[int] = []
    real = view.check_one

    def checked(path: str, options: Options) -> Report:
        gc.collect()
        held.append(sum(each() is not None for each in texts))
        report = real(path, options)
        assert report.facts is not None and report.facts.text is not None
        texts.append(weakref.ref(report.facts.text))
        return report

    monkeypatch.setattr(view, "check_one", checked)
    assert b"written: 6" in jco("view", ".", "-o", "out").stderr
    assert len(held) == 5 and max(held) <= 1


def test_pages_of_others_in_the_folder_are_left_alone(jco: Run, tmp_path: Path) -> None:
    copies(tmp_path, a="id: a\n")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "b.html").write_text("mine")
    assert jco("view", "a.yaml", "-o", "out").returncode == 0
    assert (tmp_path / "out" / "b.html").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="there are no links here")
def test_a_link_out_of_the_folder_is_not_followed(jco: Run, tmp_path: Path) -> None:
    copies(tmp_path, a="id: a\n")
    (tmp_path / "out").mkdir()
    (tmp_path / "mine.txt").write_text("mine")
    (tmp_path / "out" / "a.html").symlink_to(tmp_path / "mine.txt")
    done = jco("view", "a.yaml", "-o", "out")
    assert done.returncode == 3 and b"a link" in done.stderr
    assert (tmp_path / "mine.txt").read_text() == "mine"


def test_the_index_has_every_document_and_says_why_one_has_no_page(jco: Run, tmp_path: Path) -> None:
    copies(tmp_path, a="id: a\n")
    (tmp_path / "bad.yaml").write_text("format: jco/1.0\nid: [\n")
    done = jco("view", "a.yaml", "bad.yaml", "gone.yaml", "-o", "out")
    assert done.returncode == 2, "a named file that cannot be read"
    page = assert_sound((tmp_path / "out" / "index.html").read_bytes())
    assert names(tmp_path / "out") == {"index.html", "a.html"}
    assert "Outcome of 3rd Fiji-Peru Joint Committee Meeting" in page.text
    assert "bad.yaml could not be read as a document" in page.text and "YML001" in page.text
    assert "gone.yaml could not be read as a document" in page.text and "YML013" in page.text
    assert "36 of 36" in page.text and "Session 3 14 May 2024 Fiji – Peru" in page.text


@pytest.mark.parametrize("words", [["a.yaml"], ["a.yaml", "-o", "-"], ["a.yaml", "-o", "a.yaml"], ["b", "-o", "out"]])
def test_wrong_usage_is_one_line_and_exit_2(jco: Run, tmp_path: Path, words: list[str]) -> None:
    copies(tmp_path, a="id: a\n")
    (tmp_path / "b").mkdir()
    done = jco("view", *words)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert done.stderr.startswith(b"jco: ")
    assert names(tmp_path) == {"a.yaml", "b"}


def test_standard_input_has_a_page_too(jco: Run, tmp_path: Path) -> None:
    assert jco("view", "-", "-o", "out", stdin=WITH_TEXT.read_bytes()).returncode == 0
    assert names(tmp_path / "out") == {"fji-per-3.html", "index.html"}


def test_findings_are_no_failure(jco: Run, tmp_path: Path) -> None:
    copies(tmp_path, a="id: a\nid_: x\n")
    assert jco("check", "a.yaml").returncode == 1
    assert jco("view", "a.yaml", "-o", "out").returncode == 0


# Cost


def test_nothing_but_view_imports_the_template_engine() -> None:
    code = (
        "import sys, validator.cli, validator.__main__; from validator.commands import check, convert, view; "
        "print('jinja2' in sys.modules, 'validator.pages' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "False False\n"


def test_a_text_of_half_a_million_characters_with_five_hundred_quotes_takes_seconds(
    edited: Callable[..., Path],
) -> None:
    sentence = "Item {0} was agreed upon by both sides in the hall of the port after a debate of the whole day. "
    body = "\n\n".join(f"{n}. " + "".join(sentence.format(f"{n}-{k}") for k in range(60)) for n in range(4, 94))
    quotes = "".join(
        f"  - {{kind: state, by: all, what: Item {n}-{k}, topic: trade, para: {n}, quote: Item {n}-{k} was agreed}}\n"
        for n in range(4, 94) for k in range(6)
    )  # fmt: skip
    path = edited(("agreements:\n", quotes + "agreements:\n"))
    text = path.parent / "harbour.txt"
    text.write_text(text.read_text("utf-8") + "\n\n" + body, "utf-8")
    assert text.stat().st_size > 500_000
    report = check(path, max_bytes=4_000_000)
    start = time.process_time()
    data = document.page(report, "index.html")
    assert time.process_time() - start < 7
    assert data.count(b'class="card outcome') == 542


@pytest.mark.parametrize("most", [0, 1, 2, 4, 100])
def test_of_a_text_with_very_many_paragraphs_the_rest_stands_as_it_is_stored(
    most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passages, "_MOST", most)
    report = check(WITH_TEXT)
    shown(report)
    whole = document.page(report, "index.html").decode()
    assert ("The paragraphs after these" in whole) is (most < 100)
    for words in ("Two hundred licences are waiting at the port.", "began his official visit", "Closer Ties"):
        assert whole.count(words) == 1
    assert "<mark>requested faster licences</mark>" in whole
