"""Which documents get JSON, what of their errors it lists, and JSON that no document gives any more."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from sets import BROKEN, GOOD, LATE, Jco, put

from validator import InvalidDocument, check, convert, load

# The meeting is after its release: DAT002, an error. The way it is written differs from what the JSON has.
WRONG = GOOD.replace("  date: 2024-05-14", "  date: 2024-05-24", 1)
OWN = WRONG + "  waive: [{rule: DAT002, path: /meeting/date, why: printed so}]\n"
OF_THE_SET = '[[waivers]]\nrule = "DAT002"\nwhy = "printed so"\n'
LISTED = [{"code": "DAT002", "path": "/meeting/date", "why": "printed so"}]


def codes(data: bytes, today: str = "2026-11-23") -> list[str]:
    found = check(data, name="a.json", today=today).diagnostics
    return [each.rule.code for each in found if each.waived is None and each.severity == "error"]


def converted(jco_here: Jco, *words: str) -> dict[str, Any]:
    shutil.rmtree("json", ignore_errors=True)
    done = jco_here("convert", "annotations", "-o", "json", "--today", "2026-11-23", *words)
    found: dict[str, Any] = {path.name: json.loads(path.read_text("utf-8")) for path in Path("json").glob("*.json")}
    return found | {"status": done.exit_code, "said": done.stderr, "out": done.stdout}


@pytest.mark.parametrize(
    ("document", "config", "why"),
    [
        (OWN, "", "printed so"),
        (WRONG, OF_THE_SET, "printed so"),
        (WRONG, 'ignore = ["DAT"]\n', "the rule is switched off (ignore, select)"),
        (WRONG, 'select = ["EVD"]\n', "the rule is switched off (ignore, select)"),
    ],
    ids=["own", "of the set", "ignored", "not selected"],
)
def test_a_waived_error_is_listed_in_the_json_which_is_valid_on_its_own(
    jco_here: Jco, document: str, config: str, why: str
) -> None:
    put("annotations/late.yaml", document)
    put("jco.toml", config)
    done = converted(jco_here)
    assert (done["status"], done["fji-per-3.json"]["derived"]["waived"]) == (0, [{**LISTED[0], "why": why}])
    path = Path("json/fji-per-3.json")
    assert convert(path, today="2026-11-23") == path.read_bytes()
    assert load(path, today="2026-11-23").derived.waived[0].code == "DAT002"  # type: ignore[union-attr]
    shutil.copy(path, "copy.json")
    Path("jco.toml").unlink()
    assert jco_here("check", "copy.json", "--today", "2026-11-23").exit_code == 0
    assert jco_here("convert", "copy.json", "-o", "again").exit_code == 0
    assert Path("again/fji-per-3.json").read_bytes() == path.read_bytes()
    assert jco_here("convert", "annotations", "--check", "-o", "json").exit_code == (0 if not config else 1)


def test_without_a_waived_error_nothing_is_listed(jco_here: Jco) -> None:
    put("annotations/late.yaml", LATE + "  waive: [{rule: DAT011, why: posted late}]\n")
    done = converted(jco_here)
    assert "waived" not in done["fji-per-3.json"]["derived"], "a warning is no error"


@pytest.mark.parametrize(("written", "path"), [("nobody", ""), ("[nobody]", ""), ("[all, nobody]", "/1")])
def test_the_place_is_that_in_the_json_however_the_yaml_is_written(written: str, path: str) -> None:
    at = GOOD.index("by: ", GOOD.index("\noutcomes:"))
    line = GOOD[at : GOOD.index("\n", at)]
    document = GOOD.replace(line, f"by: {written}", 1)
    known = {(each.rule.code, each.pointer) for each in check(document, today="2026-11-23").diagnostics}
    waivers = "".join(f"\n    - {{rule: {code}, why: x}}" for code in sorted({code for code, _ in known}))
    data = convert(f"{document}  waive:{waivers}\n", today="2026-11-23")
    assert f"/outcomes/0/by{path}" in [
        each["path"] for each in json.loads(data)["derived"]["waived"] if each["code"] == "REF002"
    ]
    assert convert(data, name="a.json", today="2026-11-23") == data


def test_a_blank_field_that_is_waived_is_left_out_and_still_waived() -> None:
    document = GOOD.replace("  not_stated: [next]\n", "  next:\n", 1)
    waived = document + "  waive: [{rule: MIS001, why: not yet}]\n"
    data = convert(waived, today="2026-11-23")
    assert json.loads(data)["derived"]["waived"] == [{"code": "MIS001", "path": "/meeting", "why": "not yet"}]
    assert convert(data, name="a.json", today="2026-11-23") == data


def edit(data: bytes, **derived: Any) -> bytes:
    document = json.loads(data)
    document["derived"] |= derived
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


FORGED = {
    "taken out": [],
    "another reason": [{**LISTED[0], "why": "because"}],
    "one more": [*LISTED, {"code": "REF002", "path": "/outcomes/0/by", "why": "x"}],
    "a place where nothing is": [{**LISTED[0], "path": "/meeting"}],
    "what cannot be waived": [*LISTED, {"code": "SCH001", "path": "", "why": "x"}],
    "twice": LISTED * 2,
}


@pytest.mark.parametrize("listed", FORGED.values(), ids=FORGED.keys())
def test_a_list_that_does_not_fit_the_document_is_found(listed: Any) -> None:
    data = convert(OWN, today="2026-11-23")
    assert codes(data) == []
    assert codes(edit(data, waived=listed)) == ["FMT003"]
    with pytest.raises(InvalidDocument):
        convert(edit(data, waived=listed), name="a.json", today="2026-11-23")


def test_a_waiver_that_has_ended_has_ended_in_the_json_too() -> None:
    data = convert(OWN.replace("why: printed so", "why: printed so, until: 2026-12-01"), today="2026-11-23")
    assert (codes(data), codes(data, "2026-12-02")) == ([], ["DAT002"])


@pytest.mark.parametrize("listed", [5, [5], [{}], [{"code": 5}], [None], {"code": "X"}])
def test_a_list_of_another_shape_is_a_finding_and_nothing_else(listed: Any) -> None:
    assert set(codes(edit(convert(OWN, today="2026-11-23"), waived=listed))) <= {"SCH001", "SCH003", "SCH005", "DAT002"}


def test_what_a_baseline_holds_is_not_converted_and_said(jco_here: Jco) -> None:
    put("annotations/late.yaml", WRONG)
    put("annotations/good.yaml", GOOD.replace("fji-per-3", "fji-per-4"))
    assert jco_here("check", "annotations", "--baseline", "b.json", "--write-baseline").exit_code == 0
    done = converted(jco_here, "--baseline", "b.json")
    assert (done["status"], "fji-per-3.json" in done, "fji-per-4.json" in done) == (0, False, True)
    assert "1 not converted (errors held by the baseline)" in done["said"]
    assert json.loads(jco_here("check", "annotations", "--baseline", "b.json", "-f", "json").stdout)["documents"][1][
        "valid"
    ] is False  # fmt: skip
    alone = jco_here("convert", "annotations/late.yaml", "--baseline", "b.json")
    assert (alone.exit_code, alone.stdout, "1 not converted" in alone.stderr) == (1, "", True)
    again = jco_here("convert", "annotations", "-o", "json", "--check", "--baseline", "b.json")
    assert (again.exit_code, "1 not converted" in again.stderr) == (0, True)


def test_that_nothing_is_converted_is_said_with_the_reason(jco_here: Jco) -> None:
    for name in ("a", "b"):
        put(f"bad/{name}.yaml", GOOD.replace("fji-per-3", name).replace("kind: agree\n", "kind: agreed\n"))
    told = "0 of 2 converted: nothing was written\n2 not converted (errors: correct them first)\n"
    done = jco_here("convert", "bad", "-o", "json")
    assert done.exit_code == 1 and done.stderr.endswith(told)
    alone = jco_here("convert", "bad/a.yaml")
    assert (alone.exit_code, alone.stdout) == (1, "")
    assert "0 of 1 converted: nothing was written\n1 not converted" in alone.stderr
    put("bad/b.yaml", GOOD)
    some = jco_here("convert", "bad", "-o", "json").stderr
    assert "1 not converted (errors" in some and "converted: nothing" not in some


# Two documents of one id


def test_one_id_collision_blocks_the_two_documents_alone(jco_here: Jco) -> None:
    put("annotations/copy.yaml", LATE)
    put("annotations/third.yaml", LATE.replace("fji-per-3", "FJI-PER-3".lower()))
    put("annotations/other.yaml", GOOD.replace("fji-per-3", "fji-per-4"))
    put("json/fji-per-3.json", "{}")
    done = jco_here("convert", "annotations", "-o", "json", "-f", "concise")
    assert done.exit_code == 1 and done.stdout.count("FMT006") == 2 and "neither is written" in done.stdout
    assert Path("json/fji-per-3.json").read_text("utf-8") == "{}" and Path("json/fji-per-4.json").exists()
    assert "1 not converted (another document has the same id)" in done.stderr


# Orphans


@pytest.fixture
def written(jco_here: Jco) -> Jco:
    """Two documents and their JSON; then one document is gone."""
    put("annotations/b.yaml", LATE.replace("fji-per-3", "fji-per-4"))
    assert jco_here("convert", "annotations", "-o", "json").exit_code == 0
    Path("annotations/b.yaml").unlink()
    return jco_here


def orphans(jco_here: Jco, *words: str) -> list[str]:
    done = jco_here("convert", "--check", "-o", "json", "-f", "json", *(words or ("annotations",)))
    found = json.loads(done.stdout)["diagnostics"]
    assert all(each["pointer"] == "" and each["severity"] == "error" for each in found if each["code"] == "FMT008")
    return [each["file"] for each in found if each["code"] == "FMT008"]


def test_json_that_no_document_gives_is_found_named_and_deleted(written: Jco) -> None:
    assert orphans(written) == ["json/fji-per-4.json"]
    assert written("convert", "--check", "annotations", "-o", "json").exit_code == 1
    done = written("convert", "annotations", "-o", "json")
    assert (done.exit_code, "belong to no document any more: 1 (json/fji-per-4.json)" in done.stderr) == (0, True)
    assert Path("json/fji-per-4.json").exists()
    done = written("convert", "annotations", "-o", "json", "--prune")
    assert (done.exit_code, "deleted: 1 (json/fji-per-4.json)" in done.stderr) == (0, True)
    assert [path.name for path in Path("json").iterdir()] == ["fji-per-3.json"]
    assert orphans(written) == []


def test_the_json_of_an_id_that_was_changed_is_one(written: Jco) -> None:
    put("annotations/late.yaml", LATE.replace("fji-per-3", "fji-per-5"))
    assert orphans(written) == ["json/fji-per-3.json", "json/fji-per-4.json"]


KEPT = {
    "plain.json": "{}",
    "list.json": '[{"derived": {}}]',
    "theirs.json": '{"format": "other/1", "id": "x", "derived": {}}',
    "nameless.json": '{"format": "jco/1.0", "derived": {}}',
    "word.json": '{"format": "jco/1.0", "id": "x", "derived": "no"}',
    "broken.json": '{"format": "jco/1.0", "id": "x", "derived": {',
    "deep.json": '{"derived": ' + "[" * 5000,
    ".hidden.json": "OURS",
    "ours.json.bak": "OURS",
    "folder/ours.json": "OURS",
}


def test_nothing_else_is_deleted(written: Jco) -> None:
    ours = Path("json/fji-per-4.json").read_text("utf-8")
    for name, text in KEPT.items():
        put(f"json/{name}", ours if text == "OURS" else text)
    put("elsewhere.json", ours)
    Path("json/link.json").symlink_to("../elsewhere.json")
    Path("json/folder.json").mkdir()
    before = set(Path("json").rglob("*"))
    assert orphans(written) == ["json/fji-per-4.json"]
    assert written("convert", "annotations", "-o", "json", "--prune").exit_code == 0
    assert before - set(Path("json").rglob("*")) == {Path("json/fji-per-4.json")}
    assert Path("elsewhere.json").exists()


def test_the_json_of_a_document_with_errors_is_not_one(written: Jco) -> None:
    put("annotations/late.yaml", BROKEN)
    assert orphans(written) == ["json/fji-per-4.json"]
    written("convert", "annotations", "-o", "json", "--prune")
    assert Path("json/fji-per-3.json").exists()


@pytest.mark.parametrize("left", ["format: [\n", "", "format: jco/1.0\n"], ids=["broken", "emptied", "without id"])
def test_beside_a_document_whose_id_cannot_be_read_nothing_is_deleted(written: Jco, left: str) -> None:
    put("annotations/late.yaml", left)
    done = written("convert", "annotations", "-o", "json", "--prune")
    assert "whose id cannot be read" in done.stderr and Path("json/fji-per-3.json").exists()
    assert orphans(written) == []


@pytest.mark.parametrize(
    "words", [["annotations/late.yaml"], ["annotations", "--since", "HEAD"], ["other"]], ids=lambda words: words[0]
)
def test_a_run_over_a_part_tells_no_orphans_and_deletes_none(written: Jco, words: list[str]) -> None:
    put("jco.toml", 'folders = ["annotations"]\n')
    put("other/c.yaml", LATE.replace("fji-per-3", "fji-per-6"))
    if "--since" not in words:
        assert orphans(written, *words) == []
    done = written("convert", *words, "-o", "json", "--prune")
    assert done.exit_code == 2 and Path("json/fji-per-4.json").exists()


@pytest.mark.parametrize("words", [["--check", "-o", "json"], [], ["-o", "-"], ["-o", "a.json"]])
def test_what_cannot_be_pruned_is_wrong_usage(written: Jco, words: list[str]) -> None:
    assert written("convert", "annotations", "--prune", *words).exit_code == 2
    assert Path("json/fji-per-4.json").exists()


def test_what_comes_from_standard_input_goes_to_standard_output(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "jco.toml").write_text('output = "json"\n', "utf-8")
    done = jco("convert", "-", stdin=LATE.encode())
    assert (done.returncode, json.loads(done.stdout)["id"], (tmp_path / "json").exists()) == (0, "fji-per-3", False)
