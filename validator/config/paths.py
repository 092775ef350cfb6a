"""The paths of a configuration: they stay in its own folder by their real path, for a change may have written them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

from ..diagnostic import Finding, Path
from ..system.boundary import is_hidden, is_inside, names_git
from ..system.printable import excerpt
from .checking import finding

_OPTIONS = {"folders": "jco check PATH", "sources": "--sources DIR", "output": "-o DIR", "baseline": "--baseline FILE"}


def faults(data: Mapping[str, Any], folder: str) -> Iterator[Finding]:
    """The paths that lead out of the folder, or into git; of texts also those that are hidden."""
    root = os.path.realpath(folder)
    for name, option in _OPTIONS.items():
        for path, each in _given(data.get(name), name):
            if why := _why(os.path.join(folder, each), root, name):
                hint = f"keep it in the folder of this file, or name it on the command line: {option}"
                yield finding(path, f"{name}: '{excerpt(each, 60)}' {why}", hint)


def _given(value: Any, name: str) -> list[tuple[Path, str]]:
    if isinstance(value, list):
        return [((name, index), each) for index, each in enumerate(value)]
    return [] if value is None else [((name,), value)]


def _why(path: str, root: str, name: str) -> str:
    real = os.path.realpath(path)
    if not is_inside(real, root):
        is_written_so = not is_inside(os.path.normpath(path), os.path.normpath(root))
        return "leads outside the folder of this file" + ("" if is_written_so else " by a link")
    if names_git(real, root):
        return "is in a git folder"
    return "is hidden, and no text is read there" if name == "sources" and is_hidden(real, root) else ""
