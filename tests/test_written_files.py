"""A file is written whole or not at all: whatever the system refuses, whoever kills the run, whatever stands there."""

from __future__ import annotations

import errno
import fcntl
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from sets import BROKEN, GOOD, LATE, Jco, put
from sets import named as other_document
from support import unmeasured

from validator.system import output

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links, locks and rights are those of POSIX")

WIDE = GOOD.replace("format: jco", "\n\nformat:  jco")
OLD, NEW = b"old\n", b"new\n" * 1000
ERRORS = [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE, errno.EDQUOT]
CALLS = ["open", "write", "fsync", "replace", "fchmod", "fchown", "fstat", "lstat", "stat", "umask", "close"]


def left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".jco-tmp")]


# --- What the system refuses


def _refusing(monkeypatch: pytest.MonkeyPatch, name: str, turn: int, code: int, folder: str) -> list[int]:
    """Let the call of this turn fail, counted over calls that concern the folder or a descriptor; the turns so far."""
    real: Callable[..., Any] = getattr(os, name)
    turns = [0]

    def refuses(*given: Any, **named: Any) -> Any:
        concerns = isinstance(given[0], int) or str(given[0]).startswith(folder)
        turns[0] += concerns
        if concerns and turns[0] == turn:
            if name == "close":
                real(*given)
            raise OSError(code, os.strerror(code))
        return real(*given, **named)

    monkeypatch.setattr(os, name, refuses)
    return turns


@pytest.mark.parametrize("is_there", [True, False])
@pytest.mark.parametrize("turn", [1, 2, 3])
@pytest.mark.parametrize("name", CALLS)
def test_a_call_that_is_refused_leaves_the_old_file_or_the_new_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, turn: int, is_there: bool
) -> None:
    path = tmp_path / "a.json"
    if is_there:
        path.write_bytes(OLD)
        path.chmod(0o640)
    before = OLD if is_there else None
    for code in ERRORS[:2] if turn > 1 else ERRORS:
        with monkeypatch.context() as patch:
            turns = _refusing(patch, name, turn, code, str(tmp_path))
            refused = output.write_each([(str(path), NEW)])[1]
        found = path.read_bytes() if path.exists() else None
        assert found in (before, NEW) and (refused or found == NEW)
        assert all(each.filename == str(path) and ".jco-tmp" not in str(each) for each in refused)
        # What is refused behind the replacement leaves the new file, and what was in its place is whole before that.
        assert left_over(tmp_path) == [] or name == "close" or turns[0] < turn
        if found == NEW:
            assert stat.S_IMODE(path.stat().st_mode) in (0o640, 0o666 & ~_mask())
            path.unlink()
            if is_there:
                path.write_bytes(OLD)
                path.chmod(0o640)


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@pytest.mark.parametrize("code", ERRORS)
@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("convert", "annotations", "-o", "json"), "json/fji-per-3.json"),
        (("check", "-f", "json=report.json", "annotations"), "report.json"),
        (("check", "--baseline", "base.json", "--write-baseline", "annotations"), "base.json"),
        (("check", "--fix", "--baseline", "base.json", "--write-baseline", "annotations/late.yaml"), "base.json"),
        (("view", "annotations", "-o", "pages"), "pages/index.html"),
        (("fmt", "annotations"), "annotations/wide.yaml"),
        (("new", "texts/a.txt", "-o", "new.yaml"), "new.yaml"),
        (("init", "fresh"), "fresh/jco.toml"),
    ],
)
def test_a_file_that_cannot_be_written_is_named_and_what_was_found_is_shown(
    jco_here: Jco, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], named: str, code: int
) -> None:
    put("annotations/wide.yaml", WIDE)
    put("annotations/late.yaml", other_document(LATE, "late"))
    put("texts/a.txt", "Title\n\n1. One agreed.\n\n2. Two.\n")

    def refuses(*_: object) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(output, "_fill", refuses)
    done = jco_here(*words)
    assert done.exit_code == 3, done.output
    assert named in done.output and os.strerror(code) in done.output
    assert ".jco-tmp" not in done.output and "bug" not in done.output
    if words[0] in ("convert", "check") and "json=report.json" not in words:
        assert "DAT011" in done.stdout, "the findings are not lost with it"
        assert "checked: 1 warning" in done.stderr
    if "json=report.json" in words:
        assert "2 documents checked" in done.stderr
    if words[0] == "fmt":
        assert Path("annotations/wide.yaml").read_text("utf-8") == WIDE


