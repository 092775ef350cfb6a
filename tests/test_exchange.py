"""A folder of tables is never of two runs, wherever a run is killed; and the next run makes it whole."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sets import GOOD, named
from support import unmeasured

from validator import export
from validator.exports import FOLDERS
from validator.system import output
from validator.system.staged import Staged, alone

Files = dict[str, bytes]
MOST, STEP = 120, 7
KILLED = """
import os, shutil, sys
from validator import export
change = os.replace
os.fsync = lambda _: None
to, folder, most, step = sys.argv[1:]
export(f"{folder}/annotations", to, f"{folder}/warm")
for number in range(0, int(most), int(step)):
    place = f"{folder}/out-{number}"
    if os.path.isdir(f"{folder}/old"):
        shutil.copytree(f"{folder}/old", place)
    child = os.fork()
    if not child:
        calls = iter(range(1000))
        def replace(*paths):
            at = next(calls)
            if 2 * at == number:
                os._exit(9)
            change(*paths)
            if 2 * at + 1 == number:
                os._exit(9)
        os.replace = replace
        export(f"{folder}/annotations", to, place)
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        print(number)
        break
"""


def lay(folder: Path, city: str) -> Path:
    """Two documents; of another city they give other tables, but the same manifest."""
    (folder / "annotations").mkdir(exist_ok=True)
    for name in ("one", "two"):
        text = named(GOOD, name).replace("Suva", city)
        (folder / "annotations" / f"{name}.yaml").write_text(text, "utf-8")
    return folder / "annotations"


def files(folder: Path) -> Files:
    """What stands in a folder for whoever lists it."""
    listed = folder.iterdir() if folder.is_dir() else ()
    return {path.name: path.read_bytes() for path in listed if not path.name.startswith(".")}


@pytest.mark.parametrize(
    ("to", "step"), [("csv", STEP), *(pytest.param(to, 1, marks=pytest.mark.long) for to in FOLDERS)]
)
@pytest.mark.parametrize("is_first", [False, True], ids=["over an older one", "the first"])
def test_a_run_that_is_killed_leaves_no_tables_of_two_runs(
    tmp_path: Path, to: str, step: int, monkeypatch: pytest.MonkeyPatch, *, is_first: bool
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    if not is_first:
        export(lay(tmp_path, "Suva"), to, tmp_path / "old")
        (tmp_path / "old" / "mine.txt").write_text("of somebody else", "utf-8")
    documents = lay(tmp_path, "Nadi")
    (documents / "three.yaml").write_text(named(GOOD, "three"), "utf-8")
    export(documents, to, tmp_path / "new")
    old, new = files(tmp_path / "old"), files(tmp_path / "new")
    words = [sys.executable, "-W", "ignore", "-c", KILLED, to, str(tmp_path), str(MOST), str(step)]
    done = subprocess.run(words, env=unmeasured(), capture_output=True, text=True, check=False)
    kills = int(done.stdout)
    assert 20 < kills < MOST, done.stderr
    for number in range(0, kills, step):
        place = tmp_path / f"out-{number}"
        there = files(place)
        mine = there.pop("mine.txt", b"")
        assert bool(mine) is not is_first, "what others have in the folder stays"
        known = {**old, "mine.txt": b""}
        runs = [run for run in (known, new) if all(run.get(name) == data for name, data in there.items())]
        assert runs, f"tables of two runs at {number}"
        if f"manifest.{to}" in there:
            assert any(there.keys() | {"mine.txt"} == run.keys() | {"mine.txt"} for run in runs), number
        made = export(documents, to, place)
        assert {**files(place), "mine.txt": mine} == {**new, "mine.txt": mine}, number
        assert (len(made.changed) + len(made.same), output.has_left_over(str(place / f"manifest.{to}"))) == (
            len(new),
            False,
        )
        assert not [path.name for path in place.iterdir() if path.name.startswith(".")], number


def test_a_manifest_that_stays_the_same_is_away_while_tables_change(tmp_path: Path) -> None:
    export(lay(tmp_path, "Suva"), "csv", tmp_path / "out")
    before = (tmp_path / "out" / "manifest.csv").stat()
    seen: list[bool] = []
    change = os.replace

    def replace(one: str, other: str) -> None:
        if other.endswith("documents.csv"):
            seen.append((tmp_path / "out" / "manifest.csv").exists())
        change(one, other)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "replace", replace)
        done = export(lay(tmp_path, "Nadi"), "csv", tmp_path / "out")
    after = (tmp_path / "out" / "manifest.csv").stat()
    assert seen == [False] and str(tmp_path / "out" / "manifest.csv") not in done.changed
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("error", [PermissionError(13, "is in use"), KeyboardInterrupt()], ids=["refused", "Ctrl-C"])
def test_where_a_file_cannot_take_its_place_the_old_ones_are_back(
    tmp_path: Path, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    export(lay(tmp_path, "Suva"), "csv", tmp_path / "out")
    (tmp_path / "out" / "events.csv").unlink()  # one that is new has no old one
    before = files(tmp_path / "out")
    lay(tmp_path, "Nadi")
    count = 0
    while True:
        done, seen = _failing_at(count, lambda: export(tmp_path / "annotations", "csv", tmp_path / "out"), error)
        if done:
            break
        assert files(tmp_path / "out") == before, count
        assert not [path for path in (tmp_path / "out").iterdir() if path.name.startswith(".")], count
        if isinstance(error, OSError):
            assert seen.endswith(".csv") and "tmp" not in Path(seen).name
        count += 1
    assert count > 5 and files(tmp_path / "out") != before


def _failing_at(number: int, work: Callable[[], object], error: BaseException) -> tuple[bool, str]:
    """Whether the work was done though the call of this number fails, and the file that its error names."""
    calls = iter(range(1000))
    change = os.replace

    def replace(one: str, other: str) -> None:
        if next(calls) == number:
            raise error
        change(one, other)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "replace", replace)
        try:
            work()
        except OSError as raised:
            return False, str(raised.filename)
        except KeyboardInterrupt:
            return False, ""
    return True, ""


def test_where_the_old_files_cannot_come_back_the_manifest_stays_away(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    names = ("a", "b", "seal")
    for name in names:
        (tmp_path / "out" / name).write_bytes(b"old")
    change = os.replace

    def replace(one: str, other: str) -> None:
        if other.endswith(("b", "/a")):
            raise OSError(5, "Input/output error")
        change(one, other)

    def exchanged() -> None:
        with Staged(str(tmp_path / "out" / "seal")) as staged:
            for name in names:
                staged.file(str(tmp_path / "out" / name)).write(b"new")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "replace", replace)
        with pytest.raises(OSError, match="Input/output error"):
            exchanged()
    assert "seal" not in files(tmp_path / "out") and output.has_left_over(str(tmp_path / "out" / "seal"))
    exchanged()
    assert files(tmp_path / "out") == dict.fromkeys(names, b"new")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(names)


def test_tables_without_a_manifest_are_those_of_others_unless_a_run_was_killed(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "people.csv").write_text("mine\n", "utf-8")
    (tmp_path / "out" / ".people.csv.abcd1234.jco-tmp").write_text("torn", "utf-8")
    with pytest.raises(FileExistsError):
        export(lay(tmp_path, "Suva"), "csv", tmp_path / "out")
    assert (tmp_path / "out" / "people.csv").read_text("utf-8") == "mine\n"


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is locked there")
def test_two_runs_do_not_exchange_files_of_a_folder_at_once(tmp_path: Path) -> None:
    inside, may_end = threading.Event(), threading.Event()
    order: list[str] = []

    def first() -> None:
        with alone(str(tmp_path)):
            inside.set()
            may_end.wait(5)
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    inside.wait(5)
    threading.Timer(0.1, may_end.set).start()
    with alone(str(tmp_path)):
        order.append("second")
    thread.join()
    assert order == ["first", "second"]
