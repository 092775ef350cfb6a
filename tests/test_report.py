"""``jco report``: the set first, then what to do, then what lacks something; each format with what it is for."""

from __future__ import annotations

import json
import pickle
import re
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from itertools import islice
from pathlib import Path

import derive_report
import pytest
from conftest import Run
from documents import CASES, case
from outputs import verify
from sets import Jco, put
from support import BASE, ROOT, examples, golden, unmeasured
from surveyed import rows, survey, written

from validator import check
from validator.commands import report
from validator.commands.options import Options
from validator.report import pipeline
from validator.report.missing import missing
from validator.report.names import Identity
from validator.report.report import Report, failed
from validator.survey import FORMATS
from validator.survey import frozen as entries
from validator.survey.drawing import axis, track
from validator.survey.entry import Entry, entry
from validator.survey.gathering import Gathering, ranked
from validator.survey.heatmap import MOST_COLUMNS, heatmap
from validator.survey.rows import COLUMNS
from validator.survey.survey import MOST_DETAILED, Survey
from validator.survey.timeline import timeline
from validator.survey.words import exit_reason, gaps, ranges, remarks, sessions, share

TODAY = "2026-11-23"
WHOLE = BASE.read_text("utf-8")
GOLDEN = ROOT / "tests" / "surveys"


def changed(*pairs: tuple[str, str], name: str = "a.yaml") -> Report:
    """The report on the base with these words in place of others."""
    text = WHOLE
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    return pipeline.check(text.encode(), name, TODAY)


BY_LEE = ("by: A. Tester", "by: B. Lee")
DRAFT = ("status: complete", "status: draft")
NO_FORMAT = ("  format: in-person\n", "")
NO_TOPIC = ("    topic: transport\n", "")
NOT_CITED = ("    para: 1\n", "    para: 2\n")


def session(number: int, name: str, *more: tuple[str, str]) -> Report:
    """The base as another session of its series."""
    year = 2021 + number
    return changed(
        ("id: fji-per-3", f"id: {name}"),
        ("  ordinal: 3\n  date: 2024-05-14", f"  ordinal: {number}\n  date: {year}-05-14"),
        ("date: 2024-05-20", f"date: {year}-05-20"),
        ("date: 2024-05-13", f"date: {year}-05-13"),
        ("date: 2024-06-01", f"date: {year}-06-01"),
        *more,
        name=f"{name}.yaml",
    )


@cache
def a_set() -> tuple[Report, ...]:
    """Five documents of one series and one that cannot be read: two lack nothing, one calls itself complete."""
    return (
        session(1, "one"),
        session(2, "two", NO_TOPIC),
        session(5, "five", DRAFT, BY_LEE, NO_FORMAT, NO_TOPIC, NOT_CITED),
        session(6, "six", DRAFT, NO_FORMAT),
        session(7, "seven", BY_LEE),
        pipeline.check(b"format: jco/1.0\nid: [\n", "torn.yaml", TODAY),
    )


def many(count: int) -> list[Entry]:
    """So many entries of twenty annotators, every third of a document that lacks something."""
    kinds = [entry(each) for each in a_set()[:3]]
    return [
        kinds[number % 3]._replace(
            file=f"d{number:05}.yaml", identity=Identity(f"d{number:05}", 1, ""), by=f"annotator {number % 20:02}"
        )
        for number in range(count)
    ]


def of(*reports: Report) -> Survey:
    """The survey over these reports."""
    return survey(map(entry, reports))


# --- Text


@pytest.mark.golden("tests/surveys/*")
@pytest.mark.parametrize("name", ["text", "markdown"])
def test_of_a_set_the_sums_come_first_then_what_to_do_then_what_lacks_something(name: str) -> None:
    golden(GOLDEN / f"set.{'md' if name == 'markdown' else 'txt'}", written(a_set(), name, skipped={"hidden": 2}))


