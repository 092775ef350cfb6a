"""Bytes of a file or of standard input: regular files only, never blocking, never without bound."""

from __future__ import annotations

import os
import stat
import sys

from ..diagnostic import Finding
from ..system.boundary import way_out
from ..system.printable import excerpt
from ..tuples import NamedTuple
from .limits import Limits


class Raw(NamedTuple):
    """The bytes of one document, or the fault that kept them from being read."""

    data: bytes
    fault: Finding | None = None


def read(path: str, limits: Limits) -> Raw:
    """The bytes of a regular file, at most ``limits.bytes``; a fault (YML012, YML013) otherwise."""
    try:
        # Without O_NONBLOCK the mere opening of a FIFO would wait for a writer.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        return _unreadable(_reason(error))
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        os.close(descriptor)
        return _unreadable("it is a folder" if stat.S_ISDIR(before.st_mode) else "it is not a regular file")
    with open(descriptor, "rb", buffering=0) as stream:
        if before.st_size > limits.bytes:
            return _too_large(limits)
        try:
            data = _read_up_to(stream.fileno(), limits.bytes + 1)
        except OSError as error:
            return _unreadable(_reason(error))
        after = os.fstat(descriptor)
    if len(data) > limits.bytes:
        return _too_large(limits)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != after.st_size:
        return _unreadable("it changed while it was read")
    return Raw(data)


def read_inside(path: str, limits: Limits, configured: str = "") -> Raw:
    """The bytes of a file of the data; a fault (YML013) where a link on its way leads out of it, or into git.

    ``configured``: the folder of the configuration, "" where there is none.
    """
    try:
        why = way_out(path, configured)
    except (OSError, ValueError) as error:
        return _unreadable(_reason(error))
    if not why:
        return read(path, limits)
    return _unreadable(why, "give the file itself, or keep it in the data")


def read_standard_input(limits: Limits) -> Raw:
    """All of standard input, at most ``limits.bytes``."""
    try:
        data = sys.stdin.buffer.read(limits.bytes + 1)
    except (OSError, ValueError, AttributeError) as error:
        return _unreadable(_reason(error))
    return _too_large(limits) if len(data) > limits.bytes else Raw(data)


def _read_up_to(descriptor: int, size: int) -> bytes:
    parts = []
    while size > 0 and (part := os.read(descriptor, size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "the file does not exist"
    if isinstance(error, PermissionError):
        return "no permission"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return excerpt(error)


def _unreadable(reason: str, hint: str = "check the name and the permissions of the file") -> Raw:
    return Raw(b"", Finding("YML013", (), f"cannot be read: {reason}", hint, subject=reason))


def _too_large(limits: Limits) -> Raw:
    return Raw(b"", too_large(limits))


def too_large(limits: Limits) -> Finding:
    """The finding for a file of more bytes than the limit."""
    return Finding(
        "YML012",
        (),
        f"the file is larger than the limit of {limits.bytes:,} bytes",
        "a file holds one release: split it, or raise the limit: --max-bytes, max_bytes in jco.toml (up to 16777216)",
    )
