"""The texts that a document names, opened: that of its release, and those of other versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ..content import Content, Unknown, each
from ..diagnostic import Finding, Path
from ..printable import excerpt
from ..release.finding import Surroundings, Texts, find
from ..source import Limits

if TYPE_CHECKING:
    from ..release.text import ReleaseText


_MOST_TOGETHER = 4  # times as many bytes as one text may have


def open_texts(content: Content, around: Surroundings, limits: Limits) -> Texts:
    """The texts that the release of a document names."""
    texts = Texts()
    try:
        release = content.data["release"]
        known = release.get("paragraphs") is not None
    except (Unknown, KeyError):
        return texts
    texts.main = _open(("release", "file"), release, _of_release, texts, around, limits, known)
    try:
        versions = release.get("versions")
    except Unknown:
        return texts
    for index, version in each(versions):
        path = ("release", "versions", index, "file")
        found = _open(path, version, _of_version, texts, around, limits, known)
        lang = dict.get(version, "lang")
        if found is not None and isinstance(lang, str):
            texts.versions.setdefault(lang.casefold(), found)
    return texts


def _open(
    path: Path,
    obj: dict[str, Any],
    describe: Any,
    texts: Texts,
    around: Surroundings,
    limits: Limits,
    is_counted: bool,
) -> ReleaseText | None:
    try:
        name = obj.get("file")
        if name is None:
            return None
        describing = partial(describe, obj)
        found = find(name, around)
        if not found.code:
            return _read(path, name, found.path, describing, texts, limits)
        is_missing = found.code == "EVD009"
        texts.faults.append(_not_found(path, name, is_counted) if is_missing else _outside(path, name, found.why))
    except Unknown:
        pass
    return None


def _read(path: Path, name: str, where: str, describing: Any, texts: Texts, limits: Limits) -> ReleaseText | None:
    from ..release.stored import read_text
    from ..release.text import ReleaseText
    from ..release.unreadable import Unreadable

    most = _MOST_TOGETHER * limits.bytes
    if texts.bytes > most:
        message = f"the stored text '{excerpt(name, 60)}' is not read: the texts before it have over {most:,} bytes"
        texts.faults.append(Finding("EVD019", path, message, "name fewer texts in one document"))
        return None
    try:
        stored, sha256 = read_text(where, limits)
        texts.bytes += len(stored.encode("utf-8"))
    except Unreadable as fault:
        message = f"the stored text '{excerpt(name, 60)}' cannot be read: {fault}"
        texts.faults.append(Finding("EVD019", path, message, fault.mend))
        return None
    return ReleaseText(stored, describing(), sha256)


def _of_release(release: dict[str, Any]) -> Any:
    from ..release.text import Description

    names = ("title", "begins", "ends", "numbering")
    title, begins, ends, numbering = (release.get(name) for name in names)
    return Description(title, tuple(release.get("subtitles") or ()), begins, ends, numbering)


def _of_version(version: dict[str, Any]) -> Any:
    from ..release.text import Description

    return Description(version.get("title"))


def _not_found(path: Path, name: str, is_counted: bool) -> Finding:
    message = f"the stored text '{excerpt(name, 60)}' is not found"
    if is_counted:
        message += ", so the quotes are not checked"
        mend = "put it beside this file, or name its folder with --sources"
    else:
        mend = "correct the path, name the folder of the texts with --sources, or leave file out and give paragraphs"
    return Finding("EVD009", path, message, mend, severity="info" if is_counted else None)


def _outside(path: Path, name: str, why: str) -> Finding:
    message = f"'{excerpt(name, 60)}' {why}"
    return Finding("EVD020", path, message, "keep the text beside the document, or name its folder with --sources")
