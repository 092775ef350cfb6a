"""The Python interface: pure functions on a path, a text or bytes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from . import source
from .release.finding import Surroundings, beside
from .report import canonical, pipeline
from .report.report import Report, unreadable
from .source import Limits
from .system.selection import shown

if TYPE_CHECKING:
    from .exports.writing import Done
    from .model import Document
    from .report.brief import Brief

_NAMELESS = "<text>"
_LONGEST_NAME = 4096
_ENDINGS = (".yaml", ".yml", ".json")

Paths: TypeAlias = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
"""One path, or several."""
Folders: TypeAlias = Paths
"""One folder, or several."""


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
    sources: Folders = (),
) -> Report:
    """The report on one document: its diagnostics, completeness and content.

    ``source_`` is a path (``os.PathLike``), the bytes of a document, or its text. ``name`` is the file name that
    diagnostics bear (one that ends in ``.json`` makes it canonical JSON), ``today`` the day (``2026-11-23``) on which
    waivers are judged, by default the day in UTC. The stored text of the release is looked for beside the path and in
    the folders of ``sources``; for a text or bytes in these alone, and without any nothing is said of it.

    Never raises for what a document holds or for a file that cannot be read: that is a diagnostic too. Raises
    ``ValueError`` for the name of a file in place of a text and for a day that is not one, ``TypeError`` for what is
    neither path nor text nor bytes.
    """
    limits = Limits() if max_bytes is None else Limits(bytes=max_bytes)
    from .document import edtf

    day = _day(today) or edtf.today()
    folders = _each(sources)
    if isinstance(source_, os.PathLike):
        path = os.fspath(source_)
        raw, file = source.read_inside(path, limits), name or shown(path)
        if raw.fault is not None:
            return unreadable(file, raw.fault)
        return pipeline.check(raw.data, file, day, limits, beside(path, folders))
    if isinstance(source_, str) and _is_name(source_):
        raise ValueError(f"'{source_}' is the name of a file, not the text of a document: use Path('{source_}')")
    if not isinstance(source_, str | bytes | bytearray | memoryview):
        raise TypeError(f"a document is a Path, a text or bytes, not {_kind(source_)}")
    data = source_.encode("utf-8", "surrogatepass") if isinstance(source_, str) else bytes(source_)
    around = Surroundings(None, folders) if folders else None
    return pipeline.check(data, name or _NAMELESS, day, limits, around)


def convert(
    source_: str | bytes | os.PathLike[str],
    *,
    name: str | None = None,
    today: str | None = None,
    sources: Folders = (),
) -> bytes:
    """The canonical JSON of a document, as bytes of UTF-8. Raises ``InvalidDocument`` where it has errors."""
    data = _valid(source_, name, today, sources).canonical()
    _typed(data)
    return canonical.render(data)


def load(
    source_: str | bytes | os.PathLike[str],
    *,
    name: str | None = None,
    today: str | None = None,
    sources: Folders = (),
) -> Document:
    """The typed document (pydantic), with real dates and enumerations. Raises ``InvalidDocument`` for errors.

    Its ``warnings`` are the diagnostics that do not keep it from being valid.
    """
    report = _valid(source_, name, today, sources)
    document = _typed(report.canonical())
    document.keep_warnings(each for each in report.diagnostics if each.waived is None)
    return document


def check_set(
    paths: Paths = (),
    *,
    config: str | os.PathLike[str] | None = None,
    sources: Folders = (),
    baseline: str | os.PathLike[str] = "",
    today: str | None = None,
    jobs: int = 1,
) -> Iterator[Brief]:
    """What is known of each document of a set, one after the other, in the order of their names: ``jco check``.

    ``paths``: files, and folders that are searched for annotations; without any the folders of the configuration, which
    is the nearest ``jco.toml`` unless ``config`` names one. Rules over the set, waivers and baseline count as on the
    command line. ``jobs``: processes to use, 0 for as many as pay; the script that asks for several must be one that
    can be imported (``if __name__ == "__main__":``). However many documents there are, none is held in memory.

    Raises ``ValueError`` for a configuration or baseline that is not valid, for a day or a number of jobs that is not
    one, and where no document is found; all of that when the first document is asked for.
    """
    from .commands.check import briefs
    from .commands.options import as_value_errors, options_of

    options = options_of(_each(paths), config, _each(sources), baseline, _day(today), jobs)
    with as_value_errors(), briefs(options) as found:
        yield from found


def export(
    paths: Paths,
    to: str,
    output: str | os.PathLike[str],
    *,
    excel: bool = False,
    separator: str = ",",
    config: str | os.PathLike[str] | None = None,
    sources: Folders = (),
    baseline: str | os.PathLike[str] = "",
    today: str | None = None,
    jobs: int = 1,
) -> Done:
    """Write the tables of a set, whole or not at all: ``jco export``.

    ``to``: csv, ndjson or parquet (``output`` is a folder), sqlite or jsonld (``output`` is a file). ``excel`` and
    ``separator`` are for csv. ``paths``, ``config``, ``sources``, ``baseline``, ``today`` and ``jobs`` are those of
    ``check_set``. What comes back says how many documents were exported, which were left out, and why: a document with
    errors is never a reason to raise.

    Raises ``ValueError`` for another target and for what does not fit it, and where ``check_set`` does,
    ``validator.exports.Unfit`` where its library is not installed, ``FileExistsError`` for what something else has
    written there, and ``OSError`` for what cannot be written.
    """
    from .commands.export import exported
    from .commands.options import as_value_errors, options_of
    from .exports import TARGETS, Form

    if to not in TARGETS:
        raise ValueError(f"'{to}' is not one of {', '.join(TARGETS)}")
    if not os.fspath(output):
        raise ValueError("output is empty: name a folder or a file")
    if to != "csv" and (excel or separator != ","):
        raise ValueError("excel and separator are for csv")
    if separator not in (",", ";", "\t"):
        raise ValueError(f"separator: {separator!r} is not a comma, a semicolon or a tab")
    options = options_of(_each(paths), config, _each(sources), baseline, _day(today), jobs)
    with as_value_errors():
        return exported(options, to, os.fspath(output), Form(excel, separator))[0]


def _valid(source_: str | bytes | os.PathLike[str], name: str | None, today: str | None, sources: Folders) -> Report:
    """The report on a document without errors. Raises ``InvalidDocument`` where it has some."""
    report = check(source_, name=name, today=today, sources=sources)
    if not report.valid or report.content is None:
        raise InvalidDocument(report)
    return report


def _each(paths: Paths) -> tuple[str, ...]:
    """The paths one by one; a text is one path, not its letters."""
    if isinstance(paths, str | os.PathLike):
        return (os.fspath(paths),)
    try:
        return tuple(os.fspath(each) for each in paths)
    except TypeError:
        raise TypeError(f"paths are given as text or Path, or several of them, not as {_kind(paths)}") from None


def _is_name(text: str) -> bool:
    """Whether a text is surely meant for a path: no document is one line without a colon and a blank."""
    is_line = 0 < len(text) < _LONGEST_NAME and "\n" not in text and ": " not in text and text[:1] not in "{["
    return is_line and (text.lower().endswith(_ENDINGS) or _is_file(text))


def _kind(value: object) -> str:
    return type(value).__name__


def _day(text: object) -> str:
    """A day that somebody named; "" for none. Raises ``ValueError`` for what is not one."""
    if text is None:
        return ""
    from .document.edtf import is_day

    if not isinstance(text, str) or not is_day(text):
        raise ValueError(f"today: {text!r} is not a date as text, such as '2026-11-23'")
    return text


def _is_file(text: str) -> bool:
    try:
        return os.path.isfile(text)
    except ValueError:  # a character that no path can have
        return False


def _typed(data: dict[str, Any]) -> Document:
    from .model import Document

    return Document.model_validate(data)
