"""Texts put together by a key, in memory while they are few, then in a database on the disk that has no name."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

_MOST = 2000
"""Texts that are held in memory."""
_CACHE = -512
"""Of the database in memory, as SQLite counts it: KiB below zero."""
_TABLE = "CREATE TABLE texts (key BLOB NOT NULL, place BLOB NOT NULL, text TEXT NOT NULL)"
_INDEX = "CREATE INDEX by_key ON texts (key, place)"
_KEYS = """
    SELECT key FROM (
        SELECT key, place, rowid AS n, row_number() OVER texts_of AS nth, count(*) OVER (PARTITION BY key) AS number
        FROM texts WINDOW texts_of AS (PARTITION BY key ORDER BY place, rowid)
    ) WHERE nth = 1 AND number >= ? ORDER BY place, n
"""
_OF = "SELECT text FROM texts WHERE key = ? ORDER BY place, rowid"


class Groups:
    """A context that holds texts; those of one key are read in the order of their places.

    Memory does not grow with their number. None is put to them once they are read.
    """

    def __init__(self) -> None:
        self._few: list[tuple[bytes, bytes, str]] = []
        self._store: sqlite3.Connection | None = None
        self._is_indexed = False
        self._groups: dict[bytes, list[str]] | None = None

    def add(self, key: str, place: str, text: str) -> None:
        """Put a text to those of its key."""
        self._few.append((_bytes(key), _bytes(place), text))
        if len(self._few) > _MOST:
            self._put_away()

    def having(self, least: int = 1) -> Iterator[str]:
        """The keys that have so many texts at least, in the order of the first places."""
        if self._ready() is None:
            yield from (_text(key) for key, texts in self._in_memory().items() if len(texts) >= least)
        else:
            yield from (_text(key) for (key,) in self._answers(_KEYS, least))

    def texts_of(self, key: str) -> Iterator[str]:
        """The texts of a key."""
        if self._ready() is None:
            yield from self._in_memory().get(_bytes(key), ())
        else:
            yield from (text for (text,) in self._answers(_OF, _bytes(key)))

    def _in_memory(self) -> dict[bytes, list[str]]:
        if self._groups is None:
            self._groups = {}
            for key, _, text in sorted(self._few, key=lambda row: row[1]):
                self._groups.setdefault(key, []).append(text)
        return self._groups

    def _ready(self) -> sqlite3.Connection | None:
        """The database with all texts, indexed; None where they are few."""
        if self._store is not None and not self._is_indexed:
            self._put_away()
            with _as_os_errors():
                self._store.execute(_INDEX)
            self._is_indexed = True
        return self._store

    def _put_away(self) -> None:
        import sqlite3

        with _as_os_errors():
            if self._store is None:
                self._store = sqlite3.connect("", isolation_level=None)
                self._store.execute("PRAGMA journal_mode = OFF")  # nobody reads it again
                self._store.execute(f"PRAGMA cache_size = {_CACHE}")
                self._store.execute(_TABLE)
            self._store.execute("BEGIN")
            self._store.executemany("INSERT INTO texts VALUES (?, ?, ?)", self._few)
            self._store.execute("COMMIT")
        self._few = []

    def _answers(self, question: str, value: int | bytes) -> Iterator[tuple[Any]]:
        assert self._store is not None
        with _as_os_errors():
            yield from self._store.execute(question, (value,))

    def close(self) -> None:
        """Let go of what lies on the disk."""
        if self._store is not None:
            self._store.close()

    def __enter__(self) -> Groups:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


@contextmanager
def _as_os_errors() -> Iterator[None]:
    """Raises OSError for what the database cannot do: its file has no name that anybody could do something about."""
    import sqlite3

    try:
        yield
    except sqlite3.Error as error:
        is_full = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
        raise OSError(errno.ENOSPC if is_full else errno.EIO, str(error), "folder for temporary files") from error


def _bytes(text: str) -> bytes:
    """As bytes that are in the order of the texts: the name of a file may hold what no text in UTF-8 does."""
    return text.encode("utf-8", "surrogatepass")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
