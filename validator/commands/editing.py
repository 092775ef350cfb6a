"""What the commands that change documents share: the difference as text, and the file written whole or not at all."""

from __future__ import annotations

import difflib
import os
import stat

from .. import output
from ..printable import visible


def difference(name: str, before: bytes, after: bytes) -> str:
    """The change as a unified diff; what a terminal would obey, a carriage return included, is shown escaped."""
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
        return "it is a link, and links are not followed: name the file itself"
    if not os.access(path, os.W_OK) or not os.stat(path).st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        return "it is write-protected"
    return ""


def put(path: str, data: bytes) -> None:
    """Make the file hold the data; the old file is whole where that fails."""
    try:
        output.write(path, data)
    except OSError as error:
        # The temporary file beside it means nothing to the user.
        raise OSError(error.errno, error.strerror or str(error), path) from error
