"""What was worked out once of a content, kept in the user's cache folder; a run is right without it, only slower.

``JCO_NO_CACHE=1`` leaves it alone. What cannot be read, or was written by another version, counts as not there.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterable, Mapping

from ..version import VERSION

_FILE = "jco-cache.sqlite"
_PATIENCE = 0.2  # seconds for another run that is writing; then this one does without
_MOST = 200_000  # entries; when there are more, all are thrown away
_TABLE = "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"


def key(kind: str, content: bytes) -> bytes:
    """The key of what a version of jco works out of a content."""
    return hashlib.sha256(b"\0".join((VERSION.encode(), kind.encode(), content))).digest()


def known(keys: Iterable[bytes]) -> dict[bytes, str]:
    """What is kept of these keys."""
    wanted = list(keys)
    found: dict[bytes, str] = {}
    store = _open() if wanted else None
    if store is None:
        return found
    try:
        for one in wanted:
            row = store.execute("SELECT value FROM kept WHERE key = ?", (one,)).fetchone()
            if row is not None and isinstance(row[0], str):
                found[one] = row[0]
    except sqlite3.Error:
        return {}
    finally:
        store.close()
    return found


def keep(entries: Mapping[bytes, str]) -> None:
    """Keep these values; where that cannot be, nothing is kept."""
    store = _open() if entries else None
    if store is None:
        return
    try:
        with store:
            if store.execute("SELECT count(*) FROM kept").fetchone()[0] > _MOST:
                store.execute("DELETE FROM kept")
            store.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", entries.items())
    except sqlite3.Error:
        pass
    finally:
        store.close()


def _open() -> sqlite3.Connection | None:
    folder = _folder()
    if not folder:
        return None
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        store = sqlite3.connect(os.path.join(folder, _FILE), timeout=_PATIENCE)
    except (OSError, sqlite3.Error):
        return None
    try:
        store.execute(_TABLE)
    except sqlite3.DatabaseError as error:
        store.close()
        _throw_away(os.path.join(folder, _FILE), error)
        return None
    return store


def _throw_away(path: str, error: sqlite3.DatabaseError) -> None:
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
