"""What is kept from run to run: used where nothing has changed, and never where anything has."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from documents import CASES, case
from sets import Jco, put
from support import ROOT

from validator import check, version
from validator.commands import options
from validator.dataset import between, kept
from validator.exports import writing
from validator.report import pipeline
from validator.report.report import Report, failed
from validator.system import cache

SAMPLES = ROOT / "samples"
ANNOTATION = case("silent/EVD-plain-text").text
TEXT = (CASES / "silent" / "harbour.txt").read_text("utf-8")
MINIMAL = (SAMPLES / "minimal.yaml").read_text("utf-8")
COUNT = 5


@pytest.fixture(autouse=True)
def many(jco_here: Jco, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    """Documents of which the first has a text, and so many that what was found is kept: here five are enough."""
    for module in ("check", "showing"):
        monkeypatch.setattr(f"validator.commands.{module}.FEW", COUNT - 1)
    kept.of_files.cache_clear()
    kept._of_code.cache_clear()
    put("many/00.yaml", ANNOTATION)
    put("texts/harbour.txt", TEXT)
    _put_minimal(1, COUNT)


def _put_minimal(start: int, stop: int) -> None:
    for number in range(start, stop):
        put(f"many/{number:02}.yaml", MINIMAL.replace("id: mlt-wsm-jc-2026", f"id: mlt-wsm-{number}"))


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that are checked, and not looked up."""
    files: list[str] = []
    check = pipeline.check

    def counted(data: bytes, file: str, *rest: object) -> Report:
        files.append(file)
        return check(data, file, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "check", counted)
    return files


Check = Callable[..., str]


@pytest.fixture
def checked(jco_here: Jco) -> Check:
    """Check the documents; what is printed, which has to be what a run without the cache prints."""

    def checked_twice(*words: str, env: dict[str, str] | None = None) -> str:
        asked = ("check", "many", "--sources", "texts", "--jobs", "1", "--show", "info", *words)
        with patch.dict(os.environ, env or {}):
            done = jco_here(*asked)
            with patch.object(cache, "_folder", lambda: ""):
                assert jco_here(*asked).output == done.output
        return str(done.output)

    return checked_twice


def runs(worked: list[str], checked: Check, *words: str) -> int:
    """How many documents a run does not look up; the one without the cache works on all of them."""
    worked.clear()
    checked(*words)
    return len(worked) - COUNT


def test_what_has_not_changed_is_looked_up(worked: list[str], checked: Check) -> None:
    assert runs(worked, checked) == COUNT
    assert runs(worked, checked) == 0
    put("many/01.yaml", MINIMAL.replace("id: mlt-wsm-jc-2026", "id: mlt-wsm-1") + "zz: 1\n")
    assert runs(worked, checked) == 1
    assert "zz" in checked()