def test_a_file_that_cannot_be_written_stops_no_other(jco_here: Jco, monkeypatch: pytest.MonkeyPatch) -> None:
    put("annotations/a.yaml", GOOD.replace("id: fji-per-3", "id: a"))
    put("annotations/b.yaml", GOOD.replace("id: fji-per-3", "id: b"))
    os.makedirs("json/a.json")
    done = jco_here("convert", "annotations", "-o", "json")
    assert (done.exit_code, os.listdir("json/a.json"), Path("json/b.json").is_file()) == (3, [], True)
    assert "json/a.json: is a folder" in done.stderr and "written: 2 (json/b.json, " in done.stderr
    put("annotations/a.yaml", WIDE)
    put("annotations/b.yaml", WIDE)
    real = output.write

    def refuses(path: str, data: bytes) -> bool:
        if path.endswith("a.yaml"):
            raise OSError(errno.EROFS, "Read-only file system", path)
        return real(path, data)

    monkeypatch.setattr(output, "write", refuses)
    done = jco_here("fmt", "annotations")
    assert done.exit_code == 3
    assert "a.yaml: not written: Read-only file system" in done.output
    assert Path("annotations/b.yaml").read_text("utf-8") != WIDE == Path("annotations/a.yaml").read_text("utf-8")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_folder_that_is_closed_to_us_is_named(jco_here: Jco) -> None:
    os.makedirs("json")
    os.chmod("json", 0o500)
    done = jco_here("convert", "annotations", "-o", "json")
    assert (done.exit_code, "json/fji-per-3.json: Permission denied" in done.stderr) == (3, True)


# --- What stands at the place of the file


def _pipe(path: str) -> None:
    os.mkfifo(path)


def _link(path: str) -> None:
    os.symlink("/etc/hostname", path)


def _socket(path: str) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path)


@pytest.mark.parametrize("make", [_pipe, _link, _socket, os.mkdir])
@pytest.mark.parametrize(
    "words",
    [
        ("convert", "annotations/late.yaml", "-o", "x.json"),
        ("check", "-f", "json=x.json", "annotations"),
        ("check", "--write-baseline", "--baseline", "x.json", "annotations"),
        ("new", "a.txt", "-o", "x.json", "--force"),
        ("view", "annotations", "-o", "pages"),
        ("export", "annotations", "--to", "sqlite", "-o", "x.json"),
    ],
)
def test_what_is_not_a_file_is_neither_waited_for_nor_followed(
    jco_here: Jco, make: Callable[[str], None], words: tuple[str, ...]
) -> None:
    put("a.txt", "Title\n\n1. One agreed.\n")
    os.mkdir("pages")
    make("pages/index.html" if words[0] == "view" else "x.json")
    if make is os.mkdir and words[0] == "convert":
        pytest.skip("a folder is where the JSON goes")
    done = jco_here(*words)
    assert done.exit_code in (2, 3), done.output
    assert "x.json" in done.output or "index.html" in done.output


