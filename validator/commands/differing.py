"""``jco diff``: what changed between two documents, folders or revisions."""

from __future__ import annotations

import json
import os
from typing import Any, NamedTuple

from .. import comparison, pipeline, source, streams
from ..comparison import Change
from ..printable import excerpt, visible
from ..selection import select, shown
from ..source import Limits
from .options import UsageError

_SUFFIXES = (".yaml", ".yml", ".json")
_SIGNS = {"added": "+", "removed": "-", "changed": "~"}
_WIDTH = 100


class Pair(NamedTuple):
    """A document in both states; ``None`` where one of them lacks it."""

    name: str
    old: dict[str, Any] | None
    new: dict[str, Any] | None

    @property
    def changes(self) -> list[Change]:
        """What changed, where both are there."""
        return [] if self.old is None or self.new is None else comparison.changes(self.old, self.new)

    @property
    def status(self) -> str:
        """added, removed, changed or unchanged."""
        if self.old is None:
            return "added"
        return "removed" if self.new is None else "changed" if self.changes else "unchanged"

    @property
    def title(self) -> str:
        """Which session it reports."""
        return comparison.title(self.new or self.old or {})


def run(paths: list[str], since: str, form: str, limits: Limits) -> int:
    """Print what changed; 1 where anything did, as diff does."""
    if form not in ("text", "json", "markdown"):
        raise UsageError(f"there is no format '{form}'; the formats are text, json, markdown")
    pairs = _since(paths, since, limits) if since else _between(paths, limits)
    pairs = [pair for pair in pairs if pair.status != "unchanged"]
    streams.out({"text": _text, "json": _json, "markdown": _markdown}[form](pairs))
    if form == "text":
        streams.note("" if pairs else "no differences\n")
    return 1 if pairs else 0


def _between(paths: list[str], limits: Limits) -> list[Pair]:
    if len(paths) != 2:
        raise UsageError("give two documents or two folders, or --since REV")
    old, new = paths
    if os.path.isdir(old) != os.path.isdir(new):
        raise UsageError("give two documents or two folders, not one of each")
    if not os.path.isdir(old):
        return [Pair(shown(new), _read(old, limits), _read(new, limits))]
    return _paired(_by_id(select([old]).files, limits), _by_id(select([new]).files, limits))


def _since(paths: list[str], since: str, limits: Limits) -> list[Pair]:
    from ..repository import NoRevision, content_at, files_at, revision

    pairs = []
    try:
        commit = revision(since)
        for path in paths or [os.curdir]:
            before = [name for name in files_at(commit, path) if name.endswith(_SUFFIXES[:2]) or name == path]
            after = select([path]).files if os.path.lexists(path) else []
            for name in sorted({os.path.normpath(each) for each in (*before, *after)}):
                data = content_at(commit, name)
                old = _parsed(data, name, limits) if data is not None else None
                new = _read(name, limits) if os.path.lexists(name) else None
                if (old or new) and not _is_other(old, new):
                    pairs.append(Pair(shown(name), old, new))
    except NoRevision as error:
        raise UsageError(str(error)) from None
    return pairs


def _is_other(old: dict[str, Any] | None, new: dict[str, Any] | None) -> bool:
    """Whether a file is no annotation: YAML of something else."""
    return not any({"format", "release", "meeting"} & dict.keys(data) for data in (old, new) if data)


def _by_id(files: list[str], limits: Limits) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for path in files:
        data = _read(path, limits)
        name = str(data.get("id") or shown(path))
        found[f"{name}@{data['revision']}" if "revision" in data else name] = data
    return found


def _paired(old: dict[str, dict[str, Any]], new: dict[str, dict[str, Any]]) -> list[Pair]:
    return [Pair(name, old.get(name), new.get(name)) for name in sorted({*old, *new})]


def _read(path: str, limits: Limits) -> dict[str, Any]:
    raw = source.read(path, limits)
    if raw.fault is not None:
        raise UsageError(f"{path}: {raw.fault.message}")
    return _parsed(raw.data, path, limits)


def _parsed(data: bytes, path: str, limits: Limits) -> dict[str, Any]:
    """The document as far as it can be read, in its canonical form."""
    report = pipeline.check(data, shown(path), "9999-12-31", limits)
    if report.content is None:
        first = report.diagnostics[0]
        raise UsageError(f"{shown(path)} cannot be read as a document: {first.rule.code}: {first.message}")
    plain: dict[str, Any] = _plain(report.content.data)
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in dict.items(value)}
    return [_plain(each) for each in list.__iter__(value)] if isinstance(value, list) else value


def _text(pairs: list[Pair]) -> str:
    return "".join(_document(pair) for pair in pairs)


def _document(pair: Pair) -> str:
    title = f" ({visible(pair.title)})" if pair.title else ""
    if pair.status != "changed":
        return f"{_SIGNS[pair.status]} {visible(pair.name)}{title}: {pair.status}\n"
    head = f"~ {visible(pair.name)}{title}: {visible(comparison.summary(pair.changes))}\n"
    return head + "".join(f"    {_SIGNS[change.kind]} {line}\n" for change in pair.changes for line in [_line(change)])


def _line(change: Change) -> str:
    if change.kind == "changed":
        is_told = change.label in ("", change.after)
        label = "" if is_told else f"  ({excerpt(change.label, 60)})"
        return f"{visible(change.place)}: {excerpt(comparison.arrow(change.before, change.after), 2 * _WIDTH)}{label}"
    value = change.after if change.kind == "added" else change.before
    return f"{visible(change.place)}: {excerpt(comparison.told(value), _WIDTH)}"


def _json(pairs: list[Pair]) -> str:
    rows = [
        {
            "document": pair.name,
            "title": pair.title,
            "status": pair.status,
            "summary": comparison.summary(pair.changes),
            "changes": [
                {
                    "kind": each.kind,
                    "pointer": each.pointer,
                    "before": each.before,
                    "after": each.after,
                    "of": each.label,
                }
                for each in pair.changes
            ],
        }
        for pair in pairs
    ]
    return json.dumps({"format_version": 1, "documents": rows}, ensure_ascii=False, indent=2) + "\n"


def _markdown(pairs: list[Pair]) -> str:
    if not pairs:
        return "No differences.\n"
    parts = []
    for pair in pairs:
        told = comparison.summary(pair.changes) if pair.status == "changed" else pair.status
        parts.append(f"### {_plain_words(pair.name)}\n\n{_plain_words(pair.title)}: {_plain_words(told)}\n")
        if pair.changes:
            parts.append("\n".join(f"- {each.kind}: {_plain_words(_line(each))}" for each in pair.changes) + "\n")
    return "\n".join(parts)


def _plain_words(text: str) -> str:
    """Words that Markdown and HTML take as they are."""
    text = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"\\{char}" if char in "\\`*_[]|#~@!" else char for char in " ".join(text.split()))
