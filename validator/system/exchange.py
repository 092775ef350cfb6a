"""New files in the places of old ones, so that files of two runs never stand side by side, whenever one is killed.

First the old ones leave, then the new ones come. One of them is the seal: it leaves first and comes last, so where it
is the set is whole. Its left-over temporary file shows the next run that the rest of the set is its own to replace.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from types import TracebackType
from typing import BinaryIO

from . import output

if sys.platform != "win32":
    import fcntl


class Exchange:
    """A context in which files of a folder are replaced; where it fails, the old ones are back in their places."""

    def __init__(self, seal: str) -> None:
        self.seal = seal
        self._folder = os.path.dirname(os.path.abspath(seal))
        self._away: dict[str, str] = {}
        self._new: list[str] = []
        self._locks: list[BinaryIO] = []

    def leave(self, path: str) -> None:
        """Take an old file away. Raises OSError where that cannot be."""
        if not os.path.lexists(path):
            return
        if sys.platform != "win32":  # there an open file cannot be moved
            with contextlib.suppress(OSError):  # one that cannot be read, or a file system without locks
                self._locks.append(open(path, "rb"))  # noqa: SIM115 - closed at the end of the context
                fcntl.flock(self._locks[-1], fcntl.LOCK_EX | fcntl.LOCK_NB)
        self._away[path] = output.aside(path)
        os.replace(path, self._away[path])

    def come(self, temporary: str, path: str) -> None:
        """Put a new file into its place, behind all that leave. Raises OSError where that cannot be."""
        if not self._new or path == self.seal:
            output.sync_folder(self._folder)  # the order holds on the disk, too
        self._new.append(path)
        os.replace(temporary, path)

    def finish(self) -> None:
        """Put the seal back where the new one is the same. Raises OSError where that cannot be."""
        if self.seal in self._away and self.seal not in self._new:
            output.sync_folder(self._folder)
            os.replace(self._away[self.seal], self.seal)

    def _back(self) -> None:
        for path in reversed(self._new):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)
        for path, aside in reversed(self._away.items()):  # the seal is the last one
            with contextlib.suppress(FileNotFoundError):
                os.replace(aside, path)

    def __enter__(self) -> Exchange:
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        try:
            if kind is not None:
                with contextlib.suppress(OSError):  # then the seal stays away
                    self._back()
                return
            for aside in self._away.values():
                with contextlib.suppress(OSError):
                    os.unlink(aside)
        finally:
            for stream in self._locks:
                stream.close()


@contextlib.contextmanager
def alone(folder: str) -> Iterator[None]:
    """A context in which no other run exchanges files of a folder; on Windows, and where nothing is locked, one may."""
    if sys.platform == "win32":
        yield
        return
    descriptor = -1
    try:
        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        if descriptor >= 0:
            os.close(descriptor)