def test_a_repository_is_not_begun_through_a_link(jco_here: Jco, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.mkdir()
    for name in (".github", ".github/workflows", ".vscode", "texts", "schema", "json", "annotations"):
        folder = tmp_path / f"of-{name.replace('/', '-')}"
        (folder / name).parent.mkdir(parents=True)
        (folder / name).symlink_to(victim)
        done = jco_here("init", str(folder))
        assert done.exit_code == 2, name
        assert "is a link" in done.stderr and name in done.stderr
        assert list(victim.iterdir()) == [] and not (folder / "jco.toml").exists()


# --- What a document that is written anew keeps


@pytest.mark.parametrize("words", [("fmt",), ("check", "--fix")])
def test_rights_are_kept(jco_here: Jco, words: tuple[str, ...]) -> None:
    put("annotations/late.yaml", WIDE.replace("kind: agree\n", "kind: Agree\n"))
    path = Path("annotations/late.yaml")
    for mode in (0o600, 0o664, 0o755):
        path.write_text(WIDE.replace("kind: agree\n", "kind: agreed\n"), "utf-8")
        path.chmod(mode)
        before = path.read_bytes()
        jco_here(*words, "annotations")
        assert path.read_bytes() != before
        assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_owner_and_group_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(OLD)
    os.chown(path, 1234, 2345)
    path.chmod(0o640)
    assert output.write(str(path), NEW)
    found = path.stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (1234, 2345, 0o640)


@pytest.mark.parametrize("words", [("fmt",), ("check", "--fix")])
def test_a_document_with_two_names_is_left_and_said(jco_here: Jco, words: tuple[str, ...]) -> None:
    put("annotations/late.yaml", WIDE.replace("kind: agree\n", "kind: agreed\n"))
    before = Path("annotations/late.yaml").read_bytes()
    os.link("annotations/late.yaml", "other.yaml")
    done = jco_here(*words, "annotations")
    assert done.exit_code == 2
    assert "not written: it has more than one name (hard links)" in done.output
    assert Path("annotations/late.yaml").read_bytes() == before == Path("other.yaml").read_bytes()
    assert os.stat("other.yaml").st_nlink == 2


def test_a_document_of_another_user_is_left_and_said(jco_here: Jco, monkeypatch: pytest.MonkeyPatch) -> None:
    put("annotations/late.yaml", WIDE)
    monkeypatch.setattr(os, "geteuid", lambda: os.stat("annotations/late.yaml").st_uid + 1)
    done = jco_here("fmt", "annotations")
    assert (done.exit_code, Path("annotations/late.yaml").read_text("utf-8")) == (2, WIDE)
    assert "it belongs to another user" in done.output


def test_a_document_that_was_changed_meanwhile_is_not_written_over(
    jco_here: Jco, monkeypatch: pytest.MonkeyPatch
) -> None:
    from validator.commands import fmt

    put("annotations/late.yaml", WIDE)
    real = fmt.formatted

    def saved_by_the_editor(document: Any) -> Any:
        put("annotations/late.yaml", BROKEN)
        return real(document)

    monkeypatch.setattr(fmt, "formatted", saved_by_the_editor)
    done = jco_here("fmt", "annotations")
    assert (done.exit_code, Path("annotations/late.yaml").read_text("utf-8")) == (3, BROKEN)
    assert "it has changed since it was read" in done.output


# --- What a run that was killed has left


def test_what_was_left_is_swept_and_what_is_in_use_stays(tmp_path: Path) -> None:
    left, used = tmp_path / ".a.json.abcd1234.jco-tmp", tmp_path / ".b.json.abcd1234.jco-tmp"
    others = [tmp_path / name for name in ("a.jco-tmp", ".a.json.ABC.jco-tmp", ".a.json", "x.abcd1234.jco-tmp")]
    for path in (left, used, *others):
        path.write_bytes(OLD)
    (tmp_path / ".c.json.abcd1234.jco-tmp").symlink_to(others[0])
    os.mkfifo(tmp_path / ".d.json.abcd1234.jco-tmp")
    with used.open("rb") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        output.sweep([str(tmp_path)])
        assert not left.exists() and used.exists() and all(path.exists() for path in others)
    output.sweep([str(tmp_path), str(tmp_path / "gone")])
    assert not used.exists() and others[0].read_bytes() == OLD


@pytest.mark.parametrize(
    ("words", "folder"),
    [
        (("convert", "annotations", "-o", "json"), "json"),
        (("view", "annotations", "-o", "json"), "json"),
        (("export", "annotations", "--to", "csv", "-o", "json"), "json"),
        (("export", "annotations", "--to", "jsonld", "-o", "json/set.jsonld"), "json"),
        (("fmt", "annotations"), "annotations"),
        (("check", "--fix", "annotations"), "annotations"),
        (("check", "-f", "json=json/r.json", "annotations"), "json"),
        (("check", "--baseline", "json/b.json", "--write-baseline", "annotations"), "json"),
        (("new", "a.txt", "-o", "json/a.yaml"), "json"),
    ],
)
def test_every_command_that_writes_sweeps_where_it_writes(jco_here: Jco, words: tuple[str, ...], folder: str) -> None:
    put("a.txt", "Title\n\n1. One agreed.\n")
    put(f"{folder}/.late.json.abcd1234.jco-tmp", "torn")
    jco_here(*words)
    assert left_over(Path(folder)) == []


def test_a_command_that_writes_nothing_sweeps_nothing(jco_here: Jco) -> None:
    put("annotations/.late.yaml.abcd1234.jco-tmp", "torn")
    for words in (("check", "annotations"), ("fmt", "--check", "annotations"), ("check", "--fix", "--diff")):
        jco_here(*words)
    assert left_over(Path("annotations")) != []


@pytest.mark.parametrize("kills", [4, pytest.param(60, marks=pytest.mark.long)])
def test_a_run_that_is_killed_tears_nothing_and_the_next_one_sweeps(jco: Run, tmp_path: Path, kills: int) -> None:
    (tmp_path / "annotations").mkdir()
    for number in range(20):
        text = GOOD.replace("id: fji-per-3", f"id: d{number}")
        (tmp_path / "annotations" / f"{number}.yaml").write_text(text, "utf-8")
    assert jco("convert", "annotations", "-o", "json", "-q").returncode == 0
    whole = {path.name: path.read_bytes() for path in (tmp_path / "json").iterdir()}
    # Each file is filled slowly, so that the kill comes while it is written.
    slow = (
        "import sys, time; from validator.system import output\n"
        "fill = output._fill\n"
        "output._fill = lambda at, data: (fill(at, data[:99]), time.sleep(0.05), fill(at, data[99:]))\n"
        "sys.argv = ['jco', 'convert', 'annotations', '-o', 'json', '-q']\n"
        "from validator.__main__ import main; main()\n"
    )
    for number in range(kills):
        for path in (tmp_path / "json").iterdir():
            path.write_bytes(OLD)
        process = subprocess.Popen([sys.executable, "-c", slow], cwd=tmp_path, env=unmeasured())
        _wait_until(lambda: bool(left_over(tmp_path / "json")), process)
        time.sleep(0.01 * (number % 7))
        process.send_signal(signal.SIGKILL)
        process.wait()
        for path in (tmp_path / "json").iterdir():
            assert path.name.endswith(".jco-tmp") or path.read_bytes() in (OLD, whole[path.name])
    assert jco("convert", "annotations", "-o", "json", "-q").returncode == 0
    assert {path.name: path.read_bytes() for path in (tmp_path / "json").iterdir()} == whole


def _wait_until(is_so: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    for _ in range(3000):
        if is_so() or process.poll() is not None:
            return
        time.sleep(0.01)
