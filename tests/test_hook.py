"""``jco hook`` is what ``fmt``, ``check`` and ``convert --check`` are on the same files, in one process."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from conftest import Run
from generator import write
from parts import of_each_rule
from sets import BROKEN, GOOD, LATE, named
from support import ROOT, examples, one_in

_FINDING = re.compile(r"(?m)^\S.*?: (?:error|warning|info)\[[A-Z]{3}[0-9]{3}\].*$")
UNTIDY = GOOD.replace("  lang: en", "  lang:   en")
TODAY = ("--today", "2026-11-23", "--show", "info", "--max-per-file", "0")


def said(done: object) -> list[str]:
    return sorted(set(_FINDING.findall(done.stdout.decode())))  # type: ignore[attr-defined]


def held(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def alike(jco: Run, folder: Path, *files: str) -> tuple[int, list[str]]:
    """Run the three commands on a copy of the folder, and the one on another: both must say and do the same."""
    apart, together = (shutil.copytree(folder, folder.parent / name) for name in ("apart", "together"))
    three = [
        jco("fmt", "--force-exclude", "--", *files, cwd=apart),
        jco("check", "--force-exclude", *TODAY, "--", *files, cwd=apart),
        jco("convert", "--check", "--force-exclude", *TODAY, "--", *files, cwd=apart),
    ]
    one = jco("hook", *TODAY, "--", *files, cwd=together)
    assert said(one) == sorted({line for each in three for line in said(each)})
    assert one.returncode == max(each.returncode for each in three)
    assert (b"exit status 1: JSON" in one.stderr) is (b"exit status 1: JSON" in three[2].stderr)
    assert held(together) == held(apart)
    return one.returncode, said(one)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "jco.toml").write_text('output = "json"\n', "utf-8")
    return folder


def test_a_generated_set_with_stale_and_missing_json(jco: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    write(folder, examples(32, times=12), 3, faulty=0.4)
    jco("convert", cwd=folder)
    made = sorted((folder / "json").iterdir())
    made[0].unlink()
    made[1].write_bytes(made[1].read_bytes().replace(b'"en"', b'"fr"') + b"\n")
    files = [str(path.relative_to(folder)) for path in sorted((folder / "annotations").rglob("*.yaml"))]
    for name in files[::3]:
        (folder / name).write_bytes((folder / name).read_bytes().replace(b"  lang: ", b"  lang:   "))
    status, lines = alike(jco, folder, *files)
    assert status == 1
    codes = {re.search(r"\[(\w+)\]", line)[1] for line in lines}  # type: ignore[index]
    assert {"FMT004", "FMT005", "EVD002"} <= codes and any(code.startswith("SER") for code in codes), codes


def test_json_of_another_text_fails_and_says_so(jco: Run, data: Path) -> None:
    """The documents have warnings alone, so nothing else says why the hook fails."""
    shutil.copy(ROOT / "samples" / "misquoted.txt", data)
    sample = (ROOT / "samples" / "misquoted.yaml").read_text("utf-8").replace("agreed to reduce", "agreed to review")
    (data / "a.yaml").write_text(sample, "utf-8")
    assert jco("convert", cwd=data).returncode == 0
    (data / "misquoted.txt").write_bytes((data / "misquoted.txt").read_bytes() + b"\n")
    status, lines = alike(jco, data, "a.yaml")
    assert status == 1 and not [line for line in lines if "error[" in line]
    assert b"exit status 1: JSON" in jco("hook", *TODAY, "a.yaml", cwd=data).stderr


def test_wrong_documents_of_many_rules(jco: Run, data: Path) -> None:
    """As many as are an annotation by their names; each alone would take as long as all of them."""
    for each in of_each_rule()[:: one_in(6)]:
        path = data / each.name.replace("/", "-")
        path.write_bytes(each.data)
    (data / "jco.toml").write_text('output = "json"\nexclude = ["silent-*"]\n', "utf-8")
    alike(jco, data, *sorted(path.name for path in data.glob("*.yaml")))


@pytest.mark.parametrize(
    ("texts", "status"),
    [
        ({"a.yaml": UNTIDY}, 1),  # its JSON is missing
        ({"a.yaml": LATE}, 1),
        ({"a.yaml": BROKEN, "b.yaml": GOOD}, 1),  # one id
        ({"a.yaml": "format: [\n", "b.yaml": named(GOOD, "fji-per-4")}, 1),
    ],
    ids=["untidy", "a warning", "one id", "unreadable"],
)
def test_one_and_two_documents(jco: Run, data: Path, texts: dict[str, str], status: int) -> None:
    for name, text in texts.items():
        (data / name).write_text(text, "utf-8")
    assert alike(jco, data, *texts)[0] == status


def test_the_exit_status_is_that_of_the_worst(jco: Run, data: Path) -> None:
    (data / "a.yaml").write_text(BROKEN, "utf-8")
    assert jco("hook", "a.yaml", "none.yaml", cwd=data).returncode == 2


def test_what_cannot_be_read_is_said_once(jco: Run, data: Path) -> None:
    (data / "a.yaml").write_text("format: [\n", "utf-8")
    done = jco("hook", "a.yaml", "none.yaml", cwd=data)
    assert done.stdout.count(b"YML001") == 2  # the finding, and the reference to jco explain
    assert done.stdout.count(b"none.yaml") == 1 and b"not formatted" not in done.stdout


def test_without_a_folder_for_the_json_that_is_said(jco: Run, data: Path) -> None:
    (data / "jco.toml").unlink()
    (data / "a.yaml").write_text(GOOD, "utf-8")
    done = jco("hook", "a.yaml", cwd=data)
    assert (done.returncode, b"JSON not compared: its folder is not set" in done.stderr) == (0, True)
    assert jco("hook", "-o", "json", "a.yaml", cwd=data).stdout.count(b"error[FMT005]") == 1


def test_with_check_nothing_is_written(jco: Run, data: Path) -> None:
    (data / "a.yaml").write_text(UNTIDY, "utf-8")
    jco("convert", "a.yaml", cwd=data)
    done = jco("hook", "--check", "a.yaml", cwd=data)
    assert (done.returncode, b"a.yaml: would be formatted" in done.stdout) == (1, True)
    assert (data / "a.yaml").read_text("utf-8") == UNTIDY
    assert jco("hook", "a.yaml", cwd=data).returncode == 0
    assert b"  lang: en\n" in (data / "a.yaml").read_bytes()


# --- Files that are no documents


QUOTED = GOOD.replace("  not_stated: [file]\n", "  file: release.txt\n")
VERSION = """  not_stated: [file]
  versions:
    - {lang: fj, file: release.fj.txt, title: Outcome, url: https://example.org/fj}
"""
TEXT = (
    "Outcome of 3rd Fiji-Peru Joint Committee Meeting\n\n"
    "1. The two sides agreed to open a direct shipping line. Ana Tora, Minister for Trade, and Luis Rojas, Vice"
    " Minister, represented Fiji and Peru.\n\n"
    "2. Fiji requested faster licences, and spoke of the Fisheries Accord and the Suva Port Upgrade.\n\n"
    "3. A visit took place before.\n"
)


@pytest.fixture
def texts(data: Path) -> Path:
    """Three documents: one with a text below ``texts``, one that names another text, one that names it as a version."""
    (data / "jco.toml").write_text('folders = ["annotations"]\nsources = ["texts"]\n', "utf-8")
    for name, text in {
        "annotations/a.yaml": QUOTED,
        "annotations/b.yaml": named(QUOTED, "fji-per-4").replace("release.txt", "x/release.txt"),
        "annotations/c.yaml": named(GOOD, "fji-per-5").replace("  not_stated: [file]\n", VERSION),
        "texts/release.txt": TEXT,
        "texts/release.fj.txt": TEXT,
        "texts/x/release.txt": TEXT,
        "texts/other.txt": TEXT,
    }.items():
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text(text, "utf-8")
    return data


def checked(done: object) -> list[str]:
    return re.findall(r"(?m)^annotations/(\w)\.yaml: required", done.stderr.decode())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("named", "documents", "left"),
    [
        (["texts/release.txt"], "a", 0),
        (["texts/release.fj.txt"], "c", 0),
        (["texts/x/release.txt", "annotations/c.yaml"], "bc", 0),
        (["texts/other.txt", "texts/release.txt"], "a", 1),
        (["jco.toml"], "abc", 0),
        (["jco.toml", "annotations/a.yaml"], "abc", 0),
    ],
)
def test_of_a_text_the_documents_that_name_it_are_checked_and_of_the_settings_all(
    jco: Run, texts: Path, named: list[str], documents: str, left: int
) -> None:
    done = jco("hook", *named, cwd=texts)
    assert (done.returncode, "".join(checked(done))) == (0, documents), done.stdout + done.stderr
    assert (b"named by no document" in done.stderr) == bool(left)


def test_a_text_that_no_document_names_is_no_fault(jco: Run, texts: Path) -> None:
    done = jco("hook", "texts/other.txt", cwd=texts)
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"no documents checked" in done.stderr and b"1 file skipped (1 named by no document)" in done.stderr


def test_a_text_that_changed_fails_by_the_quotes_that_it_breaks(jco: Run, texts: Path) -> None:
    (texts / "texts" / "release.txt").write_text(TEXT.replace("direct shipping", "direct sailing"), "utf-8")
    done = jco("hook", "texts/release.txt", cwd=texts)
    assert done.returncode == 1
    assert re.findall(rb"(?m)^(\S+?):.*error\[(EVD\d+)\]", done.stdout) == [(b"annotations/a.yaml", b"EVD002")]


def test_only_what_is_named_is_formatted(jco: Run, texts: Path) -> None:
    path = texts / "annotations" / "a.yaml"
    path.write_text(QUOTED.replace("  lang: en", "  lang:   en"), "utf-8")
    assert jco("hook", "texts/release.txt", "annotations/c.yaml", cwd=texts).returncode == 0
    assert b"  lang:   en" in path.read_bytes()


def test_the_baseline_concerns_all_documents(jco: Run, texts: Path) -> None:
    (texts / "jco.toml").write_text('folders = ["annotations"]\nbaseline = "known.json"\n', "utf-8")
    jco("check", "--write-baseline", cwd=texts)
    assert checked(jco("hook", "known.json", cwd=texts)) == ["a", "b", "c"]


def test_a_mistake_in_the_configuration_is_shown_at_the_commit_that_makes_it(jco: Run, texts: Path) -> None:
    (texts / "jco.toml").write_text("fail_on = 3\n", "utf-8")
    done = jco("hook", "jco.toml", cwd=texts)
    assert (done.returncode, b"jco.toml:1:11: error[CFG001]" in done.stdout) == (2, True)


def test_standard_input_is_refused(jco: Run, data: Path) -> None:
    done = jco("hook", "-", cwd=data, stdin=b"")
    assert (done.returncode, b"jco hook changes files" in done.stderr) == (2, True)


def test_the_short_way_in_is_the_long_one(jco: Run, data: Path) -> None:
    (data / "a.yaml").write_text(BROKEN, "utf-8")
    jco("fmt", "a.yaml", cwd=data)
    for words in (["hook", "a.yaml"], ["hook", "--", "a.yaml"], ["hook"]):
        short, long = jco(*words, cwd=data), jco(words[0], "--color", "auto", *words[1:], cwd=data)
        assert (short.stdout, short.stderr, short.returncode) == (long.stdout, long.stderr, long.returncode)


def test_the_typed_document_is_built_only_where_the_json_differs(
    jco: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from validator.model import Document

    (data / "a.yaml").write_text(GOOD, "utf-8")
    jco("convert", "a.yaml", cwd=data)
    monkeypatch.setattr(Document, "model_validate", None)
    assert jco("hook", "a.yaml", cwd=data).returncode == 0
    (data / "a.yaml").write_text(GOOD.replace("Ana Tora", "Ana Toro"), "utf-8")
    assert jco("hook", "a.yaml", cwd=data).returncode == 3
