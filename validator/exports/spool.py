"""The records of a set on the disk, so that memory does not grow with the number of documents.

What a document is called depends on those after it (two of one id, a revision that is superseded), so no row can be
made before all were read.
"""

from __future__ import annotations

import json
import tempfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Any, NamedTuple

from ..report.names import Identity, stems
from .record import Record

_FAST = 1


class Named(NamedTuple):
    """A record with the key of its document; "" where it is left out."""

    key: str
    record: Record


class Spool:
    """A context that holds the records of a set; they can be read as often as needed, in their order."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._file = tempfile.TemporaryFile(prefix="jco-")  # noqa: SIM115 - closed at the end of the context
        self._sizes: list[int] = []
        self._names: list[Identity] = []
        self._out: list[bool] = []
        try:
            self._fill(records)
        except BaseException:
            self._file.close()
            raise
        self._keys = stems(self._names)
        counts = Counter(key for key, is_out in zip(self._keys, self._out, strict=True) if not is_out)
        twice = {key for key, count in counts.items() if count > 1}
        self._files: dict[str, list[str]] = {key: [] for key in twice}
        for key, record in self._records() if twice else ():
            if key in twice and record.data is not None:
                self._files[key].append(record.file)

    def _fill(self, records: Iterable[Record]) -> None:
        for each in records:
            data = zlib.compress(json.dumps(each, ensure_ascii=True).encode(), _FAST)
            self._file.write(data)
            self._sizes.append(len(data))
            self._names.append(each.identity)
            self._out.append(each.data is None)

    def __iter__(self) -> Iterator[Named]:
        for key, record in self._records():
            kept = record if record.data is None or key not in self._files else _clash(record, self._files[key])
            yield Named(key if kept.data is not None else "", kept)

    def _records(self) -> Iterator[Named]:
        self._file.seek(0)
        for size, key in zip(self._sizes, self._keys, strict=True):
            yield Named(key, _read(self._file.read(size)))

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._file.close()


def _read(data: bytes) -> Record:
    return thawed(json.loads(zlib.decompress(data)))


def thawed(plain: Any) -> Record:
    """The record that was made plain data of."""
    found = Record(*plain)
    return found._replace(identity=Identity(*found.identity), facts=tuple(map(tuple, found.facts)))


def _clash(record: Record, files: list[str]) -> Record:
    """The record of a document that has the id of others: which of them is meant, nobody can tell."""
    others = [file for file in files if file != record.file]
    more = f" and of {len(others) - 1} more" if len(others) > 1 else ""
    return record._replace(data=None, reason="id-twice", why=f"its id is also that of {others[0]}{more}")
