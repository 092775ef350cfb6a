"""The ledger: each value that can stand in a release is traced to its words, or said not to be, and why."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from support import ROOT

import validator
from validator.ledger import STATES, ledger
from validator.ledger.tally import Tally, tally
from validator.release.finding import beside
from validator.report import pipeline
from validator.report.report import Report
from validator.report.summary import completeness_in_words

INVENTED = ROOT / "samples" / "invented" / "isl-bwa-3.yaml"
SILENT = ROOT / "tests" / "cases" / "silent"
BASE = (SILENT / "EVD-plain-text.yaml").read_text("utf-8")
TEXT = (SILENT / "harbour.txt").read_text("utf-8")


def checked(folder: Path, document: str = BASE, text: str | None = TEXT) -> Report:
    if text is not None:
        (folder / "harbour.txt").write_text(text, "utf-8")
    return pipeline.check(document.encode(), "a.yaml", "2026-11-23", around=beside(str(folder / "a.yaml")))


def states(report: Report) -> dict[str, str]:
    assert report.facts is not None
    return {"/".join(map(str, fact.path)): trace.state for fact, trace in ledger(report.facts)}


def test_each_traced_value_stands_where_the_ledger_says() -> None:
    report = pipeline.check(INVENTED.read_bytes(), str(INVENTED), "2026-11-23", around=beside(str(INVENTED)))
    assert report.facts is not None
    found = [(fact, trace) for fact, trace in ledger(report.facts) if trace.state == "traced"]
    assert len(found) > 30
    for fact, trace in found:
        assert trace.text is not None
        words = trace.text.stored[trace.start : trace.end]
        assert words.strip() == words and words, fact.path
    assert {fact.role for fact, _ in found} >= {"name", "post", "series", "words", "place-name"}


CHANGES = [
    ("", "", "people/tora/name", "traced"),
    ("name: Ana Tora,", "name: Ana Toro,", "people/tora/name", "contradicted"),
    ("post: Minister for Trade, ", "post: Ministre, inferred: [post], ", "people/tora/post/0", "inferred"),
    ("city: Suva", "city: Lima", "meeting/place/city", "contradicted"),
    ("  file: harbour.txt\n", "", "people/tora/name", "unread"),
]


@pytest.mark.parametrize(("old", "new", "path", "state"), CHANGES)
def test_a_value_has_the_state_that_the_text_and_the_annotator_give_it(
    old: str, new: str, path: str, state: str, tmp_path: Path
) -> None:
    assert old in BASE
    assert states(checked(tmp_path, BASE.replace(old, new)))[path] == state


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("text: twelve engineers", "text: thirteen engineers"),
        ("date_text: October 2023", "date_text: November 2023"),
        ("when_text: since the previous session", "when_text: since the session before"),
    ],
)
def test_printed_words_that_are_not_there_are_contradicted_as_their_finding_says(old: str, new: str) -> None:
    document = INVENTED.read_text("utf-8")
    assert document.count(old) == 1
    report = pipeline.check(
        document.replace(old, new).encode(), str(INVENTED), "2026-11-23", around=beside(str(INVENTED))
    )
    at = {
        "/".join(map(str, one.path)).replace("amount/", "amount/0/")
        for one in report.diagnostics
        if one.rule.code == "EVD008"
    }
    contradicted = {where for where, state in states(report).items() if state == "contradicted"}
    assert len(at) == 1 and at <= contradicted


def test_a_placeholder_is_no_value_that_the_release_contradicts(tmp_path: Path) -> None:
    found = states(checked(tmp_path, BASE.replace("name: Ana Tora,", "name: TODO,")))
    assert "people/tora/name" not in found and found["people/rojas/name"] == "traced"


@pytest.mark.parametrize(
    ("figure", "state"),
    [
        ("{text: two hundred licences, value: 200, unit: licences}", "traced"),
        ("{text: two hundred licences, value: 200, unit: permits}", None),  # the annotator's word, not the release's
        ("{text: two hundred licences, value: 200, unit: permits, inferred: [unit]}", "inferred"),
        ("{text: two hundred licences, value: 200, unit: USD}", "unread"),
    ],
)
def test_the_unit_of_what_is_counted_may_be_a_word_of_the_annotator(
    figure: str, state: str | None, tmp_path: Path
) -> None:
    report = checked(tmp_path, BASE.replace("    para: 2\n", f"    amount: {figure}\n    para: 2\n", 1))
    assert {path: each for path, each in states(report).items() if path.endswith("/unit")} == (
        {"outcomes/1/amount/0/unit": state} if state else {}
    )


def test_the_states_of_a_document_add_up(tmp_path: Path) -> None:
    report = checked(tmp_path)
    assert report.facts is not None
    counts = tally(report.facts)
    assert sum(getattr(counts, state) for state in STATES) == counts.total == len(ledger(report.facts))
    assert sum(counts.unread_why.values()) == counts.unread


IN_WORDS = [
    (Tally(66, 0, 0, 0, 66, {}), "facts traced 66 of 66"),
    (
        Tally(61, 4, 0, 1, 66, {"dates are not read in Thai": 1}),
        "facts traced 61 of 66 (4 inferred, 1 unread: dates are not read in Thai)",
    ),
    (
        Tally(0, 0, 1, 3, 4, {"a": 2, "b": 1}),
        "facts traced 0 of 4 (1 contradicted, 3 unread: 2 a; 1 b)",
    ),
]


@pytest.mark.parametrize(("counts", "words"), IN_WORDS)
def test_the_closing_line_counts_the_facts(counts: Tally, words: str) -> None:
    assert counts.in_words == words


def test_where_no_text_is_at_hand_no_run_says_no_findings_alone(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(BASE.replace("  file: harbour.txt\n", ""), "utf-8")
    (tmp_path / "b.yaml").write_bytes((tmp_path / "a.yaml").read_bytes().replace(b"id: fji-per-3", b"id: other"))
    one, many = jco("check", "a.yaml").stderr.decode(), jco("check", "a.yaml", "b.yaml").stderr.decode()
    assert "unread: no text at hand)" in one
    assert "unread: no text at hand\n" in many or "unread: no text at hand)" in many


def convert(jco: Run, folder: Path, *words: str) -> dict[str, Any]:
    (folder / "a.yaml").write_text(BASE, "utf-8")
    (folder / "harbour.txt").write_text(TEXT, "utf-8")
    done = jco("convert", "a.yaml", "-o", "out", *words)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads((folder / "out" / "fji-per-3.json").read_bytes())
    return found


def at(data: Any, where: str) -> Any:
    for step in where.split("/")[1:]:
        data = data[int(step)] if isinstance(data, list) else data[step]
    return data


def test_derived_has_the_place_of_each_traced_fact_and_the_counts(jco: Run, tmp_path: Path) -> None:
    data = convert(jco, tmp_path)
    evidence = data["derived"]["evidence"]
    kinds = [entry["kind"] for entry in evidence]
    assert set(kinds) == {"quote", "fact"}
    for entry in evidence:
        assert TEXT[entry["start"] : entry["end"]] == entry["exact"]
        assert TEXT[: entry["start"]].endswith(entry["prefix"])
        assert at(data, entry["path"]) is not None
    counts = data["derived"]["facts"]
    assert counts["traced"] == kinds.count("fact")
    assert counts["traced"] + counts["inferred"] + counts["contradicted"] + counts["unread"] == counts["total"]
    order = list(leaves(data, ""))
    assert [entry["path"] for entry in evidence] == sorted((each["path"] for each in evidence), key=order.index)


def leaves(node: Any, where: str) -> Iterator[str]:
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from leaves(value, f"{where}/{key}")
    else:
        yield where


def test_converting_the_json_again_gives_the_same_bytes_with_and_without_the_text(jco: Run, tmp_path: Path) -> None:
    convert(jco, tmp_path)
    first = (tmp_path / "out" / "fji-per-3.json").read_bytes()
    for name in ("again", "without"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.json").write_bytes(first)
        if name == "again":
            (tmp_path / name / "harbour.txt").write_text(TEXT, "utf-8")
        assert jco("convert", f"{name}/x.json", "-o", f"{name}/out").returncode == 0
        assert (tmp_path / name / "out" / "fji-per-3.json").read_bytes() == first
    assert "derived is taken as it is" in jco("check", "without/x.json").stderr.decode()


def test_counts_of_facts_that_were_changed_by_hand_are_found(jco: Run, tmp_path: Path) -> None:
    data = convert(jco, tmp_path)
    data["derived"]["facts"]["traced"] += 1
    (tmp_path / "x.json").write_text(json.dumps(data), "utf-8")
    assert "FMT003" in jco("check", "x.json").stdout.decode()


def test_a_source_map_leads_from_each_value_to_its_place_in_the_yaml(jco: Run, tmp_path: Path) -> None:
    data = convert(jco, tmp_path, "--source-map")
    found = json.loads((tmp_path / "out" / "fji-per-3.map.json").read_bytes())
    lines = BASE.split("\n")
    assert found["file"] == "a.yaml"
    for where, place in found["places"].items():
        value = at(data, where)
        if isinstance(value, str):
            start, end = place["offset"], place["end_offset"]
            assert BASE[start:end].strip("'\"") == value, where
            line = lines[place["line"] - 1]
            assert line[place["column"] - 1 :].startswith(BASE[start:end].split("\n")[0])
    assert {"", "/meeting/ordinal", "/outcomes/1/quote/0", "/people/tora/post/0"} <= set(found["places"])
    assert not any(where.startswith("/derived") for where in found["places"])


def test_a_source_map_is_compared_and_deleted_with_its_json(jco: Run, tmp_path: Path) -> None:
    convert(jco, tmp_path, "--source-map")
    path = tmp_path / "out" / "fji-per-3.map.json"
    assert jco("convert", "a.yaml", "-o", "out", "--check", "--source-map").returncode == 0
    path.write_bytes(path.read_bytes() + b"\n")
    assert b"FMT004" in jco("convert", "a.yaml", "-o", "out", "--check", "--source-map").stdout
    path.unlink()
    assert b"FMT005" in jco("convert", "a.yaml", "-o", "out", "--check", "--source-map").stdout
    convert(jco, tmp_path, "--source-map")
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "b.yaml").write_text(BASE.replace("id: fji-per-3", "id: other"), "utf-8")
    (tmp_path / "set" / "harbour.txt").write_text(TEXT, "utf-8")
    assert jco("convert", "set", "-o", "out", "--prune").returncode == 0
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == ["other.json"]


def test_a_source_map_needs_a_folder(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(BASE, "utf-8")
    done = jco("convert", "a.yaml", "--source-map")
    assert done.returncode == 2 and b"give their folder with -o DIR" in done.stderr


def test_the_report_lists_what_was_not_traced(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(BASE.replace("name: Ana Tora,", "name: Ana Toro,"), "utf-8")
    (tmp_path / "harbour.txt").write_text(TEXT, "utf-8")
    text = jco("report", "a.yaml").stdout.decode()
    assert "facts traced " in text and "people.tora.name is contradicted: " in text
    data = json.loads(jco("report", "a.yaml", "--format", "json").stdout)["documents"][0]
    assert data["facts"]["by_field"]["person.name"] == {"traced": 1, "inferred": 0, "contradicted": 1, "unread": 0}
    assert [each["pointer"] for each in data["unread"] if each["state"] == "contradicted"] == ["/people/tora/name"]


def test_the_json_report_has_every_fact(jco: Run, tmp_path: Path) -> None:
    convert(jco, tmp_path)
    document = json.loads(jco("check", "a.yaml", "--format", "json").stdout)["documents"][0]
    assert len(document["ledger"]) == document["facts"][4] == sum(document["facts"][:4])
    assert sum(document["unread_why"].values()) == document["facts"][3]
    for each in document["ledger"]:
        assert (each["state"] == "traced") == (each["start"] >= 0)
        assert (each["state"] == "unread") == bool(each["why"])


def test_explain_ledger_says_what_it_is(jco: Run) -> None:
    text = jco("explain", "ledger").stdout.decode()
    assert all(state in text for state in STATES) and "meeting: series" in text


def test_counts_of_a_json_that_somebody_has_changed_are_a_finding_and_no_bug() -> None:
    data = json.loads(validator.convert(INVENTED))
    data["derived"]["facts"] = {"traced": 3}
    report = validator.check(json.dumps(data), name="a.json")
    assert {"SCH001"} <= {each.rule.code for each in report.diagnostics}
    assert completeness_in_words(report).startswith("required ")
