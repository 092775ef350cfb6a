"""Files that take their places together: each is written beside its target, and takes its place when all are whole."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from types import TracebackType
from typing import BinaryIO, NamedTuple, TypeVar

from . import output

T = TypeVar("T")
_CHUNK = 1 << 20


class _File(NamedTuple):
    path: str
    temporary: str
    stream: BinaryIO


class Staged:
    """A context in which files are written; they take their places at its end, and only if nothing failed in it.

    ``changed`` and ``same`` are the paths that hold other bytes afterwards, and those that held these bytes already,
    which are not touched. An OSError names the file that was asked for, never the temporary one.
    """

    def __init__(self) -> None:
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
        descriptor, temporary = _naming(path, lambda: output.begun(os.path.basename(path), os.path.abspath(folder)))
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
                    _naming(each.path, lambda file=each: _finish(file))  # type: ignore[misc]
                for each in self._files:
                    _naming(each.path, lambda file=each: self._put(file))  # type: ignore[misc]
                for folder in {os.path.dirname(os.path.abspath(path)) for path in self.changed}:
                    output.sync_folder(folder)
        finally:
            self._tidy()

    def _put(self, file: _File) -> None:
        if _are_same(file.temporary, file.path):
            self.same.append(file.path)
            return
        if sys.platform == "win32":
            file.stream.close()
        os.replace(file.temporary, file.path)
        self.changed.append(file.path)

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


def _naming(path: str, work: Callable[[], T]) -> T:
    try:
        return work()
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
