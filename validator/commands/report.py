"""``jco report``: missing fields and completeness, for each document and over the whole set."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack, closing
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import quote

from ..report import pipeline
from ..report.report import Report, with_failure
from ..report.summary import reasons
from ..survey import FORMATS, Form, form
from ..system import output, streams
from ..system.printable import finished
from ..tuples import NamedTuple
from .check import choose, each_text, note_missing_sources
from .options import Options, Output, UsageError, outputs
from .settings import configured, is_whole

if TYPE_CHECKING:
    from ..survey.survey import Survey


class _Writing(NamedTuple):
    """One output: its format, how the format writes, and what takes the text."""

    wanted: Output
    form: Form
    write: Callable[[str], object]


def run(options: Options, pages: str = "") -> int:
    """Write what is missing. It is not a failure that fields are missing; a file that cannot be read is.

    ``pages``: the folder with the pages of ``jco view``, "" for that of the page that is written.
    """
    from ..survey.frozen import thawed
    from ..survey.gathering import Gathering
    from ..survey.words import exit_reason

    wanted = outputs(options.formats or ("text",), FORMATS)
    if pages and not os.path.isdir(pages):
        raise UsageError(f"--pages: the folder {pages} does not exist; jco view writes one")
    options = configured(options)
    chosen = choose(options)
    note_missing_sources(options)
    is_part = bool(options.since) or (bool(options.config.folders) and not is_whole(options))
    with ExitStack() as stack:
        for_map = any(each.format == "html" for each in wanted)
        gathering = stack.enter_context(Gathering(for_map=for_map, is_part=is_part))
        writing = [_Writing(each, form(each.format), _writer(each, stack)) for each in wanted]
        for each in writing:
            each.write(each.form.begin())
        for number, found in enumerate(
            map(thawed, stack.enter_context(closing(each_text(chosen, options, "report", _text))))
        ):
            gathering.add(found)
            for each in writing:
                each.write(each.form.each(found, number))
        survey = gathering.survey(chosen.skipped)
        for each in writing:
            links = _links(survey, each.wanted, pages) if each.wanted.format == "html" else {}
            each.write(each.form.end(survey._replace(pages=links)))
    if chosen.skipped:
        streams.note(f"skipped: {reasons(chosen.skipped)}\n")
    if survey.exit.status:
        streams.note(f"{exit_reason(survey)}\n")
    return survey.exit.status


def _text(report: Report) -> str:
    """The entry of one document; where jco fails with it, that of a document with which it has failed (RUN001)."""
    from ..survey.entry import entry
    from ..survey.frozen import frozen

    return frozen(
        pipeline.with_fallback(
            partial(entry, report), lambda error: entry(with_failure(report, error)._replace(content=None))
        )
    )


def _writer(wanted: Output, stack: ExitStack) -> Callable[[str], object]:
    """What takes the text of an output; a file takes its place when all of it is written."""
    if wanted.file:
        from ..system.staged import Staged

        output.sweep([os.path.dirname(wanted.file)])
        stream = stack.enter_context(Staged()).file(wanted.file)
        return lambda text: stream.write(_safe(text, wanted.format))
    if FORMATS[wanted.format].for_programs:
        return lambda text: streams.out_bytes(_safe(text, wanted.format))
    return streams.out


def _safe(text: str, name: str) -> bytes:
    return (text if FORMATS[name].for_programs else finished(text)).encode("utf-8", "backslashreplace")


def _links(survey: Survey, wanted: Output, pages: str) -> dict[str, str]:
    """File of a document → the link to the page that ``jco view`` has written of it, where there is one."""
    from .view import page_names

    own = os.path.dirname(wanted.file) or os.curdir
    folder = pages or own
    if not pages and not wanted.file:
        return {}
    try:
        written = {each.name for each in os.scandir(folder)}
        way = os.path.relpath(folder, own).replace(os.sep, "/")
    except (OSError, ValueError):  # no such folder, or another drive
        return {}
    before = "" if way == os.curdir else f"{quote(way)}/"
    names = page_names([each.identity for each in survey.spots])
    found = zip(survey.spots, names, strict=True)
    return {spot.file: before + quote(name) for spot, name in found if name in written}
