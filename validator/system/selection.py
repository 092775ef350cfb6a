"""PATHs of the command line → files: what is named is taken, what is found in a folder must look like an annotation."""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache

from ..tuples import NamedTuple
from . import git
from .boundary import is_root, way_out

STDIN = "-"
_LOOKS_LIKE_ONE = re.compile(
    rb"""^(?:format:[ \t]*+["']?jco|(?:format|release|meeting):[ \t]*+(?![\w"']|[^\x00-\x7f]))""",
    re.MULTILINE | re.IGNORECASE,
)
"""Other YAML has a ``format`` or a ``release`` as well, but neither of ours, nor a group of fields."""
_LOOK_AT = 64 * 1024
_MARK = b"\xef\xbb\xbf"
_ANNOTATION, _EMPTY, _OTHER = "annotation", "empty", "other"


class Selection(NamedTuple):
    """The files to read, in a fixed order, and how many were passed over, by reason."""

    files: list[str]
    skipped: Counter[str]


class WholeMachine(ValueError):
    """A folder that is the root of the machine: searching it is never what somebody wants, least of all to write."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} is the root of this machine, which is never searched: name the folder that you mean")


def _nothing(_: str) -> bool:
    return False


def select(
    paths: Iterable[str],
    excluded: Callable[[str], bool] = _nothing,
    *,
    excludes_named: bool = False,
    configured: str = "",
) -> Selection:
    """The files of the paths: a file as it is, a folder searched for YAML. Each file once, whatever named it.

    ``excluded`` says what is passed over in folders, with ``excludes_named`` among named files too. ``configured``: the
    folder of the configuration, "" where there is none. Raises WholeMachine.
    """
    named: dict[str, str] = {}
    skipped: Counter[str] = Counter()
    real = cache(os.path.realpath)
    for path in paths:
        if path != STDIN and os.path.isdir(path) and not way_out(path, configured):
            if is_root(path):
                raise WholeMachine(path)
            for found in _in_folder(path, excluded, skipped, configured):
                folder, name = os.path.split(found)
                named.setdefault(real(found) if os.path.islink(found) else os.path.join(real(folder), name), found)
        elif excludes_named and path != STDIN and excluded(path):
            skipped["excluded"] += 1
        else:
            named.setdefault(path if path == STDIN else os.path.realpath(path), path)
    return Selection(sorted(named.values(), key=shown), skipped)


def shown(path: str) -> str:
    """The name of a file as it is shown: relative to the working folder, with forward slashes."""
    if path == STDIN:
        return "<stdin>"
    if path[:1].isalnum() and ":" not in path and os.path.normpath(path) == path:
        return path.replace(os.sep, "/")  # nearly always
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        relative = os.path.abspath(path)
    return relative.replace(os.sep, "/")


_NOTHING = frozenset((b"---", b"...", b"{}", b"[]", b"null", b"~", b"--- {}", b"--- null", b'""', b"''"))


def _in_folder(folder: str, excluded: Callable[[str], bool], skipped: Counter[str], configured: str) -> list[str]:
    candidates: list[str] = []
    links: list[str] = []

    def closed(error: OSError) -> None:
        candidates.append(error.filename)

    for root, folders, files in os.walk(folder, followlinks=False, onerror=closed):
        skipped["hidden"] += sum(name.startswith(".") and name.endswith((".yaml", ".yml")) for name in files)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links += [path for name in folders if os.path.islink(path := os.path.join(root, name)) and not excluded(path)]
        candidates += [
            os.path.join(root, name)
            for name in sorted(files)
            if name.endswith((".yaml", ".yml")) and not name.startswith(".")
        ]
    found = [path for path in candidates if not excluded(path)]
    skipped["excluded"] += len(candidates) - len(found)
    ignored = git.ignored(found)
    skipped["ignored by git"] += len(ignored)
    found = [path for path in found if path not in ignored]
    skipped["linked folder"] += len(links) - len(git.ignored(links)) if links else 0
    kept = _annotations(found, configured, is_of_them=not _is_here(folder))
    skipped["no annotation"] += len(found) - len(kept)
    skipped += Counter()  # drops the zeros
    return kept


def _annotations(paths: list[str], configured: str, *, is_of_them: bool) -> list[str]:
    """The annotations among the files of a folder, and what may be left of one: a file without anything in it.

    Where the folder was not chosen for its annotations, an empty file counts beside one of them alone.
    """
    kinds = {path: _kind(path, configured) for path in paths}
    folders = {os.path.dirname(path) for path, kind in kinds.items() if kind == _ANNOTATION}
    wanted = {
        path
        for path, kind in kinds.items()
        if kind == _ANNOTATION or (kind == _EMPTY and (is_of_them or os.path.dirname(path) in folders))
    }
    return [path for path in paths if path in wanted]


def _is_here(folder: str) -> bool:
    return os.path.realpath(folder) == os.path.realpath(os.curdir)


def _kind(path: str, configured: str) -> str:
    """What a file is by its beginning. One that cannot be read as it is counts as an annotation: it is to be said.

    So does a folder that cannot be searched, and a link out of the data, which is not opened for this: it may lead to
    any file of the machine.
    """
    if os.path.islink(path) and (way_out(path, configured) or not os.path.exists(path)):
        return _ANNOTATION
    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISREG(mode):
            return _ANNOTATION if stat.S_ISDIR(mode) else _OTHER
        head = _head(path)
    except FileNotFoundError:  # gone since the folder was searched
        return _OTHER
    except OSError:
        return _ANNOTATION
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or _LOOKS_LIKE_ONE.search(head.removeprefix(_MARK)):
        return _ANNOTATION
    return _EMPTY if _is_empty(head.removeprefix(_MARK)) else _OTHER


def _head(path: str) -> bytes:
    # What was a file a moment ago may be a pipe now, whose mere opening would wait for a writer.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(descriptor, "rb") as stream:
        return stream.read(_LOOK_AT) or b""


def _is_empty(head: bytes) -> bool:
    """Whether nothing but comments, blank lines, marks of a YAML document and empty values stand in a file."""
    lines = (line.strip() for line in head.splitlines())
    return all(not line or line.startswith((b"#", b"%YAML")) or line in _NOTHING for line in lines)
