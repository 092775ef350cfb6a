"""The git repository around a folder: what changed since a revision, and files as they were then.

The only module that runs git for revisions; nothing that a user gives can be taken for an option of it.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable


class NoRevision(Exception):
    """git is not there, the folder is in no repository, or the revision does not exist."""


def _git(folder: str, *words: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", folder, *words], capture_output=True, check=False)  # noqa: S607
    except OSError as error:
        raise NoRevision(f"git cannot be run: {error.strerror or error}") from None
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise NoRevision(told[0] if told else f"git ended with {done.returncode}")
    return done.stdout


def _top(folder: str) -> str:
    """The folder of the repository."""
    return os.fsdecode(_git(folder, "rev-parse", "--show-toplevel")).rstrip("\n")


def revision(name: str, path: str = os.curdir) -> str:
    """The full name of a revision in the repository of a path; NoRevision where there is none."""
    folder = _existing(path)
    if name.startswith("-") or "\0" in name:
        raise NoRevision(f"'{name}' is no revision")
    _top(folder)  # says what is wrong where there is no repository
    try:
        found = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except NoRevision:
        raise NoRevision(f"there is no revision '{name}' here") from None
    return found.decode().strip()


def changed(since: str, paths: Iterable[str]) -> set[str]:
    """The files that differ from a revision in the repositories of some paths, untracked ones included; real paths.

    Where the history of the two parted, only what this side changed counts: what a pull request brings.
    """
    tops = {_top(folder) for folder in {os.path.dirname(path) or os.curdir for path in paths}}
    return {os.path.realpath(os.path.join(top, name)) for top in tops for name in _changed(since, top)}


def _changed(since: str, top: str) -> list[str]:
    """What differs from a revision in one repository; before its first commit that is everything."""
    new = _names(_git(top, "ls-files", "--others", "--exclude-standard", "-z", "--"))
    if since == "HEAD" and not _has_commits(top):
        return [*new, *_names(_git(top, "ls-files", "-z", "--"))]
    commit = revision(since, top)
    try:
        base = _git(top, "merge-base", commit, "HEAD").decode().strip()
    except NoRevision:  # no common history, as in a shallow clone
        base = commit
    return [*new, *_names(_git(top, "diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", base, "--"))]


def _has_commits(top: str) -> bool:
    try:
        _git(top, "rev-parse", "--verify", "--quiet", "HEAD")
    except NoRevision:
        return False
    return True


def files_at(commit: str, path: str) -> list[str]:
    """The files of a revision at a path (a file or a folder), as seen from here."""
    folder = _existing(path)
    top = _top(folder)
    inside = os.path.relpath(os.path.realpath(path), os.path.realpath(top)).replace(os.sep, "/")
    words = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--"]
    names = _names(_git(top, *words, *([] if inside == "." else [inside])))
    return [os.path.relpath(os.path.join(top, name)) for name in names]


def content_at(commit: str, path: str) -> bytes | None:
    """The bytes of a file as it was at a revision; None where it was not there."""
    folder = _existing(path)
    top = _top(folder)
    inside = os.path.relpath(os.path.realpath(path), os.path.realpath(top)).replace(os.sep, "/")
    try:
        return _git(top, "cat-file", "blob", f"{commit}:{inside}")
    except NoRevision:
        return None


def _existing(path: str) -> str:
    """The nearest folder of a path that exists."""
    folder = path if os.path.isdir(path) else os.path.dirname(path) or os.curdir
    while not os.path.isdir(folder):
        folder = os.path.dirname(folder) or os.curdir
    return folder


def _names(listed: bytes) -> list[str]:
    return [name for name in os.fsdecode(listed).split("\0") if name]
