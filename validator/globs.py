"""Patterns as in .gitignore, with exclusions. The one doorway to pathspec."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache

_MOST_STARS = 3  # in one name of a pattern; each more multiplies the ways to try by the length of the name
_NAMES = re.compile(r"(?<!\\)\*{2,}(?=[^*/])|(?<=[^*/\\])\*{2,}")


def is_bounded(pattern: str) -> bool:
    """Whether a pattern is matched in a moment, however long the path is."""
    return pattern.count("**") <= _MOST_STARS and all(
        len(re.findall(r"\*+", name)) <= _MOST_STARS for name in pattern.split("/")
    )


@cache
def matcher(patterns: tuple[str, ...], folder: str) -> Callable[[str], bool]:
    """Whether a path matches, the last pattern that fits deciding. Paths outside the folder never do."""
    import warnings

    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        # Of [[] the expression that it is made to warns; the pattern is a right one.
        warnings.simplefilter("ignore", FutureWarning)
        spec = GitIgnoreSpec.from_lines(_NAMES.sub("*", each) for each in patterns if _can_match(each))
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
