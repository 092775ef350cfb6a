"""The documents that are measured: those of the generator, all in one folder, with their texts and without."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from generator import Made, documents

from validator.source import load

SEED = 15
_FILE = re.compile(rb"(?m)^  file: .*\n")
_INFERRED = re.compile(rb"(?m)^  inferred: \[side\]$")
_PARAGRAPH = re.compile(rb"(?m)\bpara: '?([0-9]+)")


class Corpus(NamedTuple):
    """So many documents. ``set``: a folder with the configuration of jco, ``with_text`` and the texts.

    ``bare`` names no texts, ``plain`` is JSON; they lie in ``folder``, outside the set.
    """

    count: int
    folder: Path
    set: Path
    with_text: list[Path]
    bare: list[Path]
    plain: list[Path]


def corpus(folder: Path, count: int) -> Corpus:
    """Write the documents into a folder of their own."""
    here = folder / str(count)
    found = Corpus(count, here, here / "set", [], [], [])
    for made in documents(count, SEED):
        name = Path(made.path).stem
        _put(found.set / "texts" / made.text_name, made.text.encode("utf-8"))
        for paths, path, data in (
            (found.with_text, found.set / "annotations" / f"{name}.yaml", made.yaml),
            (found.bare, here / "bare" / f"{name}.yaml", without_text(made)),
            (found.plain, here / "plain" / f"{name}.json", json.dumps(load(made.yaml, name).data).encode("utf-8")),
        ):
            _put(path, data)
            paths.append(path)
    _put(found.set / "jco.toml", b'folders = ["annotations"]\nsources = ["texts"]\noutput = "json"\n')
    return found


def without_text(made: Made) -> bytes:
    """The document with the number of its paragraphs in place of its text: all of them are cited or skipped."""
    last = max(map(int, _PARAGRAPH.findall(made.yaml)))
    return _INFERRED.sub(
        b"  not_stated: [file]\n  inferred: [side]", _FILE.sub(b"  paragraphs: %d\n" % last, made.yaml)
    )


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
