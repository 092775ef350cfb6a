"""Invented releases and their annotations: any number of them, the same at every run of a seed.

Series of sessions over years, in several languages, shapes and lengths. ``jco check`` finds nothing in the right ones,
and in the faulty ones exactly what is expected. Nothing of it is taken from a release.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from .made import Made, made
from .series import all_series

__all__ = ["Made", "documents", "write"]

CONFIGURATION = 'folders = ["annotations"]\nsources = ["texts"]\noutput = "json"\n'
LABELS = "expected.ndjson"


def documents(count: int, seed: int = 0, faulty: float = 0.0) -> Iterator[Made]:
    """So many documents, of which about that share is faulty."""
    left = count
    for series in all_series(seed):
        for each in islice(made(series, faulty, left), left):
            left -= 1
            yield each
        if not left:
            return


def write(folder: Path, count: int, seed: int = 0, faulty: float = 0.0) -> None:
    """Write a set into a folder: its configuration, documents, texts, and what is expected of the faulty ones."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "jco.toml").write_text(CONFIGURATION, "utf-8")
    with (folder / LABELS).open("w", encoding="utf-8") as labels:
        for each in documents(count, seed, faulty):
            for path, data in ((each.path, each.yaml), (f"texts/{each.text_name}", each.text.encode("utf-8"))):
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(data)
            if each.expected:
                line = {"file": each.path, "fault": each.fault, "expected": [list(pair) for pair in each.expected]}
                labels.write(f"{json.dumps(line)}\n")
