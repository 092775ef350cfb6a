"""The texts that a document names, opened: that of its release, and those of other versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ..content import Content, each
from ..diagnostic import Finding, Path
from ..printable import excerpt
from ..release.finding import Surroundings, Texts, find
from ..source import Limits
from .given import OTHER_KEYS, Given

if TYPE_CHECKING:
    from ..release.text import Description, ReleaseText


def open_texts(content: Content, around: Surroundings, limits: Limits) -> Texts:
    """The texts that the release of a document names."""
    texts = Texts()
    release = Given(content, ("release",))
    known = release.value("paragraphs") is not None or "paragraphs" in release.unusable
    texts.main = _open(release, _of_release, texts, around, limits, known)
    for index, _ in each(release.value("versions")):
        version = Given(content, ("release", "versions", index))
        found = _open(version, _of_version, texts, around, limits, known)
        lang = version.value("lang")
        if found is not None and isinstance(lang, str):
            texts.versions.setdefault(lang.casefold(), found)
    return texts


def _open(
    given: Given, describe: Any, texts: Texts, around: Surroundings, limits: Limits, is_counted: bool
) -> ReleaseText | None:
    name, path = given.value("file"), (*given.path, "file")
    if name is None:
        return None
    where, code = find(name, around)
    found: ReleaseText | Finding
    if not code:
        found = _read(path, name, where, partial(describe, given), limits)
    else:
        found = _not_found(path, name, is_counted) if code == "EVD009" else _outside(path, name)
    if not isinstance(found, Finding):
        return found
    if given.is_sound("file"):
        texts.faults.append(found)
    return None


def _read(path: Path, name: str, where: str, describing: Any, limits: Limits) -> ReleaseText | Finding:
    from ..release.stored import read_text
    from ..release.text import ReleaseText
    from ..release.unreadable import Unreadable

    try:
        stored, sha256 = read_text(where, limits)
    except Unreadable as fault:
        message = f"the stored text '{excerpt(name, 60)}' cannot be read: {fault}"
        return Finding("EVD019", path, message, "save it as UTF-8 text, under the name that file gives")
    return ReleaseText(stored, describing(stored), sha256)


def _of_release(release: Given, stored: str) -> Description:
    return _described(release, ("title", "subtitles", "begins", "ends", "numbering"), stored)


def _of_version(version: Given, stored: str) -> Description:
    return _described(version, ("title",), stored)


def _described(given: Given, names: tuple[str, ...], stored: str) -> Description:
    """What is said of a text by these fields. A guess at words that the text does not have is none."""
    from ..release.text import Description, ReleaseText

    said = {name: given.value(name) for name in names}
    unusable = given.unusable & {*names, OTHER_KEYS}
    for name in given.guessed & set(names) - {"numbering"}:
        words = said[name] if isinstance(said[name], list) else [said[name]]
        if not all(ReleaseText(stored).has(each, any_case=True) for each in words):
            said[name] = None
            unusable.add(name)
    return Description(**{**said, "subtitles": tuple(said.get("subtitles") or ())}, unusable=frozenset(unusable))


def _not_found(path: Path, name: str, is_counted: bool) -> Finding:
    message = f"the stored text '{excerpt(name, 60)}' is not found"
    if is_counted:
        message += ", so the quotes are not checked"
        mend = "put it beside this file, or name its folder with --sources"
    else:
        mend = "correct the path, name the folder of the texts with --sources, or leave file out and give paragraphs"
    return Finding("EVD009", path, message, mend, severity="info" if is_counted else None)


def _outside(path: Path, name: str) -> Finding:
    message = f"'{excerpt(name, 60)}' leads outside the data"
    return Finding("EVD020", path, message, "keep the text beside the document, or name its folder with --sources")
