"""Patterns as in .gitignore, with exclusions. The one doorway to pathspec."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache


@cache
def matcher(patterns: tuple[str, ...], folder: str) -> Callable[[str], bool]:
    """Whether a path matches, the last pattern that fits deciding. Paths outside the folder never do."""
    from pathspec import GitIgnoreSpec

    spec = GitIgnoreSpec.from_lines(patterns)
    root = os.path.realpath(folder)

    def matches(path: str) -> bool:
        relative = _inside(path, root)
        return relative is not None and spec.match_file(relative)

    return matches


def _inside(path: str, root: str) -> str | None:
    """The path from the folder on, with forward slashes; a link counts by its own name."""
    folder, name = os.path.split(os.path.abspath(path))
    try:
        relative = os.path.relpath(os.path.join(os.path.realpath(folder), name), root)
    except ValueError:  # another drive
        return None
    relative = relative.replace(os.sep, "/")
    return None if relative == ".." or relative.startswith("../") else relative
