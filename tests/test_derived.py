"""``derived`` of a canonical JSON against its text: at hand, away, changed; and the JSON that is there already."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import Run
from documents import CASES, case

from validator import InvalidDocument, check, convert
from validator.report.report import Report
from validator.report.summary import completeness_in_words

PLAIN = case("silent/EVD-plain-text").text
TEXT = (CASES / "silent" / "harbour.txt").read_text("utf-8")
COUNTED = PLAIN.replace("  file: harbour.txt\n", "  file: harbour.txt\n  paragraphs: 3\n")
VERSION = case("EVD/EVD002-version").text
KOREAN = (CASES / "EVD" / "versions-ko.txt").read_text("utf-8")
# The quote that is there, where the case has one that is not.
VERSION = VERSION.replace("직항로 폐쇄에 합의", "직항로 개설에 합의")
VERSION = VERSION.replace("  file: harbour.txt\n", "  file: harbour.txt\n  paragraphs: 3\n")

TEXTS = {
    "here": TEXT,
    "gone": None,
    "moved": "A line of the page\n" + TEXT,
    "edited": TEXT.replace("requested faster licences", "asked for quicker licences"),
    "longer": TEXT + "\n4. They will meet again.\n",
}
VERSIONS = {"here": KOREAN, "gone": None, "moved": "\n" + KOREAN, "edited": KOREAN.replace("개설", "폐지")}


class Case(NamedTuple):
    """A document, its texts when the JSON was written and when it is read, and what is said of the JSON then."""

    document: str
    written: tuple[str, str]
    read: tuple[str, str]
    found: list[tuple[str, str]]
    same: bool = True


CHANGED = [("EVD021", "/release/file")]
TABLE = {
    "the text is at hand": Case(PLAIN, ("here", "gone"), ("here", "gone"), []),
    "the text is away": Case(PLAIN, ("here", "gone"), ("gone", "gone"), []),
    "the text begins otherwise": Case(PLAIN, ("here", "gone"), ("moved", "gone"), CHANGED),
    "a quote is gone from the text": Case(PLAIN, ("here", "gone"), ("edited", "gone"), CHANGED),
    "a paragraph was added": Case(PLAIN, ("here", "gone"), ("longer", "gone"), CHANGED),
    "the text was never at hand": Case(PLAIN, ("gone", "gone"), ("gone", "gone"), []),
    "the text has come": Case(PLAIN, ("gone", "gone"), ("here", "gone"), [], same=False),
    "counted, the text is at hand": Case(COUNTED, ("here", "gone"), ("here", "gone"), []),
    "counted, the text is away": Case(COUNTED, ("here", "gone"), ("gone", "gone"), []),
    "counted, a quote is gone from the text": Case(COUNTED, ("here", "gone"), ("edited", "gone"), CHANGED),
    "counted, the text was never at hand": Case(COUNTED, ("gone", "gone"), ("gone", "gone"), []),
    "counted, the text has come": Case(COUNTED, ("gone", "gone"), ("here", "gone"), [], same=False),
    "both texts are at hand": Case(VERSION, ("here", "here"), ("here", "here"), []),
    "both texts are away": Case(VERSION, ("here", "here"), ("gone", "gone"), []),
    "the other version is away": Case(VERSION, ("here", "here"), ("here", "gone"), []),
    "only the other version is at hand": Case(VERSION, ("here", "here"), ("gone", "here"), []),
    "the other version has come": Case(VERSION, ("here", "gone"), ("here", "here"), [], same=False),
    "the text has changed beside another version": Case(VERSION, ("here", "here"), ("edited", "here"), CHANGED),
    "the other version begins otherwise": Case(
        VERSION, ("here", "here"), ("here", "moved"), [("FMT003", "/derived/evidence")]
    ),
    "a quote is gone from the other version": Case(
        VERSION, ("here", "here"), ("here", "edited"), [("EVD002", "/outcomes/1/quote/1")]
    ),
}


def lay(folder: Path, texts: tuple[str, str]) -> None:
    for name, text in (("harbour.txt", TEXTS[texts[0]]), ("versions-ko.txt", VERSIONS[texts[1]])):
        (folder / name).unlink(missing_ok=True)
        if text is not None:
            (folder / name).write_text(text, "utf-8")


def write(folder: Path, document: str, texts: tuple[str, str]) -> bytes:
    lay(folder, texts)
    # Without a place nothing is said of a text that is not at hand.
    done = convert(document, name="a.yaml", sources=[folder] if texts != ("gone", "gone") else ())
    (folder / "a.json").write_bytes(done)
    return done


def codes(report: Report) -> list[tuple[str, str]]:
    return [(each.rule.code, each.pointer) for each in report.diagnostics]


@pytest.mark.parametrize("case", TABLE.values(), ids=TABLE.keys())
def test_a_json_is_judged_by_what_its_text_can_tell(case: Case, tmp_path: Path) -> None:
    written = write(tmp_path, case.document, case.written)
    lay(tmp_path, case.read)
    report = check(tmp_path / "a.json")
    assert codes(report) == case.found
    if any(code in ("FMT003", "EVD002") for code, _ in case.found):
        with pytest.raises(InvalidDocument):
            convert(tmp_path / "a.json")
    else:
        assert (convert(tmp_path / "a.json") == written) == case.same


def derived(data: bytes) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(data)["derived"]
    return found


def test_a_text_that_has_come_gives_a_json_its_evidence(tmp_path: Path) -> None:
    assert "evidence" not in derived(write(tmp_path, PLAIN, ("gone", "gone")))
    lay(tmp_path, ("here", "gone"))
    assert convert(tmp_path / "a.json") == convert(PLAIN, name="a.yaml", sources=[tmp_path])


def test_evidence_in_another_version_needs_its_text_alone(tmp_path: Path) -> None:
    found = derived(write(tmp_path, VERSION.replace('[2, "ko:2"]', '["ko:2", 2]'), ("gone", "here")))
    assert [entry["para"] for entry in found["evidence"] if entry["kind"] == "quote"] == ["ko:2"]
    assert "source_sha256" not in found


@pytest.mark.parametrize(
    ("read", "words"),
    [
        ("here", "no date stands at the head or the end of the text)"),
        ("gone", "; 3 quotes not checked (no text at hand: derived is taken as it is)"),
        ("edited", "; 3 quotes not checked (the text has changed: derived is taken as it is)"),
    ],
)
def test_the_summary_says_what_is_taken_as_it_is(read: str, words: str, tmp_path: Path) -> None:
    write(tmp_path, PLAIN, ("here", "gone"))
    lay(tmp_path, (read, "gone"))
    assert completeness_in_words(check(tmp_path / "a.json")).endswith(words)


def test_quotes_of_a_version_that_is_not_at_hand_are_counted(tmp_path: Path) -> None:
    lay(tmp_path, ("here", "gone"))
    line = completeness_in_words(check(VERSION, name="a.yaml", sources=[tmp_path]))
    assert "paragraphs 3/3; facts traced 15 of 17 (" in line
    assert line.endswith("; 1 quote not checked (no text at hand)")


def test_a_changed_text_is_said_with_the_quotes_that_no_longer_match(tmp_path: Path) -> None:
    write(tmp_path, PLAIN, ("here", "gone"))
    lay(tmp_path, ("edited", "gone"))
    (found,) = check(tmp_path / "a.json").diagnostics
    assert found.severity == "warning"
    assert "the quote that no longer matches is 'requested faster licences'" in found.message
    assert [other.pointer for other in found.related] == ["/outcomes/1/quote/0"]
    lay(tmp_path, ("longer", "gone"))
    (found,) = check(tmp_path / "a.json").diagnostics
    assert found.message.endswith("all its quotes are still there; it had 3 paragraphs and has 4")


def test_with_a_changed_text_the_quotes_of_other_versions_are_looked_at_too(tmp_path: Path) -> None:
    write(tmp_path, VERSION, ("here", "here"))
    lay(tmp_path, ("edited", "edited"))
    found = next(each for each in check(tmp_path / "a.json").diagnostics if each.rule.code == "EVD021")
    assert [other.pointer for other in found.related] == ["/outcomes/1/quote/0", "/outcomes/1/quote/1"]


def test_of_many_quotes_that_no_longer_match_the_first_three_are_named(tmp_path: Path) -> None:
    many = PLAIN.replace(
        "quote: agreed to open a direct shipping line", "quote: [The two sides, agreed to open, a direct shipping line]"
    )
    write(tmp_path, many, ("here", "gone"))
    (tmp_path / "harbour.txt").write_text(TEXT.partition("1. ")[0] + "1. Nobody came.\n", "utf-8")
    (found,) = check(tmp_path / "a.json").diagnostics
    first = "'held the 3rd Fiji-Peru Joint Committe...', 'The two sides', 'agreed to open' and 2 more"
    assert f"; the quotes that no longer match are {first}" in found.message


def test_a_quote_over_two_places_is_in_the_first_of_those_that_are_cited(tmp_path: Path) -> None:
    over = PLAIN.replace("    para: 1\n", "    para: [2a, 3]\n").replace(
        "quote: agreed to open a direct shipping line", "quote: licences are waiting ... began his official visit"
    )
    found = derived(write(tmp_path, over, ("here", "gone")))["evidence"]
    assert [entry["para"] for entry in found if entry["path"].startswith("/outcomes/0/quote")] == ["2a"]


@pytest.mark.parametrize("name", ["content_sha256", "paragraphs", "completeness", "coverage", "evidence"])
def test_a_derived_that_was_changed_by_hand_is_found_out(name: str, tmp_path: Path) -> None:
    data = json.loads(write(tmp_path, COUNTED, ("here", "gone")))
    wrong = {
        "content_sha256": "0" * 64,
        "paragraphs": 4,
        "completeness": {"required": [1, 1], "recommended": [1, 1, 2]},
        "coverage": {"paragraphs": [1, 1, 2]},
        "evidence": data["derived"]["evidence"][1:],
    }
    data["derived"][name] = wrong[name]
    (tmp_path / "a.json").write_text(json.dumps(data), "utf-8")
    for texts in ("here", "gone"):
        lay(tmp_path, (texts, "gone"))
        # Without the text nobody can tell that an entry of the evidence is missing.
        expected = [] if (name, texts) == ("evidence", "gone") else [("FMT003", f"/derived/{name}")]
        assert codes(check(tmp_path / "a.json")) == expected


def test_evidence_of_a_quote_that_does_not_exist_is_found_out_without_the_text(tmp_path: Path) -> None:
    data = json.loads(write(tmp_path, PLAIN, ("here", "gone")))
    data["derived"]["evidence"][0]["path"] = "/outcomes/7/quote/0"
    (tmp_path / "a.json").write_text(json.dumps(data), "utf-8")
    lay(tmp_path, ("gone", "gone"))
    assert codes(check(tmp_path / "a.json")) == [("FMT003", "/derived/evidence")]


def test_any_character_of_a_text_comes_back_from_the_json(tmp_path: Path) -> None:
    """What no document may hold a stored text may: bidi controls, separators of lines, decomposed letters."""
    odd = "\u202b\u2028\u0085\ufeff\x01\x7f\ufffe\U0001f600e\u0301\\u202e"
    (tmp_path / "harbour.txt").write_text(TEXT.replace("agreed to open a", f"agreed to open{odd[:4]} a {odd}"), "utf-8")
    document = PLAIN.replace("agreed to open a direct shipping line", "agreed to open a ... direct shipping line")
    done = convert(document, name="a.yaml", sources=[tmp_path])
    assert "\u202b" not in done.decode("utf-8")
    quotes = [entry for entry in json.loads(done)["derived"]["evidence"] if entry["kind"] == "quote"]
    assert odd in quotes[1]["exact"]
    (tmp_path / "a.json").write_bytes(done)
    assert convert(tmp_path / "a.json") == done
    (tmp_path / "harbour.txt").unlink()
    assert convert(tmp_path / "a.json") == done


def test_what_is_allowed_in_evidence_is_allowed_nowhere_else(tmp_path: Path) -> None:
    done = write(tmp_path, PLAIN, ("here", "gone")).decode("utf-8")
    for words in ('"publisher": "', '"path": "'):
        text = done.replace(words, words + "\\u202e", 1)
        (tmp_path / "a.json").write_text(text, "utf-8")
        assert "YML010" in [code for code, _ in codes(check(tmp_path / "a.json"))] or words == '"path": "'
    yaml = PLAIN + 'derived: {evidence: [{exact: "a\\u202e"}]}\n'
    assert codes(check(yaml, name="a.yaml"))[0][0] == "YML010"


def test_quotes_that_run_over_more_than_a_json_may_hold_are_refused(tmp_path: Path) -> None:
    text = TEXT.replace("agreed to open a", f"agreed to {'x ' * 150_000}open a")
    (tmp_path / "harbour.txt").write_text(text, "utf-8")
    long = PLAIN.replace("agreed to open a direct", "agreed to ... direct")
    assert codes(check(long, name="a.yaml", sources=[tmp_path])) == [("YML012", "")]


def test_a_document_does_not_search_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("validator.release.search._MOST_EFFORT", 1000)
    lay(tmp_path, ("here", "gone"))
    report = check(PLAIN, name="a.yaml", sources=[tmp_path])
    assert ("YML012", "") in codes(report)
    assert "EVD002" not in [code for code, _ in codes(report)]


# The JSON that is there already


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text(COUNTED, "utf-8")
    lay(tmp_path, ("here", "gone"))
    return tmp_path


def compared(jco: Run) -> tuple[int, list[str], bytes]:
    done = jco("convert", "--check", "a.yaml", "-o", "out", "-f", "json")
    return done.returncode, [each["code"] for each in json.loads(done.stdout)["diagnostics"]], done.stderr


@pytest.fixture
def committed(jco: Run, folder: Path) -> Path:
    assert jco("convert", "a.yaml", "-o", "out").returncode == 0
    return folder / "out" / "fji-per-3.json"


def test_where_only_the_text_has_changed_one_warning_says_so_and_the_check_fails(jco: Run, folder: Path) -> None:
    jco("convert", "a.yaml", "-o", "out")
    assert compared(jco)[:2] == (0, [])
    lay(folder, ("moved", "gone"))
    status, found, words = compared(jco)
    assert (status, found) == (1, ["EVD021"])
    assert b"stale or missing: 1 (out/fji-per-3.json); up to date: 0" in words
    assert b"exit status 1: JSON is not up to date; run jco convert" in words
    assert jco("convert", "a.yaml", "-o", "out").returncode == 0
    assert compared(jco)[:2] == (0, [])


def test_a_waiver_hides_the_warning_and_lets_no_stale_json_pass(jco: Run, folder: Path) -> None:
    waived = COUNTED.replace("annotation:\n", "annotation:\n  waive: [{rule: EVD021, why: only the menus differ}]\n")
    (folder / "a.yaml").write_text(waived, "utf-8")
    assert jco("convert", "a.yaml", "-o", "out").returncode == 0
    lay(folder, ("moved", "gone"))
    done = jco("convert", "--check", "a.yaml", "-o", "out")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"stale or missing: 1" in done.stderr


def test_a_document_that_was_changed_too_is_a_second_fault(jco: Run, folder: Path) -> None:
    jco("convert", "a.yaml", "-o", "out")
    lay(folder, ("moved", "gone"))
    (folder / "a.yaml").write_text(COUNTED.replace("topic: trade", "topic: tourism"), "utf-8")
    assert compared(jco)[:2] == (1, ["FMT004", "EVD021"])


def test_a_json_in_another_layout_is_stale_whatever_the_text(jco: Run, folder: Path, committed: Path) -> None:
    committed.write_text(json.dumps(json.loads(committed.read_text("utf-8"))), "utf-8")
    assert compared(jco)[:2] == (1, ["FMT004"])
    lay(folder, ("moved", "gone"))
    assert compared(jco)[:2] == (1, ["FMT004", "EVD021"])


def test_why_quotes_do_not_match_any_more_is_said_beside_them(jco: Run, folder: Path) -> None:
    jco("convert", "a.yaml", "-o", "out")
    lay(folder, ("edited", "gone"))
    assert compared(jco)[:2] == (1, ["EVD021", "EVD002"])


def test_without_the_text_the_evidence_is_kept_and_the_json_is_up_to_date(
    jco: Run, folder: Path, committed: Path
) -> None:
    before = committed.read_bytes()
    lay(folder, ("gone", "gone"))
    status, found, words = compared(jco)
    assert (status, found) == (0, ["EVD009"])
    assert b"3 quotes not checked (no text at hand)" in words
    assert jco("convert", "a.yaml", "-o", "out").returncode == 0
    assert committed.read_bytes() == before
    (folder / "a.yaml").write_text(COUNTED.replace("topic: trade", "topic: tourism"), "utf-8")
    assert compared(jco)[:2] == (1, ["FMT004", "EVD009"])
    assert jco("convert", "a.yaml", "-o", "out").returncode == 0
    assert "evidence" not in derived(committed.read_bytes())


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b'{"derived": {"evidence": 1}}', b'{"derived": 1}', b"\xff"])
def test_what_is_no_json_of_ours_is_stale(data: bytes, jco: Run, folder: Path, committed: Path) -> None:
    committed.write_bytes(data)
    for texts in ("here", "gone"):
        lay(folder, (texts, "gone"))
        assert compared(jco)[:2] == (1, ["FMT004"] if texts == "here" else ["FMT004", "EVD009"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
def test_a_fifo_in_the_place_of_the_json_does_not_block(jco: Run, committed: Path) -> None:
    committed.unlink()
    os.mkfifo(committed)
    assert compared(jco)[:2] == (1, ["FMT004"])
