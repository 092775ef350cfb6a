"""The documents of ``tests/cases``: each a whole document, or a base and an edit.

An edit (``OUT001-one-person.diff``) is what a reader sees in a review: lines that go, lines that come, and as many
lines around them as tell the place. ::

    # One minister agrees for both sides.
    @@ outcomes
         strength: firm
    -    by: all
    +    by: tora # expect: OUT001 /outcomes/0/by

``@@ KEY`` opens a change in the block of that key at the root of the base. The lines that stay and go must stand there
once, below the change before. A line that stays may bring its own ``# expect:``. Comments on top are those of the
document, in place of the base's. ``--- NAME`` above the changes names another base than ``silent/base.yaml``.
"""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from typing import NamedTuple

CASES = Path(__file__).parent / "cases"
_MARK = re.compile(r"[ \t]*# expect: .*")


class Case(NamedTuple):
    """``path`` is where the document would lie as a file of its own: beside its texts."""

    path: Path
    data: bytes

    @property
    def name(self) -> str:
        return self.path.relative_to(CASES).as_posix()

    @property
    def text(self) -> str:
        return self.data.decode("utf-8")


class Misfit(Exception):
    """An edit that does not fit its base."""


@cache
def cases() -> tuple[Case, ...]:
    """All documents, sorted by their names."""
    return tuple(sorted(_read(path) for path in CASES.rglob("*") if path.suffix in (".yaml", ".diff")))


def case(name: str) -> Case:
    """The document of a name without its ending: ``case("EVD/EVD002-version")``."""
    whole = CASES / f"{name}.yaml"
    return _read(whole if whole.exists() else whole.with_suffix(".diff"))


def written(folder: Path) -> list[Path]:
    """The paths of all documents, written as files below a folder, with the texts that they name."""
    shutil.copytree(CASES, folder, ignore=shutil.ignore_patterns("*.diff"), dirs_exist_ok=True)
    for each in cases():
        (folder / each.name).write_bytes(each.data)
    return [folder / each.name for each in cases()]


def _read(path: Path) -> Case:
    data = path.read_bytes()
    if path.suffix == ".yaml":
        return Case(path, data)
    try:
        return Case(path.with_suffix(".yaml"), edited(data.decode("utf-8")).encode("utf-8"))
    except Misfit as misfit:
        raise Misfit(f"{path}: {misfit}") from None


def edited(edit: str) -> str:
    """The document that an edit makes of its base."""
    head, *changes = re.split(r"(?m)^@@ (?=\S)", edit)
    named = re.search(r"(?m)^--- (\S+)\n", head)
    base = (CASES / (named[1] if named else "silent/base.yaml")).read_text("utf-8")
    lines = re.sub(r"\A(#.*\n)*", "", base).split("\n")
    done, at = [head.replace(named[0], "") if named else head], 0
    for change in changes:
        key, *words = change.split("\n")
        start, end, new = _placed(lines, at, key, [line for line in words if line])
        done += [f"{line}\n" for line in (*lines[at:start], *new)]
        at = end
    return "".join(done) + "\n".join(lines[at:])


def _placed(lines: list[str], after: int, key: str, change: list[str]) -> tuple[int, int, list[str]]:
    """Where a change begins and ends in the base, and what stands there then."""
    if not all(line[0] in " -+" for line in change):
        raise Misfit(f"@@ {key}: each line begins with a space, - or +")
    old = [_MARK.sub("", line[1:]) if line[0] == " " else line[1:] for line in change if line[0] != "+"]
    starts = [at for at in _block(lines, key) if at >= after and lines[at : at + len(old)] == old]
    if not old or len(starts) != 1:
        found = f"stand there in {len(starts)} places" if starts else "do not stand there, below the change before"
        raise Misfit("\n".join([f"@@ {key}: the lines that stay and go {found}:", *old]))
    return starts[0], starts[0] + len(old), [line[1:] for line in change if line[0] != "-"]


def _block(lines: list[str], key: str) -> range:
    """The numbers of the lines of a key at the root of the base."""
    roots = [number for number, line in enumerate(lines) if re.match(r"[^\s#-]", line)]
    for start, end in zip(roots, [*roots[1:], len(lines)], strict=True):
        if lines[start].startswith(f"{key}:"):
            return range(start, end)
    raise Misfit(f"@@ {key}: the base has no such key")
