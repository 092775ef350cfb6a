"""What git holds of a revision: what changed since, and files as they were then.

The files of the work tree are read and compared here, not by git: so no filter of a repository has to run for it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable

from .. import source
from ..source import Limits
from ..source.limits import MOST_BYTES
from ..system import git
from ..system.git import Failed
from ..system.patterns import lazy
from ..tuples import NamedTuple

_NAME = lazy(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_LINK = "120000"
_LIMITS = Limits(bytes=MOST_BYTES)


class NoRevision(Exception):
    """Git is not there, a path lies in no repository, or the revision does not exist; the text says which."""


class Revision(NamedTuple):
    """A commit of a repository, and its files: the name from the root on → (mode, name of the content in git)."""

    root: str
    commit: str
    files: dict[str, tuple[str, str]]

    def name(self, path: str) -> str | None:
        """The name of a path in the repository; None for one outside. A link counts by its own name."""
        own = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))
        relative = os.path.relpath(own, self.root).replace(os.sep, "/")
        return None if relative == ".." or relative.startswith("../") else relative

    def has_same(self, path: str) -> bool:
        """Whether a path holds now what it held then; of a link, itself and the file behind it."""
        if os.path.islink(path) and not self.has_same(os.path.realpath(path)):
            return False
        name = self.name(path)
        mode, content = self.files.get(name or "", ("", ""))
        if not content or (mode == _LINK) != os.path.islink(path):
            return False
        if mode == _LINK:
            return _is(os.fsencode(os.readlink(path)), content)
        raw = source.read(path, _LIMITS)
        return raw.fault is None and (_is(raw.data, content) or _is(raw.data.replace(b"\r\n", b"\n"), content))


def _is(data: bytes, name: str) -> bool:
    """Whether git calls this content so."""
    digest = hashlib.sha1 if len(name) == 40 else hashlib.sha256
    return digest(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest() == name


def revision(name: str, path: str = os.curdir) -> Revision:
    """A revision of the repository around a path."""
    root = _root(path)
    return _revision(root, _commit(name, root))


def merge_base(name: str, path: str = os.curdir) -> Revision:
    """Where the history of a revision and the one at hand parted: what is different since is what this side brings.

    Before its first commit a repository is empty. Where no common history is at hand it is the revision itself.
    """
    root = _root(path)
    if name == "HEAD" and not _ask_git(root, "rev-parse", "--verify", "--quiet", "HEAD", fine=(0, 1)):
        return Revision(root, "", {})
    commit = _commit(name, root)
    base = _ask_git(root, "merge-base", commit, "HEAD", fine=(0, 1, 128)).decode().strip()
    return _revision(root, base if _NAME.fullmatch(base) else commit)


def names_now(root: str) -> list[str]:
    """The files of a work tree that git knows, or would add; not those of another repository within it."""
    listed = git.names(_ask_git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"))
    return [name for name in listed if not name.endswith("/")]


def tracked(paths: Iterable[str]) -> set[str]:
    """Those of the paths that are in the index of their repository: what is committed, or will be."""
    own: dict[str, set[str]] = {}
    found = set()
    for path in paths:
        root = git.top(os.path.dirname(path) or os.curdir)
        if root and root not in own:
            try:
                own[root] = set(git.names(git.ask(root, "ls-files", "-z", "--cached")))
            except Failed:
                own[root] = set()
        if root and Revision(root, "", {}).name(path) in own[root]:
            found.add(path)
    return found


def files_at(then: Revision, path: str) -> list[str]:
    """The files of a revision at a path (a file or a folder), as seen from here."""
    inside = then.name(os.path.realpath(path))
    found = (name for name in then.files if inside in (".", name) or name.startswith(f"{inside}/"))
    return [os.path.relpath(os.path.join(then.root, name)) for name in found]


def content_at(then: Revision, path: str) -> bytes | None:
    """The bytes of a file as it was at a revision; None where it was not there. Of too many one more than is read."""
    mode, content = then.files.get(then.name(path) or "", ("", ""))
    return _ask_git(then.root, "cat-file", "blob", content, most=MOST_BYTES) if content and mode != _LINK else None


def _root(path: str) -> str:
    found = git.top(path)
    if not found:
        raise NoRevision(f"{path} is not in a git repository")
    return found


def _commit(name: str, root: str) -> str:
    """The full name of a commit. One name and no set of commits, and nothing that git takes for an option."""
    if not name.startswith(("-", "^")) and "\0" not in name:
        words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        found = _ask_git(root, *words, fine=(0, 1, 128)).decode("utf-8", "replace").strip()
        if _NAME.fullmatch(found):
            return found
    message = f"there is no revision '{name}' in {root}"
    if _ask_git(root, "rev-parse", "--is-shallow-repository").strip() == b"true":
        message += ", whose history is cut short: git fetch it first (in a workflow: fetch-depth: 0)"
    raise NoRevision(message)


def _revision(root: str, commit: str) -> Revision:
    listed = git.names(_ask_git(root, "ls-tree", "-r", "-z", "--full-tree", commit))
    found = {}
    for entry in listed:
        about, _, name = entry.partition("\t")
        mode, kind, content = about.split(" ")
        if kind == "blob":
            found[name] = (mode, content)
    return Revision(root, commit, found)


def _ask_git(root: str, *words: str, fine: tuple[int, ...] = (0,), most: int | None = None) -> bytes:
    try:
        return git.ask(root, *words, fine=fine, most=most)
    except Failed as why:
        raise NoRevision(str(why)) from None
