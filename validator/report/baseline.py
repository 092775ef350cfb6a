"""The findings that were there when a set took jco up: they are listed as waived, and only new ones count.

A finding is known again by its file, rule and place without the numbers of lists, and by the text of its line: so it is
the same when lines or entries before it come and go. Of equal ones the baseline has the number.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from .. import source
from ..diagnostic import Diagnostic, Waived, pointer
from ..source import Limits
from ..source.limits import MOST_BYTES
from .pipeline import Report

FORMAT_VERSION = 1
_WHY = "it was there when the baseline was written"
_OF_THE_RUN = ("YML013", "RUN", "CFG", "FMT004", "FMT005", "FMT006", "FMT008")
_NUMBER = re.compile("[0-9]+")


class Entry(NamedTuple):
    """One kind of finding: ``file`` from the folder of the baseline on, ``text``: a mark of its line."""

    file: str
    code: str
    at: str
    text: str


class Unreadable(Exception):
    """The file is not a baseline; the text says why."""


def read(path: str) -> Counter[Entry]:
    """The entries of a baseline and their numbers. Raises Unreadable."""
    raw = source.read(path, Limits(bytes=MOST_BYTES))
    if raw.fault is not None:
        raise Unreadable(raw.fault.message)
    return parse(raw.data)


def parse(held: bytes) -> Counter[Entry]:
    """The entries in the bytes of a baseline. Raises Unreadable."""
    try:
        data = json.loads(held.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Unreadable("it is not JSON") from None
    version = data.get("format_version") if isinstance(data, dict) else None
    if version != FORMAT_VERSION or not isinstance(data.get("findings"), list):
        raise Unreadable(f"it is not a baseline of format {FORMAT_VERSION}")
    found: Counter[Entry] = Counter()
    for number, each in enumerate(data["findings"], 1):
        if not _is_entry(each):
            raise Unreadable(f"its entry {number} was not written by jco")
        found[Entry(each["file"], each["code"], each["at"], each["text"])] += each["count"]
    return found


def _is_entry(each: Any) -> bool:
    if not isinstance(each, dict) or not all(isinstance(each.get(name), str) for name in Entry._fields):
        return False
    count = each.get("count")
    return isinstance(count, int) and not isinstance(count, bool) and 0 < count < 1_000_000


def written(entries: Counter[Entry]) -> bytes:
    """The baseline as a file: sorted, an entry a line, so that a change of it reads well."""
    lines = [
        json.dumps({**entry._asdict(), "count": count}, ensure_ascii=False) for entry, count in sorted(entries.items())
    ]
    body = ",\n    ".join(lines)
    findings = f"[\n    {body}\n  ]" if lines else "[]"
    text = f'{{\n  "format_version": {FORMAT_VERSION},\n  "findings": {findings}\n}}\n'
    return text.encode("utf-8", "backslashreplace")


def entries(reports: Iterable[Report], folder: str) -> Counter[Entry]:
    """The findings of the reports that count now or are held by a baseline."""
    found: Counter[Entry] = Counter()
    for report in reports:
        lines, file = _Lines(report.document.text), _file(report.file, folder)
        for each in report.diagnostics:
            if _belongs(each):
                found[_entry(each, lines, file)] += 1
    return found


def apply(reports: list[Report], known: Counter[Entry], folder: str) -> tuple[list[Report], Counter[Entry]]:
    """The reports with what the baseline holds marked as waived, and what it holds and these files no longer have.

    Of equal findings beyond its number the last count as new.
    """
    left = +known
    files = files_of(reports, folder)
    done = [_applied(report, left, folder) for report in reports]
    return done, Counter({entry: count for entry, count in left.items() if count and entry.file in files})


def files_of(reports: Iterable[Report], folder: str) -> set[str]:
    """The files of the reports, as the baseline names them."""
    return {_file(report.file, folder) for report in reports}


def _applied(report: Report, left: Counter[Entry], folder: str) -> Report:
    lines, file = _Lines(report.document.text), _file(report.file, folder)
    shown = []
    for each in report.diagnostics:
        if _belongs(each) and left[entry := _entry(each, lines, file)] > 0:
            left[entry] -= 1
            each = each._replace(waived=Waived(_WHY, None, "baseline"))  # noqa: PLW2901
        shown.append(each)
    return report._replace(diagnostics=tuple(shown))


def _belongs(each: Diagnostic) -> bool:
    is_free = each.waived is None or each.waived.source == "baseline"
    return is_free and not each.rule.code.startswith(_OF_THE_RUN)


class _Lines:
    """The lines of a document; what of a line goes into a mark is worked out once, however many findings it has."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._marks = cache(self._hashed)

    def mark(self, each: Diagnostic, more: str) -> str:
        """The mark of the line of a finding, with what tells it from others there."""
        found = self._marks(each.range.start.line if each.range else 0).copy()
        found.update(more.encode("utf-8", "surrogatepass"))
        return found.hexdigest()[:12]

    def _hashed(self, number: int) -> hashlib._Hash:
        line = self._lines[number - 1] if 0 < number <= len(self._lines) else ""
        return hashlib.sha256(" ".join(line.split()).encode("utf-8", "surrogatepass"))


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