@pytest.mark.golden("tests/surveys/*")
@pytest.mark.parametrize("name", ["text", "markdown"])
def test_of_one_document_all_that_it_lacks_is_listed(name: str) -> None:
    golden(GOLDEN / f"one.{'md' if name == 'markdown' else 'txt'}", written([a_set()[2]], name))


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_what_lacks_nothing_is_counted_and_not_shown_unless_it_is_alone(name: str) -> None:
    text = re.sub(".* not valid .*", "", written(a_set(), name))
    assert "one.yaml" not in text and "seven.yaml" not in text
    assert "2 lack nothing" in text
    assert "one.yaml" in written(a_set()[:1], name)


def test_a_set_that_lacks_nothing_is_a_few_lines() -> None:
    found = [session(number, f"s{number}") for number in (1, 2, 3)]
    text = written(found, "text")
    assert "nothing is missing" in text and "By annotator" not in text and "Documents that lack" not in text
    assert len(text.splitlines()) < 12


def test_a_run_over_no_document_can_be_shown() -> None:
    for name in FORMATS:
        assert written([], name)
    assert json.loads(written([], "json"))["documents"] == []
    reason = "exit status 0: there was no document to look at"
    assert written([], "text").splitlines() == ["0 documents", "", reason]


def test_a_bar_is_full_only_for_all_and_a_share_is_100_percent_only_for_all() -> None:
    assert [share(*each) for each in ((0, 7), (7, 7), (1, 100_000), (99_999, 100_000), (1, 3), (0, 0))] == [
        *("0 %", "100 %", "0.1 %", "99.9 %", "33.3 %", ""),
    ]
    text = written(many(1000), "text")
    for line in text.splitlines():
        if bar := re.search(r"[#\-.]{20}", line):
            assert (bar[0] == "#" * 20) is ("100 %" in line), line


def test_of_very_many_documents_as_many_are_listed_as_one_can_read_and_the_others_are_counted() -> None:
    text = written(many(1000), "text")
    assert text.count("\nd0") == MOST_DETAILED
    assert "566 more documents that lack something: name a folder, or use --format csv" in text
    with Gathering() as gathering:
        for each in many(1000):
            gathering.add(each)
            assert len(gathering.detailed) < 2 * MOST_DETAILED
        assert not list(gathering.survey({}).spots)


# --- What comes first


def test_what_is_called_complete_comes_first_then_what_lacks_least() -> None:
    lacking = [each for each in map(entry, a_set()) if each.lacks]
    assert [each.file for each in ranked(lacking)] == ["two.yaml", "six.yaml", "five.yaml"]


def test_fields_are_ranked_by_level_then_by_how_often_they_are_missing_then_by_what_they_finish() -> None:
    required = changed(("    what: Open a direct shipping line\n", ""), ("  url: https://example.org/press/3\n", ""))
    found = of(*a_set(), required).worklist
    assert [(rate.field, rate.to_fill, rate.lacking, rate.last_in) for rate in found] == [
        ("outcome.what", 1, 1, 0),
        ("meeting.format", 2, 2, 1),
        ("outcome.topic", 2, 2, 1),
        ("release.url", 1, 1, 0),
    ]


def test_each_annotator_has_the_documents_that_name_them_most_work_first() -> None:
    nobody = changed(("  by: A. Tester\n", ""), DRAFT)
    found = of(*a_set(), nobody).annotators
    assert [(who.name, who.documents, who.lacking, who.to_fill, who.paragraphs) for who in found] == [
        ("B. Lee", 2, 1, 2, 1),
        ("A. Tester", 3, 2, 2, 0),
        ("", 1, 1, 1, 0),
    ]
    assert "(nobody named)" in written([*a_set(), nobody], "text")


def test_a_value_that_is_not_valid_is_still_to_be_filled_in() -> None:
    found = entry(changed(("  format: in-person\n", "  format: 7\n")))
    (cell,) = [cell for cell in found.cells if cell.field == "meeting.format"]
    assert (cell.state, cell.lacking, found.lacks) == ("not valid", 1, 1)


