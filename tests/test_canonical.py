"""Canonical JSON: one byte form, idempotent, equal to the draft's but for what is said here."""

from __future__ import annotations

import hashlib
import json
import math
from pathlib import Path
from typing import Any

import pytest
from support import BASE, ROOT, SHARED, golden

from validator import InvalidDocument, convert, load
from validator.report.canonical import render
from validator.report.pipeline import check
from validator.source.decoding import escape_forbidden

SAMPLES = [ROOT / "samples" / "kor-mng-7.yaml", ROOT / "samples" / "invented" / "isl-bwa-3.yaml"]


@pytest.mark.golden("samples/*.json")
def test_the_canonical_json_of_the_real_sample_is_kept_beside_it() -> None:
    golden(ROOT / "samples" / "kor-mng-jc-7.json", convert(SAMPLES[0]).decode("utf-8"))


@pytest.mark.parametrize("path", [*SAMPLES, ROOT / "samples" / "minimal.yaml", BASE], ids=lambda path: path.name)
def test_converting_the_json_again_gives_the_same_bytes(path: Path) -> None:
    once = convert(path)
    assert convert(once, name="once.json") == once


def test_the_checksum_is_that_of_the_bytes_without_derived() -> None:
    data = json.loads(convert(BASE))
    derived = data.pop("derived")
    without = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    assert derived["content_sha256"] == hashlib.sha256(without.encode("utf-8")).hexdigest()
    assert derived["paragraphs"] == 3


def test_the_draft_seed_converts_to_the_draft_json(design: Path) -> None:
    """Apart from the checksum, because in the draft a BEL stands where a line folds."""
    ours = json.loads(convert(design / "seed.yaml", sources=[SHARED / "releases"]))
    draft = json.loads((design / "seed.json").read_text("utf-8").replace("\\u0007 ", " "))
    draft["derived"].pop("content_sha256")
    ours["derived"].pop("content_sha256")
    # Facts came after the draft.
    assert ours["derived"].pop("facts")["contradicted"] == 0
    ours["derived"]["evidence"] = [each for each in ours["derived"]["evidence"] if each.pop("kind") == "quote"]
    assert list(ours) == list(draft)
    assert ours == draft


def converted(text: str) -> Any:
    return json.loads(convert(text))


def test_one_value_stands_for_a_list_a_year_for_its_text_and_digits_for_a_paragraph(base: str) -> None:
    text = base.replace("date: 2024-05-13", "date: 2024, date_text: this year").replace("para: 1\n", "para: '1'\n")
    data = converted(text)
    assert data["outcomes"][0]["by"] == ["all"]
    assert data["outcomes"][0]["para"] == [1]
    assert data["events"]["visit"]["date"] == "2024"


def test_blank_fields_are_dropped_and_extension_keys_stay_with_their_nulls_before_derived(base: str) -> None:
    data = converted(base.replace("  lang: en\n", "  lang: en\n  note:\n") + "x-team: {a: null}\n")
    assert "note" not in data["release"]
    assert data["x-team"] == {"a": None}
    assert list(data)[-2:] == ["x-team", "derived"]


def test_fields_stand_in_the_order_of_the_schema_and_entries_in_that_of_the_document(base: str) -> None:
    data = converted(base.replace("{role: side, name: Fiji}", "{name: Fiji, role: side}"))
    assert list(data["parties"]["FJI"]) == ["role", "name"]
    assert list(data["parties"]) == ["FJI", "PER"]


def test_decomposed_text_is_composed(base: str) -> None:
    data = converted(base.replace("name: Ana Tora", "name: Ana\u0301 Tora"))
    assert data["people"]["tora"]["name"] == "An\u00e1 Tora"


def test_comments_layout_and_line_ends_do_not_change_a_byte(base: str) -> None:
    again = "# a comment\n" + base.replace("\n", "\r\n")
    assert convert(b"\xef\xbb\xbf" + again.encode("utf-8")) == convert(base)


def test_a_document_with_errors_is_not_converted(base: str) -> None:
    with pytest.raises(InvalidDocument, match="SCH001") as raised:
        convert(base.replace("  publisher: Ministry of Trade of Fiji\n", ""))
    assert not raised.value.report.valid


def test_an_edited_json_is_found_out(base: str) -> None:
    edited = convert(base).replace(b'"Suva"', b'"Nadi"')
    report = check(edited, "a.json", "2026-11-23")
    assert [(each.rule.code, each.pointer) for each in report.diagnostics] == [("FMT003", "/derived/content_sha256")]


def test_edited_counts_in_a_json_are_found_out(base: str) -> None:
    data = json.loads(convert(base))
    data["derived"]["completeness"]["required"] = [1, 1]
    report = check(json.dumps(data).encode("utf-8"), "a.json", "2026-11-23")
    assert [(each.rule.code, each.pointer) for each in report.diagnostics] == [("FMT003", "/derived/completeness")]


def test_what_only_the_text_can_give_is_taken_over_from_the_json(base: str) -> None:
    data = json.loads(convert(base))
    data["derived"]["source_sha256"] = "0" * 64
    again = json.loads(convert(json.dumps(data), name="a.json"))
    assert again["derived"]["source_sha256"] == "0" * 64


def test_the_typed_document_has_real_dates(base: str) -> None:
    document = load(base)
    assert str(document.meeting.date) == "2024-05-14"
    assert document.outcomes is not None
    assert list(document.outcomes[0].by or ()) == ["all"]


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"a": {}, "b": [], "c": [{}], "d": [[]]},
        {"a": [1, 0, -1, 2**53, 1.5, 1e16, 1e-7, 0.1, True, False, None, "", "7"]},
        {'x-\u00e9\n"': ['\\ " / \b \f \t \u0001', "\u2028 \u200f \U0001f600", {"b": {"c": ["d", {"e": None}]}}]},
    ],
)
def test_the_json_is_laid_out_as_the_library_does_it(data: dict[str, Any]) -> None:
    assert json.loads(render(data)) == data
    assert render(data) == (escape_forbidden(json.dumps(data, ensure_ascii=False, indent=2)) + "\n").encode()


def test_the_json_of_every_sample_is_laid_out_as_the_library_does_it() -> None:
    for path in sorted((ROOT / "samples" / "invented").glob("*.yaml")):
        made = convert(path)
        again = json.dumps(json.loads(made), ensure_ascii=False, indent=2)
        assert made == escape_forbidden(again).encode() + b"\n"


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan])
def test_no_json_is_written_of_what_is_no_number(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        render({"x-a": [number]})
