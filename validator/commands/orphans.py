"""JSON in the output folder that no document of the set gives any more (FMT008): found, named, and deleted if asked."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator

from .. import source
from ..diagnostic import Finding
from ..document.places import diagnose
from ..report.report import Report
from ..source import Limits
from ..source.limits import MOST_BYTES
from ..system import streams
from ..system.printable import visible
from ..system.selection import shown
from .options import Options, UsageError
from .settings import is_set
from .source_map import name_of

_LIMITS = Limits(bytes=MOST_BYTES)
_HINT = "delete it, or run jco convert --prune"


def refuse_part(options: Options) -> None:
    """UsageError where a run that looks at a part of the set alone is to delete what nothing in it gives."""
    if not is_set(options):
        raise UsageError("--prune needs all documents: name folders (or nothing) instead of files, and omit --since")


def orphans(folder: str, files: Iterable[str], paths: Iterable[str], options: Options) -> list[Report]:
    """A report for each JSON that jco wrote into the folder and that no document gives; none for a part of the set.

    ``files``: the documents; ``paths``: where the JSON of each belongs, also of one with errors. A document without an
    id that can be read may be the one that a file is of: then it is said that this is not known.
    """
    if not is_set(options) or not os.path.isdir(folder):
        return []
    found = [_report(path) for path in _candidates(folder, paths) if _is_ours(path)]
    if not found:
        return []
    nameless = next((file for file, path in zip(files, paths, strict=True) if not path), None)
    if nameless is not None:
        names = ", ".join(visible(report.file) for report in found[:3]) + (", ..." if len(found) > 3 else "")
        streams.note(f"{names}: belongs to no document, unless to {visible(nameless)}, whose id cannot be read\n")
        return []
    return found


def prune(found: Iterable[Report]) -> list[str]:
    """Delete the files of these reports; their names."""
    names = [report.file for report in found]
    for name in names:
        os.unlink(name)
        _delete_map(name_of(name))
    return names


def _delete_map(path: str) -> None:
    """Delete the source map beside a JSON file, where ``convert --source-map`` wrote one."""
    is_file = os.path.isfile(path) and not os.path.islink(path)
    if is_file and source.read_inside(path, _LIMITS).data.startswith(b'{\n "source_map": '):
        os.unlink(path)


def _candidates(folder: str, paths: Iterable[str]) -> Iterator[str]:
    """The JSON files of the folder itself that are not of a document; links and hidden files are not ours."""
    known = {os.path.basename(path).casefold() for path in paths}
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            is_plain = entry.is_file(follow_symlinks=False) and not entry.name.startswith(".")
            if is_plain and entry.name.endswith(".json") and entry.name.casefold() not in known:
                yield os.path.join(folder, entry.name)


def _is_ours(path: str) -> bool:
    """Whether the file is what ``convert`` writes: a document with an id, in our format, with ``derived``."""
    raw = source.read_inside(path, _LIMITS)
    if b'"derived"' not in raw.data:
        return False
    try:
        data = json.loads(raw.data)
    except (ValueError, RecursionError):
        return False
    if not isinstance(data, dict) or not isinstance(data.get("derived"), dict):
        return False
    return isinstance(data.get("id"), str) and str(data.get("format")).startswith("jco/")


def _report(path: str) -> Report:
    document = source.load(source.read_inside(path, _LIMITS).data, shown(path), _LIMITS)
    finding = Finding("FMT008", (), "no document produces this file any more", _HINT)
    return Report(document, (diagnose(finding, document),), is_document=False)
