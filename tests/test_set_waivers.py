"""Waivers in jco.toml, and the baseline: what is waived is listed and does not count."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sets import BROKEN, GOOD, LATE, WAIVER, Jco, codes, found, named, put


@pytest.mark.parametrize(
    ("entry", "is_waived"),
    [
        ("", True),
        ('path = "/meeting/date"', True),
        ('path = "/meeting"', True),
        ('path = "/meet"', False),
        ('path = "/release"', False),
        ('file = "annotations/late.yaml"', True),
        ('file = "late.yaml"', True),
        ('file = "annotations/"', True),
        ('file = "*/la?e.*"', True),
        ('file = "annotations/early.yaml"', False),
        ("until = 2026-11-23", True),
        ("until = 2026-11-22", False),
        ('until = "2026-11-22"', False),
    ],
)
def test_a_waiver_holds_for_its_rule_its_files_its_place_and_its_time(
    jco_here: Jco, entry: str, is_waived: bool
) -> None:
    put("jco.toml", f"{WAIVER}{entry}\n")
    (late,) = (each for each in found(jco_here, "annotations/late.yaml") if each[0] == "DAT011")
    assert late[3] == ("jco.toml" if is_waived else None)


def test_the_reason_is_shown_when_asked_for(jco_here: Jco) -> None:
    put("jco.toml", f"{WAIVER}until = 2027-01-01\n")
    done = jco_here("check", "annotations", "--strict")
    assert (done.exit_code, done.stdout) == (0, "") and "no findings; 1 waived" in done.stderr
    for form in ("text", "concise"):
        shown = jco_here("check", "annotations", "--show-waived", "-f", form).stdout
        assert "waived[DAT011] late-release" in shown
        assert "waived by jco.toml: posted late (until 2027-01-01)" in shown
        assert "warning[" not in shown


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('[[waivers]]\nrule = "PTY007"\nwhy = "x"\n', "WAV001", 1),
        ('[[waivers]]\nrule = "DAT011"\nwhy = "x"\nfile = "gone.yaml"\n', "WAV001", 1),
        ('[[waivers]]\nrule = "DAT011"\nwhy = "x"\nuntil = 2024-01-01\n', "WAV002", 1),
        ('[[waivers]]\nwhy = "x"\nrule = "DTA011"\n', "WAV003", 3),
        ('[[waivers]]\nwhy = "x"\nrule = "SCH004"\n', "WAV004", 3),
    ],
)
def test_a_faulty_waiver_is_said_at_its_place(jco_here: Jco, text: str, code: str, line: int) -> None:
    put("jco.toml", text)
    assert (code, "jco.toml", line, None) in found(jco_here, ".")
    assert {"WAV001", "WAV002"}.isdisjoint(codes(jco_here, "annotations/late.yaml")) or "gone" in text
    shape = json.loads(jco_here("check", "-f", "json", ".").stdout)
    assert [each["file"] for each in shape["documents"]] == ["annotations/late.yaml"]
    assert shape["summary"]["documents"] == 1


@pytest.mark.parametrize("words", [["annotations/late.yaml"], ["annotations"], ["--ignore", "PTY", "."]])
def test_an_unused_waiver_is_not_called_so_where_its_rule_has_not_run_on_all(jco_here: Jco, words: list[str]) -> None:
    put("jco.toml", '[[waivers]]\nrule = "PTY007"\nwhy = "x"\n')
    put("more/other.yaml", named(GOOD, "other"))
    assert "WAV001" not in codes(jco_here, *words)
    assert "WAV001" in codes(jco_here, "annotations", "more", ".")


def test_a_waiver_of_one_file_is_called_unused_by_a_run_over_this_file(jco_here: Jco) -> None:
    put("more/other.yaml", named(GOOD, "other"))
    put("jco.toml", '[[waivers]]\nrule = "PTY007"\nwhy = "x"\nfile = "more/other.yaml"\n')
    assert codes(jco_here, "more/other.yaml") == ["WAV001"]
    assert codes(jco_here, "annotations") == ["DAT011"]
    put("more/other.yaml", "a: [\n")
    assert codes(jco_here, "more/other.yaml") == ["YML001"], "nothing is known of a file that cannot be read"


def test_waivers_in_documents_can_be_refused(jco_here: Jco) -> None:
    put("annotations/late.yaml", f"{LATE}  waive: [{{rule: DAT011, why: posted late}}]\n")
    assert [each[3] for each in found(jco_here, "annotations")] == ["document"]
    put("jco.toml", "document_waivers = false\n")
    assert sorted(codes(jco_here, "annotations")) == ["DAT011", "WAV004"]
    done = jco_here("check", "annotations", "-f", "concise")
    assert done.exit_code == 1 and "document_waivers = false" in done.stdout
    put("jco.toml", f"document_waivers = false\n{WAIVER}")
    assert sorted(each[3] or "" for each in found(jco_here, "annotations")) == ["", "jco.toml"]


# Baseline


@pytest.fixture
def old(jco_here: Jco) -> Jco:
    """A set that has taken jco up with two documents, both with findings."""
    put("jco.toml", 'folders = ["annotations"]\nbaseline = "jco-baseline.json"\nstrict = true\n')
    put("annotations/broken.yaml", named(BROKEN, "broken"))
    done = jco_here("check", "--write-baseline")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "baseline written: jco-baseline.json holds 2 findings from this run" in done.stderr
    return jco_here


def test_what_a_baseline_holds_is_waived_and_what_is_new_counts(old: Jco) -> None:
    assert [each[3] for each in found(old)] == ["baseline", "baseline"]
    assert old("check").exit_code == 0
    put("annotations/late.yaml", LATE.replace("kind: agree\n", "kind: agreed\n", 1))
    assert [each[0] for each in found(old) if each[3] is None] == ["SCH004"]
    assert old("check").exit_code == 1


def test_a_baseline_holds_where_lines_and_entries_before_it_have_moved(
    old: Jco, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = named(BROKEN, "broken")
    head, first, second = broken.partition("  - kind: agreed")[0], *broken.split("  - kind: ")[1:3]
    moved = f"# a line more\n\n{head}  - kind: {second.partition('agreements:')[0]}  - kind: {first}"
    rest = second.partition("agreements:")[2]
    put("annotations/broken.yaml", f"{moved}agreements:{rest}")
    monkeypatch.chdir("annotations")
    shape = json.loads(old("check", "-f", "json").stdout)["diagnostics"]
    assert [(each["pointer"], each["waived"]["source"]) for each in shape] == [
        ("/outcomes/1/kind", "baseline"),
        ("/meeting/date", "baseline"),
    ]


def test_of_equal_findings_the_baseline_holds_as_many_as_there_were(old: Jco) -> None:
    put("annotations/broken.yaml", named(BROKEN, "broken").replace("- kind: request\n", "- kind: agreed\n"))
    assert [each[3] for each in found(old) if each[0] == "SCH004"] == ["baseline", None]


def test_what_is_gone_is_said_and_leaves_with_the_next_writing(old: Jco) -> None:
    put("annotations/broken.yaml", named(GOOD, "broken"))
    assert "1 finding of the baseline is gone" in old("check").stderr
    assert "gone" not in old("check", "annotations/late.yaml").stderr
    assert old("check", "--write-baseline").exit_code == 0
    entries = json.loads(Path("jco-baseline.json").read_text("utf-8"))["findings"]
    assert [(each["file"], each["code"], each["count"]) for each in entries] == [("annotations/late.yaml", "DAT011", 1)]


@pytest.mark.parametrize(
    ("old_words", "new_words"),
    [("", ""), ("id: broken", "id: renamed-too"), ("Suva", "Nadi"), ("id: broken", "id: Not An Id")],
    ids=["as it is", "with another id", "edited", "with an id that is refused"],
)
def test_a_file_that_was_renamed_keeps_what_the_baseline_holds_of_it(old: Jco, old_words: str, new_words: str) -> None:
    text = Path("annotations/broken.yaml").read_text("utf-8").replace(old_words, new_words)
    Path("annotations/broken.yaml").unlink()
    put("annotations/2024/other.yaml", text)
    kept = [each for each in found(old) if each[0] in ("SCH004", "DAT011")]
    assert [each[3] for each in kept] == ["baseline", "baseline"], kept
    assert "gone" not in old("check").stderr
    assert old("check", "--write-baseline", "annotations/2024/other.yaml", "--select", "SCH004").exit_code == 0
    entries = json.loads(Path("jco-baseline.json").read_text("utf-8"))["findings"]
    assert {each["file"] for each in entries} == {"annotations/2024/other.yaml", "annotations/late.yaml"}


def test_another_document_in_place_of_one_that_is_gone_inherits_nothing(old: Jco) -> None:
    text = Path("annotations/broken.yaml").read_text("utf-8")
    Path("annotations/broken.yaml").unlink()
    put("annotations/other.yaml", text.replace("id: broken", "id: another").replace("Suva", "Nadi"))
    assert [each[3] for each in found(old) if each[0] == "SCH004"] == [None]
    put("annotations/broken.yaml", text)
    put("annotations/other.yaml", text)
    assert [each[:2] for each in found(old) if each[0] == "SCH004" and each[3] is None] == [
        ("SCH004", "annotations/other.yaml")
    ], "a copy beside the file is not the file"


def test_a_baseline_that_an_earlier_jco_has_written_holds(old: Jco) -> None:
    held = json.loads(Path("jco-baseline.json").read_text("utf-8"))
    put("jco-baseline.json", json.dumps({name: held[name] for name in ("format_version", "findings")}))
    assert [each[3] for each in found(old)] == ["baseline", "baseline"]


def test_of_a_baseline_that_is_missing_it_is_said_how_to_write_it(old: Jco) -> None:
    Path("jco-baseline.json").unlink()
    said = old("check", "-f", "concise").stdout
    assert "correct the path, or write the file: jco check --write-baseline" in said
    put("jco-baseline.json", "[")
    assert "or delete the file and write it anew: jco check --write-baseline" in old("check", "-f", "concise").stdout


def test_of_a_conflict_in_the_baseline_it_is_said_how_to_merge_it(old: Jco) -> None:
    lines = Path("jco-baseline.json").read_text("utf-8").split("\n")
    mine, theirs = lines[3], lines[3].replace("SCH004", "SCH005").replace("DAT011", "DAT012")
    conflict = ["<<<<<<< HEAD", mine, "=======", theirs, ">>>>>>> other"]
    put("jco-baseline.json", "\n".join([*lines[:3], *conflict, *lines[4:]]))
    said = old("check", "-f", "concise").stdout
    assert "it holds a conflict of git (line 4)" in said
    assert "keep those of both sides" in said and "jco check --write-baseline" in said
    put("jco-baseline.json", "\n".join([*lines[:3], mine, theirs, *lines[4:]]))
    assert old("check", "--fail-on", "error").exit_code == 0, "as it was told, it can be read again"
    assert old("check", "--write-baseline").exit_code == 0
    assert Path("jco-baseline.json").read_text("utf-8").split("\n") == lines


@pytest.mark.parametrize("words", [["annotations/late.yaml"], ["--ignore", "DAT"], ["--select", "DAT"]])
def test_writing_it_for_a_part_keeps_the_rest(old: Jco, words: list[str]) -> None:
    before = Path("jco-baseline.json").read_bytes()
    assert old("check", "--write-baseline", *words).exit_code == 0
    assert Path("jco-baseline.json").read_bytes() == before


def test_a_document_with_errors_of_the_baseline_has_no_json_and_it_is_said(old: Jco) -> None:
    done = old("convert", "-o", "json")
    assert done.exit_code == 0 and "1 not converted (errors held by the baseline)" in done.stderr
    assert [path.name for path in Path("json").iterdir()] == ["fji-per-3.json"]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"format_version": 2, "findings": []}', '{"format_version": 1, "findings": [{"file": "x"}]}',
     '{"format_version": 1, "findings": [{"file": "x", "code": "x", "at": "", "text": "", "count": true}]}',
     "[" * 5000, "\udcff"],
)  # fmt: skip
def test_what_is_no_baseline_is_refused(old: Jco, text: str) -> None:
    Path("jco-baseline.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert found(old) == [("CFG001", "jco.toml", 2, None)]
    done = old("check", "annotations", "--no-config", "--baseline", "jco-baseline.json")
    assert (done.exit_code, "cannot be used as the baseline" in done.stderr) == (2, True)
    assert old("check", "--write-baseline").exit_code == 0, "over all it is written anew"
    assert [each[3] for each in found(old)] == ["baseline", "baseline"]


def test_a_baseline_needs_a_place(jco_here: Jco) -> None:
    assert jco_here("check", "annotations", "--write-baseline").exit_code == 2
    assert jco_here("check", "annotations", "--baseline", "b.json").exit_code == 2
    assert jco_here("check", "annotations", "--baseline", "b.json", "--write-baseline", "--strict").exit_code == 0
