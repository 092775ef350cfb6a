"""A whole set of documents: what stands between them (SER001-SER007)."""

from __future__ import annotations

from collections.abc import Iterable

from .found import Found, Place
from .record import Record, record
from .series import current, ids, of_series
from .spelling import spelled

__all__ = ["Found", "Place", "Record", "between", "record"]


def between(records: Iterable[Record]) -> list[Found]:
    """All that is wrong between the documents of a set; of documents that another one supersedes only the ids."""
    records = sorted(records, key=lambda each: each.file)
    left = current(records)
    return [*ids(records), *of_series(left), *spelled(left)]
