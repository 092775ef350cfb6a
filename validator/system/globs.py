"""Patterns as in .gitignore, with exclusions: https://git-scm.com/docs/gitignore.

A stranger writes patterns and paths, so each name is matched without trying a star twice, and the names of a path in
one pass; a library makes one expression of a pattern, which long names keep busy for minutes.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache

from ..tuples import NamedTuple

MOST_CHARACTERS, MOST_NAMES = 500, 32
_PART = re.compile(
    r"(?P<stars>\*+)|(?P<any>\?)|\[(?P<no>[!^]?)(?P<set>\]?[^\]]*)\]|(?P<open>\[)|\\?(?P<char>.)", re.DOTALL
)
_OF_EXPRESSIONS = re.compile(r"[\\\[&~|]")
_NEITHER, _INSIDE, _ITSELF = range(3)


class Pattern(NamedTuple):
    """``names``: what each name of a path has to be, None for any number of names; ``takes``: False behind a ``!``.

    ``needs``: whether names have to follow; ``of_folders``: because it ends in a slash.
    """

    takes: bool
    names: tuple[re.Pattern[str] | None, ...]
    needs: bool
    of_folders: bool

    def finds(self, path: list[str]) -> int:
        """Whether it fits a path itself, a folder that the path lies in, or neither."""
        ends = {0}
        for name in self.names:
            if name is None:
                ends = set(range(min(ends), len(path) + 1))
            else:
                ends = {at + 1 for at in ends if at < len(path) and name.fullmatch(path[at])}
            if not ends:
                return _NEITHER
        if not self.needs and len(path) in ends:
            return _ITSELF
        is_below = any(0 < end < len(path) for end in ends)
        return _NEITHER if not is_below else _ITSELF if self.needs and not self.of_folders else _INSIDE


def is_bounded(pattern: str) -> bool:
    """Whether a pattern is as long as patterns are."""
    return len(pattern) <= MOST_CHARACTERS and pattern.count("/") < MOST_NAMES


def parse(line: str) -> Pattern | None:
    """The pattern of a line; None for one that matches nothing: a comment, a range that runs backward."""
    text = line if line.endswith("\\ ") else line.rstrip()
    if text.startswith("#"):
        return None
    takes = not text.startswith("!")
    text = text.removeprefix("!")
    if text in ("", "/"):
        return None
    parts = text.split("/")
    of_folders = len(parts) > 1 and not parts[-1]
    if of_folders:
        parts.pop()
    if len(parts) > 1 and not parts[0]:
        parts.pop(0)
    elif len(parts) == 1:
        parts.insert(0, "**")
    needs = of_folders
    while len(parts) > 1 and parts[-1] == "**":
        parts.pop()
        needs = parts != ["**"] or of_folders
    try:
        return Pattern(takes, tuple(None if part == "**" else _name(part) for part in parts), needs, of_folders)
    except re.error:
        return None


def _name(glob: str) -> re.Pattern[str]:
    """The expression for one name. What a star takes is the least that fits, and is never tried again."""
    pieces = [""]
    for part in _PART.finditer(glob):
        if part["stars"]:
            pieces.append("")
        elif part["any"]:
            pieces[-1] += "."
        elif part["set"] is not None:
            signs = _OF_EXPRESSIONS.sub(r"\\\g<0>", part["set"])
            pieces[-1] += f"[{'^' if part['no'] else ''}{signs}]"
        elif part["open"]:
            raise re.error("a bracket that is not closed")
        else:
            pieces[-1] += re.escape(part["char"])
    first, *others = pieces
    if not others:
        return re.compile(first, re.DOTALL)
    between = "".join(f"(?>.*?{piece})" for piece in others[:-1] if piece)
    return re.compile(f"{first}{between}.*{others[-1]}", re.DOTALL)


@cache
def matcher(patterns: tuple[str, ...], folder: str) -> Callable[[str], bool]:
    """Whether a path matches, the last pattern that fits deciding. Paths outside the folder never do."""
    parsed = [pattern for each in patterns if (pattern := parse(each)) is not None]
    root = os.path.realpath(folder)

    def matches(path: str) -> bool:
        relative = _inside(path, root)
        return relative is not None and is_taken(parsed, relative)

    return matches


def is_taken(patterns: list[Pattern], relative: str) -> bool:
    """Whether patterns take a path; what names the path itself outweighs what names a folder around it."""
    path = relative.split("/")
    taken, so_far = False, _NEITHER
    for pattern in patterns:
        found = pattern.finds(path)
        if found and (found >= so_far or (pattern.takes and found == _INSIDE)):
            taken, so_far = pattern.takes, found
    return taken


def _inside(path: str, root: str) -> str | None:
    """The path from the folder on, with forward slashes; a link counts by its own name."""
    folder, name = os.path.split(os.path.abspath(path))
    try:
        relative = os.path.relpath(os.path.join(os.path.realpath(folder), name), root)
    except ValueError:  # another drive
        return None
    relative = relative.replace(os.sep, "/")
    return None if relative == ".." or relative.startswith("../") else relative
