"""The data, and what lies outside it: the one place that says what a stranger's change can have read or written.

A path that a document, a configuration or a link gives stays inside the data by its real path: the folder of the
configuration, else the repository, else the folder that holds ``annotations`` and ``texts``, else the working folder. A
path that a person types is not held to that, but the links on its way are, for a change can turn a folder into a link.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from ..tuples import NamedTuple
from .git import top

_SHORT = re.compile(r"git~[0-9]+")  # what Windows calls .git for old programs


def is_inside(path: str, folder: str) -> bool:
    """Whether a path is the folder or below it; both are real paths."""
    if path == folder or path.startswith(_closed(folder)):
        return True
    if os.name == "posix":
        return False
    try:  # a system may know no case
        return os.path.commonpath((path, folder)) == folder
    except ValueError:  # another drive
        return False


_under_way = 0
"""Runs over many documents, in which what is known of folders is kept."""


@contextmanager
def one_run() -> Iterator[None]:
    """A context for a run over many documents: each folder is looked at once, not once for each document in it."""
    global _under_way  # noqa: PLW0603 - a run is one for the whole process
    _under_way += 1
    try:
        yield
    finally:
        _under_way -= 1
        if not _under_way:
            _real_folder.cache_clear()
            _home_in_run.cache_clear()


_real_folder = cache(os.path.realpath)


def real(path: str) -> str:
    """``os.path.realpath``. Raises ValueError for a name that no file can have."""
    folder, name = os.path.split(path)
    if not _under_way or os.name != "posix" or name in ("", os.curdir, os.pardir) or "\0" in name:
        return os.path.realpath(path)
    found = os.path.join(_real_folder(folder or os.curdir), name)
    return os.path.realpath(found) if os.path.islink(found) else found


def _closed(folder: str) -> str:
    return folder if folder.endswith(os.sep) else folder + os.sep


def is_root(folder: str) -> bool:
    """Whether a folder is the root of the machine, or of a drive, however it is written."""
    real = os.path.realpath(folder)
    return os.path.dirname(real) == real


_ANNOTATIONS, _TEXTS = "annotations", "texts"  # as jco init calls them


class Home(NamedTuple):
    """The data that a folder belongs to, as a real path, and what makes it that, in words."""

    path: str
    why: str


def home(folder: str, configured: str = "") -> str:
    """The data that a folder belongs to, as a real path; the folder itself where nothing around it is data.

    ``configured``: the folder of the configuration, "" where there is none. The root of a machine is never data.
    """
    return home_and_why(folder, configured).path


def home_and_why(folder: str, configured: str = "") -> Home:
    """The same, with what makes it the data."""
    return _home_in_run(folder, configured) if _under_way else _home(folder, configured)


def _home(folder: str, configured: str) -> Home:
    own = os.path.realpath(folder)
    if configured and is_inside(own, root := os.path.realpath(configured)):
        return Home(root, "the folder of the configuration")
    found = Home(repository, "the git repository") if (repository := top(own)) else _working_folder(own)
    return Home(own, "the folder of the document") if is_root(found.path) else found


_home_in_run = cache(_home)


def _working_folder(own: str) -> Home:
    """The folder that jco runs in, or that of the pair of folders in which it runs: so both give the same findings."""
    here = os.path.realpath(os.curdir)
    pair = _with_both(own)
    if pair and not is_inside(pair, here):
        return Home(pair, f"the folder that holds {_ANNOTATIONS} and {_TEXTS}")
    return Home(here, "the working folder") if is_inside(own, here) else Home(own, "the folder of the document")


def _with_both(folder: str) -> str:
    """The folder that has a folder of annotations, which is this one or around it, and one of texts; "" for none.

    Neither is a link, and the two have the names that ``jco init`` gives: a document that somebody sent must not make
    the folder above it data.
    """
    at = folder
    while (above := os.path.dirname(at)) != at:
        texts = os.path.join(above, _TEXTS)
        if os.path.basename(at) == _ANNOTATIONS and os.path.isdir(texts) and not os.path.islink(texts):
            return above
        at = above
    return ""


def is_hidden(path: str, root: str) -> bool:
    """Whether a real path is hidden below a folder of data, or belongs to git, in any spelling."""
    way = path.removeprefix(_closed(root))
    if path.isascii() and f"{os.sep}." not in f"{os.sep}{way}" and "~" not in way:
        return False  # nearly always: no name begins with a point, and none is cut
    return any(_plain(name).startswith(".") or _is_git(name) for name in _below(path, root))


def names_git(path: str, root: str) -> bool:
    """Whether a real path is in a git folder below a folder of data."""
    return any(map(_is_git, _below(path, root)))


def _below(path: str, root: str) -> list[str]:
    """The names of a real path below a folder; all of them where it does not lie there."""
    names = os.path.relpath(path, root) if is_inside(path, root) else os.path.splitdrive(path)[1]
    return [name for name in names.split(os.sep) if name not in ("", os.curdir)]


def _is_in_git(path: str) -> bool:
    if path.isascii() and "git" not in path.lower():
        return False  # nearly always
    return any(map(_is_git, path.split(os.sep)))


def _is_git(name: str) -> bool:
    """Some file systems know no case, pass over signs that show nothing, or cut what is behind a name."""
    plain = unicodedata.normalize("NFKC", _plain(name)).casefold().partition(":")[0].rstrip(" .")
    return plain == ".git" or _SHORT.fullmatch(plain) is not None


def _plain(name: str) -> str:
    return name if name.isascii() else "".join(sign for sign in name if unicodedata.category(sign) != "Cf")


def way_out(path: str, configured: str = "") -> str:
    """Why a path that somebody named is not followed, in words; "" where it may be.

    Each link on the way has to stay inside the data that it lies in, and must not lead to what is hidden there. Links
    that lie in no data are those of the machine.
    """
    there = real(path)
    if there == os.path.abspath(path) and not _is_in_git(there):
        return ""  # nearly always: there is no link on the way
    at, names = _start(path)
    for index, name in enumerate(names):
        step = os.path.join(at, name)
        if name == os.pardir:
            at = os.path.dirname(at)
        elif os.path.islink(step):
            root = _data_around(at, configured, is_last=index == len(names) - 1)
            at = os.path.realpath(step)
            if root and not is_inside(at, root):
                return "a link in the path leads outside the data" if index < len(names) - 1 else _LINK
            if root and is_hidden(at, root):
                return (
                    "it is a link into a git folder"
                    if names_git(at, root)
                    else "it is a link to a hidden file or folder"
                )
        else:
            at = step
    return "it is in a git folder" if names_git(at, home(os.path.dirname(at), configured)) else ""


_LINK = "it is a link that leads outside the data"


def _start(path: str) -> tuple[str, list[str]]:
    """The real folder that a path begins at, and its names one by one."""
    drive, rest = os.path.splitdrive(path)
    names = [name for name in rest.replace(os.altsep or os.sep, os.sep).split(os.sep) if name not in ("", os.curdir)]
    if os.path.isabs(path):
        return os.path.join(drive + os.sep, ""), names
    return os.path.realpath(drive or os.curdir), names


def _data_around(folder: str, configured: str, *, is_last: bool) -> str:
    """The data that a link in this folder lies in; "" for a link of the machine."""
    root = home(folder, configured)
    if is_last or root != folder:
        return root
    # Nothing around it is data, unless the folder is its root: that a link lies in it does not make it one.
    roots = (os.path.realpath(each) for each in (os.curdir, configured) if each)
    return root if root in roots or top(folder) else ""
