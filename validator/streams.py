"""The one place that prints: findings to standard output, everything else to standard error.

A stream never fails on a character that it cannot encode; an output that is lost is never a success.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

T = TypeVar("T")
_PATIENCE, _PAUSE = 1.0, 0.2
"""Seconds until a run counts as long, and between two counts."""


class OutputLost(Exception):
    """Standard output could not be written in full. ``is_pipe``: its reader went away."""

    def __init__(self, is_pipe: bool, reason: str) -> None:
        super().__init__(reason)
        self.is_pipe = is_pipe


def out(text: str) -> None:
    """Write to standard output."""
    _write(sys.stdout, text)


def out_bytes(data: bytes) -> None:
    """Write bytes to standard output as they are."""
    try:
        if sys.stdout is None:
            raise OSError("standard output is closed")
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except (OSError, ValueError) as error:
        raise _lost(error) from error


def note(text: str) -> None:
    """Write to standard error; what is lost there is lost."""
    with contextlib.suppress(OutputLost):
        _write(sys.stderr, text)


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
    """The items, with their count on standard error while a person waits there; nothing in a pipe or a short run."""
    if not is_terminal(sys.stderr):
        yield from items
        return
    begin = last = time.monotonic()
    shown = False
    for done, item in enumerate(items):
        now = time.monotonic()
        if now - begin > _PATIENCE and now - last > _PAUSE:
            note(f"\r{what} {done} of {total}\x1b[K")
            last, shown = now, True
        yield item
    if shown:
        note("\r\x1b[K")


def _write(stream: TextIO | None, text: str) -> None:
    try:
        if stream is None:
            raise OSError("the stream is closed")
        encoding = getattr(stream, "encoding", None) or "utf-8"
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except (OSError, ValueError) as error:
        raise _lost(error) from error


def _lost(error: Exception) -> OutputLost:
    if isinstance(error, BrokenPipeError):
        # Python flushes once more at exit: give it something that takes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return OutputLost(isinstance(error, BrokenPipeError), str(error))
