"""The documents that name a stored text: its own, before anybody guesses how it is counted."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .. import source
from ..document.content import peek
from ..source import Limits
from ..system.selection import shown
from .options import Options
from .settings import data_folder, selected, settle, today

if TYPE_CHECKING:
    from ..release.text import ReleaseText

_MOST = 20  # documents that are read; a text has one, and some in other versions
_ENDINGS = (".yaml", ".yml")


def naming(path: str, sources: tuple[str, ...], limits: Limits) -> Iterator[tuple[str, ReleaseText]]:
    """The documents that name a text as that of their release, and the text as each describes it.

    They are looked for in the folders of the configuration; where there is none, beside the text.
    """
    from ..release.finding import beside, find
    from ..report import pipeline

    folder, name = data_folder((path,)), os.path.basename(path).encode()
    left = _MOST
    for document in _documents(path):
        raw = source.read_inside(document, limits, folder)
        if raw.fault is not None or name not in raw.data or not left:
            continue
        left -= 1
        around = beside(document, sources, folder)
        report = pipeline.check(raw.data, shown(document), today(), limits, around)
        text = report.facts.text if report.facts is not None else None
        file = peek(report.content.data, "release", "file") if report.content is not None else None
        if text is not None and isinstance(file, str) and find(file, around).path == os.path.realpath(path):
            yield shown(document), text


def _documents(path: str) -> list[str]:
    options = settle(Options((path,)))
    if options.config.folders:
        there = tuple(each for each in options.config.folders if os.path.isdir(each))
        return selected(options._replace(paths=there)).files if there else []
    folder = os.path.dirname(path) or os.curdir
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.lower().endswith(_ENDINGS))
