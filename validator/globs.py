"""Patterns as in .gitignore, with exclusions. The one doorway to pathspec."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache


@cache
def matcher(patterns: tuple[str, ...], folder: str) -> Callable[[str], bool]:
    """Whether a path matches, the last pattern that fits deciding. Paths outside the folder never do."""
    import warnings

    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        # Of [[] the expression that it is made to warns; the pattern is a right one.
        warnings.simplefilter("ignore", FutureWarning)
        spec = GitIgnoreSpec.from_lines(filter(_can_match, patterns))
    root = os.path.realpath(folder)

    def matches(path: str) -> bool:
        relative = _inside(path, root)
        return relative is not None and spec.match_file(relative)

    return matches


def _can_match(pattern: str) -> bool:
    """False for a range that runs backward (``[z-a]``): git lets it match nothing, pathspec raises."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([pattern])
    except re.error:
        return False
    return True


def _inside(path: str, root: str) -> str | None:
    """The path from the folder on, with forward slashes; a link counts by its own name."""
    folder, name = os.path.split(os.path.abspath(path))
    try:
        relative = os.path.relpath(os.path.join(os.path.realpath(folder), name), root)
    except ValueError:  # another drive
        return None
    relative = relative.replace(os.sep, "/")
    return None if relative == ".." or relative.startswith("../") else relative
