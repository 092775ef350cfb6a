"""``jco fmt``: the canonical layout of documents; comments stay, values never change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from .. import source
from ..editing.formatting import Lost, Unkept, formatted
from ..report import pipeline
from ..report.summary import skipped_in_words
from ..schema.roles import as_read, is_annotation
from ..source import Document, Raw
from ..system import streams
from ..system.printable import excerpt, number, visible
from ..system.selection import STDIN
from ..tuples import NamedTuple
from .check import choose, read_one
from .editing import difference, replace_bytes, sweep
from .options import Options
from .running import ISSUES
from .settings import configured

_AS_IS = "unchanged"
_LEFT = "left unchanged"
_FAILED = "not formatted"
_PASSED_OVER = "skipped (cannot be read)"
"""No fault of this command, for which check speaks of it: a hook that formats is not to be red for ever."""


class Mode(NamedTuple):
    """``checks``: say what would change, and fail; ``shows``: the difference. With either nothing is written.

    ``names_unread``: say which files cannot be read, where nothing else does.
    """

    checks: bool
    shows: bool
    names_unread: bool = True

    @property
    def writes(self) -> bool:
        """Whether files are written."""
        return not (self.checks or self.shows)


class Outcome(NamedTuple):
    """What became of one file: how it is counted, and the exit status that it asks for."""

    counted: str
    status: int = 0


def run(options: Options, mode: Mode) -> int:
    """Format what the paths name; the exit status."""
    options = configured(options)
    chosen = choose(options)
    sweep(chosen.files if mode.writes else ())
    done = [_format_one(path, options, mode) for path in chosen.files]
    if not options.quiet:
        streams.note(_closing(done, chosen.skipped))
    return max((each.status for each in done), default=0)


def _format_one(path: str, options: Options, mode: Mode) -> Outcome:
    name = options.called(path)
    raw = read_one(path, options)
    if raw.fault is not None:
        if mode.names_unread:
            streams.out(f"{visible(name)}: not formatted: {visible(raw.fault.message)}\n")
        if raw.fault.code == "YML013":
            return Outcome(_FAILED, 2)
        return Outcome(_FAILED, 1) if path == STDIN else Outcome(_PASSED_OVER)
    return pipeline.with_fallback(lambda: _plan(path, name, raw, options, mode), partial(_failed, name))()


def _plan(path: str, name: str, raw: Raw, options: Options, mode: Mode) -> Callable[[], Outcome]:
    """What is to be done with the file; nothing is done or said yet."""
    document = source.load(raw.data, name, options.limits, as_read())
    why = _why_not_ours(document)
    if why:
        return partial(_left_alone, path, name, why, raw, mode)
    if document.stopped:
        return partial(_unreadable, document, raw, path, mode)
    try:
        data = formatted(document).text.encode("utf-8")
    except Unkept as error:
        return partial(_left_alone, path, f"{name}:{error.line}", f"it holds {error.what}", raw, mode)
    return partial(_finished, path, name, raw.data, data, mode)


def _failed(name: str, error: Exception) -> Callable[[], Outcome]:
    def say() -> Outcome:
        reason = str(error) if isinstance(error, Lost) else f"{type(error).__name__}: {excerpt(error)}"
        streams.note(f"jco: {visible(name)}: a bug in jco: {reason}; nothing was written; {ISSUES}\n")
        return Outcome(_FAILED, 3)

    return say


def _finished(path: str, name: str, before: bytes, after: bytes, mode: Mode) -> Outcome:
    if mode.shows:
        streams.out(difference(name, before, after))
    if path == STDIN and mode.writes:
        streams.out_bytes(after)
    if before == after:
        return Outcome(_AS_IS)
    if mode.checks:
        if not mode.shows:
            streams.out(f"{visible(name)}: would be formatted\n")
        return Outcome("would be formatted", 1)
    if mode.shows:
        return Outcome("would be formatted")
    if path != STDIN:
        why, status = replace_bytes(path, before, after)
        if why:
            streams.out(f"{visible(name)}: not written: {why}\n")
            return Outcome(_FAILED, status)
        streams.note(f"{visible(name)}: formatted\n")
    return Outcome("formatted")


def _why_not_ours(document: Document) -> str:
    if document.is_json:
        return "it is JSON, which jco convert writes"
    if document.stopped or is_annotation(document.data):
        return ""
    return "it is not an annotation: it has no format of jco, no release and no meeting"


def _left_alone(path: str, place: str, why: str, raw: Raw, mode: Mode) -> Outcome:
    if path == STDIN and mode.writes:
        streams.out_bytes(raw.data)
    streams.note(f"{visible(place)}: left unchanged: {visible(why)}\n")
    return Outcome(_LEFT)


def _unreadable(document: Document, raw: Raw, path: str, mode: Mode) -> Outcome:
    fault = document.faults[0]
    line = f":{fault.span.start.line}:{fault.span.start.column}" if fault.span else ""
    message = f"not formatted: {fault.code}: {fault.message} (for details: jco check)"
    said = f"{visible(document.file)}{line}: {visible(message)}\n"
    if path != STDIN:
        if mode.names_unread:
            streams.out(said)
        return Outcome(_PASSED_OVER)
    if mode.writes:  # in a pipe the document comes back, and no message in its place
        streams.note(said)
        streams.out_bytes(raw.data)
    else:
        streams.out(said)
    return Outcome(_FAILED, 1)


def _closing(done: list[Outcome], skipped: Counter[str]) -> str:
    """``3 documents: 1 formatted, 2 unchanged; 1 file skipped (no annotation)``."""
    counts = Counter(each.counted for each in done)
    parts = [f"{count} {what}" for what, count in sorted(counts.items(), key=lambda each: each[0] == _AS_IS)]
    line = f"{number(len(done), 'document')}: {', '.join(parts) or 'nothing to format'}"
    return f"{line}{skipped_in_words(skipped)}\n"
