"""A file system without room: what stood there is whole, the run says what it could not write, and ends with 3."""

from __future__ import annotations

import resource
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path

from cases import COMMANDS, Done, Outcome, run, untold
from surroundings import data

_READING = ("check", "report", "text", "diff", "explain", "rules", "schema", "languages", "help")
_WRITING = tuple(name for name in COMMANDS if name not in _READING)
_WHY = (b"No space left", b"File too large", b"Input/output error", b"No usable temporary directory")
_SPARE = (0, 4096, 12_288, 65_536)
"""How many bytes are left before the command runs."""


def full(folder: Path) -> Iterator[Outcome]:
    """Each command that writes, where a little room or none is left; and where no file may grow beyond a size."""
    try:
        with _small(folder / "disk") as disk:
            for name in _WRITING:
                for spare in _SPARE:
                    yield _outcome("a full file system", name, disk, partial(_filled, disk, spare))
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"a full file system: not tried, for none can be mounted here ({error})")
    for name in _WRITING:
        for size in (0, 1000, 20_000):
            limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (size, size))
            yield _outcome("no file may grow", name, folder, lambda: None, limit)


def _outcome(kind: str, name: str, folder: Path, fill: object, preexec: object = None) -> Outcome:
    here = data(folder / "set")
    before = _held(here)
    fill()  # type: ignore[operator]
    done = run(COMMANDS[name], here, None, preexec)
    (folder / "filler").unlink(missing_ok=True)
    failures = untold(done)
    after = _held(here)
    failures += [f"left over: {path}" for path in after if path.endswith(".jco-tmp")]
    failures += [f"lost: {path}" for path in before if path not in after]
    if done.status == 3 and not any(why in done.out + done.err for why in _WHY):
        failures.append(f"the reason is not said: {done.err[-200:]!r}")
    failures += _torn(name, done, before, after)
    shutil.rmtree(here)
    return Outcome(kind, [f"{name}: {each}" for each in failures])


def _torn(name: str, done: Done, before: dict[str, bytes], after: dict[str, bytes]) -> list[str]:
    """What is there now and is neither what it was nor what the command writes where there is room."""
    wanted = _with_room(name)
    wrong = [path for path, held in after.items() if held not in (before.get(path), wanted.get(path))]
    missing = [path for path in wanted if path not in after] if done.status in (0, 1) else []
    return [f"torn: {path}" for path in wrong] + [f"missing, and exit status {done.status}: {path}" for path in missing]


@cache
def _with_room(name: str) -> dict[str, bytes]:
    """What is there after the command where there is room."""
    with tempfile.TemporaryDirectory(prefix="jco-faults-") as folder:
        whole = data(Path(folder) / "set")
        run(COMMANDS[name], whole)
        return _held(whole)


@contextmanager
def _small(disk: Path) -> Iterator[Path]:
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], check=True, capture_output=True)
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def _filled(disk: Path, spare: int) -> None:
    """Leave so many bytes."""
    free = shutil.disk_usage(disk).free
    with (disk / "filler").open("wb") as stream:
        stream.write(bytes(max(0, free - spare)))


def _held(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
