"""jco export as a command: what it says, how it ends, and that its files are written whole or not at all."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from exported import lay, read
from pyld import jsonld as processor
from sets import BROKEN, DRAFT, GOOD, named
from support import ROOT, unmeasured

from validator import export
from validator.exports import FOLDERS, TARGETS, writing
from validator.exports.record import frozen, record
from validator.exports.targets import jsonld
from validator.report import pipeline
from validator.system.staged import Staged


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "annotations").mkdir()
    for name in ("one", "two"):
        (tmp_path / "annotations" / f"{name}.yaml").write_text(named(GOOD, name), "utf-8")
    return tmp_path


def place(to: str) -> str:
    return "out" if to in FOLDERS else f"out/set.{to}"


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    """The files below a folder: their bytes, and when they were written."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_a_folder_may_be_reached_through_one_that_is_yet_to_be_made(jco: Run, folder: Path) -> None:
    done = jco("export", "annotations", "--to", "csv", "-o", "a/b/../../out")
    assert (done.returncode, (folder / "out" / "manifest.csv").is_file()) == (0, True)


@pytest.mark.parametrize("to", TARGETS)
def test_a_second_run_changes_nothing_and_says_so(jco: Run, folder: Path, to: str) -> None:
    first = jco("export", "annotations", "--to", to, "-o", place(to))
    assert (first.returncode, first.stdout) == (0, b"")
    before = state(folder / "out")
    count = len(before)
    files = f"{count} file{'' if count == 1 else 's'}"
    assert first.stderr.decode() == f"exported: 2 documents; left out: 0\n{place(to)}: {files} written, 0 up to date\n"
    again = jco("export", "annotations/two.yaml", "annotations/one.yaml", "--to", to, "-o", place(to))
    assert again.stderr.decode().endswith(f"0 files written, {count} up to date\n")
    assert state(folder / "out") == before
    (folder / "annotations" / "one.yaml").write_text(named(GOOD, "one").replace("Suva", "Nadi"), "utf-8")
    jco("export", "annotations", "--to", to, "-o", place(to))
    changed = {name for name, (data, _) in state(folder / "out").items() if data != before[name][0]}
    assert changed and (to not in FOLDERS or f"documents.{to}" in changed)
    assert to not in FOLDERS or f"outcomes.{to}" not in changed, "what has not changed is not written"


def test_another_process_with_another_seed_writes_the_same_bytes(jco: Run, jco_process: Run, folder: Path) -> None:
    words = ("export", "annotations", "--to", "sqlite", "-o")
    assert jco_process(*words, "a.sqlite", env={"PYTHONHASHSEED": "7", "LC_ALL": "C"}).returncode == 0
    assert jco(*words, "b.sqlite").returncode == 0
    assert (folder / "a.sqlite").read_bytes() == (folder / "b.sqlite").read_bytes()


