"""PATHs of the command line → files: what is named is taken, what is found in a folder must look like an annotation."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from .boundary import way_out

STDIN = "-"
_LOOKS_LIKE_ONE = re.compile(rb"^(?:format|release|meeting):", re.MULTILINE)
_LOOK_AT = 64 * 1024


class Selection(NamedTuple):
    """The files to read, in a fixed order, and how many were passed over, by reason."""

    files: list[str]
    skipped: Counter[str]


def _nothing(_: str) -> bool:
    return False


def select(
    paths: Iterable[str], excluded: Callable[[str], bool] = _nothing, *, excludes_named: bool = False
) -> Selection:
    """The files of the paths: a file as it is, a folder searched for YAML. Each file once, whatever named it.

    ``excluded`` says what is passed over in folders, with ``excludes_named`` among named files too.
    """
    named: dict[str, str] = {}
    skipped: Counter[str] = Counter()
    for path in paths:
        if path != STDIN and os.path.isdir(path) and not way_out(path):
            for found in _in_folder(path, excluded, skipped):
                named.setdefault(os.path.realpath(found), found)
        elif excludes_named and path != STDIN and excluded(path):
            skipped["excluded"] += 1
        else:
            named.setdefault(path if path == STDIN else os.path.realpath(path), path)
    return Selection(sorted(named.values(), key=shown), skipped)


def shown(path: str) -> str:
    """The name of a file as it is shown: relative to the working folder, with forward slashes."""
    if path == STDIN:
        return "<stdin>"
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        relative = os.path.abspath(path)
    return relative.replace(os.sep, "/")


def _in_folder(folder: str, excluded: Callable[[str], bool], skipped: Counter[str]) -> list[str]:
    candidates = []
    for root, folders, files in os.walk(folder, followlinks=False):
        skipped["hidden"] += sum(name.startswith(".") and name.endswith((".yaml", ".yml")) for name in files)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        candidates += [
            os.path.join(root, name)
            for name in sorted(files)
            if name.endswith((".yaml", ".yml")) and not name.startswith(".")
        ]
    found = [path for path in candidates if not excluded(path)]
    skipped["excluded"] += len(candidates) - len(found)
    candidates = found
    ignored = _ignored_by_git(folder, candidates)
    skipped["ignored by git"] += len(ignored)
    found = []
    for path in candidates:
        if path in ignored:
            continue
        if _looks_like_one(path):
            found.append(path)
        else:
            skipped["no annotation"] += 1
    skipped += Counter()  # drops the zeros
    return found


def _looks_like_one(path: str) -> bool:
    """Whether a line begins with ``format:``, ``release:`` or ``meeting:``, or the file cannot be read."""
    try:
        if not os.path.isfile(path):
            return os.path.islink(path) and not os.path.exists(path)
        with open(path, "rb") as stream:
            head = stream.read(_LOOK_AT)
            if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
                return True
            return bool(_LOOKS_LIKE_ONE.search(head.removeprefix(b"\xef\xbb\xbf")))
    except OSError:
        return True


def _ignored_by_git(folder: str, paths: list[str]) -> set[str]:
    """The paths that git ignores; none where there is no git or no repository."""
    if not paths:
        return set()
    ignored = _asked(folder, paths)
    if ignored is None:  # git answers for one repository, and some lie in another one within it: a submodule
        within: dict[str, list[str]] = {}
        for path in paths:
            within.setdefault(_repository(os.path.dirname(os.path.abspath(path))), []).append(path)
        ignored = {path for top, some in within.items() if top for path in _asked(top, some) or ()}
    return ignored


def _asked(folder: str, paths: list[str]) -> set[str] | None:
    """What git says is ignored; None where it did not answer for all."""
    import subprocess

    command = ["git", "-C", folder, "check-ignore", "-z", "--stdin"]
    absolute = {os.path.abspath(path): path for path in paths}
    try:
        done = subprocess.run(command, input=os.fsencode("\0".join(absolute)), capture_output=True, check=False)
    except OSError:
        return set()
    if done.returncode not in (0, 1):
        return None
    return {absolute[name] for name in os.fsdecode(done.stdout).split("\0") if name in absolute}


def _repository(folder: str) -> str:
    """The root of the repository around a folder; "" where there is none."""
    while not os.path.lexists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return ""
        folder = above
    return folder
