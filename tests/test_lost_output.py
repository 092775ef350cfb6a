"""What could not be printed in full is never a success, whatever the command, the stream and what is wrong with it.

Each row is a process of its own; most of them are marked as long.
"""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from sets import BROKEN, GOOD, LATE
from support import unmeasured

from validator.commands.running import guarded
from validator.system import streams
from validator.system.spool import Spool

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")

COMMANDS = {
    "check": "check bad.yaml",
    "check -f json": "check -f json bad.yaml",
    "check -f sarif": "check -f sarif bad.yaml",
    "check -f junit": "check -f junit bad.yaml",
    "check -f gitlab": "check -f gitlab bad.yaml",
    "check -f github": "check -f github bad.yaml",
    "check -f markdown": "check -f markdown bad.yaml",
    "check -f concise": "check -f concise bad.yaml",
    "check --fix": "check --fix --diff bad.yaml",
    "check --statistics": "check --statistics -q bad.yaml",
    "convert": "convert good.yaml",
    "convert of errors": "convert good.yaml bad.yaml -o json",
    "report": "report good.yaml",
    "report -f json": "report -f json good.yaml",
    "report -f csv": "report -f csv late.yaml",
    "fmt --diff": "fmt --diff wide.yaml",
    "fmt -": "fmt -",
    "diff": "diff good.yaml late.yaml",
    "diff -f json": "diff -f json good.yaml late.yaml",
    "new": "new text.txt",
    "text": "text text.txt",
    "text --plain": "text --plain text.txt",
    "explain": "explain SCH004",
    "rules": "rules",
    "rules -f json": "rules -f json",
    "schema": "schema",
    "init": "init fresh",
    "--help": "--help",
    "check --help": "check --help",
    "--version": "--version",
}
"""Each of them prints something on standard output."""

FULL, CLOSED, PIPE = ">/dev/full", ">&-", "| :"
STATUS = {FULL: {3}, CLOSED: {3}, PIPE: {141}}
USUAL = {
    FULL: ["check -f json", "convert", "schema", "--help", "--version", "fmt -"],
    PIPE: ["check -f json", "fmt -"],
}
ROWS = [
    pytest.param(
        name,
        way,
        buffered,
        id=f"{name} {way} {'' if buffered else 'unbuffered'}",
        marks=() if not buffered and name in USUAL.get(way, ()) else pytest.mark.long,
    )
    for name in COMMANDS
    for way in STATUS
    for buffered in (True, False)
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    wide = GOOD.replace("format: jco", "\n\nformat:  jco")
    for name, text in {"good": GOOD, "bad": BROKEN, "late": LATE, "wide": wide}.items():
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
    (tmp_path / "text.txt").write_text("Title\n\n1. One agreed.\n\n2. Two.\n", "utf-8")
    return tmp_path


def status(folder: Path, words: str, way: str, *, buffered: bool = True) -> tuple[int, str]:
    """The exit status of a command whose output goes this way, and what it says of it."""
    own = {name: value for name, value in unmeasured().items() if not name.startswith(("GITHUB", "FORCE", "PYTHON"))}
    own |= {} if buffered else {"PYTHONUNBUFFERED": "1"}
    # The shell starts it when the reader of its pipe has gone.
    start = "sleep 0.2; " if way == PIPE else ""
    line = f"{{ {start}{sys.executable} -m validator {words}; echo $? >status; }}"
    errors = "" if "2>" in way else "2>said"
    piped = (folder / "wide.yaml").read_bytes()
    command = ["bash", "-c", f"{line} {errors} {way}"]
    subprocess.run(command, cwd=folder, env=own, timeout=120, check=False, input=piped, capture_output=True)
    said = (folder / "said").read_text("utf-8") if errors else ""
    return int((folder / "status").read_text()), said


@pytest.mark.parametrize(("name", "way", "buffered"), ROWS)
def test_output_that_is_lost_is_no_success(folder: Path, name: str, way: str, buffered: bool) -> None:
    found, said = status(folder, COMMANDS[name], way, buffered=buffered)
    assert found in STATUS[way], said
    assert "Traceback" not in said and "Exception" not in said
    if way != PIPE:
        assert "the output could not be written" in said


@pytest.mark.parametrize(
    ("words", "way", "expected"),
    [
        ("check good.yaml", "2>/dev/full", 3),
        pytest.param("check bad.yaml", "2>/dev/full", 3, marks=pytest.mark.long),
        pytest.param("convert bad.yaml", "2>/dev/full", 3, marks=pytest.mark.long),
        ("convert bad.yaml", "2>&-", 3),  # its findings go there
        pytest.param("check good.yaml", "2>&-", 0, marks=pytest.mark.long),  # whoever closes it wants no notes
        pytest.param("check good.yaml", ">&- 2>&-", 0, marks=pytest.mark.long),
        pytest.param("check bad.yaml", ">&- 2>&- <&-", 3, marks=pytest.mark.long),
        pytest.param("convert good.yaml -o json", ">&- 2>&- <&-", 0, marks=pytest.mark.long),
    ],
)
def test_notes_that_are_lost_are_no_success_but_for_who_wants_none(
    folder: Path, words: str, way: str, expected: int
) -> None:
    assert status(folder, words, way)[0] == expected
    written = folder / "json" / "fji-per-3.json"
    if written.exists():
        json.loads(written.read_bytes())


# --- The writer itself: what a stream does that takes a part, or nothing for now


class Slow(io.RawIOBase):
    """A stream without a buffer that takes a few bytes at a time, and sometimes none."""

    def __init__(self, room: int = 10**9) -> None:
        super().__init__()
        self.taken = b""
        self.room = room

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        part = bytes(data)[:7]  # type: ignore[call-overload]
        if len(self.taken) + len(part) > self.room:
            raise OSError(28, "No space left on device")
        self.taken += part
        return len(part)


def test_a_stream_that_takes_a_part_gets_all(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(slow, "utf-8", write_through=True))  # type: ignore[type-var]
    streams.out("제7차 " * 100)
    streams.out_bytes(b"x" * 1000)
    assert slow.taken == ("제7차 " * 100).encode() + b"x" * 1000
    slow.room = len(slow.taken) + 20
    with pytest.raises(streams.OutputLost):
        streams.out_bytes(b"x" * 100)


def test_a_pipe_that_does_not_wait_gets_all(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    counts = "import sys, time; time.sleep(0.5); print(len(sys.stdin.read()))"
    process = subprocess.Popen([sys.executable, "-c", counts], stdin=reader, stdout=subprocess.PIPE)
    os.close(reader)
    with os.fdopen(writer, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        streams.out_bytes(b"x" * 1_000_000)
        monkeypatch.undo()
    assert process.communicate()[0].strip() == b"1000000"


def test_the_first_note_that_is_lost_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    def noting() -> int:
        streams.note("one\n")
        return 1

    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(Slow(0), "utf-8", write_through=True))  # type: ignore[type-var]
    assert guarded(noting) == 3
    monkeypatch.undo()
    assert guarded(lambda: 1) == 1


class Full(io.BytesIO):
    """A file on a disk that is full: what it holds back fails again when it is closed."""

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def close(self) -> None:
        self.flush()


def test_a_full_folder_for_temporary_files_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: Full())
    name = f"{tmp_path} .folder for temporary files."
    with pytest.raises(OSError, match=f"No space left on device: '{name}'"), Spool() as spool:
        spool.add("x" * (2 << 20))