@pytest.mark.parametrize("to", TARGETS)
def test_what_was_there_stays_whole_if_anything_fails(
    jco: Run, folder: Path, to: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    jco("export", "annotations", "--to", to, "-o", place(to))
    before = state(folder / "out")
    (folder / "annotations" / "one.yaml").write_text(named(GOOD, "one").replace("Suva", "Nadi"), "utf-8")

    def failing(spool: Iterator[Any]) -> Iterator[Any]:
        for number, each in enumerate(spool):
            if number:
                raise OSError(28, "No space left on device", "/tmp/somewhere")
            yield each

    module = writing._module(to)
    write = module.write
    monkeypatch.setattr(module, "write", lambda spool, *more: write(failing(spool), *more))
    done = jco("export", "annotations", "--to", to, "-o", place(to))
    assert (done.returncode, b"No space left on device" in done.stderr) == (3, True), done.stderr
    assert state(folder / "out") == before
    assert jco("export", "annotations", "--to", to, "-o", f"new/er/{place(to)}").returncode == 3
    assert not (folder / "new").exists(), "a folder that was made for it does not stay"


def test_files_take_their_places_together(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def interrupted() -> None:
        with Staged() as staged:
            staged.file(str(tmp_path / "a")).write(b"new")
            staged.file(str(tmp_path / "b" / "c")).write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert state(tmp_path).keys() == {"a"} and (tmp_path / "a").read_bytes() == b"old"
    with Staged() as staged:
        staged.file(str(tmp_path / "a")).write(b"new")
        staged.file(str(tmp_path / "b" / "c")).write(b"new")
        assert (tmp_path / "a").read_bytes() == b"old"
    assert (staged.changed, staged.same) == ([str(tmp_path / "a"), str(tmp_path / "b" / "c")], [])
    assert {name: data for name, (data, _) in state(tmp_path).items()} == {"a": b"new", "b/c": b"new"}


# What it says, and how it ends


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("--to", "csv"), 2, "give the folder for the tables: jco export PATH... --to csv -o FOLDER"),
        (("--to", "sqlite", "-o", "-"), 2, "give the file for the tables"),
        (("-o", "out"), 2, f"give it: {', '.join(TARGETS)}"),
        (("--to", "xlsx", "-o", "out"), 2, "'xlsx' is not one of csv"),
        (("--to", "sqlite", "-o", "annotations"), 2, "such as -o annotations/set.sqlite"),
        (("--to", "sqlite", "-o", "new/"), 2, "new/ is a folder"),
        (("--to", "csv", "-o", "annotations/one.yaml"), 2, "exists but is not a directory"),
        (("--to", "jsonld", "-o", "annotations/one.yaml"), 2, "exists and was not written by jco export"),
        (("--to", "sqlite", "-o", "/dev/null"), 2, "/dev/null cannot be written: it is not a regular file"),
        (("--to", "ndjson", "--excel", "-o", "out"), 2, "use it with --to csv"),
        (("--to", "csv", "--separator", "pipe", "-o", "out"), 2, "'pipe' is not one of comma, semicolon, tab"),
        (("--to", "csv", "-o", "out", "gone.yaml"), 2, "left out: gone.yaml: 1 error: YML013"),
        (("--to", "csv", "-o", "out", "empty"), 0, "exported: 2 documents"),
        (("--to", "csv", "-q", "-o", "out"), 0, ""),
    ],
    ids=str,
)
def test_the_exit_status_and_what_is_said(
    jco: Run, folder: Path, words: tuple[str, ...], status: int, says: str
) -> None:
    (folder / "empty").mkdir()
    done = jco("export", "annotations", *words)
    assert (done.returncode, done.stdout) == (status, b""), done.stderr
    assert says in done.stderr.decode().replace("\n│", " ") if says else done.stderr == b""
    assert status == 0 or not (folder / "out").exists() or "gone.yaml" in words


@pytest.mark.parametrize(
    ("to", "place", "files"),
    [
        ("csv", "out", {"people.csv": b"mine\n", "datapackage.json": b'{"mine": 1}\n'}),
        ("ndjson", "out", {"events.ndjson": b"{}\n"}),
        ("jsonld", "mine.jsonld", {"mine.jsonld": b'{"@context": "https://schema.org", "mine": 1}\n'}),
        ("sqlite", "mine.sqlite", {}),
    ],
)
def test_what_something_else_has_written_is_not_replaced(
    jco: Run, folder: Path, to: str, place: str, files: dict[str, bytes]
) -> None:
    for name, data in files.items():
        path = folder / place / name if place == "out" else folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    if not files:
        with closing(sqlite3.connect(folder / place)) as database:
            database.execute("CREATE TABLE precious (x)")
            database.commit()
    before = state(folder)
    done = jco("export", "annotations", "--to", to, "-o", place)
    assert (done.returncode, b"not written by jco export" in done.stderr) == (2, True), done.stderr
    assert state(folder) == before


def test_what_an_export_has_written_is_replaced_by_the_next(jco: Run, folder: Path) -> None:
    for to, place in (("csv", "a"), ("ndjson", "b"), ("sqlite", "c.sqlite"), ("jsonld", "d.jsonld")):
        assert jco("export", "annotations/one.yaml", "--to", to, "-o", place).returncode == 0
        assert jco("export", "annotations", "--to", to, "-o", place).returncode == 0, (to, folder)


def test_without_any_document_nothing_is_written_unless_that_is_allowed(jco: Run, tmp_path: Path) -> None:
    done = jco("export", "--to", "sqlite", "-o", "set.sqlite")
    assert (done.returncode, b"no document was found" in done.stderr) == (2, True)
    assert jco("export", "--to", "sqlite", "-o", "set.sqlite", "--allow-empty").returncode == 0
    assert set(map(len, read("sqlite", tmp_path / "set.sqlite").values())) == {0}


