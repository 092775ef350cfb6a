"""Odd machines and odd names: every command does there what it does elsewhere, or says why it cannot."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cases import COMMANDS, Done, Outcome, run, untold
from generator import documents

_BASE = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG", "XDG_"))}
_LATIN = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
MACHINES: dict[str, dict[str, str | None]] = {
    "PYTHONUNBUFFERED": {"PYTHONUNBUFFERED": "1"},
    "LANG=C": _LATIN,
    "LANG=C, unbuffered": {**_LATIN, "PYTHONUNBUFFERED": "1"},
    "no HOME": {"HOME": None, "XDG_CACHE_HOME": None},
    "HOME that is no folder": {"HOME": "/dev/null"},
    "HOME that cannot be written": {"HOME": "/proc/self"},
    "a narrow terminal": {"COLUMNS": "20", "TERM": "dumb"},
    "optimised Python": {"PYTHONOPTIMIZE": "2"},
    "development mode": {"PYTHONDEVMODE": "1"},
}
_ESCAPED = ("LANG=C", "LANG=C, unbuffered", "a narrow terminal", "optimised Python")
"""Where what is shown may differ: signs are escaped, the help is wrapped, and Python drops what it was made of."""
_LONG = "x" * 200
NAMES: dict[str, list[bytes]] = {
    "names that are not decodable": [b"a\xff.yaml", b"\xe9t\xe9.yaml"],
    "names that differ in case only": [b"A.yaml", b"a.yaml"],
    "names that Windows keeps": [b"con.yaml", b"AUX.yaml", b"nul.txt.yaml"],
    "names with signs": [b"-o.yaml", b"--help.yaml", b"a b.yaml", b"a\nb.yaml", b"a\x1b[31m.yaml", b"::error::.yaml"],
    "names of the greatest length": [b"n" * 250 + b".yaml", "é".encode() * 125 + b".yaml"],
    "paths of the greatest length": [f"{_LONG}/".encode() * 15 + b"a.yaml"],
}


def data(folder: Path) -> Path:
    """A small set: two documents of one series, a faulty one, a release without annotation."""
    texts = folder / "texts"
    (folder / "annotations").mkdir(parents=True)
    texts.mkdir()
    for name, made in zip(("a", "b", "c"), documents(3, 16), strict=False):
        (folder / "annotations" / f"{name}.yaml").write_bytes(made.yaml.replace(b"  lang: ", b"  lang:  "))
        (texts / made.text_name).parent.mkdir(exist_ok=True)
        (texts / made.text_name).write_bytes(made.text.encode("utf-8"))
        (texts / "release.txt").write_bytes(made.text.encode("utf-8"))
    spoilt = folder / "annotations" / "c.yaml"
    spoilt.write_bytes(spoilt.read_bytes().replace(b"kind: ", b"kind: x", 1))
    (folder / "jco.toml").write_text('folders = ["annotations"]\nsources = ["texts"]\noutput = "json"\n', "utf-8")
    return folder


def machines(folder: Path) -> Iterator[Outcome]:
    """Each command in each surrounding, beside the same on a usual machine."""
    for name, words in COMMANDS.items():
        usual = _run(folder, words, {})
        for machine, change in MACHINES.items():
            done = _run(folder, words, change)
            failures = untold(done[0]) if machine != "development mode" else []
            if done[0].status != usual[0].status:
                failures.append(f"exit status {done[0].status}, not {usual[0].status}: {done[0].err[-200:]!r}")
            if done[1] != usual[1]:
                failures.append("other files were written")
            if machine not in _ESCAPED and done[0].out != usual[0].out:
                failures.append("other output")
            yield Outcome(machine, [f"{name}: {each}" for each in failures])


def _run(folder: Path, words: tuple[str, ...], change: dict[str, str | None]) -> tuple[Done, dict[str, bytes]]:
    here = data(folder / "set")
    (folder / "home").mkdir()
    env = {**_BASE, "LC_ALL": "C.UTF-8", "HOME": str(folder / "home")} | {k: v for k, v in change.items() if v}
    env = {name: value for name, value in env.items() if change.get(name, "") is not None}
    done = run(words, here, env)
    files = {str(path.relative_to(here)): path.read_bytes() for path in here.rglob("*") if path.is_file()}
    shutil.rmtree(here)
    shutil.rmtree(folder / "home")
    return done, files


def names(folder: Path) -> Iterator[Outcome]:
    """Each command that reads annotations, on files of odd names: nothing is lost, nothing is written elsewhere."""
    for kind, paths in NAMES.items():
        for name, words in COMMANDS.items():
            if name in ("text", "new", "diff", "explain", "rules", "schema", "languages", "init", "help"):
                continue
            here = data(folder / "set")
            for path, made in zip(paths, documents(20, 17), strict=False):
                _put(os.path.join(os.fsencode(here / "annotations"), path), made.yaml)
                _put(os.fsencode(here / "texts" / made.text_name), made.text.encode("utf-8"))
            done = run(words, here)
            failures = untold(done)
            if b"\x1b" in done.out + done.err or b"\n::error::" in done.out + done.err:
                failures.append("a control character or a command")
            yield Outcome(kind, [f"{name}: {each}: {done.err[-200:]!r}" for each in failures])
            shutil.rmtree(os.fsencode(here))


def _put(path: bytes, content: bytes) -> None:
    """Write a file, however long its path is."""
    parts = path.split(b"/")
    here = os.open(b"/", os.O_RDONLY)
    for part in parts[1:-1]:
        with suppress(FileExistsError):
            os.mkdir(part, dir_fd=here)
        after = os.open(part, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = after
    file = os.open(parts[-1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, dir_fd=here)
    os.write(file, content)
    os.close(file)
    os.close(here)
