"""The command line: what is selected, which stream says what, and the exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run
from documents import written
from sets import named
from support import BASE, ROOT, one_in, unmeasured

BROKEN = BASE.read_text("utf-8").replace("kind: agree\n", "kind: agreed\n", 1).encode("utf-8")
GOOD = BASE.read_bytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.yaml").write_bytes(GOOD)
    (tmp_path / "bad.yaml").write_text(named(BROKEN.decode(), "bad"), "utf-8")
    (tmp_path / "other.yaml").write_text("services:\n  web: {image: x}\n")
    (tmp_path / ".hidden.yaml").write_bytes(GOOD)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_valid_document_gives_nothing_on_standard_output_and_exit_0(jco: Run) -> None:
    done = jco("check", "good.yaml")
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"1 document checked: no findings" in done.stderr
    assert b"required 37/37, recommended 32/34 (2 not stated)" in done.stderr


def test_who_checks_the_text_of_a_release_is_told_how_its_annotation_starts(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The two sides met in Suva.\n", "utf-8")
    done = jco("check", "a.txt")
    assert (done.returncode, b"jco new a.txt starts its annotation" in done.stdout) == (1, True), done.stdout
    assert b"format: jco/1.0" in jco("check", "-", stdin=b"The two sides met in Suva.\n").stdout


@pytest.mark.usefixtures("folder")
def test_findings_go_to_standard_output_and_the_rest_to_standard_error(jco: Run) -> None:
    done = jco("check", "bad.yaml")
    assert done.returncode == 1
    assert b"bad.yaml:27:11: error[SCH004] not-in-vocabulary" in done.stdout
    assert b"did you mean 'agree'?" in done.stdout
    assert b"1 error" in done.stderr
    assert b"checked" not in done.stdout


@pytest.mark.usefixtures("folder")
def test_a_folder_is_searched_and_the_last_line_says_what_was_skipped_and_why(jco: Run) -> None:
    done = jco("check", ".")
    assert done.returncode == 1
    assert b"2 documents checked: 1 error; 2 files skipped (1 hidden, 1 no annotation)" in done.stderr


OTHER = {
    "format of a chart": "format: table\nrows: [1]\n",
    "a number": "format: 2\n",
    "in quotes": "format: 'html'\nid: x\n",
    "release of a program": "release: v1.2\nformat: zip\n",
    "meeting of a calendar": "meeting: every Monday\n",
}
OURS = {
    "format alone": "format: jco/1.0\n",
    "in capitals": "format: 'JCO/1'\n",
    "blank": "format:\nid: x\n",
    "broken": "format: [\n",
    "another format, our parts": "format: joc/1.0\nrelease:\n  title: x\n",
    "a part in one line": "meeting: {ordinal: 3}\r\n",
    "a part behind a comment": "release: # of the ministry\n  title: x\n",
}


@pytest.mark.parametrize(
    ("text", "is_ours"), [*((t, False) for t in OTHER.values()), *((t, True) for t in OURS.values())]
)
def test_a_format_or_a_release_of_another_kind_does_not_make_an_annotation(
    jco: Run, tmp_path: Path, text: str, is_ours: bool
) -> None:
    (tmp_path / "a.yaml").write_bytes(text.encode())
    found = jco("check", ".", "--allow-empty").stderr
    assert (b"no documents checked" in found) is not is_ours, found
    if not is_ours:
        assert b"1 no annotation" in found
        (tmp_path / "a.yaml").write_bytes(b"z:   1\n" + text.encode())
        left = jco("fmt", "a.yaml")
        assert (left.returncode, (tmp_path / "a.yaml").read_bytes()) == (0, b"z:   1\n" + text.encode())
        assert b"left unchanged: it is not an annotation" in left.stderr


def test_what_git_ignores_is_skipped_in_a_folder_and_checked_when_named(jco: Run, folder: Path) -> None:
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    (folder / ".gitignore").write_text("bad.yaml\n")
    assert b"1 ignored by git" in jco("check", ".").stderr
    assert jco("check", ".").returncode == 0
    assert jco("check", "bad.yaml").returncode == 1


def test_a_linked_folder_is_not_followed_and_that_is_said(jco: Run, folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "more.yaml").write_text("format: jco/1.0\n")
    before = jco("check", ".").stderr
    (folder / "linked").symlink_to(elsewhere, target_is_directory=True)
    (folder / ".hidden").symlink_to(elsewhere, target_is_directory=True)
    assert b"1 linked folder" not in before
    assert b"1 linked folder" in jco("check", ".").stderr


def test_linked_folders_are_not_followed(jco: Run, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "far.yaml").write_bytes(BROKEN)
    (folder / "link").symlink_to(elsewhere, target_is_directory=True)
    assert b"2 documents checked" in jco("check", ".").stderr


@pytest.mark.usefixtures("folder")
def test_a_file_that_is_named_twice_is_checked_once(jco: Run) -> None:
    assert b"1 document checked" in jco("check", "good.yaml", "./good.yaml").stderr


def test_standard_input_is_a_document_and_can_be_given_a_name(jco: Run) -> None:
    assert b"<stdin>:27:11: error[SCH004]" in jco("check", "-", stdin=BROKEN).stdout
    assert b"a/b.yaml:27:11:" in jco("check", "-", "--stdin-filename", "a/b.yaml", stdin=BROKEN).stdout


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["check", "missing.yaml"], 2),
        (["check", "empty"], 2),
        (["check", "empty", "--allow-empty"], 0),
        (["check", "--format", "nonsense", "good.yaml"], 2),
        (["check", "--today", "yesterday", "good.yaml"], 2),
        (["check", "--today", "2026-02-30", "good.yaml"], 2),
        (["check", "--fail-on", "never", "good.yaml"], 2),
        (["check", "--max-bytes", "0", "good.yaml"], 2),
        (["check", "--since", "", "good.yaml"], 2),
        (["check", "--config-from", "", "good.yaml"], 2),
        (["check", "--sources", "", "good.yaml"], 2),
        (["check", ""], 2),
        (["check", "good.yaml", ""], 2),
        (["diff", "--since", "", "good.yaml"], 2),
        (["convert", "-o", "", "good.yaml"], 2),
        (["fmt", ""], 2),
        (["check", "--nonsense"], 2),
        (["nonsense"], 2),
        (["check", "good.yaml", "missing.yaml", "bad.yaml"], 2),
        (["check", "good.yaml"], 0),
        (["validate", "good.yaml"], 0),
        (["check", "--max-bytes", "10", "good.yaml"], 1),
        (["convert", "good.yaml", "bad.yaml"], 2),
        (["convert", "good.yaml", "--check"], 2),
        (["--version"], 0),
        (["--help"], 0),
        (["rules"], 0),
        (["schema"], 0),
        (["explain", "DAT002"], 0),
        (["explain", "no-such-thing"], 2),
        (["report", "good.yaml"], 0),
        (["report", "missing.yaml"], 2),
    ],
    ids=str,
)
def test_the_exit_status_tells_wrong_usage_from_findings(jco: Run, folder: Path, words: list[str], status: int) -> None:
    (folder / "empty").mkdir()
    done = jco(*words)
    assert done.returncode == status, done.stderr.decode()
    assert b"Traceback" not in done.stderr


@pytest.mark.usefixtures("folder")
def test_the_others_are_still_checked_where_a_named_file_cannot_be_read(jco: Run) -> None:
    done = jco("check", "missing.yaml", "bad.yaml")
    assert done.returncode == 2
    assert b"missing.yaml: error[YML013] unreadable-file: cannot be read: the file does not exist" in done.stdout
    assert b"bad.yaml:27:11: error[SCH004]" in done.stdout


def test_warnings_fail_only_when_asked(jco: Run) -> None:
    draft = GOOD.replace(b"status: complete", b"status: draft").replace(b"  url: https://example.org/press/3\n", b"")
    assert jco("check", "-", stdin=draft).returncode == 0
    assert jco("check", "--strict", "-", stdin=draft).returncode == 1
    assert jco("check", "--fail-on", "info", "-", stdin=draft).returncode == 1


def test_a_recommended_field_is_an_error_once_the_status_is_complete(jco: Run) -> None:
    done = jco("check", "-", stdin=GOOD.replace(b"  url: https://example.org/press/3\n", b""))
    assert done.returncode == 1
    assert b"error[MIS001] missing-recommended: 'url' is recommended and not annotated yet in release" in done.stdout


@pytest.mark.usefixtures("folder")
def test_one_document_is_converted_to_standard_output_and_findings_go_to_standard_error(jco: Run) -> None:
    done = jco("convert", "good.yaml")
    assert done.returncode == 0
    assert json.loads(done.stdout)["id"] == "fji-per-3"
    failed = jco("convert", "bad.yaml")
    assert (failed.returncode, failed.stdout) == (1, b"")
    assert b"SCH004" in failed.stderr


def test_a_folder_is_converted_whole_but_for_documents_with_errors(jco: Run, folder: Path) -> None:
    done = jco("convert", "good.yaml", "bad.yaml", "-o", "out")
    assert done.returncode == 1
    assert os.listdir(folder / "out") == ["fji-per-3.json"]
    assert b"SCH004" in done.stdout
    assert b"written: 1 (out/fji-per-3.json); up to date: 0" in done.stderr
    assert b"up to date: 1" in jco("convert", "good.yaml", "-o", "out").stderr


def test_a_file_can_be_named_for_one_document(jco: Run, folder: Path) -> None:
    assert jco("convert", "good.yaml", "-o", "x/my.json").returncode == 0
    assert json.loads((folder / "x" / "my.json").read_text("utf-8"))["id"] == "fji-per-3"


def test_check_says_that_a_json_is_missing_and_that_it_is_stale(jco: Run, folder: Path) -> None:
    missing = jco("convert", "--check", "good.yaml", "-o", "out")
    assert (missing.returncode, b"error[FMT005]" in missing.stdout) == (1, True)
    assert not (folder / "out").exists()
    jco("convert", "good.yaml", "-o", "out")
    assert jco("convert", "--check", "good.yaml", "-o", "out").returncode == 0
    (folder / "good.yaml").write_bytes(GOOD.replace(b"Suva", b"Nadi"))
    stale = jco("convert", "--check", "good.yaml", "-o", "out")
    assert (stale.returncode, b"error[FMT004]" in stale.stdout) == (1, True)


def test_two_documents_that_want_one_file_are_an_error_and_only_they_are_not_written(jco: Run, folder: Path) -> None:
    (folder / "twin.yaml").write_text(named(GOOD.decode(), "fji-per-3"), "utf-8")
    (folder / "third.yaml").write_bytes(GOOD.replace(b"fji-per-3", b"fji-per-4"))
    done = jco("convert", "good.yaml", "twin.yaml", "third.yaml", "-o", "out")
    assert done.returncode == 1
    assert b"twin.yaml:3:5: error[FMT006]" in done.stdout
    assert os.listdir(folder / "out") == ["fji-per-4.json"]


def test_a_superseded_revision_has_its_number_in_the_name(jco: Run, folder: Path) -> None:
    newer = GOOD.replace(b"id: fji-per-3\n", b"id: fji-per-3\nrevision: 2\nsupersedes: fji-per-3@1\n")
    (folder / "newer.yaml").write_bytes(newer)
    assert jco("convert", "good.yaml", "newer.yaml", "-o", "out").returncode == 0
    assert sorted(os.listdir(folder / "out")) == ["fji-per-3.json", "fji-per-3@1.json"]


def test_a_link_in_the_output_folder_is_not_followed(jco: Run, folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "precious").write_text("mine")
    (folder / "out" / "fji-per-3.json").symlink_to(folder / "precious")
    assert jco("convert", "good.yaml", "-o", "out").returncode == 3
    assert (folder / "precious").read_text() == "mine"


def test_several_formats_go_to_files_at_once(jco: Run, folder: Path) -> None:
    done = jco("check", "bad.yaml", "-f", "concise", "-f", "json=report.json")
    assert len(done.stdout.splitlines()) == 1
    assert json.loads((folder / "report.json").read_text("utf-8"))["summary"]["errors"] == 1


@pytest.mark.usefixtures("folder")
def test_the_json_format_has_the_shape_that_programs_rely_on(jco: Run) -> None:
    shape = json.loads(jco("check", "-f", "json", "bad.yaml", "missing.yaml").stdout)
    assert list(shape) == ["format_version", "tool", "summary", "documents", "loosened", "diagnostics"]
    assert shape["summary"] == {
        "documents": 2, "checked": 1, "skipped": 0, "errors": 2, "warnings": 0, "infos": 0, "waived": 0,
    }  # fmt: skip
    bad, missing = shape["documents"]
    assert bad["completeness"] == {"required": [36, 37], "recommended": [32, 2, 33]} or bad["valid"] is False
    assert missing == {
        "file": "missing.yaml", "id": None, "status": None, "valid": False, "completeness": None, "coverage": None,
        "unchecked": [], "facts": None, "unread_why": {}, "ledger": [],
    }  # fmt: skip
    first, second = shape["diagnostics"]
    assert first == {
        "code": "SCH004",
        "name": "not-in-vocabulary",
        "severity": "error",
        "message": "'agreed' is not a term of 'kind'",
        "help": "did you mean 'agree'?",
        "file": "bad.yaml",
        "pointer": "/outcomes/0/kind",
        "range": {"start": {"line": 27, "column": 11}, "end": {"line": 27, "column": 17}},
        "waived": None,
        "fix": {
            "description": "write 'agree' for 'agreed'",
            "safe": True,
            "edits": [
                {"range": {"start": {"line": 27, "column": 11}, "end": {"line": 27, "column": 17}}, "text": "agree"}
            ],
        },
        "related": [],
    }
    assert (second["code"], second["range"], second["pointer"]) == ("YML013", None, "")


def test_the_day_of_the_run_decides_whether_a_waiver_holds(jco: Run) -> None:
    late = GOOD.replace(b"date: 2024-05-20", b"date: 2024-09-20").replace(b"date: 2024-06-01", b"date: 2024-10-01")
    late += b"  waive: [{rule: DAT011, why: posted late, until: 2025-01-01}]\n"
    on_time = json.loads(jco("check", "-f", "json", "--today", "2024-12-31", "-", stdin=late).stdout)
    assert on_time["summary"]["waived"] == 1
    assert on_time["diagnostics"][0]["waived"] == {"why": "posted late", "until": "2025-01-01", "source": "document"}
    after = json.loads(jco("check", "-f", "json", "--today", "2025-01-02", "-", stdin=late).stdout)
    assert sorted(each["code"] for each in after["diagnostics"]) == ["DAT011", "WAV002"]


def test_both_ways_to_check_say_the_same(jco: Run, tmp_path: Path) -> None:
    """``jco check PATH...`` goes past the command-line library; with an option it does not."""
    names = [str(path) for path in written(tmp_path / "cases")[:: one_in(5)]]
    short, long = jco("check", *names), jco("check", "--color", "auto", *names)
    assert (short.stdout, short.stderr, short.returncode) == (long.stdout, long.stderr, long.returncode)
    assert len(short.stdout) > 1000


@pytest.mark.parametrize("names", [["good.yaml"], ["bad.yaml"], ["good.yaml", "bad.yaml"], ["missing.yaml"], ["."]])
def test_both_ways_to_convert_say_and_write_the_same(jco: Run, folder: Path, names: list[str]) -> None:
    for config in ("", 'output = "json"\n'):
        (folder / "jco.toml").write_text(config, "utf-8")
        short = jco("convert", *names)
        made = {path.name: path.read_bytes() for path in folder.glob("json/*")}
        for path in folder.glob("json/*"):
            path.unlink()
        long = jco("convert", "--color", "auto", *names)
        assert (short.stdout, short.stderr, short.returncode) == (long.stdout, long.stderr, long.returncode)
        assert made == {path.name: path.read_bytes() for path in folder.glob("json/*")}


def test_a_reader_that_goes_away_is_no_traceback(folder: Path) -> None:
    command = f"{sys.executable} -m validator check -f json bad.yaml | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
    assert done.stdout.strip() in (b"141", b"1")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_output_that_is_lost_is_never_a_success(folder: Path) -> None:
    command = f"{sys.executable} -m validator check bad.yaml >/dev/full"
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 3
    assert b"Traceback" not in done.stderr
    assert b"could not be written" in done.stderr


def test_text_that_the_terminal_cannot_encode_is_escaped(jco_process: Run) -> None:
    bad = GOOD.replace(b"kind: agree\n", "kind: \ud55c\uad6d\n".encode(), 1)
    done = jco_process("check", "-", stdin=bad, env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"})
    assert done.returncode == 1
    assert b"\\ud55c" in done.stdout


def test_no_ci_command_of_a_document_reaches_the_log(jco: Run) -> None:
    bad = GOOD.replace(b"kind: agree\n", b"kind: '##[error]x ::error::y'\n", 1)
    assert b"##[" not in jco("check", "-", stdin=bad).stdout


def test_colour_is_used_only_when_asked_or_on_a_terminal(jco: Run) -> None:
    assert b"\x1b[" not in jco("check", "-", stdin=BROKEN).stdout
    assert b"\x1b[" in jco("check", "--color", "always", "-", stdin=BROKEN).stdout
    assert b"\x1b[" in jco("check", "-", stdin=BROKEN, env={"FORCE_COLOR": "1"}).stdout
    assert b"\x1b[" not in jco("check", "-", stdin=BROKEN, env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).stdout


def test_words_for_options_are_taken_as_they_are_without_the_library_that_converts_others() -> None:
    code = (
        "import sys\n"
        "from validator.cli import run\n"
        "for words in (['check', '--sources', 'samples', 'samples/minimal.yaml'], ['rules'], ['check', '--help'],\n"
        "              ['fmt', '--check', 'samples/minimal.yaml'], ['report', '-f', 'csv', 'samples/minimal.yaml'],\n"
        "              ['text', '--plain', 'samples/misquoted.txt'], ['explain', 'SCH004'], ['--version']):\n"
        "    assert run(words) == 0, words\n"
        "    assert 'pydantic' not in sys.modules, words\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=unmeasured(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
