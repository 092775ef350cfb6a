"""Files written whole or not at all: a temporary file beside the target, flushed to the disk, then put in its place."""

from __future__ import annotations

import os
import tempfile

from .boundary import way_out

_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))]
)


def is_reserved(name: str) -> bool:
    """Whether a file of this name cannot exist on every system (``con.json``)."""
    return name.partition(".")[0].partition("@")[0].lower() in _RESERVED


def unfit(path: str) -> str:
    """Why no file can be written at a path that somebody named, in words; "" where one can."""
    folder = os.path.dirname(path) or os.curdir
    if why := way_out(path):
        return why
    if not os.path.isdir(folder):
        return f"there is no folder {folder}"
    return f"{path} is a folder" if os.path.isdir(path) else ""


def write(path: str, data: bytes) -> bool:
    """Make ``path`` hold ``data``; False if it does already. Raises OSError, and then the old file is whole."""
    if os.path.islink(path):
        raise OSError(f"{path} is a link; it is not followed")
    if why := way_out(path):
        raise OSError(f"{path}: {why}")
    if _same(path, data):
        return False
    folder = os.path.dirname(os.path.abspath(path))
    descriptor, temporary = tempfile.mkstemp(prefix=f".{os.path.basename(path)}.", suffix=".jco-tmp", dir=folder)
    try:
        with open(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _ordinary_mode(path))
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    _sync_folder(folder)
    return True


def _same(path: str, data: bytes) -> bool:
    try:
        with open(path, "rb") as stream:
            return stream.read(len(data) + 1) == data
    except FileNotFoundError:
        return False


def _ordinary_mode(path: str) -> int:
    """The mode of the file that is replaced, else the one that a new file would get."""
    try:
        return os.stat(path).st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: str) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
