"""The JSON files that are there already: what of them is kept, which are up to date, and which are of no document."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from shlex import quote
from typing import Any

from .. import source
from ..diagnostic import Finding
from ..document.places import diagnose
from ..release.stored import checksum
from ..report import canonical, pipeline
from ..report.report import Report
from ..source import Limits
from ..source.limits import MOST_BYTES
from ..system import git, streams
from ..system.printable import excerpt, visible
from ..system.selection import STDIN, shown
from ..tuples import NamedTuple
from .options import Options, UsageError
from .settings import is_set

LIMITS = Limits(bytes=MOST_BYTES)
_WRITE = "run jco convert, and commit the files that it writes"
_WRITE_MAPS = "run jco convert --source-map, and commit the files that it writes"


class Target(NamedTuple):
    """A document and the file that its JSON belongs in; ``data`` is empty where it has none."""

    report: Report
    path: str
    data: bytes


def name_of(path: str) -> str:
    """The name of the map that belongs to a JSON file: ``NAME.map.json``."""
    return path[: -len(".json")] + ".map.json"


def bytes_at(path: str) -> bytes:
    """What a JSON file holds; nothing where there is none, or where it cannot be read."""
    return source.read_inside(path, LIMITS).data if os.path.lexists(path) else b""


def kept_evidence(report: Report, path: str) -> dict[str, Any] | None:
    """The ``derived`` of the JSON that is there, where it has what only a text that is not at hand can give.

    So whoever converts without the texts does not lose the evidence. Only that of the same content is kept.
    """
    facts, content = report.facts, report.content
    if not report.valid or facts is None or content is None or facts.is_json or path == STDIN:
        return None
    if not facts.lacks_text or not os.path.lexists(path):
        return None
    raw = source.read_inside(path, LIMITS)
    if b'"evidence"' not in raw.data and b'"waived"' not in raw.data:
        return None
    there = _read(raw.data, path, report)
    if there is None or not there.valid or report.counts is None:
        return None
    derived: dict[str, Any] = there.document.data["derived"]
    own = canonical.plain(content, report.counts)["derived"]
    return derived if derived["content_sha256"] == own["content_sha256"] else None


def differing(target: Target) -> list[Finding]:
    """FMT004, FMT005 and EVD021: how the JSON that is there differs from that of a document.

    Of one with errors, which has none, it is said whether its text has changed since: that may explain them.
    """
    return _of_target(target) if target.data else _of_text(target.report, target.path)


def map_differing(target: Target) -> list[Finding]:
    """FMT004 and FMT005 for the source map of a document."""
    name = target.path.replace(os.sep, "/")
    if not os.path.lexists(target.path):
        return [Finding("FMT005", (), f"{name} is missing", _WRITE_MAPS)]
    if source.read_inside(target.path, LIMITS).data == target.data:
        return []
    return [Finding("FMT004", (), f"{name} differs from what this document produces", _WRITE_MAPS)]


def left_out(files: Mapping[str, str]) -> set[str]:
    """The JSON files (by the document of each) that a commit leaves out though it has their documents.

    They are there, and git neither knows nor ignores them.
    """
    if not git.top(os.curdir):
        return set()
    from .revisions import tracked

    known = tracked([name for pair in files.items() for name in pair])
    found = {path for document, path in files.items() if document in known and path not in known}
    return found - git.ignored(found)


def not_added(path: str) -> Finding:
    """FMT005 for a file that a commit leaves out."""
    name = path.replace(os.sep, "/")
    message = f"{name} is up to date here, but missing in git: nobody has added it"
    hint = f"git add {excerpt(quote(name), 100)}, and commit it with its document"
    return Finding("FMT005", (), message, hint, severity="warning")


def _of_target(target: Target) -> list[Finding]:
    name = target.path.replace(os.sep, "/")
    if not os.path.lexists(target.path):
        return [Finding("FMT005", (), f"{name} is missing", _WRITE)]
    raw = source.read_inside(target.path, LIMITS)
    if raw.fault is None and raw.data == target.data:
        return []
    findings = _of_text(target.report, target.path)
    if not findings or canonical.with_text_of(target.data, raw.data) != raw.data:
        findings.append(Finding("FMT004", (), f"{name} differs from what this document produces", _WRITE))
    return findings


def _of_text(report: Report, path: str) -> list[Finding]:
    """EVD021 where the JSON that is there was made from another text than the one at hand."""
    text = report.facts.text if report.facts is not None else None
    if text is None or report.facts is None or not os.path.lexists(path):
        return []
    there = _read(source.read_inside(path, LIMITS).data, path, report)
    if there is None or there.document.data["derived"].get("source_sha256") in (None, checksum(text.stored)):
        return []
    from ..evidence.changed import finding

    hint = _WRITE if report.valid else f"correct the errors of this document, then {_WRITE}"
    return [finding(path.replace(os.sep, "/"), there.document.data, report.facts, hint)]


def _read(data: bytes, path: str, report: Report) -> Report | None:
    """The report on a canonical JSON, without its texts; None where it is none."""
    if report.facts is None or b'"derived"' not in data:
        return None
    there = pipeline.check(data, f"{path}.json", report.facts.today, LIMITS)
    is_whole = there.content is not None and there.content.is_whole and "derived" in there.document.data
    return there if is_whole else None


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