@pytest.mark.usefixtures("folder")
def test_a_folder_of_json_is_told_how_to_be_named(jco: Run) -> None:
    jco("convert", "annotations", "-o", "json")
    done = jco("export", "json", "--to", "sqlite", "-o", "set.sqlite")
    assert (done.returncode, b"JSON is read only if it is named: json/*.json" in done.stderr) == (2, True)
    done = jco("export", "json/one.json", "json/two.json", "--to", "sqlite", "-o", "set.sqlite")
    assert (done.returncode, b"exported: 2 documents" in done.stderr) == (0, True)


def test_a_document_with_errors_is_left_out_and_the_run_fails(jco: Run, folder: Path) -> None:
    (folder / "annotations" / "bad.yaml").write_text(named(BROKEN, "bad"), "utf-8")
    done = jco("export", "annotations", "--to", "ndjson", "-o", "out")
    assert done.returncode == 1
    assert done.stderr.decode().startswith("left out: annotations/bad.yaml: 1 error at line 27: SCH004 'agreed' is not")
    assert b"exported: 2 documents; left out: 1\n" in done.stderr
    assert [row["exported"] for row in read("ndjson", folder / "out")["manifest"]] == [False, True, True]


def test_a_document_whose_errors_the_baseline_holds_is_left_out_and_the_run_does_not_fail(
    jco: Run, folder: Path
) -> None:
    (folder / "annotations" / "bad.yaml").write_text(named(BROKEN, "bad"), "utf-8")
    (folder / "jco.toml").write_text('folders = ["annotations"]\nbaseline = "known.json"\n', "utf-8")
    jco("check", "--write-baseline")
    done = jco("export", "--to", "ndjson", "-o", "out")
    assert done.returncode == 0, done.stderr
    assert b"left out: annotations/bad.yaml: its errors are held by the baseline\n" in done.stderr
    assert [row["reason"] for row in read("ndjson", folder / "out")["manifest"]] == ["baseline", "exported", "exported"]


def test_a_baseline_that_cannot_be_read_ends_the_run_before_anything_is_written(jco: Run, folder: Path) -> None:
    (folder / "known.json").write_text("no baseline")
    done = jco("export", "annotations", "--baseline", "known.json", "--to", "csv", "-o", "out")
    assert (done.returncode, b"known.json cannot be used as the baseline" in done.stderr) == (2, True)
    assert not (folder / "out").exists()


def test_what_is_waived_is_counted(jco: Run, folder: Path) -> None:
    late = named(DRAFT, "late").replace("date: 2024-05-20", "date: 2024-09-20").replace("2024-06-01", "2024-10-01")
    (folder / "annotations" / "late.yaml").write_text(late, "utf-8")
    (folder / "jco.toml").write_text('[[waivers]]\nrule = "DAT011"\nwhy = "posted late"\n', "utf-8")
    assert jco("export", "annotations", "--to", "ndjson", "-o", "out").returncode == 0
    tables = read("ndjson", folder / "out")
    assert [row["waived"] for row in tables["documents"]] == [1, 0, 0]
    assert [(row["waived"], row["warnings"]) for row in tables["manifest"]] == [(1, 0), (0, 0), (0, 0)]


def test_many_that_are_left_out_are_counted(jco: Run, folder: Path) -> None:
    for number in range(15):
        (folder / "annotations" / f"bad{number:02}.yaml").write_text(named(BROKEN, f"bad-{number}"), "utf-8")
    done = jco("export", "annotations", "--to", "ndjson", "-o", "out")
    lines = done.stderr.decode().splitlines()
    assert [line.partition(":")[0] for line in lines].count("left out") == 11
    assert "left out: 5 more; the table manifest has all of them" in lines


def test_a_link_in_the_folder_of_the_tables_is_not_followed(jco: Run, folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "precious").write_text("mine")
    (folder / "out" / "people.csv").symlink_to(folder / "precious")
    done = jco("export", "annotations", "--to", "csv", "-o", "out")
    assert (done.returncode, os.listdir(folder / "out")) == (2, ["people.csv"])
    assert b"out/people.csv cannot be written: it is a link" in done.stderr
    assert (folder / "precious").read_text() == "mine"


def test_parquet_without_its_library_says_what_to_install(
    jco: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "find_spec", lambda _: None)
    done = jco("export", "annotations", "--to", "parquet", "-o", "out")
    assert (done.returncode, (folder / "out").exists()) == (2, False)
    assert done.stderr == (
        b"jco: --to parquet: it needs pyarrow, which is not installed: python3 -I -m pip install pyarrow\n"
    )


