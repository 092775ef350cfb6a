"""The one place that prints: findings to standard output, everything else to standard error.

A stream never fails on a character that it cannot encode; an output that is lost is never a success.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

from .printable import finished

T = TypeVar("T")
_STDOUT, _STDERR = 1, 2
_PATIENCE, _PAUSE = 1.0, 0.2
"""Seconds until a run counts as long, and between two counts."""
_SHORT = 2  # seconds that nobody has to be told of


class OutputLost(Exception):
    """Standard output could not be written in full. ``is_pipe``: its reader went away."""

    def __init__(self, is_pipe: bool, reason: str) -> None:
        super().__init__(reason)
        self.is_pipe = is_pipe


def out(text: str, *, colours: bool = False, commands: bool = False) -> None:
    """Write to standard output, for people: whatever the text was put together of, no terminal and no runner obeys it.

    ``colours`` and ``commands``: what ``printable.finished`` is to let pass.
    """
    _write(sys.stdout, finished(text, colours=colours, commands=commands))


def out_bytes(data: bytes) -> None:
    """Write to standard output, for programs: the bytes as they are."""
    _put(sys.stdout, data)


def aside(text: str, *, colours: bool = False, commands: bool = False) -> None:
    """Write to standard error what is a result of the run: it counts as output, as what ``out`` writes."""
    _write(sys.stderr, finished(text, colours=colours, commands=commands))


def note(text: str) -> None:
    """Write to standard error what is said beside the result. ``lost_notes`` tells of what could not be written."""
    if sys.stderr is None:  # closed by the one who started us: nobody waits for it
        return
    try:
        _write(sys.stderr, finished(text))
    except OutputLost as error:
        _lost_notes.append(error)


def lost_notes() -> OutputLost | None:
    """What kept a note from being written, the first time since this was asked; None where all were."""
    first = _lost_notes[0] if _lost_notes else None
    _lost_notes.clear()
    return first


_lost_notes: list[OutputLost] = []


def open_all() -> None:
    """Give each closed standard stream a descriptor, so that no file that is opened takes its place and its output."""
    if None in (sys.stdin, sys.stdout, sys.stderr):
        while (descriptor := os.open(os.devnull, os.O_RDWR)) <= _STDERR:
            pass
        os.close(descriptor)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person reads the stream."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def uses_colour(choice: str) -> bool:
    """Whether to colour standard output: ``--color``, else NO_COLOR and FORCE_COLOR, else a terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or is_terminal(sys.stdout)


def counted(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """The items, with their count on standard error while a person waits there; nothing in a pipe or a short run.

    ``total``: 0 where nothing is to be said.
    """
    if not total or not is_terminal(sys.stderr):
        yield from items
        return
    begin = last = time.monotonic()
    shown = False
    for done, item in enumerate(items, 1):
        now = time.monotonic()
        if now - begin > _PATIENCE and now - last > _PAUSE:
            _progress(f"\r{what} {done} of {total}{_left((now - begin) / done * (total - done))}\x1b[K")
            last, shown = now, True
        yield item
    if shown:
        _progress("\r\x1b[K")


def _left(seconds: float) -> str:
    """``, 2 min left``; nothing where it is no use to know."""
    if seconds < _SHORT:
        return ""
    minutes = round(seconds / 60)
    return f", {round(seconds)} s left" if seconds < 2 * 60 else f", {minutes} min left"


def _progress(text: str) -> None:
    """Our own words alone, with what moves the cursor."""
    with contextlib.suppress(OutputLost):
        _write(sys.stderr, text)


def _write(stream: TextIO | None, text: str) -> None:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    _put(stream, text.encode(encoding, "backslashreplace"))


def _put(stream: TextIO | None, data: bytes) -> None:
    """Write all of it: without its buffer (PYTHONUNBUFFERED) a stream writes a part, and does not say so."""
    if not data:
        return
    try:
        if stream is None:
            raise OSError(errno.EBADF, "it is closed")
        stream.flush()
        buffer = getattr(stream, "buffer", None)
        if buffer is None:  # a text in memory
            stream.write(data.decode(getattr(stream, "encoding", None) or "utf-8"))
            return
        raw = getattr(buffer, "raw", buffer)
        rest = memoryview(data)
        while rest:
            count = raw.write(rest)
            if count is None:  # a pipe that does not wait, and is full
                import select

                select.select([], [raw], [])
            rest = rest[count or 0 :]
    except (OSError, ValueError) as error:
        raise lost(stream, error) from error


def lost(stream: TextIO | None, error: Exception) -> OutputLost:
    """What to raise where a stream cannot be written."""
    with contextlib.suppress(OSError, ValueError):
        if stream is not None and stream.fileno() in (_STDOUT, _STDERR):
            # Python flushes once more at exit: give it something that takes it.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return OutputLost(isinstance(error, BrokenPipeError), getattr(error, "strerror", None) or str(error))