def test_what_stands_between_documents_is_looked_up_until_one_of_them_changes(
    checked: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []
    own = between.between
    monkeypatch.setattr(between, "between", lambda records: compared.append(1) or own(records))
    monkeypatch.setattr("validator.commands.dataset.FEW", 1)  # of few it costs less to compare them again

    def times() -> int:
        compared.clear()
        assert ("SER001" in checked()) == (twin in Path("many/02.yaml").read_text("utf-8"))
        return len(compared) - 1  # the run without the cache compares them

    twin = "id: mlt-wsm-1"
    assert (times(), times()) == (1, 0)
    put("many/02.yaml", MINIMAL.replace("id: mlt-wsm-jc-2026", twin))
    assert (times(), times()) == (1, 0)
    put("many/02.yaml", "# A comment moves the lines.\n" + MINIMAL.replace("id: mlt-wsm-jc-2026", twin))
    times()
    put("many/02.yaml", MINIMAL.replace("id: mlt-wsm-jc-2026", "id: mlt-wsm-2"))
    assert times() == 0  # as at first


def _text_is_edited() -> None:
    put("texts/harbour.txt", TEXT.replace("a", "o"))


def _text_is_gone() -> None:
    Path("texts/harbour.txt").unlink()


def _another_text_comes_first() -> None:
    put("many/harbour.txt", TEXT.replace("a", "o"))


def _text_becomes_unreadable() -> None:
    Path("texts/harbour.txt").write_bytes(b"\xff\xfe")


def _text_becomes_a_folder() -> None:
    Path("texts/harbour.txt").unlink()
    Path("texts/harbour.txt").mkdir()


def _text_is_too_large() -> None:
    put("texts/harbour.txt", TEXT + "word " * 300_000)


@pytest.mark.parametrize(
    "change",
    [
        _text_is_edited,
        _text_is_gone,
        _another_text_comes_first,
        _text_becomes_unreadable,
        _text_becomes_a_folder,
        _text_is_too_large,
    ],
)
def test_a_document_is_checked_again_when_its_text_has_changed(
    worked: list[str], checked: Check, change: Callable[[], None]
) -> None:
    before = checked()
    change()
    assert runs(worked, checked) == 1
    assert checked() != before
    assert runs(worked, checked) == 0


def test_a_text_that_comes_is_seen(worked: list[str], checked: Check) -> None:
    Path("texts/harbour.txt").rename("elsewhere.txt")
    assert "EVD009" in checked()
    Path("elsewhere.txt").rename("texts/harbour.txt")
    assert runs(worked, checked) == 1
    assert "EVD009" not in checked()


def test_what_rests_on_the_other_texts_of_the_folder_is_not_kept(checked: Check) -> None:
    annotation, text, other = ("isl-bwa-3.yaml", "isl-bwa-3.txt", "several-heads.txt")
    put("many/00.yaml", (SAMPLES / "invented" / annotation).read_text("utf-8"))
    put("texts/isl-bwa-3.txt", (SAMPLES / "invented" / other).read_text("utf-8"))
    assert "EVD023" in checked()
    put("texts/right.txt", (SAMPLES / "invented" / text).read_text("utf-8"))
    assert "write file: right.txt" in checked()
    Path("texts/right.txt").unlink()
    assert "right.txt" not in checked()


@pytest.mark.parametrize(
    "words",
    [
        ("--ignore", "MIS001"),
        ("--select", "SCH"),
        ("--max-bytes", "500000"),
        ("-f", "json"),
        ("-f", "sarif"),
        ("--sources", "elsewhere"),
        ("--baseline", "b.json", "--write-baseline"),
    ],
)
def test_other_options_are_another_question(worked: list[str], checked: Check, words: tuple[str, ...]) -> None:
    checked()
    assert runs(worked, checked, *words) == COUNT
    assert runs(worked, checked) == 0


def test_the_configuration_is_a_part_of_the_question(worked: list[str], checked: Check) -> None:
    checked()
    put("jco.toml", 'folders = ["many"]\nignore = ["MIS001"]\n')
    assert runs(worked, checked) == COUNT
    put("jco.toml", 'folders = ["many"]\n[[waivers]]\nrule = "MIS001"\nwhy = "not yet"\n')
    assert runs(worked, checked) == COUNT
    put("jco.toml", 'folders = ["many"]\n[[waivers]]\nrule = "MIS001"\nwhy = "other words"\n')
    assert runs(worked, checked) == COUNT
    assert runs(worked, checked) == 0


def test_the_day_counts_where_a_waiver_ends(worked: list[str], checked: Check) -> None:
    waived = MINIMAL.replace("id: mlt-wsm-jc-2026", "id: mlt-wsm-3")
    waived += "  waive:\n    - {rule: MIS001, why: later, until: 2026-12-01}\n"
    put("many/03.yaml", waived)
    checked("--today", "2026-11-30")
    assert runs(worked, checked, "--today", "2026-12-01") == 1
    assert "WAV002" not in checked("--today", "2026-12-01")
    assert runs(worked, checked, "--today", "2026-12-02") == 1
    assert "WAV002" in checked("--today", "2026-12-02")
    put("many/03.yaml", waived.replace("until", '"unt\\x69l"'))
    assert "WAV002" not in checked("--today", "2026-12-01")
    assert "WAV002" in checked("--today", "2026-12-02")
    put("jco.toml", 'folders = ["many"]\n[[waivers]]\nrule = "MIS001"\nwhy = "later"\nuntil = 2026-12-01\n')
    checked("--today", "2026-12-01")
    assert runs(worked, checked, "--today", "2026-12-02") == COUNT


def test_another_version_another_code_and_another_library_judge_anew(
    worked: list[str], checked: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked()
    monkeypatch.setattr(cache, "VERSION", version.VERSION + ".1")
    assert runs(worked, checked) == COUNT
    for name, value in (("_files", lambda folder: [(f"{folder}/x.py", 1, 1)]), ("_LIBRARIES", ("jsonschema", "none"))):
        monkeypatch.setattr(kept, name, value)
        kept.of_files.cache_clear()
        kept._of_code.cache_clear()
        assert runs(worked, checked) == COUNT
        assert runs(worked, checked) == 0


def test_a_document_under_another_name_or_from_another_folder_is_judged_there(
    worked: list[str], checked: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked()
    Path("many/02.yaml").rename("many/99.yaml")
    assert runs(worked, checked) == 1
    Path("below").mkdir()
    monkeypatch.chdir("below")
    Path("many").symlink_to(Path("../many").resolve(), target_is_directory=True)
    Path("texts").symlink_to(Path("../texts").resolve(), target_is_directory=True)
    worked.clear()
    checked()
    assert len(worked) >= COUNT


def _with_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one document."""
    check = pipeline.check

    def failing(data: bytes, file: str, *rest: object) -> Report:
        report = check(data, file, *rest)  # type: ignore[arg-type]
        return failed(file, KeyError("x")) if file == "many/02.yaml" else report

    monkeypatch.setattr(pipeline, "check", failing)


def test_a_bug_is_not_kept(worked: list[str], checked: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    _with_a_bug(monkeypatch)
    assert runs(worked, checked) == COUNT
    assert runs(worked, checked) == 1


@pytest.mark.parametrize("words", [("--no-cache",), ()])
def test_without_the_cache_nothing_is_kept(jco_here: Jco, own_cache: Path, words: tuple[str, ...]) -> None:
    with patch.dict(os.environ, {} if words else {"JCO_NO_CACHE": "1"}):
        jco_here("check", "many", *words)
    assert not own_cache.exists()


@pytest.mark.parametrize(
    "left",
    [
        b"no database",
        b"",
        b"SQLite format 3\0" + b"x" * 5000,
        "CREATE TABLE kept (name TEXT)",
        "CREATE TABLE kept (key BLOB PRIMARY KEY, value TEXT NOT NULL, more TEXT)",
        "CREATE VIEW kept AS SELECT 1 AS key, 2 AS value",
    ],
)
def test_a_file_that_is_broken_or_older_is_made_anew(
    worked: list[str], checked: Check, own_cache: Path, left: bytes | str
) -> None:
    place = own_cache / "jco" / "jco-cache.sqlite"
    place.parent.mkdir(parents=True)
    if isinstance(left, bytes):
        place.write_bytes(left)
    else:
        with sqlite3.connect(place) as store:
            store.execute(left)
        store.close()
    checked()
    if isinstance(left, bytes) or "VIEW" not in left:
        checked()
        assert runs(worked, checked) == 0


def test_a_file_that_is_damaged_in_the_middle_is_made_anew(worked: list[str], checked: Check, own_cache: Path) -> None:
    checked()
    place = own_cache / "jco" / "jco-cache.sqlite"
    data = bytearray(place.read_bytes())
    data[4096:] = b"\xa5" * len(data[4096:])
    place.write_bytes(data)
    for _ in range(3):
        checked()
    assert runs(worked, checked) == 0


def test_a_value_that_is_not_the_one_that_was_put_there_is_not_believed(
    worked: list[str], checked: Check, own_cache: Path
) -> None:
    checked()
    place = own_cache / "jco" / "jco-cache.sqlite"
    for change in (
        "value || ' '",
        "'x'",
        "replace(value, 'MIS001', 'MIS002')",
        "x'00'",
        "(SELECT max(value) FROM kept)",
    ):
        with sqlite3.connect(place) as store:
            store.execute(f"UPDATE kept SET value = {change}")
        store.close()
        assert runs(worked, checked) >= COUNT - 1, change
        assert runs(worked, checked) == 0, change


@pytest.mark.parametrize(
    "env", [{"XDG_CACHE_HOME": "relative"}, {"XDG_CACHE_HOME": "/proc/none"}, {"HOME": "", "XDG_CACHE_HOME": ""}]
)
def test_where_nothing_can_be_kept_the_run_is_the_same(worked: list[str], checked: Check, env: dict[str, str]) -> None:
    worked.clear()
    checked(env=env)
    if env.get("HOME") != "":
        assert len(worked) == 2 * COUNT


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="whoever may do all may write here too")
def test_a_folder_that_cannot_be_written_is_no_error(checked: Check, own_cache: Path) -> None:
    own_cache.mkdir(0o500)
    checked()


def test_two_runs_at_once_give_the_same(own_cache: Path) -> None:
    _put_minimal(COUNT, options.FEW + 2)
    words = [sys.executable, "-m", "validator", "check", "many", "--sources", "texts", "--jobs", "2"]
    env = {**os.environ, "XDG_CACHE_HOME": str(own_cache), "JCO_NO_CACHE": ""}
    both = [subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) for _ in range(3)]
    first, *others = [run.communicate() for run in both]
    assert first[0] and all(each == first for each in others)
    assert {run.returncode for run in both} == {both[0].returncode}
    assert own_cache.exists(), "the runs kept what they found"


def test_its_place_and_size_are_shown_and_it_can_be_deleted(jco_here: Jco, checked: Check, own_cache: Path) -> None:
    place = (own_cache / "jco" / "jco-cache.sqlite").as_posix()
    assert jco_here("cache").stdout == f"{place}: 0 bytes\n"
    checked()
    assert jco_here("cache").stdout.startswith(f"{place}: ")
    assert jco_here("cache").stdout.endswith(" KB\n")
    assert jco_here("cache", "--clear").stdout.startswith(f"{place}: deleted, ")
    assert not Path(place).exists()
    assert jco_here("cache", "--clear").stdout == f"{place}: deleted, 0 bytes\n"
    with patch.dict(os.environ, {"JCO_NO_CACHE": "1"}):
        assert jco_here("cache").stdout.startswith("there is no cache: JCO_NO_CACHE is set")


def _again(worked: list[str], jco_here: Jco, *words: str) -> tuple[int, int]:
    """The exit status of a run, and how many documents it works on."""
    worked.clear()
    done = jco_here(*words, "many", "--sources", "texts", "--jobs", "1")
    return done.exit_code, len(worked)


def _written(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


def test_json_is_made_again_from_what_is_kept(worked: list[str], jco_here: Jco) -> None:
    assert _again(worked, jco_here, "convert", "-o", "json", "--source-map") == (0, COUNT)
    made = _written("json")
    put("json/mlt-wsm-4.json", "{}")
    Path("json/fji-per-3.json").unlink()
    assert _again(worked, jco_here, "convert", "-o", "json", "--source-map") == (0, 0)
    assert _written("json") == made
    assert _again(worked, jco_here, "convert", "-o", "other") == (0, COUNT), "another folder, without maps"
    assert {name: made[name] for name in _written("other")} == _written("other")


def test_json_that_is_there_is_compared_with_what_is_kept(worked: list[str], jco_here: Jco) -> None:
    jco_here("convert", "many", "-o", "json", "--source-map", "--sources", "texts")
    check = ("convert", "--check", "-o", "json", "--source-map")
    assert _again(worked, jco_here, *check) == (0, 0)
    for name, text in (("mlt-wsm-4.json", "{}"), ("mlt-wsm-2.map.json", "{}")):
        before = Path("json", name).read_bytes()
        put(f"json/{name}", text)
        assert _again(worked, jco_here, *check) == (1, 1)
        Path("json", name).write_bytes(before)
    assert _again(worked, jco_here, *check) == (0, 0)


def test_what_only_the_former_json_knows_is_not_kept_elsewhere(worked: list[str], jco_here: Jco) -> None:
    counted = check(Path("many/00.yaml"), sources="texts").coverage
    assert counted is not None
    put("many/00.yaml", ANNOTATION.replace("  file:", f"  paragraphs: {counted[2]}\n  file:"))
    jco_here("convert", "many", "-o", "json", "--sources", "texts")
    name, text = "json/fji-per-3.json", Path("texts/harbour.txt")
    made = Path(name).read_bytes()
    assert b'"evidence"' in made
    text.rename("away.txt")
    for there in (made, made, b"{}", made):
        Path(name).write_bytes(there)
        assert _again(worked, jco_here, "convert", "-o", "json")[1] >= 1
        assert (Path(name).read_bytes() == made) == (there == made), "nothing of the text is in the JSON that was there"


def test_tables_are_made_again_from_what_is_kept(worked: list[str], jco_here: Jco) -> None:
    assert _again(worked, jco_here, "export", "--to", "csv", "-o", "one") == (0, COUNT)
    assert _again(worked, jco_here, "export", "--to", "csv", "-o", "two") == (0, 0)
    assert _written("one") == _written("two")
    put("many/01.yaml", MINIMAL.replace("id: mlt-wsm-jc-2026", "id: mlt-wsm-10"))
    assert _again(worked, jco_here, "export", "--to", "csv", "-o", "one") == (0, 1)


@pytest.mark.parametrize(("to", "place"), [("csv", "out"), ("ndjson", "out"), ("sqlite", "out/set.sqlite")])
def test_tables_that_are_up_to_date_are_not_made_at_all(
    to: str, place: str, jco_here: Jco, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    module = writing._module(to)
    write = module.write

    def counted(*given: object) -> int:
        made.append(to)
        return write(*given)  # type: ignore[arg-type]

    def again(*words: str) -> tuple[int, str]:
        before = len(made)
        done = jco_here("export", "many", "--sources", "texts", "--jobs", "1", "--to", to, "-o", place, *words)
        assert done.exit_code == 0, done.stderr
        return len(made) - before, done.stderr.replace("\\", "/").splitlines()[-1]

    monkeypatch.setattr(module, "write", counted)
    count, said = again()
    first = _written("out")
    files = len(first)
    plural = "" if files == 1 else "s"
    assert (count, said) == (1, f"{place}: {files} file{plural} written, 0 up to date")
    assert again() == (0, f"{place}: 0 files written, {files} up to date")
    assert again("--no-cache")[0] == 1
    changed = Path("out") / min(first)
    for data in (changed.read_bytes() + b"x", None):
        if data is None:
            changed.unlink()
        else:
            changed.write_bytes(data)
        assert again()[0] == 1
        assert _written("out") == first
    put("many/01.yaml", MINIMAL.replace("id: mlt-wsm-jc-2026", "id: mlt-wsm-11"))
    assert again()[0] == 1
    assert _written("out") != first
    assert again()[0] == 0


def test_tables_for_excel_are_others_than_those_without(jco_here: Jco) -> None:
    asked = ("export", "many", "--sources", "texts", "--jobs", "1", "--to", "csv", "-o", "out")
    found = []
    for words in ((), ("--excel",), (), ("--excel",)):
        assert jco_here(*asked, *words).exit_code == 0
        found.append(_written("out"))
    assert found[0] == found[2] != found[1] == found[3]


@pytest.mark.parametrize("format_", ["text", "json", "csv", "html"])
def test_a_report_is_made_again_from_what_is_kept(worked: list[str], jco_here: Jco, format_: str) -> None:
    words = ("report", "-f", format_)
    assert _again(worked, jco_here, *words) == (0, COUNT)
    asked = (*words, "many", "--sources", "texts", "--jobs", "1")
    first = jco_here(*asked).stdout
    assert _again(worked, jco_here, *words) == (0, 0)
    assert jco_here(*asked, "--no-cache").stdout == first
    assert len(worked) == COUNT, "without the cache each is looked at"
    put("many/07.yaml", MINIMAL.replace("id: mlt-wsm-jc-2026", "id: mlt-wsm-70"))
    assert _again(worked, jco_here, *words) == (0, 1)
    assert jco_here(*asked).stdout != first or format_ == "text"


@pytest.mark.parametrize("words", [("report",), ("export", "--to", "csv", "-o", "tables")], ids=["report", "export"])
def test_a_bug_is_not_kept_by_what_is_made_of_reports_either(
    worked: list[str], jco_here: Jco, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    _with_a_bug(monkeypatch)
    assert _again(worked, jco_here, *words) == (3, COUNT)
    assert _again(worked, jco_here, *words) == (3, 1)