# --- Why the exit status is what it is


def test_of_what_is_missing_at_the_root_it_is_not_said_that_its_value_is_not_valid() -> None:
    (helped,) = {
        each.help.split(".")[0] for each in missing(changed(("people:\n", "x-people:\n"))) if each.field == "people"
    }
    assert helped.startswith("Persons named")
    at_root = pipeline.check(b"format: jco/1.0\nid: a-b-1\n", "a.yaml", TODAY)
    assert {each.line for each in missing(at_root)} == {1}
    assert not any("not valid" in each.help for each in missing(at_root))


def test_documents_that_are_not_valid_are_named_first() -> None:
    wrong = ("date: 2024-05-14", "date: 2024-05-34")
    found = [changed(wrong, name=f"{name}.yaml") for name in "edcba"] + [changed(BY_LEE, name="z.yaml")]
    words = remarks(survey(map(entry, found)))
    assert words[0] == "5 documents are not valid (5 errors: see jco check): e.yaml, d.yaml, c.yaml and 2 more"


def test_the_exit_status_is_explained() -> None:
    torn, gone = a_set()[-1], failed("gone.yaml", KeyError("x"))
    good = a_set()[1]
    assert exit_reason(of(good)).startswith("exit status 0: every file could be read")
    assert exit_reason(of(good, torn)) == ("exit status 1: 1 file not readable as a document: torn.yaml")
    assert exit_reason(of(good, torn, gone)) == (
        "exit status 3: 1 file not checked because of a bug in jco: gone.yaml; 1 more could not be read"
    )
    for name in ("text", "markdown", "html", "json"):
        assert "not readable as a document" in written([good, torn], name)


