"""The Python interface: pure functions on a path, a text or bytes."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from . import source
from .release.finding import Surroundings, beside
from .report import canonical, pipeline
from .report.pipeline import Report
from .source import Limits
from .system.selection import shown

if TYPE_CHECKING:
    from .exports import Done
    from .model import Document

_NAMELESS = "<text>"


class InvalidDocument(ValueError):
    """The document has errors; ``report`` holds its diagnostics."""

    def __init__(self, report: Report) -> None:
        self.report = report
        errors = [each for each in report.diagnostics if each.severity == "error" and each.waived is None]
        first = f"{errors[0].rule.code}: {errors[0].message}" if errors else "it cannot be read"
        super().__init__(f"{report.file} has {len(errors)} errors; the first: {first}")


def check(
    source_: str | bytes | os.PathLike[str],
    *,
    name: str | None = None,
    today: str | None = None,
    max_bytes: int | None = None,
    sources: Iterable[str | os.PathLike[str]] = (),
) -> Report:
    """The report on one document: its diagnostics, completeness and content.

    ``source_`` is a path (``os.PathLike``), the bytes of a document, or its text. ``name`` is the file name that
    diagnostics bear (one that ends in ``.json`` makes it canonical JSON), ``today`` the day (``2026-11-23``) on which
    waivers are judged, by default the day in UTC. The stored text of the release is looked for beside the path and in
    the folders of ``sources``; for a text or bytes in these alone, and without any nothing is said of it.

    Never raises for what a document holds or for a file that cannot be read: that is a diagnostic too.
    """
    limits = Limits() if max_bytes is None else Limits(bytes=max_bytes)
    day = today or _today()
    folders = tuple(os.fspath(folder) for folder in sources)
    if isinstance(source_, os.PathLike):
        path = os.fspath(source_)
        raw, file = source.read_inside(path, limits), name or shown(path)
        if raw.fault is not None:
            return pipeline.unreadable(file, raw.fault)
        return pipeline.check(raw.data, file, day, limits, beside(path, folders))
    data = source_.encode("utf-8", "surrogatepass") if isinstance(source_, str) else source_
    around = Surroundings(None, folders) if folders else None
    return pipeline.check(data, name or _NAMELESS, day, limits, around)


def convert(
    source_: str | bytes | os.PathLike[str],
    *,
    name: str | None = None,
    today: str | None = None,
    sources: Iterable[str | os.PathLike[str]] = (),
) -> bytes:
    """The canonical JSON of a document, as bytes of UTF-8. Raises ``InvalidDocument`` where it has errors."""
    data = _canonical(source_, name, today, sources)
    _typed(data)
    return canonical.render(data)


def load(
    source_: str | bytes | os.PathLike[str],
    *,
    name: str | None = None,
    today: str | None = None,
    sources: Iterable[str | os.PathLike[str]] = (),
) -> Document:
    """The typed document (pydantic), with real dates and enumerations. Raises ``InvalidDocument`` for errors."""
    return _typed(_canonical(source_, name, today, sources))


def export(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    to: str,
    output: str | os.PathLike[str],
    *,
    excel: bool = False,
    separator: str = ",",
    today: str | None = None,
    sources: Iterable[str | os.PathLike[str]] = (),
) -> Done:
    """Write the tables of a set, whole or not at all: ``jco export``, without a configuration.

    ``paths``: files, and folders that are searched for annotations. ``to``: csv, ndjson or parquet (``output`` is a
    folder), sqlite or jsonld (``output`` is a file). ``excel`` and ``separator`` are for csv. What comes back says how
    many documents were exported, which were left out, and why: a document with errors is never a reason to raise.

    Raises ``ValueError`` for another target, ``validator.exports.Unfit`` where its library is not installed, and
    ``OSError`` for what cannot be written, ``FileExistsError`` for what something else has written there.
    """
    from pathlib import Path

    from .exports import TARGETS, Form, export
    from .system.selection import select

    if to not in TARGETS:
        raise ValueError(f"'{to}' is not one of {', '.join(TARGETS)}")
    named = (paths,) if isinstance(paths, str | os.PathLike) else paths
    chosen = select([os.fspath(each) for each in named])
    folders = tuple(sources)
    reports = (check(Path(path), today=today, sources=folders) for path in chosen.files)
    return export(reports, to, os.fspath(output), Form(excel, separator))


def _canonical(
    source_: str | bytes | os.PathLike[str],
    name: str | None,
    today: str | None,
    sources: Iterable[str | os.PathLike[str]],
) -> dict[str, Any]:
    report = check(source_, name=name, today=today, sources=sources)
    if not report.valid or report.content is None:
        raise InvalidDocument(report)
    return report.canonical()


def _typed(data: dict[str, Any]) -> Document:
    from .model import Document

    return Document.model_validate(data)


def _today() -> str:
    import time

    return time.strftime("%Y-%m-%d", time.gmtime())
