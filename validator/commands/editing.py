"""What the commands that change documents share: the difference as text, and the file written whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable

from ..system import output
from ..system.printable import visible
from ..system.selection import STDIN
from ..tuples import NamedTuple


def difference(name: str, before: bytes, after: bytes) -> str:
    """The change as a unified diff; what a terminal would obey, a carriage return included, is shown escaped."""
    import difflib

    old, new = _lines(before), _lines(after)
    shown = visible(name)
    lines = difflib.unified_diff(old, new, f"a/{shown}", f"b/{shown}", lineterm="")
    return "".join(f"{line}\n" for line in lines)


def _lines(data: bytes) -> list[str]:
    text = data.decode("utf-8", "backslashreplace")
    lines = [visible(line) for line in text.split("\n")]
    if lines[-1]:
        return [*lines[:-1], f"{lines[-1]}\n\\ No newline at end of file"]
    return lines[:-1]


def kept_from_writing(path: str) -> str:
    """Why a file is not to be written, in words; "" where it may be."""
    if os.path.islink(path):
        return "it is a link, and links are not followed; name the file itself"
    found = os.stat(path)
    if not os.access(path, os.W_OK) or not found.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        return "it is write-protected"
    # A file is replaced, so that it is never torn; what cannot be kept then is not lost without a word.
    if found.st_nlink > 1:
        return "it has more than one name (hard links), and the others would keep the old text; copy it first"
    if sys.platform != "win32" and os.geteuid() != 0:
        if os.geteuid() != found.st_uid:
            return "it belongs to another user, and writing it would make it yours; copy it first, or ask its owner"
        if found.st_gid not in (os.getegid(), *os.getgroups()):
            return "it belongs to a group that you are not in, and writing it would change its group; copy it first"
    return ""


class Put(NamedTuple):
    """Why a file was not written, in words ("" where it was), and the exit status that this asks for."""

    why: str = ""
    status: int = 0


def replace_bytes(path: str, before: bytes, after: bytes) -> Put:
    """Make the file hold other bytes than those that were read; where that fails, the old file is whole."""
    try:
        if why := kept_from_writing(path):
            return Put(why, 2)
        with open(path, "rb") as stream:
            if stream.read(len(before) + 1) != before:
                return Put("it has changed since it was read; run jco again", 3)
        output.write(path, after)
    except OSError as error:
        return Put(error.strerror or str(error), 3)
    return Put()


def sweep(paths: Iterable[str]) -> None:
    """Delete what a run that was killed has left beside the files."""
    output.sweep(os.path.dirname(path) for path in paths if path != STDIN)
