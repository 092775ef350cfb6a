"""Tables that are as this export would write them, known without writing them: by what they are made of, and by theirs.

What is kept of an export that was written: of which records it was made, by which code, and what its files hold.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from contextlib import closing

from ..system.cache import Store, key

_CHUNK = 1 << 20


def seen(made_of: str, paths: Iterable[str]) -> str:
    """What was kept of an export that was made of this; "" where there was none, or a file is not as it wrote it."""
    with closing(Store()) as store:
        marks, _, told = store.get(key("tables", made_of.encode())).partition("\n")
    return told if told and marks == _marks(paths) else ""


def keep(made_of: str, paths: Iterable[str], told: str) -> None:
    """Keep what is told of an export that has just been written."""
    with closing(Store()) as store:
        store.put(key("tables", made_of.encode()), f"{_marks(paths)}\n{told}")


def _marks(paths: Iterable[str]) -> str:
    """Of what the files hold, in their order."""
    return json.dumps(list(map(_mark, paths)))


def _mark(path: str) -> str:
    content = hashlib.sha256()
    try:
        with open(path, "rb") as stream:
            while data := stream.read(_CHUNK):
                content.update(data)
    except OSError:
        return ""
    return content.hexdigest()
