"""Files that take their places together, each written beside its target: those of two runs never stand side by side.

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

from ..tuples import NamedTuple
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


_CHUNK = 1 << 20


class _File(NamedTuple):
    path: str
    temporary: str
    stream: BinaryIO


class Staged:
    """A context in which files are written; they take their places at its end, and only if nothing failed in it.

    ``changed`` and ``same`` are the paths that hold other bytes afterwards, and those that held these bytes already,
    which are not touched. An OSError names the file that was asked for, never the temporary one.

    ``seal``: one of several files that is there only while the others are all of one run, even if that is killed. What
    a run that was killed has left in its folder is swept.
    """

    def __init__(self, seal: str = "") -> None:
        self._seal = seal
        self.changed: list[str] = []
        self.same: list[str] = []
        self._files: list[_File] = []
        self._folders: list[str] = []

    def file(self, path: str) -> BinaryIO:
        """A new file, open for writing, for this path; the folder is made where it does not exist."""
        return self._begun(path).stream

    def place(self, path: str) -> str:
        """The same for a library that opens its files itself: the path of an empty file to write into."""
        return self._begun(path).temporary

    def _begun(self, path: str) -> _File:
        folder = os.path.dirname(path) or os.curdir
        self._make(folder)
        output.refuse(path)
        with _naming(path):
            descriptor, temporary = output.begun(os.path.basename(path), os.path.abspath(folder))
        stream = open(descriptor, "wb", buffering=_CHUNK)  # noqa: SIM115 - closed at the end of the context
        self._files.append(_File(path, temporary, stream))
        return self._files[-1]

    def _make(self, folder: str) -> None:
        missing = []
        while folder and not os.path.lexists(folder):
            missing.append(folder)
            folder = os.path.dirname(folder)
        for each in reversed(missing):
            if not os.path.lexists(each):  # a/b/.. is there as soon as a/b is
                os.mkdir(each)
                self._folders.append(each)

    def __enter__(self) -> Staged:
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, trace: TracebackType | None) -> None:
        try:
            if kind is None:
                for each in self._files:
                    with _naming(each.path):
                        _finish(each)
                self._put()
                for folder in {os.path.dirname(os.path.abspath(path)) for path in self.changed}:
                    output.sync_folder(folder)
        finally:
            self._tidy()
        if self._seal and kind is None:
            output.sweep([os.path.dirname(self._seal)])

    def _put(self) -> None:
        if not self._seal:
            self._put_each(self._different())
            return
        with alone(os.path.dirname(os.path.abspath(self._seal))):
            new = self._different()
            if all(each.path == self._seal for each in new):
                self._put_each(new)
            else:
                self._exchange(new)

    def _put_each(self, new: list[_File]) -> None:
        for each in new:
            with _naming(each.path):
                os.replace(each.temporary, each.path)
            self.changed.append(each.path)

    def _exchange(self, new: list[_File]) -> None:
        """Put these in the places of others, so that nobody finds the seal beside files of two runs."""
        last = sorted(new, key=lambda each: each.path == self._seal)
        with Exchange(self._seal) as exchange:
            for path in (self._seal, *(each.path for each in last if each.path != self._seal)):
                with _naming(path):
                    exchange.leave(path)
            for each in last:
                with _naming(each.path):
                    exchange.come(each.temporary, each.path)
            with _naming(self._seal):
                exchange.finish()
        self.changed += [each.path for each in new]

    def _different(self) -> list[_File]:
        """The files that hold other bytes than what is in their places."""
        new = []
        for each in self._files:
            with _naming(each.path):
                is_same = _are_same(each.temporary, each.path)
            if is_same:
                self.same.append(each.path)
                continue
            new.append(each)
            if sys.platform == "win32":  # an open file cannot be moved there
                each.stream.close()
        return new

    def _tidy(self) -> None:
        """Nothing of what did not take its place is left, nor a folder that was made for it."""
        for each in self._files:
            if each.path not in self.changed:
                with contextlib.suppress(OSError):
                    os.unlink(each.temporary)
            with contextlib.suppress(OSError):
                each.stream.close()
        for folder in reversed(self._folders):
            with contextlib.suppress(OSError):
                os.rmdir(folder)


@contextlib.contextmanager
def _naming(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), path) from error


def _finish(file: _File) -> None:
    file.stream.flush()
    if sys.platform != "win32":
        output.keep_rights(file.stream.fileno(), file.path)
    os.fsync(file.stream.fileno())


def _are_same(one: str, other: str) -> bool:
    try:
        if os.path.getsize(one) != os.path.getsize(other):
            return False
        with open(one, "rb") as first, open(other, "rb") as second:
            while data := first.read(_CHUNK):
                if data != second.read(_CHUNK):
                    return False
    except (FileNotFoundError, PermissionError):  # what cannot be read can be replaced all the same
        return False
    return True
