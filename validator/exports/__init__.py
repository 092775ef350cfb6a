"""Tables of a set, for analysts. ``tables`` says which there are, ``rows`` what is in them; each target is a module.

All are written in one pass over the documents, which lie on the disk: memory does not grow with their number.
"""

from __future__ import annotations

import errno
import json
import os
from collections import Counter
from collections.abc import Iterable
from importlib.util import find_spec

from ..report.report import Report
from ..system import output
from ..system.staged import Staged
from ..tuples import NamedTuple
from .form import Form, Unfit
from .record import frozen, record
from .rows import rows
from .spool import Spool
from .tables import tables
from .unchanged import keep, seen

__all__ = ["FOLDERS", "TARGETS", "Done", "Form", "LeftOut", "Unfit", "export", "export_texts", "files", "ready"]

FOLDERS = ("csv", "ndjson", "parquet")
"""The targets that are a folder, with a file for each table."""
TARGETS = (*FOLDERS, "sqlite", "jsonld")
_MARKS = {
    "sqlite": (68, b"jco1"),
    "jsonld": (0, b'{"@context": {\n "@version": 1.1,\n "@base": "https://example.org/jco/'),
}
"""By which a file of the targets that are one file is known as ours: where its mark stands, and the mark."""
_DESCRIBED = ("csv", "ndjson")
_NAMED = 20


class LeftOut(NamedTuple):
    """A document that is in the manifest alone, and why."""

    file: str
    reason: str
    why: str


class Done(NamedTuple):
    """What an export came to. ``left_out``: the first of them; ``reasons``: how many documents have which reason.

    ``changed`` and ``same``: the files that hold other bytes now, and those that were up to date. ``cut``: texts that
    are not whole, because Excel cannot hold them. ``exit_status``: what a run ends with that has come to this.
    """

    reasons: dict[str, int]
    left_out: tuple[LeftOut, ...]
    changed: tuple[str, ...]
    same: tuple[str, ...]
    cut: int = 0
    exit_status: int = 0


def is_of_others(to: str, place: str) -> bool:
    """Whether what an export would replace there was written by something else."""
    there = [path for path in files(to, place) if os.path.lexists(path)]
    if to in FOLDERS:
        seal = _seal(to, place)
        return bool(there) and seal not in there and not output.has_left_over(seal)
    if not there or not os.path.getsize(place):
        return False
    start, mark = _MARKS[to]
    with open(place, "rb") as stream:
        stream.seek(start)
        return stream.read(len(mark)) != mark


def files(to: str, place: str) -> list[str]:
    """The files that an export writes."""
    if to not in FOLDERS:
        return [place]
    described = ["datapackage.json"] if to in _DESCRIBED else []
    return [os.path.join(place, name) for name in (*(f"{table.name}.{to}" for table in tables()), *described)]


def _seal(to: str, place: str) -> str:
    """The file that shows that a set is whole: it leaves before all others, and comes behind them."""
    return os.path.join(place, f"manifest.{to}") if to in FOLDERS else place


def ready(to: str) -> None:
    """Raises Unfit where a target cannot be written here."""
    if to == "sqlite":
        from . import sqlite

        sqlite.ready()
    elif to == "parquet" and find_spec("pyarrow") is None:
        raise Unfit("it needs pyarrow, which is not installed: python3 -I -m pip install pyarrow")


def export(reports: Iterable[Report], to: str, place: str, form: Form = Form()) -> Done:  # noqa: B008 - never changed
    """Write the documents of the reports, whole or not at all: ``to`` is one of TARGETS, ``place`` a folder or file.

    Each report is let go once it was read. Raises OSError for what cannot be written or is
    not ours to replace, and Unfit.
    """
    return export_texts((frozen(record(each)) for each in reports), to, place, form)


def export_texts(
    texts: Iterable[str],
    to: str,
    place: str,
    form: Form = Form(),  # noqa: B008
    fingerprint: str = "",
) -> Done:
    """The same of what is needed of each document, as text.

    ``fingerprint``: of what writes the tables, where it is kept from run to run what they are made of; "" otherwise.
    """
    ready(to)
    if is_of_others(to, place):
        raise FileExistsError(errno.EEXIST, "something else than an export has written it", place)
    seal = _seal(to, place)
    output.sweep([os.path.dirname(seal)], but=seal)
    with Spool(texts) as spool:
        made_of = json.dumps([fingerprint, to, form, spool.mark])
        if fingerprint and (told := seen(made_of, files(to, place))):
            return _again(told, files(to, place))
        with Staged(seal) as staged:
            cut = _write(spool, to, place, form, staged)
        done = _done(spool, staged, cut)
    if fingerprint:
        keep(made_of, files(to, place), json.dumps(done._replace(changed=(), same=())))
    return done


def _again(told: str, paths: Iterable[str]) -> Done:
    """What the export came to that has written these files, when nothing has changed."""
    done = Done(*json.loads(told))
    return done._replace(left_out=tuple(LeftOut(*each) for each in done.left_out), changed=(), same=tuple(paths))


def _done(spool: Spool, staged: Staged, cut: int) -> Done:
    reasons: Counter[str] = Counter()
    left: list[LeftOut] = []
    status = 0
    for _, each in spool:
        reasons[each.reason] += 1
        status = max(status, each.exit_status)
        if each.data is None and len(left) < _NAMED:
            left.append(LeftOut(each.file, each.reason, each.why or ""))
    status = max(status, 3 if reasons["failed"] else 0, 1 if reasons["id-twice"] else 0)
    return Done(dict(+reasons), tuple(left), tuple(staged.changed), tuple(staged.same), cut, status)


def _write(spool: Spool, to: str, place: str, form: Form, staged: Staged) -> int:
    if to == "csv":
        from . import delimited

        return delimited.write(rows(spool), place, staged, form)
    if to == "ndjson":
        from . import ndjson

        ndjson.write(rows(spool), place, staged)
    elif to == "parquet":
        from . import parquet

        parquet.write(rows(spool), place, staged)
    elif to == "sqlite":
        from . import sqlite

        sqlite.write(rows(spool), place, staged)
    else:
        from . import jsonld

        jsonld.write(spool, place, staged)
    return 0
