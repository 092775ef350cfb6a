"""The records of a set on the disk, so that memory does not grow with the number of documents.

What a document is called depends on those after it (two of one id, a revision that is superseded), so no row can be
made before all were read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from types import TracebackType

from ..report.names import Identity, stem, superseded
from ..system import spool
from ..system.groups import Groups
from ..tuples import NamedTuple
from .record import Record, thawed


class Named(NamedTuple):
    """A record with the key of its document; "" where it is left out."""

    key: str
    record: Record


class Spool:
    """A context that holds the records of a set, as texts; they can be read as often as needed, in their order."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._names, self._texts = spool.Spool(), spool.Spool()
        self._files: dict[str, list[str]] = {}
        self._content = sha256()
        try:
            self._older = superseded(self._added(texts))
            self._files = {key: [] for key in self._twice()}
        except BaseException:
            self.close()
            raise
        for key, record in self._records() if self._files else ():
            if key in self._files and record.data is not None:
                self._files[key].append(record.file)

    def _added(self, texts: Iterable[str]) -> Iterator[Identity]:
        """The identity of each record, when it has been put away."""
        for text in texts:
            self._texts.add(text)
            self._content.update(sha256(text.encode("utf-8", "surrogatepass")).digest())
            self._names.add(name := text[: text.index("\n")])
            yield Identity(*json.loads(name))

    @property
    def mark(self) -> str:
        """Of all that the records hold."""
        return self._content.hexdigest()

    def _twice(self) -> list[str]:
        """The keys that more than one document has."""
        with Groups() as by_key:
            for key in self._keys():
                by_key.add(key, "", "")
            return [key for key in by_key.having(2) if key]

    def _keys(self) -> Iterator[str]:
        return (stem(Identity(*json.loads(name)), self._older) for name in self._names)

    def __iter__(self) -> Iterator[Named]:
        for key, record in self._records():
            others = self._files.get(key, ())
            kept = _clash(record, others) if record.data is not None and len(others) > 1 else record
            yield Named(key if kept.data is not None else "", kept)

    def _records(self) -> Iterator[Named]:
        for text, key in zip(self._texts, self._keys(), strict=True):
            yield Named(key, thawed(text))

    def close(self) -> None:
        """Let go of what lies on the disk."""
        self._names.close()
        self._texts.close()

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def _clash(record: Record, files: Iterable[str]) -> Record:
    """The record of a document that has the id of others: which of them is meant, nobody can tell."""
    others = [file for file in files if file != record.file]
    more = f" and of {len(others) - 1} more" if len(others) > 1 else ""
    return record._replace(data=None, reason="id-twice", why=f"its id is also that of {others[0]}{more}")
