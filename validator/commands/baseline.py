"""``--baseline`` and ``--write-baseline``: an old set takes jco up, and only new problems count."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from ..report.brief import Brief, Wants, brief
from ..report.report import Report
from ..system.printable import number, visible
from ..tuples import NamedTuple
from .options import Options, UsageError
from .settings import is_whole, refused

if TYPE_CHECKING:
    from ..report.baseline import Entry, Known

_UNNAMED = "--write-baseline: name the file with --baseline FILE, or with baseline in jco.toml"


def checked_before(options: Options) -> None:
    """Raises, of what ``with_baseline`` would raise, all that can be known before the run: nothing is written yet."""
    if options.write_baseline and not options.baseline:
        raise UsageError(_UNNAMED)
    if options.baseline and (not options.write_baseline or _keeps_others(options)):
        _read(options)


class Held(NamedTuple):
    """The documents with what the baseline holds marked as waived, and a line for the end of the run.

    ``unwritten``: why the baseline could not be written, so that it holds nothing new.
    """

    briefs: Iterable[Brief]
    line: str = ""
    unwritten: tuple[OSError, ...] = ()


def with_baseline(briefs: Iterable[Brief], options: Options) -> Held:
    """What the baseline makes of the documents. With ``--write-baseline`` it is written first.

    Raises UsageError and Refused for a file that is not a baseline.
    """
    if not options.baseline:
        if options.write_baseline:
            raise UsageError(_UNNAMED)
        return Held(briefs)
    from ..report import baseline

    folder = os.path.dirname(options.baseline) or os.curdir
    if not options.write_baseline:
        briefs, gone = baseline.apply(briefs, _read(options), folder)
        return Held(briefs, _gone(sum(gone.values())))
    held = baseline.Known(baseline.entries(briefs, folder), baseline.marks(briefs, folder))
    count = number(sum(held.entries.values()), "finding")
    line = f"baseline written: {visible(options.baseline)} holds {count} from this run\n"
    try:
        _write(_with_others(held, briefs, options, folder), options)
    except OSError as error:  # what was found is none the worse, and is to be shown
        return Held(briefs, unwritten=(error,))
    return Held(baseline.apply(briefs, held, folder)[0], line)


def held_by(options: Options) -> Callable[[Report], Report]:
    """What the baseline makes of one report after the other, for a run that does not hold all of them.

    Raises UsageError and Refused for a file that is not a baseline.
    """
    from ..report import baseline

    return partial(_with_baseline, baseline.Applying(_read(options), os.path.dirname(options.baseline) or os.curdir))


def _with_baseline(apply: Callable[[Brief], Brief], report: Report) -> Report:
    return report._replace(diagnostics=apply(brief(report, Wants(mark=True))).diagnostics)


def _read(options: Options) -> Known:
    from ..report import baseline

    try:
        if options.config_from:
            from .config_from import baseline_at

            return baseline_at(options.config_from, options.baseline)
        return baseline.read(options.baseline)
    except baseline.Unreadable as why:
        message = f"{options.baseline} cannot be used as the baseline: {why}"
        anew = "delete the file and write it anew" if os.path.exists(options.baseline) else "write the file"
        hint = why.help or f"correct the path, or {anew}: jco check --write-baseline"
        if options.read is not None and options.baseline == options.config.baseline:
            raise refused(options, ("baseline",), message, hint) from None
        raise UsageError(f"{message}; {hint}") from None


def _with_others(held: Known, briefs: Iterable[Brief], options: Options, folder: str) -> Known:
    """With what a former baseline holds that this run did not look at: of other files, of rules that are off."""
    from ..report import baseline

    if not _keeps_others(options):
        return held
    former, is_over_all = _read(options), is_whole(options)
    names = {old: new for new, old in baseline.renamed(briefs, former, folder).items()}
    seen = baseline.files_of(briefs, folder) | names.keys()
    others: Counter[Entry] = Counter()
    for entry, count in former.entries.items():
        if not options.policy.runs(entry.code) or (entry.file not in seen and not is_over_all):
            others[entry._replace(file=names.get(entry.file, entry.file))] += count
    return baseline.Known(held.entries + others, {**former.marks, **held.marks})


def _keeps_others(options: Options) -> bool:
    """Whether there is a former baseline, and the run looks at a part of what it holds alone."""
    is_of_all = is_whole(options) and not options.policy.select and not options.policy.ignore
    return not is_of_all and os.path.lexists(options.baseline)


def _write(held: Known, options: Options) -> None:
    from ..report import baseline
    from ..system.output import write_alone

    write_alone(options.baseline, baseline.written(held))


def _gone(count: int) -> str:
    if not count:
        return ""
    return (
        f"{number(count, 'finding')} of the baseline {'is' if count == 1 else 'are'} gone: jco check --write-baseline\n"
    )
