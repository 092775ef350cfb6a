"""The texts that a document names, opened: that of its release, and those of other versions."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path
from ..document.content import Content, each
from ..release.finding import Asked, Found, Surroundings, Texts, find
from ..source import Limits, Raw
from ..system.printable import excerpt
from .given import OTHER_KEYS, Given

if TYPE_CHECKING:
    from ..release.text import Description, ReleaseText


_MOST_TOGETHER = 4  # times as many bytes as one text may have


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
    where = find(name, around)
    around.asked.append(Asked(name, where))
    found: ReleaseText | Finding
    if not where.code:
        found = _read(path, name, where.path, partial(describe, given), texts, limits, around)
    elif where.code == "EVD009":
        found = _not_found(path, name, is_counted, around)
    else:
        found = _outside(path, name, where, around)
    if not isinstance(found, Finding):
        return found
    if given.is_sound("file"):
        texts.faults.append(found)
    return None


def _read(
    path: Path, name: str, where: str, describing: Any, texts: Texts, limits: Limits, around: Surroundings
) -> ReleaseText | Finding:
    from ..release.damage import Unreadable
    from ..release.stored import read_text
    from ..release.text import ReleaseText

    most, stored = _MOST_TOGETHER * limits.bytes, ""
    try:
        if texts.bytes <= most:
            stored = read_text(where, limits, partial(_note, around) if around.marks else None)
            texts.bytes += len(stored.encode("utf-8"))
    except Unreadable as fault:
        message = f"the stored text '{excerpt(name, 60)}' cannot be read: {fault}"
        return Finding("EVD019", path, message, fault.hint)
    if texts.bytes > most:
        message = f"the stored text '{excerpt(name, 60)}' is not used: with those before it, it is over {most:,} bytes"
        return Finding("EVD019", path, message, "name fewer texts in one document")
    return ReleaseText(stored, describing(stored))


def _note(around: Surroundings, raw: Raw) -> None:
    from ..release.stored import mark

    around.asked[-1] = around.asked[-1]._replace(mark=mark(raw))


def _of_release(release: Given, stored: str) -> Description:
    from ..release.text import Description

    return _described(release, tuple(name for name in Description._fields if name != "unusable"), stored)


def _of_version(version: Given, stored: str) -> Description:
    return _described(version, ("title",), stored)


def _described(given: Given, names: tuple[str, ...], stored: str) -> Description:
    """What is said of a text by these fields. A guess at words that the text does not have is none."""
    from ..release.text import Description, ReleaseText

    said = {name: given.value(name) for name in names}
    unusable = given.unusable & {*names, OTHER_KEYS}
    guessed = given.guessed & set(names) - {"numbering"}
    text = ReleaseText(stored) if guessed else None
    for name in guessed:
        words = said[name] if isinstance(said[name], list) else [said[name]]
        if text is not None and not all(text.has(each, any_case=True) for each in words):
            said[name] = None
            unusable.add(name)
    return Description(**{**said, "subtitles": tuple(said.get("subtitles") or ())}, unusable=frozenset(unusable))


def _not_found(path: Path, name: str, is_counted: bool, around: Surroundings) -> Finding:
    message = f"the stored text '{excerpt(name, 60)}' is not found"
    if there := _alike(name, around):
        hint = f"write file: {excerpt(there, 60)}, which is there"
        return Finding("EVD009", path, message, hint, severity="info" if is_counted else None)
    if is_counted:
        message += ", so the quotes are not checked"
        hint = "put it next to this file, or name its folder with --sources"
    else:
        hint = "correct the path, name the folder of the texts with --sources, or leave file out and give paragraphs"
    return Finding("EVD009", path, message, hint, severity="info" if is_counted else None)


def _alike(name: str, around: Surroundings) -> str:
    """The text of the same name, capitals and folders aside, beside the document or in a folder of texts."""
    wanted = os.path.basename(name.replace("\\", "/")).casefold()
    with_ending = (wanted, *(f"{wanted}{ending}" for ending in (".txt", ".html") if "." not in wanted))
    for folder in (around.folder, *around.sources):
        try:
            found = sorted(os.listdir(folder)) if folder is not None else []
        except OSError:
            continue
        for there in found:
            if there.casefold() in with_ending and not find(there, around).code:
                return there
    return ""


def _outside(path: Path, name: str, found: Found, around: Surroundings) -> Finding:
    message = f"'{excerpt(name, 60)}' {found.why}"
    if found.data is None:
        return Finding("EVD020", path, message, "keep the text next to the document, or name its folder with --sources")
    from shlex import quote

    message += f", which is here {found.data.why} ({excerpt(_shown(found.data.path), 60)})"
    folder = os.path.normpath(os.path.join(around.folder or os.curdir, os.path.dirname(name)))
    hint = f"keep the text inside it, or name the folder of the text: --sources {excerpt(quote(_shown(folder)), 80)}"
    return Finding("EVD020", path, message, hint)


def _shown(path: str) -> str:
    """A folder as it is seen from the working folder, the same on every machine."""
    try:
        return os.path.relpath(path).replace(os.sep, "/")
    except ValueError:  # another drive
        return path.replace(os.sep, "/")
