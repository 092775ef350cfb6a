"""An export: all tables in one pass over the documents, which lie on the disk, so that memory does not grow."""

from __future__ import annotations

import errno
import json
import os
from collections import Counter
from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from ..report.report import Report
from ..system import output
from ..system.staged import Staged
from ..tuples import NamedTuple
from . import TARGETS
from .form import Form, Unfit
from .record import frozen, record
from .spool import Spool
from .tables import tables
from .unchanged import keep, seen

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
    if TARGETS[to].is_folder:
        seal = _seal(to, place)
        return bool(there) and seal not in there and not output.has_left_over(seal)
    if not there or not os.path.getsize(place):
        return False
    start, mark = TARGETS[to].mark
    with open(place, "rb") as stream:
        stream.seek(start)
        return stream.read(len(mark)) != mark


def files(to: str, place: str) -> list[str]:
    """The files that an export writes."""
    if not TARGETS[to].is_folder:
        return [place]
    described = ["datapackage.json"] if TARGETS[to].is_described else []
    return [os.path.join(place, name) for name in (*(f"{table.name}.{to}" for table in tables()), *described)]


def _seal(to: str, place: str) -> str:
    """The file that shows that a set is whole: it leaves before all others, and comes behind them."""
    return os.path.join(place, f"manifest.{to}") if TARGETS[to].is_folder else place


def ready(to: str) -> None:
    """Raises Unfit where a target cannot be written here."""
    needs = TARGETS[to].needs
    if needs and find_spec(needs) is None:
        raise Unfit(f"it needs {needs}, which is not installed: python3 -I -m pip install {needs}")
    getattr(_module(to), "ready", _nothing)()


def _module(to: str) -> ModuleType:
    return import_module(f".targets.{TARGETS[to].module}", __package__)


def _nothing() -> None:
    """What a target is asked that needs nothing of this machine."""


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
            output.sweep([os.path.dirname(seal)])  # the set is whole, whoever was killed while it was put there
            return _again(told, files(to, place))
        with Staged(seal) as staged:
            cut = _module(to).write(spool, place, staged, form) or 0
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
