"""The one doorway to git: which repository a path lies in, and what git says of it.

Data may come from strangers, so nothing that they can write decides what runs. A repository is a folder with a ``.git``
of its own, which git refuses to track and no change can bring: a folder that holds HEAD, config and objects/ is data.
Git is asked from there, in commands that apply no filter and show no difference, with what could start a program
switched off and without the variables that git exports to hooks, which speak of another repository or index.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache
from typing import Any

_FOLDER = ".git"
_READS = frozenset(("cat-file", "check-ignore", "ls-files", "ls-tree", "merge-base", "rev-parse"))
_OFF = (
    "safe.bareRepository=explicit",
    "core.fsmonitor=",
    f"core.hooksPath={os.devnull}",
    f"core.attributesFile={os.devnull}",
    "core.pager=cat",
    "core.sshCommand=false",
    "core.askPass=",
    "credential.helper=",
    "diff.external=",
    "protocol.allow=never",
    "submodule.recurse=false",
    "gc.auto=0",
    "maintenance.auto=false",
)
_OWN = {
    "LC_ALL": "C",
    "GIT_ALLOW_PROTOCOL": "none",  # no transport, whatever a configuration allows: missing objects are not fetched
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}


_PATIENCE = 30.0
"""Seconds. A ``.gitignore`` with many stars keeps git busy for ever over a long path, and a change can bring both."""


_MOST = 256 * 1024 * 1024
"""Bytes that git may print: the names of two million files. A few small folders, each ten times in the one above, are a
list without end."""


class Failed(Exception):
    """Git is not there, or did not do what it was asked; the text says why, in our words."""


class TooSlow(Failed):
    """Git did not come to an end."""


def top(path: str) -> str:
    """The real path of the work tree around a path, which need not exist; "" where it lies in none."""
    at = os.path.realpath(path)
    while not os.path.lexists(os.path.join(at, _FOLDER)):
        above = os.path.dirname(at)
        if above == at:
            return ""
        at = above
    return at


def ask(root: str, *words: str, given: bytes = b"", fine: Iterable[int] = (0,), most: int | None = None) -> bytes:
    """What git prints for a command in the work tree ``root``, as ``top`` found it. Raises Failed.

    Of what is longer than ``most`` so many bytes and one more are given: the reader sees that it is too much.
    """
    assert words[0] in _READS, words[0]
    if not _is_repository(os.path.join(root, _FOLDER)):
        raise Failed(f"{root} is not a git repository: its .git is empty or damaged")
    options = [part for setting in _OFF for part in ("-c", setting)]
    command = [_program(), "--no-pager", *options, *words]
    limit = _MOST if most is None else most
    try:
        status, found, said = _run(command, given, limit, cwd=root, env=_around(root))
    except TimeoutError:
        raise TooSlow(f"git has not come to an end in {_PATIENCE:.0f} seconds in {root}") from None
    except (OSError, ValueError) as error:  # ValueError: a zero byte, which no name has
        raise Failed(f"git cannot be run: {error}") from None
    if len(found) > limit and most is None:
        raise Failed(f"git lists more than {_MOST // 1024**2} MB of names in {root}")
    if len(found) <= limit and status not in fine:
        raise Failed(_why(said.decode("utf-8", "replace"), root))
    return found


def _run(command: list[str], given: bytes, most: int, **around: Any) -> tuple[int, bytes, bytes]:
    """The exit status, what is printed (not much more than ``most``), and what is said of it. Raises TimeoutError."""
    import subprocess

    if given:  # what is asked of names prints some of them
        try:
            done = subprocess.run(command, input=given, capture_output=True, check=False, timeout=_PATIENCE, **around)
        except subprocess.TimeoutExpired:
            raise TimeoutError from None
        return done.returncode, done.stdout, done.stderr
    from tempfile import TemporaryFile
    from threading import Timer

    with TemporaryFile() as errors:
        none, pipe = subprocess.DEVNULL, subprocess.PIPE
        # At its end the pipe is closed: git stops then, however much it has to say.
        with subprocess.Popen(command, stdin=none, stdout=pipe, stderr=errors, **around) as process:
            assert process.stdout is not None
            clock = Timer(_PATIENCE, process.kill)
            clock.daemon = True
            clock.start()
            found = process.stdout.read(most + 1)
        is_late = not clock.is_alive()
        clock.cancel()
        errors.seek(0)
        said = errors.read()
    if is_late:
        raise TimeoutError
    return process.returncode, found, said


def names(listed: bytes) -> list[str]:
    """The names in a list of git that zero bytes end."""
    return [name for name in os.fsdecode(listed).split("\0") if name]


def ignored(paths: Iterable[str]) -> set[str]:
    """Those of the paths that git ignores; none where there is no git or no repository, or it takes too long."""
    roots, real = cache(top), cache(os.path.realpath)
    by_root: dict[str, dict[str, str]] = {}
    for path in paths:
        # A link counts by its own name, and git looks behind no link on the way to it.
        folder = real(os.path.dirname(path))
        if root := roots(folder):
            by_root.setdefault(root, {})[os.path.join(folder, os.path.basename(path))] = path
    return {some[name] for root, some in by_root.items() for name in _ignored(root, some)}


_slow: set[str] = set()
"""Work trees of which it is not asked again what is ignored: everything in them is looked at then."""


def _ignored(root: str, paths: Iterable[str]) -> list[str]:
    if root in _slow:
        return []
    try:
        return _ignored_below(root, paths)
    except TooSlow:
        _slow.add(root)
        return []
    except Failed:
        by_folder: dict[str, list[str]] = {}
        for path in paths:
            by_folder.setdefault(os.path.dirname(path), []).append(path)
        if len(by_folder) < 2:
            return []
        # Git refuses all for one that it does not look at, as in the folder of a submodule that is not there.
        return [name for some in by_folder.values() for name in _ignored(root, some)]


def _ignored_below(root: str, paths: Iterable[str]) -> list[str]:
    relative = {os.path.relpath(path, root): path for path in paths}
    # From ./ on, so that no name is read as a pattern with signs of git (":(top)x").
    given = os.fsencode("".join(f"./{name}\0" for name in relative))
    found = ask(root, "check-ignore", "-z", "--stdin", given=given, fine=(0, 1))
    return [relative[name] for name in map(os.path.normpath, names(found)) if name in relative]


def _is_repository(path: str) -> bool:
    """Whether a ``.git`` is one: a folder with HEAD, or the file of a linked work tree or a submodule."""
    return os.path.isfile(path) or os.path.exists(os.path.join(path, "HEAD"))


@cache
def _program() -> str:
    """The git of PATH; never one in the working folder, where Windows and a PATH with ``.`` look too."""
    import shutil

    for folder in os.get_exec_path():
        if os.path.isabs(folder) and (found := shutil.which(os.path.join(folder, "git"))):
            return found
    raise Failed("git is not installed, or not in PATH")


def _around(root: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_")}
    return kept | _OWN | {"GIT_WORK_TREE": root, "GIT_CEILING_DIRECTORIES": os.path.dirname(root)}


def _why(said: str, root: str) -> str:
    """Our words for what git said."""
    if "safe.directory" in said:
        return f"git refuses {root}, which belongs to another user: git config --global --add safe.directory {root}"
    line = said.strip().partition("\n")[0]
    for kind in ("fatal: ", "error: "):
        line = line.removeprefix(kind)
    return f"git cannot read the repository {root}" + (f" ({line})" if line else "")
