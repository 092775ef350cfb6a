"""What was found is shown: each format that was asked for, then the last words of the run; the exit status."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from functools import partial
from typing import TypeVar

from ..diagnostic import RANK, Severity
from ..report import pipeline
from ..report.brief import Brief, brief
from ..report.report import failed
from ..report.summary import Totals, below, in_words, statistics, total
from ..system import streams
from ..system.printable import visible
from ..system.spool import Spool, gathered
from .options import FEW, Options, Output, Refused, folder_in_checkout
from .running import note_unwritten

T = TypeVar("T")


def show(
    briefs: Iterable[Brief],
    skipped: Mapping[str, int],
    options: Options,
    wanted: Iterable[Output],
    line: str = "",
    *,
    aside: bool = False,
    least: int = 0,
    unwritten: Iterable[OSError] = (),
) -> int:
    """Print the findings, and the last words of the run behind ``line``; the exit status, at least ``least``.

    ``unwritten``: the files that could not be written before, which is said at the end.
    """
    from ..reporters import FORMATS

    failed = list(unwritten)
    with ExitStack() as stack:

        def texts(briefs: Iterable[Brief]) -> tuple[int, list[tuple[Spool, Output]], str]:
            totals = total(briefs, options.fail_on, FEW)
            status = max(_status(totals, options), 3 if failed else least)
            rendered = []
            for output in wanted:
                spool = stack.enter_context(Spool())
                pieces = render(output.format, briefs, totals, skipped, options, status)
                rendered.append((spool.fill(gathered(pieces)), output))
            last = statistics(totals) if options.statistics else ""
            for_people = any(not FORMATS[output.format].for_programs for output in wanted)
            unshown = below(totals, least_severity(totals, options)) if for_people else ""
            return status, rendered, last + ("" if options.quiet else line + last_words(totals, skipped, unshown))

        status, rendered, last = without_failing(briefs, texts)
        for text, output in rendered:
            try:
                emit(text, output, aside=aside)
            except OSError as error:  # a file: the other outputs are none the worse
                failed.append(error)
    streams.note(last)
    note_unwritten(failed)
    return 3 if failed else status


def without_failing(briefs: Iterable[Brief], use: Callable[[Iterable[Brief]], T]) -> T:
    """What the use of the briefs gives; one with which it fails, which is a bug of jco, is left out for RUN001."""

    def used(one: Brief) -> Brief:
        use([one])
        return one

    def alone(one: Brief) -> Brief:
        return pipeline.with_fallback(partial(used, one), lambda error: brief(failed(one.file, error)))

    return pipeline.with_fallback(partial(use, briefs), lambda _: use([alone(one) for one in briefs]))


def _status(totals: Totals, options: Options) -> int:
    """The exit status that the findings come to."""
    status = max(totals.statuses)
    return 0 if status == 1 and options.exit_zero else status


def status_of(briefs: Iterable[Brief], options: Options) -> int:
    """The exit status that the findings of these documents come to."""
    return _status(total(briefs, options.fail_on), options)


def show_refused(
    refused: Refused, options: Options, wanted: Iterable[Output], *, to_standard_error: bool = False
) -> int:
    """Print what is wrong with the configuration; the exit status."""
    found = [brief(refused.report)]
    for output in wanted:
        with Spool() as spool:
            text = spool.fill(render(output.format, found, total(found, options.fail_on), {}, options, 2))
            emit(text, output, aside=to_standard_error)
    streams.note(f"nothing was checked: correct {visible(refused.report.file)} first\n")
    return 2


def render(
    name: str,
    briefs: Iterable[Brief],
    totals: Totals,
    skipped: Mapping[str, int],
    options: Options,
    status: int | None = None,
) -> Iterable[str]:
    """The documents in one format, in pieces. A run without findings does not load what has nothing to say of it."""
    least = least_severity(totals, options)
    is_silent = not _has_something(totals, options, RANK[least])
    if is_silent and (name in ("text", "concise") or (name == "github" and not options.added)):
        return ()
    from .. import reporters

    run = reporters.Run(
        skipped,
        streams.uses_colour(options.colour),
        options.most_per_file,
        options.fail_on,
        status,
        folder_in_checkout(),
        _explained,
        options.show_waived and name in ("text", "concise"),
        options.show_hidden and name in ("text", "concise", "json"),
        options.added,
        least,
    )
    return reporters.pieces(name, briefs, run)


def least_severity(totals: Totals, options: Options) -> Severity:
    """The lowest severity that formats for people show: what fails the run is among it.

    Of several documents it is warning, if nobody says otherwise: what asks for nothing is counted.
    """
    wanted: Severity = options.show or ("warning" if totals.documents > 1 else "info")
    return min(wanted, options.fail_on, key=RANK.__getitem__)


def _has_something(totals: Totals, options: Options, rank: int) -> bool:
    """Whether a format for people may have something to show."""
    if totals.waived or (options.show_hidden and totals.hidden):
        return True
    return any(RANK[severity] >= rank for severity, _ in totals.counted)


def _explained(code: str) -> str:
    from .explain import explained

    return explained(code)


def emit(text: Spool, output: Output, *, aside: bool = False) -> None:
    """Put a rendered output where it belongs; ``aside``: standard output is taken by something else."""
    if output.file:
        _write(output.file, text)
        return
    from ..reporters import FORMATS

    for piece in text:
        if FORMATS[output.format].for_programs and not aside:
            streams.out_bytes(piece.encode("utf-8"))
        else:
            write = streams.aside if aside else streams.out
            write(piece, colours=output.format == "text", commands=output.format == "github")


def _write(file: str, text: Spool) -> None:
    pieces = (piece.encode("utf-8", "backslashreplace") for piece in text)
    if not text.is_on_disk:
        from ..system.output import write_alone

        write_alone(file, b"".join(pieces))
        return
    from ..system.output import sweep
    from ..system.staged import Staged

    sweep([os.path.dirname(file)])
    with Staged() as staged:
        stream = staged.file(file)
        for piece in pieces:
            stream.write(piece)


def last_words(totals: Totals, skipped: Mapping[str, int], unshown: str = "") -> str:
    """The last words of a run: completeness of the documents, if they are few, and the counts.

    ``unshown``: what of the findings was not shown because of its severity.
    """
    left = totals.unconfirmed_in_words
    several = totals.unchecked_in_words + (f"{left}\n" if left else "")
    first = "".join(totals.first) if totals.documents <= FEW else several
    return first + in_words(totals.summary(skipped)) + unshown + "\n"