def test_the_command_says_on_standard_error_why_it_fails(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(WHOLE, "utf-8")
    (tmp_path / "b.yaml").write_text("format: [", "utf-8")
    for name, status, words in (
        ("b.yaml", 1, "exit status 1: 1 file not readable as a document: b.yaml"),
        ("c.yaml", 2, "exit status 2: 1 file not readable at all: c.yaml"),
    ):
        done = jco("report", "a.yaml", name, "-f", "csv")
        assert (done.returncode, done.stderr.decode().splitlines()) == (status, [words])
    assert (jco("report", "a.yaml").returncode, jco("report", "a.yaml").stderr) == (0, b"")


# --- Markdown


@pytest.mark.parametrize("count", [2, 30, 1000])
def test_markdown_fits_a_screen_whatever_the_size_of_the_set(count: int) -> None:
    torn = [entry(a_set()[-1])._replace(file=f"torn{number}.yaml") for number in range(count)]
    held = [_in_series(each, number // 2, 1 + 2 * (number % 2)) for number, each in enumerate(many(count))]
    text = written([*held, *torn], "markdown")
    assert len(text.splitlines()) < 60
    assert len(text) < 12_000
    if count > 30:
        for left in ("997 more files could not be read", "more documents that lack something", "15 more annotators"):
            assert left in text, left
        assert "497 more series" in text


def _in_series(each: Entry, series: int, ordinal: int) -> Entry:
    record = each.record
    assert record is not None
    own = record.sessions[0]._replace(series=f"series {series}", ordinal=ordinal)
    return each._replace(record=record._replace(file=each.file, id=each.identity.id, sessions=(own,)))


# --- CSV


def test_csv_has_a_row_for_each_document_and_field_and_one_for_what_could_not_be_read() -> None:
    found = rows(a_set())
    assert len({(row["file"], row["field"], row["level"]) for row in found}) == len(found)
    assert all(tuple(row) == tuple(COLUMNS) and None not in row.values() for row in found)
    (torn,) = [row for row in found if row["file"] == "torn.yaml"]
    assert (torn["state"], torn["field"], torn["valid"]) == ("unreadable", "", "false")
    assert torn["fault"].startswith("line 2: this is not valid YAML")
    five = {row["field"]: row for row in found if row["file"] == "five.yaml"}
    topic, url = five["outcome.topic"], five["release.url"]
    assert (topic["state"], topic["given"], topic["missing"], topic["lines"]) == ("missing", "1", "1", "26")
    assert (topic["by"], topic["status"], topic["paragraphs_covered"], topic["paragraphs"]) == (
        "B. Lee",
        "draft",
        "2",
        "3",
    )
    assert (url["state"], url["level"]) == ("given", "recommended")
    assert {row["state"] for row in found} == {"given", "not stated", "missing", "unreadable"}


@pytest.mark.golden("docs/report.md")
def test_the_columns_of_csv_are_documented() -> None:
    golden(ROOT / "docs" / "report.md", derive_report.columns())


def test_the_sums_of_csv_are_those_of_the_documents() -> None:
    reports = [*a_set(), check(ROOT / "samples" / "misquoted.yaml")]  # with its text: facts are traced
    found = rows(reports)
    states = Counter(
        {"unknown": "not_valid"}.get(state.state, state.state.replace(" ", "_"))
        for report in reports
        for state in report.states
    )
    asked = [row for row in found if row["level"] not in ("", "optional")]
    for name in ("given", "not_stated", "missing", "not_valid"):
        assert sum(int(row[name] or 0) for row in asked) == states[name], name
    sums = of(*reports).totals.facts
    for name in ("traced", "inferred", "contradicted", "unread"):
        assert sum(int(row[name] or 0) for row in found) == getattr(sums, name), name


# --- JSON


def test_json_has_names_for_all_numbers_and_says_the_same_as_csv() -> None:
    text = written(a_set(), "json")
    verify("survey", text)
    found = json.loads(text)
    assert found["exit"] == {"status": 1, "why": "exit status 1: 1 file not readable as a document: torn.yaml"}
    assert [each["file"] for each in found["documents"]] == [report.file for report in a_set()]
    assert found["totals"]["lacking"] == 3 and found["totals"]["fields_lacking"] == 4
    assert found["series"][0]["gaps"] == [{"first": 3, "last": 4, "year": None}]
    five = found["documents"][2]
    assert [each["place"] for each in five["missing"]] == ["meeting.format", "outcomes[0].topic"]
    assert five["uncovered"] == [1]
    missing = Counter(
        {(row["file"], row["field"]): int(row["missing"]) for row in rows(a_set()) if row["missing"] not in ("", "0")}
    )
    assert missing == Counter((each["file"], one["field"]) for each in found["documents"] for one in each["missing"])


# --- What is put away


def test_an_entry_that_was_put_away_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("validator.system.spool._MOST", 1 << 16)
    text = (ROOT / "samples/invented/isl-bwa-3.yaml").read_text("utf-8")
    (tmp_path / "a.yaml").write_text(text.replace("  ordinal: 3\n", ""), "utf-8")
    shutil.copy(ROOT / "samples/invented/isl-bwa-3.txt", tmp_path)
    (tmp_path / "b.yaml").write_text(text, "utf-8")
    (tmp_path / "torn.yaml").write_text("format: [", "utf-8")
    reports = [check(path) for path in sorted(tmp_path.glob("*.yaml"))]
    found = [entry(report) for report in (*a_set(), *reports)]
    assert [name for name in Entry._fields if not any(getattr(each, name) for each in found)] == []
    assert [entries.thawed(entries.frozen(each)) for each in found] == found
    assert all(type(each.identity) is Identity for each in map(entries.thawed, map(entries.frozen, found)))
    spots = survey(found).spots
    with Gathering(for_map=True) as gathering:
        for each in found * 125:  # more than is held in memory
            gathering.add(each)
        assert gathering.spots.is_on_disk
        whole = gathering.survey({})
        assert list(islice(whole.spots, len(list(spots)))) == list(spots)
        assert [(each.first.file, each.documents) for each in heatmap(whole).columns] == [
            (each.first.file, each.documents) for each in heatmap(whole).columns
        ], "it can be read again"


# --- The map and the series


def test_the_map_has_a_column_for_each_document_or_for_as_many_as_fit_and_loses_none() -> None:
    for count in (1, 20, MOST_COLUMNS, MOST_COLUMNS + 1, examples(600)):
        entries = many(count)
        whole = survey(entries)
        found = heatmap(whole)
        assert sum(column.documents for column in found.columns) == count
        assert len(found.columns) == count if count <= MOST_COLUMNS else len(found.columns) <= MOST_COLUMNS
        assert all(column.first.by == column.last.by for column in found.columns)
        known = {(rate.field, rate.level): rate for rate in whole.rates}
        for row in found.fields:
            assert row.rate == known[row.rate.field, row.rate.level]  # type: ignore[union-attr]
            assert (row.lacking, row.total) == (row.rate.to_fill, row.rate.total)  # type: ignore[union-attr]


def test_where_every_document_has_an_annotator_of_its_own_columns_are_shared() -> None:
    entries = [each._replace(by=f"annotator {number:04}") for number, each in enumerate(many(1000))]
    found = heatmap(survey(entries))
    assert len(found.columns) <= MOST_COLUMNS and len(found.bands) == 1


def test_gaps_of_a_series_are_those_between_its_sessions() -> None:
    (series,) = timeline(of(*a_set()).records)
    assert (sessions(series), gaps(series), series.missing) == ("1-2, 5-7", "3-4", 2)
    assert [round(point.when or 0, 1) for point in series.points] == [2022.4, 2023.4, 2026.4, 2027.4, 2028.4]
    assert ranges([1, 2, 3, 5, 7, 8]) == "1-3, 5, 7-8"


def test_of_a_part_of_a_set_nothing_is_said_of_gaps(jco_here: Jco) -> None:
    put("jco.toml", 'folders = ["annotations"]\n')
    for number in (1, 2, 3):
        text = WHOLE.replace("fji-per-3", f"d{number}").replace("ordinal: 3", f"ordinal: {number}")
        put(f"annotations/d{number}.yaml", text)
    names = ["annotations/d1.yaml", "annotations/d3.yaml"]
    part = jco_here("report", *names).stdout
    assert "Series with gaps" not in part and "series not shown: this run is over a part of the set" in part
    assert json.loads(jco_here("report", *names, "-f", "json").stdout)["series"] is None
    assert "this run is over a part of the set" in jco_here("report", *names, "-f", "html").stdout
    for words in ([], ["annotations"]):
        assert [each["gaps"] for each in json.loads(jco_here("report", *words, "-f", "json").stdout)["series"]] == [[]]
    Path("jco.toml").unlink()
    assert "1, 3 here, 2 missing" in jco_here("report", *names).stdout


def test_sessions_that_are_counted_anew_each_year_have_gaps_within_a_year_only() -> None:
    counted = [
        session(number, f"y{number}", (f"  ordinal: {number}\n", f"  ordinal: {ordinal}\n  ordinal_year: {year}\n"))
        for number, ordinal, year in ((1, 1, 2022), (2, 4, 2022), (3, 2, 2024))
    ]
    (series,) = timeline(of(*counted).records)
    assert (sessions(series), gaps(series)) == ("2022: 1, 4; 2024: 2", "2022: 2-3")


def test_a_document_that_another_one_supersedes_is_in_no_series() -> None:
    newer = session(1, "newer", ("release:\n", "supersedes: one\nrelease:\n"))
    assert timeline(of(a_set()[0], newer).records) == []


# --- HTML


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: Counter[str] = Counter()
        self.ids: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        own = dict(attrs)
        self.ids += [own["id"]] if own.get("id") else []
        self.links += [value for name, value in attrs if name in ("href", "src") and value]
        assert not [name for name in own if name.startswith("on") or name == "style"], attrs


def test_the_page_fetches_nothing_and_links_only_to_pages_that_are_there() -> None:
    page = _Page(written(a_set(), "html", pages={"two.yaml": "../pages/two.html"}))
    assert {link for link in page.links if not link.startswith("#")} == {
        "data:,",
        "../pages/two.html",
        "../pages/two.html#outcome-1",
    }
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    assert len(set(page.ids)) == len(page.ids)
    assert page.tags["svg"] > 10


def test_the_page_says_what_the_text_says() -> None:
    text = written(a_set(), "html")
    for words in ("6 documents: 3 complete, 2 draft; 1 could not be read", "outcome 1, topic", "torn.yaml", "B. Lee"):
        assert words in text, words
    assert "one.yaml</code>" not in text


@pytest.mark.parametrize("count", [3000])
def test_the_page_of_thousands_of_documents_stays_small_and_says_what_it_leaves_out(count: int) -> None:
    text = written(many(count), "html")
    assert len(text) < 700_000
    assert "Each column stands for up to" in text
    assert "1,900 more documents that lack something" in text


def test_the_page_shows_what_a_hostile_document_says_and_runs_none_of_it() -> None:
    words = '"><img src=x onerror=alert(1)></style><script>alert(1)</script>'
    hostile = [each._replace(by=words, file=f"{words}{number}", status=words) for number, each in enumerate(many(6))]
    record = hostile[0].record
    assert record is not None
    hostile = [_in_series(each, 1, 1 + 2 * number) for number, each in enumerate(hostile)]
    text = written(hostile, "html")
    page = _Page(text)
    assert page.tags["img"] == 0 and page.tags["script"] == 1
    assert "&lt;img src=x" in text


# --- The command


def test_several_formats_are_written_in_one_run_and_the_page_finds_the_pages_of_view(jco_here: Jco) -> None:
    put("annotations/two.yaml", WHOLE.replace(*NO_TOPIC).replace("id: fji-per-3", "id: two"))
    put("pages/stray.txt", "")
    assert jco_here("view", "annotations", "-o", "pages").exit_code == 0
    done = jco_here("report", "annotations", "-f", "text", "-f", "html=pages/report.html", "-f", "csv=report.csv")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("2 documents: ")
    assert "two.html" in _Page(Path("pages/report.html").read_text("utf-8")).links
    assert len(Path("report.csv").read_text("utf-8").splitlines()) > 60
    jco_here("report", "annotations", "-f", "html=report.html", "--pages", "pages")
    assert "pages/two.html" in _Page(Path("report.html").read_text("utf-8")).links
    jco_here("report", "annotations", "-f", "html=report.html")
    assert not [link for link in _Page(Path("report.html").read_text("utf-8")).links if "two" in link]
    piped = jco_here("report", "annotations", "-f", "html", "--pages", "pages").stdout
    assert "pages/two.html" in _Page(piped).links


def test_a_placeholder_is_no_annotator(jco: Run, tmp_path: Path) -> None:
    for name, who in (("a", "A. Tester"), ("b", "TODO")):
        document = WHOLE.replace(*NO_TOPIC).replace("fji-per-3", name).replace("  by: A. Tester", f"  by: {who}")
        (tmp_path / f"{name}.yaml").write_text(document, "utf-8")
    said = jco("report").stdout.decode()
    assert "(nobody named)" in said and "  TODO  " not in said


def test_of_sentences_it_is_said_in_how_many_documents_they_are_counted(jco: Run, tmp_path: Path) -> None:
    text = case("silent/EVD-plain-text").data.decode()
    (tmp_path / "harbour.txt").write_bytes((CASES / "silent" / "harbour.txt").read_bytes())
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    (tmp_path / "b.yaml").write_text(text.replace("fji-per-3", "b"), "utf-8")
    assert "English texts" not in jco("report").stdout.decode()
    (tmp_path / "b.yaml").write_text(text.replace("fji-per-3", "b").replace("lang: en", "lang: fr", 1), "utf-8")
    line = next(line for line in jco("report").stdout.decode().splitlines() if "sentences quoted" in line)
    assert line.endswith("  English texts at hand: 1 of 2 documents")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-f", "xml"], "unknown format 'xml'; choose from text, json, csv, markdown, html"),
        (["-f", "json", "-f", "csv"], "only one format can go to standard output"),
        (["-f", "csv=annotations/late.yaml/a.csv"], "cannot be written: annotations/late.yaml exists but is not"),
        (["-f", "csv=annotations/late.yaml"], "is one of the documents to check"),
        (["-f", "html", "--pages", "nowhere"], "--pages: the folder nowhere does not exist"),
    ],
)
def test_what_cannot_be_written_is_wrong_usage(jco_here: Jco, words: list[str], said: str) -> None:
    done = jco_here("report", "annotations", *words)
    assert (done.exit_code, said in done.stderr) == (2, True), done.stderr


def test_the_same_documents_give_the_same_bytes_in_any_order(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text(WHOLE.replace(*NO_TOPIC).replace("fji-per-3", "b"), "utf-8")
    (tmp_path / "a.yaml").write_bytes(case("silent/EVD-plain-text").data)
    (tmp_path / "harbour.txt").write_bytes((CASES / "silent" / "harbour.txt").read_bytes())
    for name in FORMATS:
        first = jco("report", "a.yaml", "b.yaml", "-f", name)
        assert first.stdout == jco("report", "b.yaml", "a.yaml", "-f", name).stdout


@pytest.mark.usefixtures("jco_here")
def test_the_bytes_do_not_depend_on_the_number_of_processes() -> None:
    for number in range(12):
        text = WHOLE.replace("fji-per-3", f"d{number}").replace("ordinal: 3", f"ordinal: {number + 1}")
        put(f"some/d{number:02}.yaml", text.replace(*NO_TOPIC) if number % 2 else text)
    put("some/torn.yaml", "format: [")
    for jobs in (1, 2):
        formats = tuple(f"{name}=out{jobs}.{name}" for name in FORMATS)
        assert report.run(Options(("some",), formats, jobs=jobs)) == 1
    for name in FORMATS:
        assert Path(f"out1.{name}").read_bytes() == Path(f"out2.{name}").read_bytes() != b"", name


def test_an_entry_can_go_from_one_process_to_another() -> None:
    for each in (*a_set(), check(ROOT / "samples" / "misquoted.yaml")):
        assert pickle.loads(pickle.dumps(entry(each))) == entry(each)


def test_only_json_needs_pydantic_and_only_html_jinja(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(WHOLE, "utf-8")
    (tmp_path / "run.py").write_text(
        "import sys\n"
        "from validator.commands import report\n"
        "from validator.commands.options import Options\n"
        "for name in ('text', 'markdown', 'csv'):\n"
        "    report.run(Options(('a.yaml',), (f'{name}=out.txt',)))\n"
        "assert not {'pydantic', 'jinja2'} & set(sys.modules)\n",
        "utf-8",
    )
    subprocess.run([sys.executable, "run.py"], check=True, cwd=tmp_path, env=unmeasured())


def test_sessions_are_named_where_there_is_room_whatever_the_order_of_their_dates() -> None:
    odd = [session(number, f"t{number}") for number in (1, 2, 4, 5)]
    late = session(6, "late", ("date: 2027-05-14", "date: 1990-05-14"), ("date: 2027-05-20", "date: 1990-05-20"))
    (series,) = timeline(of(*odd, late).records)
    own = axis([series])
    assert own is not None
    found = track(series, own, {})
    assert {dot.label for dot in found.dots} >= {"1", "6"}
    assert [dot.title for dot in found.dots if dot.is_missing] == ["session 3 missing"]
    assert all(0 <= dot.x <= 100 for dot in found.dots)
