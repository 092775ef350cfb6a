"""The records of a set on the disk, so that memory does not grow with the number of documents.

What a document is called depends on those after it (two of one id, a revision that is superseded), so no row can be
made before all were read.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import NamedTuple

from ..report.names import Identity, stems
from ..system import spool
from .record import Record, thawed


class Named(NamedTuple):
    """A record with the key of its document; "" where it is left out."""

    key: str
    record: Record


class Spool:
    """A context that holds the records of a set, as texts; they can be read as often as needed, in their order."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = spool.Spool()
        try:
            self._keys = stems(self._added(texts))
        except BaseException:
            self._texts.close()
            raise
        counts = Counter(self._keys)
        twice = {key for key, count in counts.items() if key and count > 1}
        self._files: dict[str, list[str]] = {key: [] for key in twice}
        for key, record in self._records() if twice else ():
            if key in twice and record.data is not None:
                self._files[key].append(record.file)

    def _added(self, texts: Iterable[str]) -> Iterator[Identity]:
        """The identity of each record, when it has been put away."""
        for text in texts:
            self._texts.add(text)
            yield Identity(*json.loads(text[: text.index("\n")]))

    def __iter__(self) -> Iterator[Named]:
        for key, record in self._records():
            others = self._files.get(key, ())
            kept = _clash(record, others) if record.data is not None and len(others) > 1 else record
            yield Named(key if kept.data is not None else "", kept)

    def _records(self) -> Iterator[Named]:
        for text, key in zip(self._texts, self._keys, strict=True):
            yield Named(key, thawed(text))

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._texts.close()


def _clash(record: Record, files: Iterable[str]) -> Record:
    """The record of a document that has the id of others: which of them is meant, nobody can tell."""
    others = [file for file in files if file != record.file]
    more = f" and of {len(others) - 1} more" if len(others) > 1 else ""
    return record._replace(data=None, reason="id-twice", why=f"its id is also that of {others[0]}{more}")
