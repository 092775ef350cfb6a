"""``jco export``: tables of a whole set for analysts, from documents or their JSON."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import closing

from ..exports import FOLDERS, Form, Unfit
from ..exports.record import frozen, record
from ..exports.writing import Done, export_texts, files, is_of_others, ready
from ..report.report import Report
from ..report.summary import skipped_in_words
from ..system import output, streams
from ..system.printable import number, visible
from ..system.selection import STDIN, Selection, shown
from .baseline import held_by
from .check import choose, each_report, each_text, job_of
from .options import Options, UsageError
from .settings import configured, refuse_links

_SHOWN = 10


def run(options: Options, to: str, place: str, form: Form) -> int:
    """Write the tables. A document that is left out makes the run fail, unless the baseline holds its errors."""
    _refuse(to, place, options.named)
    done, chosen = exported(options, to, place, form)
    if not options.quiet:
        streams.note(_in_words(done, chosen, place))
    return done.exit_status


def exported(options: Options, to: str, place: str, form: Form) -> tuple[Done, Selection]:
    """What an export came to, and of which files. Raises what ``export_texts`` does, UsageError and Refused."""
    options = configured(options)
    chosen = _chosen(options)
    fingerprint = job_of(options, (), len(chosen.files)).fingerprint
    with closing(_made(chosen, options)) as made:
        return export_texts(made, to, place, form, fingerprint), chosen


def _chosen(options: Options) -> Selection:
    """What the paths name; where a folder has nothing but JSON, it is said how that is named.

    UsageError where nothing of it is there: empty tables would take the places of full ones.
    """
    try:
        chosen = choose(options)
    except UsageError as error:
        for folder in options.paths or (os.curdir,):
            if os.path.isdir(folder) and any(name.endswith(".json") for name in os.listdir(folder)):
                example = os.path.join(folder, "*.json")
                raise UsageError(f"{error}; JSON is read only if it is named: {example}") from None
        raise
    if chosen.files and not any(path == STDIN or os.path.lexists(path) for path in chosen.files):
        names = ", ".join(visible(shown(path)) for path in chosen.files[:_SHOWN])
        verb = "do" if len(chosen.files) > 1 else "does"
        raise UsageError(f"{names} {verb} not exist, so no tables were written: check the name")
    return chosen


def _made(chosen: Selection, options: Options) -> Generator[str]:
    """What an export needs of each document, as text."""
    if options.baseline:
        return each_report(chosen, options, _Exporting(held_by(options)))
    return each_text(chosen, options, "export", _text)


def _text(report: Report) -> str:
    return frozen(record(report))


class _Exporting:
    """What an export needs of a report, by what the baseline makes of it."""

    def __init__(self, apply: Callable[[Report], Report]) -> None:
        self._apply = apply

    def __call__(self, report: Report) -> str:
        return _text(self._apply(report))


def _refuse(to: str, place: str, paths: tuple[str, ...]) -> None:
    """UsageError where the target cannot be written; nothing has been read yet."""
    if not place or place == STDIN:
        what = "folder" if to in FOLDERS else "file"
        raise UsageError(f"give the {what} for the tables: jco export PATH... --to {to} -o {what.upper()}")
    refuse_links(place, "-o", paths)
    if to in FOLDERS and os.path.lexists(place) and not os.path.isdir(place):
        raise UsageError(f"{place} exists but is not a directory: --to {to} writes a file for each table into it")
    if to not in FOLDERS and (os.path.isdir(place) or place.endswith((os.sep, "/"))):
        example = os.path.join(place, f"set.{to}")
        raise UsageError(f"{place} is a folder: --to {to} writes one file, such as -o {example}")
    try:
        ready(to)
        for path in files(to, place):
            output.refuse(path)
        _refuse_other(to, place)
    except Unfit as why:
        raise UsageError(f"--to {to}: {why}") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(f"{error.filename} cannot be written: {'it ' * reason.startswith('is ')}{reason}") from None


def _refuse_other(to: str, place: str) -> None:
    """UsageError where something is there and no export has written it: a document, a text, a slip of the pen."""
    if is_of_others(to, place):
        what = f"{place} has files that were" if to in FOLDERS else f"{place} exists and was"
        raise UsageError(
            f"{what} not written by jco export: give another name, or delete {'them' if to in FOLDERS else 'it'}"
        )


def _in_words(done: Done, chosen: Selection, place: str) -> str:
    """What was left out and why, and what was written."""
    lines = [f"left out: {visible(each.file)}: {each.why}\n" for each in done.left_out[:_SHOWN]]
    exported = done.reasons.get("exported", 0)
    left = sum(done.reasons.values()) - exported
    if left > len(lines):
        lines.append(f"left out: {left - len(lines)} more; the table manifest has all of them\n")
    if done.cut:
        lines.append(f"{number(done.cut, 'text')} cut to what Excel holds in a cell; without --excel they are whole\n")
    line = f"exported: {number(exported, 'document')}; left out: {left}"
    line += skipped_in_words(chosen.skipped)
    name = visible(place.replace(os.sep, "/"))
    lines += [f"{line}\n", f"{name}: {number(len(done.changed), 'file')} written, {len(done.same)} up to date\n"]
    return "".join(lines)
