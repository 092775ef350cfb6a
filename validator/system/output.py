"""Files written whole or not at all: a temporary file beside the target, flushed to the disk, then put in its place."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator

if sys.platform != "win32":  # there a file that is open cannot be deleted: that is the lock
    import fcntl

from .boundary import way_out

_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))]
)
_SUFFIX = ".jco-tmp"
_RANDOM = 8 + len(_SUFFIX)
_ACL = "system.posix_acl_access"
_LEFT_OVER = re.compile(r"\..+\.[a-z0-9_]{8}\.jco-tmp")
_NOT_SYNCED = frozenset((errno.EINVAL, errno.ENOTSUP, errno.EBADF))
"""What a file system says of a folder that it does not write to the disk by request."""


def is_reserved(name: str) -> bool:
    """Whether a file of this name cannot exist on every system (``con.json``)."""
    return name.partition(".")[0].partition("@")[0].lower() in _RESERVED


def unfit(path: str) -> str:
    """Why no file can be written at a path that somebody named, in words; "" where one can.

    A folder that does not exist is no reason: it is made with the file.
    """
    if why := way_out(path):
        return why
    above = os.path.dirname(path)
    while above and not os.path.lexists(above):
        above = os.path.dirname(above)
    if above and not os.path.isdir(above):
        return f"{above} exists but is not a directory"
    return _in_the_way(path)


def _in_the_way(path: str) -> str:
    """What stands at the path and is not a file that may be replaced, in words; "" where nothing does."""
    try:
        mode = os.lstat(path).st_mode
    except FileNotFoundError:
        return ""
    if stat.S_ISREG(mode):
        return ""
    if stat.S_ISLNK(mode):
        return f"{path} is a link, and links are not followed"
    return f"{path} is a folder" if stat.S_ISDIR(mode) else f"{path} is not a regular file"


def write(path: str, data: bytes) -> bool:
    """Make ``path`` hold ``data``; False if it does already. OSError names the path; the old file is whole then."""
    try:
        return _write(path, data)
    except OSError as error:
        # The temporary file beside it means nothing to the user.
        raise OSError(error.errno, error.strerror or str(error), path) from error


def write_each(files: Iterable[tuple[str, bytes]]) -> tuple[list[str], list[OSError]]:
    """The paths that hold other bytes now, and what was refused: one file that cannot be written stops no other."""
    changed, refused = [], []
    for path, data in files:
        try:
            if write(path, data):
                changed.append(path)
        except OSError as error:
            refused.append(error)
    return changed, refused


def refuse(path: str) -> None:
    """Raises OSError where no file may be written at a path: something else stands there, or a link leads out."""
    if why := _in_the_way(path):
        raise OSError(errno.EINVAL, why.removeprefix(f"{path} "), path)
    if why := way_out(path):
        raise OSError(errno.EINVAL, why, path)


def _write(path: str, data: bytes) -> bool:
    refuse(path)
    if _same(path, data):
        return False
    folder = os.path.dirname(os.path.abspath(path))
    descriptor, temporary = begun(os.path.basename(path), folder)
    try:
        with open(descriptor, "wb", buffering=0) as stream:
            _fill(stream.fileno(), data)
            if sys.platform != "win32":
                keep_rights(stream.fileno(), path)
            os.fsync(stream.fileno())
            if sys.platform != "win32":  # under the lock, so that nobody sweeps it away
                os.replace(temporary, path)
        if sys.platform == "win32":
            os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    sync_folder(folder)
    return True


def begun(name: str, folder: str) -> tuple[int, str]:
    """A new temporary file, locked, so that others see that it is not a left-over one."""
    import tempfile  # only who writes needs it

    while True:
        descriptor, temporary = tempfile.mkstemp(prefix=f".{_short(name)}.", suffix=_SUFFIX, dir=folder)
        if sys.platform != "win32":
            with contextlib.suppress(OSError):  # a file system without locks
                fcntl.flock(descriptor, fcntl.LOCK_EX)
                if not os.fstat(descriptor).st_nlink:  # swept away before it was locked
                    os.close(descriptor)
                    continue
        return descriptor, temporary


def _short(name: str) -> str:
    """As much of a name as leaves room for more: it may have 255 bytes on most systems."""
    return name.encode("utf-8", "surrogateescape")[:200].decode("utf-8", "ignore")


def _fill(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def write_alone(path: str, data: bytes) -> bool:
    """The same for a file that is the only one that the run writes into its folder: what was left there is swept.

    The folder is made where it does not exist.
    """
    os.makedirs(os.path.dirname(path) or os.curdir, exist_ok=True)
    sweep([os.path.dirname(path)])
    return write(path, data)


def holds(path: str, data: bytes) -> bool:
    """Whether a path holds these bytes already, as a file that may be replaced."""
    try:
        refuse(path)
        return _same(path, data)
    except OSError:
        return False


def _same(path: str, data: bytes) -> bool:
    try:
        with open(path, "rb") as stream:
            return os.fstat(stream.fileno()).st_size == len(data) and stream.read(len(data) + 1) == data
    except FileNotFoundError:
        return False
    except PermissionError:
        return False  # it can be replaced all the same


def keep_rights(descriptor: int, path: str) -> None:
    """Give the new file the rights, and where that is allowed the owner, of the file that it replaces."""
    try:
        before = os.stat(path)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        os.fchmod(descriptor, 0o666 & ~mask)
        return
    now = os.fstat(descriptor)
    if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
        with contextlib.suppress(PermissionError):
            os.fchown(descriptor, before.st_uid, before.st_gid)
    mode = before.st_mode & 0o777
    if os.fstat(descriptor).st_gid != before.st_gid:
        mode &= 0o707 | (mode & 0o007) << 3  # another group may do no more than all others
    os.fchmod(descriptor, mode)
    with contextlib.suppress(OSError, AttributeError):  # most files have no list of rights, some systems none
        os.setxattr(descriptor, _ACL, os.getxattr(path, _ACL))


def sync_folder(folder: str) -> None:
    """Have the names in a folder on the disk, where the file system does that by request."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_SYNCED:
            raise
    finally:
        os.close(descriptor)


def aside(path: str) -> str:
    """A path beside a file that it can be moved to for a moment; what stays there is swept as temporary files are."""
    folder, name = os.path.split(path)
    return os.path.join(folder, f".{_short(name)}.{os.urandom(4).hex()}{_SUFFIX}")


def sweep(folders: Iterable[str], but: str = "") -> None:
    """Delete the temporary files that a run which was killed has left in the folders; those of others stay.

    ``but``: the path of a file whose temporary ones stay, too.
    """
    for folder in set(folders):
        for path in _left_over(folder or os.curdir):
            if not (but and _is_of(path, but)):
                with contextlib.suppress(OSError):
                    _delete_if_left(path)


def has_left_over(path: str) -> bool:
    """Whether a run was killed that was about to put a file in this place."""
    return any(_is_of(each, path) for each in _left_over(os.path.dirname(path) or os.curdir))


def _is_of(temporary: str, path: str) -> bool:
    return os.path.basename(temporary)[:-_RANDOM] == f".{_short(os.path.basename(path))}."


def _left_over(folder: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as found:
            yield from [each.path for each in found if _LEFT_OVER.fullmatch(each.name)]
    except OSError:
        return


def _delete_if_left(path: str) -> None:
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return
        if sys.platform != "win32":
            # Whoever writes it holds the lock, and the system lets go of it when the process dies.
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.unlink(path)
    finally:
        os.close(descriptor)
    if sys.platform == "win32":
        os.unlink(path)
