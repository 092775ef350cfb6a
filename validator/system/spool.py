"""Texts that can be read again and again: in memory while they are few, then on the disk."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import BinaryIO, Generic, TypeVar

T = TypeVar("T")
_MOST = 1 << 20  # characters that are held in memory
_BLOCK = 1 << 16  # characters that are compressed together: to begin takes longer than a short text
_FAST = 1


class Again(Generic[T]):
    """What a function gives, as often as it is asked for: it is worked out anew each time, and nothing is held."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[], Iterable[T]]) -> None:
        self._make = make

    def __iter__(self) -> Iterator[T]:
        return iter(self._make())


class Spool:
    """A context that holds texts in their order; memory does not grow with their number."""

    def __init__(self) -> None:
        self._few: list[str] = []
        self._held = 0
        self._file: BinaryIO | None = None
        self._sizes, self._blocks = array("Q"), array("Q")  # characters of each text; bytes of each block, its texts

    def add(self, text: str) -> None:
        """Put a text behind the others; none is added while they are read."""
        self._few.append(text)
        self._held += len(text)
        if self._held > _MOST:
            self._put_away()

    def fill(self, texts: Iterable[str]) -> Spool:
        """Put these texts behind the others."""
        for text in texts:
            self.add(text)
        return self

    @property
    def is_on_disk(self) -> bool:
        """Whether the texts were too long for the memory."""
        return self._file is not None

    def _put_away(self) -> None:
        import tempfile

        folder = tempfile.gettempdir()
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(prefix="jco-", dir=folder)  # noqa: SIM115 - closed in the end
            self._write(self._file)
        except OSError as error:  # the file has no name that anybody could do something about
            raise OSError(
                error.errno, error.strerror or str(error), f"{folder} (folder for temporary files)"
            ) from error

    def _write(self, file: BinaryIO) -> None:
        import zlib

        for texts in _blocks(self._few):
            data = zlib.compress("".join(texts).encode("utf-8", "surrogatepass"), _FAST)
            self._blocks.extend((len(data), len(texts)))
            self._sizes.extend(map(len, texts))
            file.write(data)
        file.flush()
        self._few, self._held = [], 0

    def __iter__(self) -> Iterator[str]:
        at = number = 0
        for size, count in zip(self._blocks[::2], self._blocks[1::2], strict=True):
            text, start = self._block(at, size), 0
            at += size
            for length in self._sizes[number : number + count]:
                yield text[start : start + length]
                start += length
            number += count
        yield from self._few

    def _block(self, at: int, size: int) -> str:
        import zlib

        assert self._file is not None
        self._file.seek(at)  # several may read at once
        return zlib.decompress(self._file.read(size)).decode("utf-8", "surrogatepass")

    def close(self) -> None:
        """Let go of what lies on the disk."""
        if self._file is not None:
            with suppress(OSError):  # what could not be written has been said
                self._file.close()

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def _blocks(texts: Iterable[str], least: int = _BLOCK) -> Iterator[list[str]]:
    held: list[str] = []
    size = 0
    for text in texts:
        held.append(text)
        size += len(text)
        if size >= least:
            yield held
            held, size = [], 0
    if held:
        yield held


def gathered(texts: Iterable[str], least: int = _BLOCK) -> Iterator[str]:
    """The texts put together to pieces of some size, which are quicker to write."""
    return map("".join, _blocks(texts, least))
