"""A mark for each finding that stays the same when its lines move, so that a service knows it again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from ..diagnostic import Diagnostic, Range
from ..report.brief import Brief

_MOST = 1000  # characters of a line: a file can be one long line with all of its findings


def fingerprinted(found: Iterable[Brief]) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding with its mark: unique in the run, made of what the finding is about and not of where it stands.

    It comes of the document, the rule, the pointer (with what is in the items of lists in place of their numbers), the
    text of the line and the message without its numbers. Findings that have all of these in common are numbered.
    """
    seen: Counter[bytes] = Counter()
    for one in found:
        for each in one.diagnostics:
            about = [
                one.id or one.file,
                each.rule.code,
                *one.steps.get(each.path, ()),
                _line(one.lines, each.range),
                re.sub("[0-9]+", "", each.message),
            ]
            mark = sha256("\0".join(about).encode("utf-8", "surrogatepass")).digest()[:16]
            seen[mark] += 1
            yield each, mark.hex() if seen[mark] == 1 else f"{mark.hex()}:{seen[mark]}"


def _line(lines: Mapping[int, str], where: Range | None) -> str:
    return " ".join(lines.get(where.start.line, "")[:_MOST].split()) if where is not None else ""
