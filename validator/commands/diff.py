"""``jco diff``: what changed between two documents, folders or revisions."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, Any

from .. import source
from ..document.content import is_object, known
from ..report import pipeline
from ..schema.roles import is_annotation
from ..source import Limits
from ..system import streams
from ..system.printable import visible
from ..system.selection import select, shown
from ..tuples import NamedTuple
from .differences import Pair, Plain, as_json, markdown, text
from .options import UsageError, known_format

if TYPE_CHECKING:
    from .revisions import Revision

_SUFFIXES = (".yaml", ".yml", ".json")


class Unread(UsageError):
    """A document cannot be compared; ``status`` is the exit status that this asks for. The others go on."""

    def __init__(self, message: str, status: int = 2) -> None:
        super().__init__(message)
        self.status = status


class _Folder(NamedTuple):
    """Name → document; path in the folder → name, and → why the document cannot be read."""

    documents: dict[str, Plain]
    names: dict[str, str]
    unread: dict[str, Unread]


def run(paths: list[str], since: str, form: str, limits: Limits) -> int:
    """Print what changed; 1 where anything did, as diff does."""
    known_format(form)
    unread: list[Unread] = []
    pairs = _since(paths, since, limits, unread) if since else _between(paths, limits, unread)
    pairs = [pair for pair in pairs if pair.status != "unchanged"]
    if form == "json":
        streams.out_bytes(as_json(pairs).encode())
    else:
        streams.out(text(pairs) if form == "text" else markdown(pairs))
    if form == "text":
        streams.note("" if pairs or unread else "no differences\n")
    for each in unread:
        streams.note(f"{visible(str(each))}; it is not compared\n")
    return max([1 if pairs else 0, *(each.status for each in unread)])


def _between(paths: list[str], limits: Limits, unread: list[Unread]) -> list[Pair]:
    if len(paths) != 2:
        raise UsageError("give two documents or two folders, or --since REV")
    old, new = paths
    if os.path.isdir(old) != os.path.isdir(new):
        raise UsageError("give two documents or two folders, not one of each kind")
    if not os.path.isdir(old):
        return [Pair(shown(new), _read(old, limits), _read(new, limits))]
    before, after = _in_folder(old, limits), _in_folder(new, limits)
    unread += [*before.unread.values(), *after.unread.values()]
    # Nothing is said of a document that can be read on one side alone.
    unknown = {before.names.get(path) for path in after.unread}, {after.names.get(path) for path in before.unread}
    return [
        pair
        for pair in _paired(before.documents, after.documents)
        if not ((pair.new is None and pair.name in unknown[0]) or (pair.old is None and pair.name in unknown[1]))
    ]


def _since(paths: list[str], since: str, limits: Limits, unread: list[Unread]) -> list[Pair]:
    from .revisions import NoRevision, files_at, revision

    pairs = []
    try:
        for path in paths or [os.curdir]:
            then = revision(since, path)
            before = [name for name in files_at(then, path) if name.endswith(_SUFFIXES[:2]) or name == path]
            after = select([path]).files if os.path.lexists(path) else []
            if not before and not after and not os.path.lexists(path):
                raise UsageError(f"{path} does not exist, neither now nor at {since}")
            for name in sorted({os.path.normpath(each) for each in (*before, *after)}):
                old = _at(then, since, name, limits)
                try:
                    new = _read(name, limits) if os.path.lexists(name) else None
                except Unread as why:
                    unread.append(why)
                    continue
                if (old is not None or new is not None) and not _is_other(old, new):
                    pairs.append(Pair(shown(name), old, new))
    except NoRevision as why:
        raise UsageError(f"--since: {why}") from None
    return _moved(pairs)


def _at(then: Revision, since: str, name: str, limits: Limits) -> Plain | None:
    """The document as it was; one that could not be read then is said, and counts as empty."""
    from .revisions import content_at

    data = content_at(then, name)
    try:
        return _parsed(data, name, limits) if data is not None else None
    except Unread as error:
        streams.note(f"at {visible(since)}: {visible(str(error))}\n")
        return {}


def _moved(pairs: list[Pair]) -> list[Pair]:
    """The pairs, with the two halves of a document put together that has another name now."""
    gone = {_id(pair.old): pair for pair in pairs if pair.new is None and pair.old and _id(pair.old)}
    found = []
    for pair in pairs:
        was = gone.pop(_id(pair.new), None) if pair.old is None and pair.new else None
        found.append(pair if was is None else Pair(pair.name, was.old, pair.new))
    return [pair for pair in found if pair.new is not None or gone.get(_id(pair.old)) is pair or not _id(pair.old)]


def _is_other(old: Plain | None, new: Plain | None) -> bool:
    """Whether a file is not an annotation: YAML of something else."""
    return not any(is_annotation(data) for data in (old, new) if data)


def _in_folder(folder: str, limits: Limits) -> _Folder:
    """The documents by their id and revision, or by their path in the folder where several have that id."""
    found: dict[str, Plain] = {}
    unread: dict[str, Unread] = {}
    for path in select([folder]).files:
        name = shown(os.path.relpath(path, folder))
        try:
            found[name] = _read(path, limits)
        except Unread as why:
            unread[name] = why
    counts = Counter(map(_id, found.values()))
    names = {path: _id(data) if _id(data) and counts[_id(data)] == 1 else path for path, data in found.items()}
    return _Folder({names[path]: data for path, data in found.items()}, names, unread)


def _id(data: Plain | None) -> str:
    """``kor-mng-7@2``, without a revision ``kor-mng-7``; "" where there is no id."""
    if not data or data.get("id") is None:
        return ""
    return f"{data['id']}@{data['revision']}" if data.get("revision") is not None else str(data["id"])


def _paired(old: dict[str, Plain], new: dict[str, Plain]) -> list[Pair]:
    return [Pair(name, old.get(name), new.get(name)) for name in sorted({*old, *new})]


def _read(path: str, limits: Limits) -> Plain:
    raw = source.read_inside(path, limits)
    if raw.fault is not None:
        raise Unread(f"{path}: {raw.fault.message}")
    return _parsed(raw.data, path, limits)


def _parsed(data: bytes, path: str, limits: Limits) -> Plain:
    """The document as far as it can be read, in its canonical form; what is refused as it is written."""
    report = pipeline.read(data, shown(path), limits)
    if report.content is None:
        first = report.diagnostics[0]
        status = 3 if first.rule.code == "RUN001" else 2
        raise Unread(f"{shown(path)} cannot be read as a document: {first.rule.code}: {first.message}", status)
    plain: Plain = _plain(report.content.data, report.document.data)
    return plain


def _plain(value: Any, written: Any) -> Any:
    if is_object(value):
        given = written if isinstance(written, dict) else {}
        read = {key: _plain(each, given.get(key)) for key, each in known(value).items()}
        return {**read, **{key: each for key, each in given.items() if key not in read and each is not None}}
    if isinstance(value, list):
        entries = list(list.__iter__(value))
        own = written if isinstance(written, list) and len(written) == len(entries) else [written] * len(entries)
        return [_plain(*each) for each in zip(entries, own, strict=True)]
    return value if value is None or isinstance(value, str | int | float) else written
