"""The findings that were there when a set took jco up: they are listed as waived, and only new ones count.

A finding is known again by its file, rule and place without the numbers of lists, and by the text of its line: so it is
the same when lines or entries before it come and go. Of equal ones the baseline has the number. A file that was renamed
is known again by the id of its document, or by its text.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from .. import source
from ..diagnostic import Diagnostic, Waived, pointer
from ..source import Limits
from ..source.limits import MOST_BYTES
from ..system.patterns import lazy
from ..system.spool import Again
from ..tuples import NamedTuple
from .brief import Brief

FORMAT_VERSION = 1
_WHY = "it was there when the baseline was written"
_OF_THE_RUN = ("YML013", "RUN", "CFG", "FMT004", "FMT005", "FMT006", "FMT008")
_NUMBER = lazy("[0-9]+")


class Entry(NamedTuple):
    """One kind of finding: ``file`` from the folder of the baseline on, ``text``: a mark of its line."""

    file: str
    code: str
    at: str
    text: str


class Known(NamedTuple):
    """What a baseline holds: its entries and their numbers, and by which marks each file is known again."""

    entries: Counter[Entry]
    marks: Mapping[str, tuple[str, ...]]


class Unreadable(Exception):
    """The file is not a baseline; the text says why, and ``help`` what to do where that is not the usual."""

    def __init__(self, why: str, help_: str = "") -> None:
        super().__init__(why)
        self.help = help_


def read(path: str) -> Known:
    """What a baseline holds. Raises Unreadable."""
    raw = source.read(path, Limits(bytes=MOST_BYTES))
    if raw.fault is not None:
        raise Unreadable(raw.fault.message)
    return parse(raw.data)


_CONFLICT = lazy(rb"^(?:<<<<<<< |=======\r?$|>>>>>>> )", re.MULTILINE)
_MERGE = (
    "each entry is a line of its own: keep those of both sides, delete the lines with <<<<<<<, ======= and >>>>>>>, "
    "put a comma after each entry but the last of a list; jco check --write-baseline then drops what is there twice"
)


def parse(held: bytes) -> Known:
    """What the bytes of a baseline hold. Raises Unreadable."""
    try:
        data = json.loads(held.decode("utf-8"))
    except (ValueError, RecursionError):
        if conflict := _CONFLICT.search(held):
            line = held.count(b"\n", 0, conflict.start()) + 1
            raise Unreadable(f"it holds a conflict of git (line {line})", _MERGE) from None
        raise Unreadable("it is not JSON") from None
    version = data.get("format_version") if isinstance(data, dict) else None
    if version != FORMAT_VERSION or not isinstance(data.get("findings"), list):
        raise Unreadable(f"it is not a baseline of format {FORMAT_VERSION}")
    found: Counter[Entry] = Counter()
    for number, each in enumerate(data["findings"], 1):
        if not _is_entry(each):
            raise Unreadable(f"its entry {number} was not written by jco")
        found[Entry(each["file"], each["code"], each["at"], each["text"])] += each["count"]
    return Known(found, _marks(data.get("files")))


def _marks(data: Any) -> dict[str, tuple[str, ...]]:
    """The marks of the files; a baseline of an earlier jco has none."""
    if not isinstance(data, dict):
        return {}
    return {file: tuple(map(str, marks)) for file, marks in data.items() if isinstance(marks, list)}


def _is_entry(each: Any) -> bool:
    if not isinstance(each, dict) or not all(isinstance(each.get(name), str) for name in Entry._fields):
        return False
    count = each.get("count")
    return isinstance(count, int) and not isinstance(count, bool) and 0 < count < 1_000_000


def written(known: Known) -> bytes:
    """The baseline as a file: sorted, an entry a line, so that a change of it reads well."""
    entries = [_line({**entry._asdict(), "count": count}) for entry, count in sorted(known.entries.items())]
    held = {entry.file for entry in known.entries}
    files = [f"{_line(file)}: {_line(marks)}" for file, marks in sorted(known.marks.items()) if file in held]
    text = f'{{\n  "format_version": {FORMAT_VERSION},\n  "findings": {_block(entries, "[]")},\n'
    text += f'  "files": {_block(files, "{}")}\n}}\n'
    return text.encode("utf-8", "backslashreplace")


def _line(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


def _block(lines: list[str], brackets: str) -> str:
    body = ",\n    ".join(lines)
    return f"{brackets[0]}\n    {body}\n  {brackets[1]}" if lines else brackets


def marks(briefs: Iterable[Brief], folder: str) -> dict[str, tuple[str, ...]]:
    """By what each file is known again when it is called otherwise: the id of its document, its text without the id."""
    found = {}
    for one in briefs:
        found[_file(one.file, folder)] = (*((f"id {one.id}",) if one.id else ()), f"text {one.mark}")
    return found


def renamed(briefs: Iterable[Brief], known: Known, folder: str) -> dict[str, str]:
    """Files that the baseline does not hold, each with the one that it holds under another name, which is gone."""
    held = {entry.file for entry in known.entries}
    gone = {file: known.marks[file] for file in sorted(held) if file in known.marks and not _is_there(file, folder)}
    if not gone:
        return {}
    found: dict[str, str] = {}
    for file, own in marks(briefs, folder).items():
        fitting = [old for old, its in gone.items() if set(own) & set(its) and old not in found.values()]
        if file not in held and len(fitting) == 1:
            found[file] = fitting[0]
    return found


def _is_there(file: str, folder: str) -> bool:
    return os.path.lexists(os.path.join(folder, file))


def entries(briefs: Iterable[Brief], folder: str) -> Counter[Entry]:
    """The findings of the documents that count now or are held by a baseline."""
    found: Counter[Entry] = Counter()
    for one in briefs:
        lines, file = _Lines(one.lines), _file(one.file, folder)
        for each in one.diagnostics:
            if _belongs(each):
                found[_entry(each, lines, file)] += 1
    return found


def apply(briefs: Iterable[Brief], known: Known, folder: str) -> tuple[Iterable[Brief], Counter[Entry]]:
    """The documents with what the baseline holds marked as waived, and what it holds and these files no longer have.

    Of equal findings beyond its number the last count as new.
    """
    names = renamed(briefs, known, folder)
    left = +known.entries
    files = set(names.values())
    for one in briefs:
        files.add(_file(one.file, folder))
        _applied(one, left, folder, names)
    gone = Counter({entry: count for entry, count in left.items() if count and entry.file in files})

    def applied() -> Iterator[Brief]:
        left = +known.entries
        return (_applied(one, left, folder, names) for one in briefs)

    return Again(applied), gone


class Applying:
    """What the baseline makes of one document after the other, for a run that reads them once, in whatever process."""

    def __init__(self, known: Known, folder: str) -> None:
        self._known, self._folder = known, folder
        self._left = +known.entries

    def __call__(self, one: Brief) -> Brief:
        """The document with what the baseline holds marked as waived."""
        return _applied(one, self._left, self._folder, renamed([one], self._known, self._folder))


def files_of(briefs: Iterable[Brief], folder: str) -> set[str]:
    """The files of the documents, as the baseline names them."""
    return {_file(one.file, folder) for one in briefs}


def _applied(one: Brief, left: Counter[Entry], folder: str, names: Mapping[str, str]) -> Brief:
    lines, file = _Lines(one.lines), _file(one.file, folder)
    file = names.get(file, file)
    shown = []
    for each in one.diagnostics:
        if _belongs(each) and left[entry := _entry(each, lines, file)] > 0:
            left[entry] -= 1
            each = each._replace(waived=Waived(_WHY, None, "baseline"), fix=None)  # noqa: PLW2901
        shown.append(each)
    return one._replace(diagnostics=tuple(shown))


def _belongs(each: Diagnostic) -> bool:
    is_free = each.waived is None or each.waived.source == "baseline"
    return is_free and not each.rule.code.startswith(_OF_THE_RUN)


class _Lines:
    """The lines of a document; what of a line goes into a mark is worked out once, however many findings it has."""

    def __init__(self, lines: Mapping[int, str]) -> None:
        self._lines = lines
        self._marks = cache(self._hashed)

    def mark(self, each: Diagnostic, more: str) -> str:
        """The mark of the line of a finding, with what tells it from others there."""
        found = self._marks(each.range.start.line if each.range else 0).copy()
        found.update(more.encode("utf-8", "surrogatepass"))
        return found.hexdigest()[:12]

    def _hashed(self, number: int) -> hashlib._Hash:
        return hashlib.sha256(" ".join(self._lines.get(number, "").split()).encode("utf-8", "surrogatepass"))


def _entry(each: Diagnostic, lines: _Lines, file: str) -> Entry:
    at = pointer(tuple("*" if _NUMBER.fullmatch(str(step)) else step for step in each.path))
    # What is missing may stand at the parent.
    more = f" {each.subject}" if each.on == "missing" and each.subject else ""
    return Entry(file, each.rule.code, at, lines.mark(each, more))


def _file(shown: str, folder: str) -> str:
    """The name of a file from the folder of the baseline on, so that the working folder does not matter."""
    try:
        relative = os.path.relpath(os.path.realpath(shown), os.path.realpath(folder))
    except ValueError:  # another drive
        relative = os.path.realpath(shown)
    return relative.replace(os.sep, "/")
