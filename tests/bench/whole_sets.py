"""What each command costs over a whole data set: with nothing kept, and again with what the run before it has kept.

``python tests/bench --set 10000`` prints the table. The least that an unchanged set can cost is to read and hash its
files, so that is measured beside it.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

from corpus import Corpus
from costs import Command, Cost, run
from peers import JCO

_FLOOR = """
import hashlib, pathlib, sys
for path in pathlib.Path(sys.argv[1]).rglob("*.*"):
    hashlib.sha256(path.read_bytes()).digest()
"""
_COMMANDS: dict[str, list[str]] = {
    "check": ["check"],
    "check, two processes": ["check", "--jobs", "2"],
    "convert": ["convert"],
    "report, html": ["report", "--format", "html=out/report.html"],
    **{f"export, {name}": ["export", "--to", name, "-o", f"out/{name}"] for name in ("csv", "ndjson")},
    **{f"export, {name}": ["export", "--to", name, "-o", f"out/set.{name}"] for name in ("sqlite", "jsonld")},
    "export, parquet": ["export", "--to", "parquet", "-o", "out/parquet"],
}


def whole_set(files: Corpus, only: list[str]) -> Iterator[str]:
    """The lines of a table: wall and processor seconds and the peak memory of each command, cold and warm.

    ``only``: words, of which a command's name holds one; empty for all.
    """
    yield "| command | nothing kept: wall, processor, memory | kept: the same | times reading and hashing |"
    yield "|---|---|---|---|"
    floor = run([sys.executable, "-c", _FLOOR, files.set], files.set)
    yield f"| reading and hashing | {_in_words(floor)} | | |"
    for name, words in _COMMANDS.items():
        if not only or any(word in name for word in only):
            cold, warm = _cold_and_warm(files, words)
            yield f"| {name} | {_in_words(cold)} | {_in_words(warm)} | {warm.wall / floor.wall:.1f} |"


def _cold_and_warm(files: Corpus, words: list[str]) -> tuple[Cost, Cost]:
    """Without a cache, and the second time with one: the first time with it fills it."""
    command: Command = [JCO, *words, "annotations"]
    cache = files.folder / "cache"
    for made in (cache, files.set / "out", files.set / "json"):
        shutil.rmtree(made, ignore_errors=True)
    (files.set / "out").mkdir()
    cold = run(command, files.set)
    run(command, files.set, cache)
    return cold, run(command, files.set, cache)


def _in_words(cost: Cost) -> str:
    return f"{cost.wall:.1f} s, {cost.processor:.1f} s, {cost.megabytes:.0f} MB"
