"""What jco.toml decides in a run, where it is looked for, and what the command line decides instead."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run
from sets import BROKEN, GOOD, LATE, WAIVER, Jco, codes, found, named, put
from support import ROOT, unmeasured

# Where it is looked for


def test_the_nearest_one_above_the_working_folder_holds(jco_here: Jco, monkeypatch: pytest.MonkeyPatch) -> None:
    put("jco.toml", 'fail_on = "warning"\n')
    monkeypatch.chdir("annotations")
    assert jco_here("check", "late.yaml").exit_code == 1
    put("jco.toml", 'fail_on = "error"\n')
    assert jco_here("check", "late.yaml").exit_code == 0


def test_none_is_looked_for_above_the_root_of_the_repository(jco_here: Jco, monkeypatch: pytest.MonkeyPatch) -> None:
    put("jco.toml", 'fail_on = "warning"\n')
    Path("annotations/.git").mkdir()
    monkeypatch.chdir("annotations")
    assert jco_here("check", "late.yaml").exit_code == 0


@pytest.fixture
def elsewhere(jco_here: Jco, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: ARG001 - it makes the repository
    """The root of the repository as it is named from another folder, in which the run is."""
    there = tmp_path.parent / f"{tmp_path.name}-elsewhere"
    there.mkdir()
    monkeypatch.chdir(there)
    return Path("..", tmp_path.name)


@pytest.mark.parametrize("path", ["annotations", "annotations/late.yaml", "."])
def test_from_elsewhere_the_one_above_what_is_named_holds(jco_here: Jco, elsewhere: Path, path: str) -> None:
    (elsewhere / "jco.toml").write_text('fail_on = "warning"\n', "utf-8")
    assert jco_here("check", str(elsewhere / path)).exit_code == 1
    assert jco_here("check", str((elsewhere / path).resolve())).exit_code == 1
    assert jco_here("check", "--no-config", str(elsewhere / path)).exit_code == 0


def test_from_elsewhere_the_texts_and_the_folders_of_the_set_are_found(jco_here: Jco, elsewhere: Path) -> None:
    (elsewhere / "jco.toml").write_text('folders = ["annotations"]\nsources = ["words"]\noutput = "json"\n', "utf-8")
    (elsewhere / "words").mkdir()
    (elsewhere / "words" / "here.txt").write_text("A release.\n", "utf-8")
    late = elsewhere / "annotations" / "late.yaml"
    assert jco_here("convert", str(late)).exit_code == 0
    assert [each.parent.name for each in elsewhere.rglob("*.json")] == ["json"]
    late.write_text(LATE.replace("release:\n", "release:\n  file: here.txt\n", 1), "utf-8")
    assert "EVD009" not in jco_here("check", str(late)).output
    assert "A release." in jco_here("text", str(late)).output


def test_what_is_named_in_several_places_has_the_one_above_all_of_it(jco_here: Jco, elsewhere: Path) -> None:
    (elsewhere / "annotations" / "jco.toml").write_text('fail_on = "warning"\n', "utf-8")
    (elsewhere / "more").mkdir()
    (elsewhere / "more" / "good.yaml").write_text(named(GOOD, "other"), "utf-8")
    both = [str(elsewhere / "annotations"), str(elsewhere / "more")]
    assert jco_here("check", both[0]).exit_code == 1
    assert jco_here("check", *both).exit_code == 0
    assert jco_here("check", *reversed(both)).exit_code == 0


def test_that_of_the_working_folder_holds_whatever_lies_below_it(jco_here: Jco) -> None:
    put("jco.toml", "")
    put("annotations/jco.toml", 'ignore = ["DAT"]\n')
    assert codes(jco_here, "annotations") == ["DAT011"]
    Path("jco.toml").unlink()
    assert codes(jco_here, "annotations") == []


def test_the_name_of_standard_input_says_where_it_belongs(elsewhere: Path) -> None:
    from typer.testing import CliRunner

    from validator.cli import app

    (elsewhere / "jco.toml").write_text('fail_on = "warning"\n', "utf-8")
    name = str(elsewhere / "annotations" / "late.yaml")
    words = ["check", "-", "--stdin-filename", name]
    assert CliRunner().invoke(app, words, input=LATE).exit_code == 1
    assert CliRunner().invoke(app, words[:2], input=LATE).exit_code == 0


@pytest.mark.parametrize(
    "table",
    [
        "[tool]\njco = {fail-on = 'x'}",
        "['tool'] # of several\njco.fail-on = 'x'",
        "tool.jco.fail-on = 'x'",
        "tool = {jco = {fail-on = 'x'}}",
        '["tool"."jco"]\nfail-on = 1',
        '[tool."j\\u0063o"]\nfail-on = 1',
        '["t\\u006fol".jco]\nfail-on = 1',
        "[ tool . jco ]\nfail-on = 1",
        "[[tool.jco.waivers]]",
        "\ufeff[tool.jco]\nfail-on = 1",
    ],
)
def test_a_table_in_pyproject_toml_is_seen_however_toml_has_it_written(jco_here: Jco, table: str) -> None:
    put("pyproject.toml", f"{table}\n")
    assert "CFG001" in {code for code, *_ in found(jco_here, "annotations")}


def test_a_table_in_pyproject_toml_does_as_well(jco_here: Jco) -> None:
    put("pyproject.toml", '[project]\nname = "x"\n[tool.jco]\nfail_on = "warning"\n')
    assert jco_here("check", "annotations").exit_code == 1
    put("pyproject.toml", '[tool.jco]\nfail_on = "warning"\nsorces = ["x"]\n')
    assert found(jco_here, "annotations") == [("CFG001", "pyproject.toml", 3, None)]
    put("jco.toml", "")
    assert codes(jco_here, "annotations") == ["DAT011"], "jco.toml goes before it"


@pytest.mark.parametrize("text", ['[project]\nname = "jco"\n', "[tool.black]\nline-length = 88\n", "[x\njco tool"])
def test_a_pyproject_toml_that_does_not_speak_of_jco_is_passed_over(jco_here: Jco, text: str) -> None:
    put("pyproject.toml", text)
    assert codes(jco_here, "annotations") == ["DAT011"]


def test_a_configuration_can_be_named_and_can_be_left_out(jco_here: Jco) -> None:
    put("jco.toml", 'fail_on = "warning"\n')
    put("other/conf.toml", 'folders = ["."]\nfail_on = "info"\n')
    assert jco_here("check", "annotations", "--no-config").exit_code == 0
    done = jco_here("check", "--config", "other/conf.toml")
    assert (done.exit_code, "no document was found in other" in done.stderr) == (2, True)
    assert jco_here("check", "annotations", "--config", "nothing.toml").exit_code == 2
    assert jco_here("check", "annotations", "--config", "jco.toml", "--no-config").exit_code == 2


def test_a_faulty_one_is_a_diagnostic_in_every_format_and_nothing_is_checked(jco_here: Jco) -> None:
    from validator.reporters import FORMATS

    put("jco.toml", "fail_on = 3\n")
    for name in FORMATS:
        done = jco_here("check", "annotations", "-f", name)
        assert done.exit_code == 2 and "CFG001" in done.stdout and "DAT011" not in done.stdout, name
    shape = json.loads(jco_here("check", "annotations", "-f", "json").stdout)
    assert (shape["documents"], shape["summary"]["documents"], shape["summary"]["errors"]) == ([], 0, 1)
    for words in (["convert"], ["report"], ["view", "-o", "pages"], ["fmt", "--check"], ["text"], ["new"]):
        done = jco_here(words[0], "annotations/late.yaml", *words[1:])
        assert done.exit_code == 2 and "jco.toml:1:11: error[CFG001]" in done.stderr and not done.stdout, words


# Which documents


def test_its_folders_are_checked_where_no_path_is_given(jco_here: Jco, monkeypatch: pytest.MonkeyPatch) -> None:
    put("other/late.yaml", LATE)
    put("jco.toml", 'folders = ["annotations"]\n')
    assert [each[1] for each in found(jco_here)] == ["annotations/late.yaml"]
    monkeypatch.chdir("other")
    assert [each[1] for each in found(jco_here)] == ["../annotations/late.yaml"]


def test_a_folder_that_is_not_there_is_said_at_its_place(jco_here: Jco) -> None:
    put("jco.toml", 'folders = [\n  "annotations",\n  "anotations",\n]\n')
    assert found(jco_here) == [("CFG001", "jco.toml", 3, None)]
    assert codes(jco_here, "annotations") == ["DAT011"], "it is not asked for"


def test_what_is_excluded_is_passed_over_in_folders_and_counted(jco_here: Jco) -> None:
    put("jco.toml", 'exclude = ["drafts/", "!drafts/kept.yaml", "copy*.yaml"]\n')
    for name in ("drafts/a.yaml", "drafts/kept.yaml", "annotations/copy1.yaml", "annotations/drafts/deep/b.yaml"):
        put(name, LATE)
    done = jco_here("check", ".")
    assert "2 documents checked" in done.stderr and "3 excluded" in done.stderr
    assert "drafts/kept.yaml" in done.stdout
    assert codes(jco_here, "annotations/copy1.yaml") == ["DAT011"], "what is named is checked"
    forced = jco_here("check", "--force-exclude", "annotations/copy1.yaml", "annotations/late.yaml")
    assert "1 document checked" in forced.stderr and "1 excluded" in forced.stderr


def test_a_hook_that_names_only_excluded_files_passes(jco_here: Jco) -> None:
    put("jco.toml", 'exclude = ["copy*.yaml"]\nforce_exclude = true\n')
    put("annotations/copy1.yaml", BROKEN)
    done = jco_here("check", "--", "annotations/copy1.yaml")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "no documents checked: no findings; 1 file skipped (1 excluded)" in done.stderr


# Texts


def test_texts_are_looked_for_in_its_sources_and_only_in_its_folder(jco_here: Jco) -> None:
    put("data/annotations/a.yaml", (ROOT / "samples/invented/isl-bwa-3.yaml").read_text("utf-8"))
    put("data/texts/isl-bwa-3.txt", (ROOT / "samples/invented/isl-bwa-3.txt").read_text("utf-8"))
    text, sheet = Path("data/annotations/a.yaml").read_text("utf-8"), Path("data/annotations/a.yaml")
    config = ("check", "-f", "concise", "--config", "data/jco.toml", "data/annotations/a.yaml")
    put("data/jco.toml", "")
    assert "EVD009" in jco_here(*config).stdout
    put("data/jco.toml", 'sources = ["texts"]\n')
    assert jco_here(*config).stdout == ""
    sheet.write_text(text.replace("file: isl-bwa-3.txt", "file: ../texts/isl-bwa-3.txt"), "utf-8")
    put("data/jco.toml", "")
    assert jco_here(*config).stdout == "", "in the folder of the configuration"
    Path("data/texts").rename("texts")
    sheet.write_text(text.replace("file: isl-bwa-3.txt", "file: ../../texts/isl-bwa-3.txt"), "utf-8")
    assert "EVD020" in jco_here(*config).stdout, "in the repository, but above the configuration"
    Path("data/jco.toml").unlink()
    assert "EVD020" not in jco_here("check", "-f", "concise", "data/annotations/a.yaml").stdout


def test_text_and_new_find_texts_by_its_sources(jco_here: Jco) -> None:
    put("annotations/a.yaml", (ROOT / "samples/invented/isl-bwa-3.yaml").read_text("utf-8"))
    put("texts/isl-bwa-3.txt", (ROOT / "samples/invented/isl-bwa-3.txt").read_text("utf-8"))
    assert jco_here("text", "annotations/a.yaml").exit_code == 2
    put("jco.toml", 'sources = ["texts"]\n')
    listed = jco_here("text", "annotations/a.yaml")
    assert listed.exit_code == 0 and "7 paragraphs" in listed.stderr


# Output


def test_a_set_and_a_named_document_are_converted_into_the_output(jco_here: Jco) -> None:
    put("jco.toml", 'folders = ["annotations"]\noutput = "json"\n')
    missing = jco_here("convert", "--check")
    assert (missing.exit_code, "error[FMT005] json-missing: json/fji-per-3.json" in missing.stdout) == (1, True)
    done = jco_here("convert")
    assert (done.exit_code, "written: 1 (json/fji-per-3.json)" in done.stderr) == (0, True)
    assert jco_here("convert", "--check", "annotations/late.yaml").exit_code == 0
    Path("json/fji-per-3.json").unlink()
    one = jco_here("convert", "annotations/late.yaml")
    assert ("written: 1 (json/fji-per-3.json)" in one.stderr, '"format"' in one.stdout) == (True, False)
    printed = jco_here("convert", "annotations/late.yaml", "-o", "-")
    assert json.loads(printed.stdout) == json.loads(Path("json/fji-per-3.json").read_text("utf-8"))
    assert jco_here("convert", "-o", "elsewhere").exit_code == 0 and Path("elsewhere/fji-per-3.json").exists()


# What counts


@pytest.mark.parametrize(
    ("text", "words", "status"),
    [
        ("", [], 0),
        ('fail_on = "warning"', [], 1),
        ("strict = true", [], 1),
        ("strict = false", [], 0),
        ('fail_on = "warning"', ["--fail-on", "error"], 0),
        ('fail_on = "error"', ["--strict"], 1),
        ('fail_on = "warning"', ["--exit-zero"], 0),
        ("max_bytes = 10", [], 1),
        ("max_bytes = 10", ["--max-bytes", "100000"], 0),
        ("max_bytes = 10", ["--max-bytes", "1048576"], 0),
    ],
)
def test_the_command_line_goes_before_it(jco_here: Jco, text: str, words: list[str], status: int) -> None:
    put("jco.toml", text)
    assert jco_here("check", "annotations", *words).exit_code == status


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("", [], ["DAT011", "SCH004"]),
        ('ignore = ["DAT"]', [], ["SCH004"]),
        ('ignore = ["DAT0"]', [], ["SCH004"]),
        ('select = ["DAT"]', [], ["DAT011", "SCH004"]),
        ('select = ["EVD"]', [], ["SCH004"]),
        ('select = ["DAT011"]\nignore = ["DAT"]', [], ["DAT011", "SCH004"]),
        ('select = ["DAT"]\nignore = ["DAT01"]', [], ["SCH004"]),
        ('ignore = ["DAT"]', ["--ignore", "EVD"], ["DAT011", "SCH004"]),
        ('ignore = ["DAT"]', ["--select", "DAT011"], ["DAT011", "SCH004"]),
        ("", ["--select", "EVD, COV", "--select", "MTG"], ["SCH004"]),
    ],
)
def test_rules_are_chosen_by_the_beginning_of_their_codes(
    jco_here: Jco, text: str, words: list[str], expected: list[str]
) -> None:
    put("jco.toml", text)
    put("annotations/late.yaml", LATE.replace("kind: agree\n", "kind: agreed\n", 1))
    assert codes(jco_here, "annotations", *words) == expected


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--select", "DTA"], "did you mean 'DAT'?"),
        (["--ignore", "SCH"], "SCH cannot be ignored"),
        (["--ignore", "MIS"], "MIS001"),
        (["--select", ","], "give a code or the beginning of one"),
    ],
)
def test_a_wrong_choice_on_the_command_line_is_wrong_usage(jco_here: Jco, words: list[str], said: str) -> None:
    done = jco_here("check", "annotations", *words)
    assert done.exit_code == 2 and said in " ".join(done.stderr.replace("│", " ").split())


def test_statistics_count_the_rules_and_leave_standard_output_alone(jco_here: Jco) -> None:
    put("annotations/b.yaml", named(LATE, "b").replace("kind: agree\n", "kind: agreed\n", 1))
    done = jco_here("check", "annotations", "--statistics", "-f", "json", "-q")
    assert done.stderr == "2  warning  DAT011 late-release\n1  error    SCH004 not-in-vocabulary\n"
    assert json.loads(done.stdout)["summary"]["warnings"] == 2


def test_the_fast_way_and_the_long_way_go_by_the_same_configuration(jco: Run, tmp_path: Path) -> None:
    text = f'folders = ["a"]\nfail_on = "warning"\n{WAIVER}file = "a/x.yaml"\n'
    (tmp_path / "jco.toml").write_text(text, "utf-8")
    (tmp_path / "a").mkdir()
    for name in ("x.yaml", "y.yaml"):
        (tmp_path / "a" / name).write_text(named(LATE, name[0]), "utf-8")
    for words in ([], ["a/x.yaml"], ["a/y.yaml"], ["--", "a"]):
        short, long = jco("check", *words), jco("check", "--color", "auto", *words)
        assert (short.stdout, short.stderr, short.returncode) == (long.stdout, long.stderr, long.returncode)
        assert short.returncode == (0 if words == ["a/x.yaml"] else 1)


@pytest.mark.parametrize(
    "words",
    [["check", "a.yaml"], ["check", "--force-exclude", "--", "a.yaml"], ["hook", "--", "a.yaml"]],
    ids=["a file", "as the hook", "one hook for all"],
)
@pytest.mark.parametrize(("text", "loads"), [(None, False), ('sources = ["a"]\nignore = ["PTY"]\n' + WAIVER, True)])
def test_reading_it_imports_no_library_but_that_for_toml(
    tmp_path: Path, text: str | None, loads: bool, words: list[str]
) -> None:
    (tmp_path / "a.yaml").write_text(GOOD, "utf-8")
    (tmp_path / ".git").mkdir()
    if text is not None:
        (tmp_path / "jco.toml").write_text(text, "utf-8")
    code = (
        f"import sys; sys.argv = {['jco', *words]}\n"
        "from validator.__main__ import main\n"
        "try: main()\n"
        "except SystemExit as end: assert not end.code\n"
        "print([name for name in ('pydantic', 'typer', 'pathspec', 'rapidfuzz') if name in sys.modules])\n"
        "print('tomllib' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, env=unmeasured(), check=True
    )
    assert done.stdout.splitlines() == ["[]", str(loads)]
