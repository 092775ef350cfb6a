"""What was worked out once of a content, kept in the user's cache folder; a run is right without it, only slower.

``JCO_NO_CACHE=1`` leaves it alone. What cannot be read, or was written by another version, counts as not there.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress

from ..version import VERSION

_FILE = "jco-cache.sqlite"
_PATIENCE = 0.2  # seconds for another run that is writing; then this one does without
_MOST = 2 * 1024**3  # bytes, those of 300,000 documents; when there are more, all are thrown away
_TABLE = "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"
_QUICK = "PRAGMA synchronous = OFF"
"""What a crash of the machine leaves half written is not believed."""


def key(kind: str, content: bytes) -> bytes:
    """The key of what a version of jco works out of a content."""
    return hashlib.sha256(b"\0".join((VERSION.encode(), kind.encode(), content))).digest()


class Store:
    """What is kept, open for a run. Whatever goes wrong with it, nothing is found, and nothing is kept."""

    def __init__(self) -> None:
        self._store = _open()

    def get(self, name: bytes) -> str:
        """What is kept under a key; "" for nothing, and for what is not as it was put there."""
        if self._store is None:
            return ""
        try:
            row = self._store.execute("SELECT value FROM kept WHERE key = ?", (name,)).fetchone()
        except sqlite3.Error as error:
            self._give_up(error)
            return ""
        value = row[0] if row is not None and isinstance(row[0], bytes) else b""
        if value[:_SUM] != _sum(name, value[_SUM:]):
            return ""
        return zlib.decompress(value[_SUM:]).decode("utf-8", "surrogatepass")

    def put(self, name: bytes, value: str) -> None:
        """Keep a value."""
        self.put_all({name: value})

    def put_all(self, entries: Mapping[bytes, str]) -> None:
        """Keep values, all of them in one transaction."""
        if self._store is None:
            return
        rows = [(name, zlib.compress(value.encode("utf-8", "surrogatepass"), _FAST)) for name, value in entries.items()]
        try:
            with self._store:
                self._store.executemany(
                    "INSERT OR REPLACE INTO kept VALUES (?, ?)",
                    ((name, _sum(name, data) + data) for name, data in rows),
                )
        except sqlite3.Error as error:
            self._give_up(error)

    def _give_up(self, error: sqlite3.Error) -> None:
        """Do without a file that is damaged, and delete it; one that another run holds is tried again."""
        if self._store is not None and not isinstance(error, sqlite3.OperationalError):
            self._store.close()
            self._store = None
            _throw_away(place(), error)

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()


_SUM, _FAST = 16, 1


def _sum(name: bytes, value: bytes) -> bytes:
    """What shows that a value is the one that was put there, under this key."""
    return hashlib.sha256(name + value).digest()[:_SUM]


def known(keys: Iterable[bytes]) -> dict[bytes, str]:
    """What is kept of these keys."""
    wanted = list(keys)
    if not wanted:
        return {}
    with closing(Store()) as store:
        found = {one: store.get(one) for one in wanted}
    return {one: value for one, value in found.items() if value}


def keep(entries: Mapping[bytes, str]) -> None:
    """Keep these values; where that cannot be, nothing is kept."""
    if not entries:
        return
    with closing(Store()) as store:
        store.put_all(entries)


def place() -> str:
    """The file that holds what is kept; "" where nothing is kept."""
    folder = _folder()
    return os.path.join(folder, _FILE) if folder else ""


def size() -> int:
    """How many bytes are kept."""
    try:
        return os.path.getsize(place())
    except OSError:
        return 0


def clear() -> int:
    """Delete what is kept; how many bytes it had. Raises OSError where it cannot be deleted."""
    had = size()
    for ending in ("", "-journal"):
        with suppress(FileNotFoundError):
            os.unlink(place() + ending)
    return had


def _open() -> sqlite3.Connection | None:
    folder = _folder()
    if not folder:
        return None
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if size() > _MOST:
            clear()
        store = sqlite3.connect(os.path.join(folder, _FILE), timeout=_PATIENCE)
    except (OSError, sqlite3.Error):
        return None
    try:
        store.execute(_QUICK)
        store.execute(_TABLE)
        _renew(store)
    except sqlite3.DatabaseError as error:
        store.close()
        _throw_away(os.path.join(folder, _FILE), error)
        return None
    return store


def _renew(store: sqlite3.Connection) -> None:
    """Begin anew where another version has written it in another form."""
    columns = [row[1] for row in store.execute("PRAGMA table_info(kept)")]
    if columns != ["key", "value"]:
        with store:
            store.execute("DROP TABLE kept")
            store.execute(_TABLE)


def _throw_away(path: str, error: sqlite3.Error) -> None:
    """Delete what is no database; one that another run holds stays."""
    if not isinstance(error, sqlite3.OperationalError):
        try:
            os.unlink(path)
        except OSError:
            return


def _folder() -> str:
    """The folder for what is kept; empty where there is none, or it is not wanted."""
    if os.environ.get("JCO_NO_CACHE"):
        return ""
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "") or os.path.join(home, ".cache")
    return os.path.join(base, "jco") if os.path.isabs(base) else ""