def test_an_old_sqlite_is_named(jco: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))
    done = jco("export", "annotations", "--to", "sqlite", "-o", "set.sqlite")
    assert (done.returncode, b"it needs SQLite 3.37 or newer" in done.stderr) == (2, True)
    assert not (folder / "set.sqlite").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_database_that_may_not_grow_is_named_and_the_old_one_is_whole(folder: Path) -> None:
    """As on a full disk: what SQLite says of it is no bug of ours."""
    to = "sqlite"
    words = [sys.executable, "-m", "validator", "export", "annotations", "--to", to, "-o", place(to)]
    subprocess.run(words, cwd=folder, check=True, capture_output=True)
    before = state(folder / "out")
    (folder / "annotations" / "two.yaml").write_text(named(GOOD, "three"), "utf-8")
    code = (
        "import resource, sys\nfrom validator.__main__ import main\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\nsys.argv = {['jco', *words[3:]]}\nmain()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    assert (done.returncode, "a bug in jco" in done.stderr) == (3, False), done.stderr
    assert f"jco: {place(to)}" in done.stderr, done.stderr
    assert state(folder / "out") == before


def test_a_check_imports_nothing_of_it(folder: Path) -> None:
    code = (
        "import sys\nsys.argv = ['jco', 'check', 'annotations']\nfrom validator.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print([name for name in ('csv', 'pyarrow', 'validator.exports') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True, env=unmeasured()
    )
    assert done.stdout == "[]\n", done.stderr


def test_from_python_it_takes_paths_and_refuses_another_target(folder: Path) -> None:
    from validator import export

    done = export([folder / "annotations" / "one.yaml"], "ndjson", folder / "out")
    assert (done.reasons, len(done.changed), done.left_out) == ({"exported": 1}, 22, ())
    assert export(str(folder / "annotations"), "ndjson", folder / "out").reasons == {"exported": 2}
    with pytest.raises(ValueError, match="'xlsx' is not one of csv, ndjson"):
        export(folder, "xlsx", folder / "out")


def test_from_python_it_goes_by_the_configuration_a_baseline_and_several_jobs(folder: Path) -> None:
    from validator import check_set, export

    (folder / "jco.toml").write_text('folders = ["annotations"]\nexclude = ["**/two.yaml"]\n', "utf-8")
    assert export((), "csv", folder / "out", config=folder / "jco.toml").reasons == {"exported": 1}
    paths = sorted((folder / "annotations").glob("*.yaml"))
    assert export(paths, "csv", folder / "out", jobs=2).reasons == {"exported": len(paths)}
    with pytest.raises(ValueError, match="jobs: -1 is not a number of processes"):
        export(paths, "csv", folder / "out", jobs=-1)
    with pytest.raises(ValueError, match="baseline"):
        export(paths, "csv", folder / "out", baseline=folder / "none.json")
    (folder / "jco.toml").write_text("fail_on = 3\n", "utf-8")
    for use in (lambda: export(paths, "csv", folder / "out"), lambda: list(check_set(paths))):
        with pytest.raises(ValueError, match="is not valid: "):
            use()


# what is named, and whether tables are written
NAMED = [(["misspelt/"], False), (["misspelt.yaml", "annotation"], False), (["misspelt/", "annotations"], True)]


@pytest.mark.parametrize(("paths", "is_written"), NAMED)
def test_nothing_is_written_of_names_that_do_not_exist(
    paths: list[str], is_written: bool, jco: Run, folder: Path
) -> None:
    done = jco("export", *paths, "--to", "csv", "-o", "out")
    assert (done.returncode, (folder / "out").exists()) == (2, is_written)
    assert b"misspelt" in done.stderr
    assert (b"not exist, so no tables were written: check the name" in done.stderr) is not is_written


# JSON-LD, in the hands of its own processor


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    from validator import export

    folder = tmp_path_factory.mktemp("graph")
    export([ROOT / "samples/invented/isl-bwa-3.yaml", *lay(folder)[5:7]], "jsonld", folder / "set.jsonld")
    found: dict[str, Any] = json.loads((folder / "set.jsonld").read_text("utf-8"))
    return found


def test_json_ld_gives_each_thing_its_own_address_and_borrowed_terms(graph: dict[str, Any]) -> None:
    expanded = processor.expand(graph)
    base, dc = jsonld.BASE, "http://purl.org/dc/terms/"
    documents = {each["@id"]: each for each in expanded}
    assert set(documents) == {f"{base}{name}" for name in ("isl-bwa-joint-commission-3", "fji-per-3", "hostile")}
    isl = documents[f"{base}isl-bwa-joint-commission-3"]
    (release,) = isl[f"{jsonld.TERMS}release"]
    assert release[f"{dc}title"] == [{"@value": "3rd Iceland-Botswana Joint Commission meets in Reykjavik"}]
    outcomes = isl[f"{jsonld.TERMS}outcomes"][0]["@list"]
    assert len(outcomes) == 13
    answer = outcomes[6]
    assert answer[f"{jsonld.TERMS}re"] == [{"@id": f"{base}isl-bwa-joint-commission-3#6"}]
    assert answer["https://schema.org/description"] == [{"@value": "The scholarship scheme goes on"}]
    when = outcomes[0][f"{dc}temporal"][0]
    assert when == {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2023-10/2025-03"}


def test_json_ld_loses_no_value_and_makes_no_term_up(graph: dict[str, Any]) -> None:
    triples = processor.to_rdf(graph)["@default"]
    objects = {each["object"]["value"] for each in triples}
    for words in (
        "=cmd|' /C calc'!A0",
        "Open a direct shipping line",
        "Students of Water",
        "agreed in principle to join it",
    ):
        assert words in objects
    predicates = {each["predicate"]["value"] for each in triples}
    assert all(name.startswith("http") for name in predicates)
    exact = {each["object"]["value"] for each in triples if each["predicate"]["value"].endswith("ns/oa#exact")}
    assert "seek ways to share data on groundwater" in " ".join(exact)


def test_a_key_of_the_annotators_own_becomes_no_term_of_json_ld(tmp_path: Path) -> None:
    from validator import export

    text = GOOD.replace("  side: FJI\n", "  side: FJI\n  x-more: {'@context': {'title': 'http://evil.example/'}}\n")
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    assert export(tmp_path, "jsonld", tmp_path / "set.jsonld").reasons == {"exported": 1}
    assert "evil" not in (tmp_path / "set.jsonld").read_text("utf-8")


# The database


def test_the_database_is_whole_strict_and_can_be_searched(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    lay(tmp_path / "set")
    assert jco("export", "set", "--to", "sqlite", "-o", "set.sqlite").returncode == 1
    with closing(sqlite3.connect(tmp_path / "set.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        strict = dict(database.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall())
        assert {name for name, is_strict in strict.items() if not is_strict} <= {"sqlite_schema", "sqlite_temp_schema"}
        found = database.execute("SELECT outcome_id FROM search WHERE search MATCH 'hydrology'").fetchall()
        assert found == [("isl-bwa-joint-commission-3#6",)]
        found = database.execute("SELECT count(*) FROM search WHERE search MATCH 'scholarship*'").fetchone()
        assert found == (4,)
        for (view,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
            assert database.execute(f"SELECT count(*) FROM {view}").fetchone() > (0,), view
        lines = database.execute("EXPLAIN QUERY PLAN SELECT * FROM promises").fetchall()
        assert not [line for line in lines if "SCAN quotes" in line[-1] or "SCAN actors" in line[-1]], "indexes serve"


def test_what_something_else_has_written_is_not_replaced_from_python_either(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "people.csv").write_bytes(b"mine\n")
    with pytest.raises(FileExistsError):
        export(folder / "annotations", "csv", folder / "out")
    assert state(folder / "out").keys() == {"people.csv"}


def test_what_a_run_that_was_killed_has_left_is_swept_though_the_tables_are_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, str] = {}
    monkeypatch.setattr(writing, "seen", lambda made_of, _: kept.get(made_of, ""))
    monkeypatch.setattr(writing, "keep", lambda made_of, _, told: kept.update({made_of: told}))
    texts = [frozen(record(pipeline.check(GOOD.encode(), "a.yaml", "2026-11-23")))]
    first = writing.export_texts(texts, "csv", str(tmp_path / "out"), fingerprint="this")
    before = state(tmp_path / "out")
    for name in (".manifest.csv.abcd1234.jco-tmp", ".person.csv.abcd1234.jco-tmp"):
        (tmp_path / "out" / name).write_text("left")
    again = writing.export_texts(texts, "csv", str(tmp_path / "out"), fingerprint="this")
    assert len(kept) == 1 and not again.changed and sorted(again.same) == sorted(first.changed)
    assert state(tmp_path / "out") == before
