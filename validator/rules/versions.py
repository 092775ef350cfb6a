"""VER: the other versions of a release, and the language of its title."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path, Related
from ..document.content import each, peek
from ..document.facts import Facts, attempt
from ..languages.scripts import foreign_script
from ..system.printable import excerpt
from .registry import finding, rule

if TYPE_CHECKING:
    from ..release.text import ReleaseText

_SCRIPTS = {
    "Arab": "Arabic",
    "Cyrl": "Cyrillic",
    "Grek": "Greek",
    "Hang": "Korean",
    "Hani": "Chinese",
    "Hebr": "Hebrew",
    "Kana": "Japanese",
    "Latn": "Latin",
    "Thai": "Thai",
}


@rule("VER001", "error", "two versions have the same language; delete one, or correct the language", on="release")
def language_twice(release: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Two of the other versions have the same language, so a locator such as ko:3 would have two meanings.

    zh-Hans and zh-Hant are two languages here. A version in the language of the release itself is another edition, and
    is not reported.

    Wrong:
        release:
          versions: [{lang: ko}, {lang: ko}]

    Right:
        release:
          versions: [{lang: ko}, {lang: mn}]
    """
    first: dict[str, int] = {}
    for index, version in each(release.get("versions")):
        lang = peek(version, "lang")
        if lang is None:
            continue
        earlier = first.setdefault(lang.lower(), index)
        if earlier != index:
            place = ("release", "versions", earlier, "lang")
            message = f"two versions have the same language: '{excerpt(lang, 40)}'"
            hint = "delete one of the two, or correct its language"
            yield finding(("versions", index, "lang"), message, hint, related=(Related("the first one", place),))


@rule("VER002", "warning", "the script of the title does not fit the language; check it", on="release")
def script_against_language(release: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The letters of a title do not belong to its language: a Korean title where lang is en.

    It reads the title of the release and those of its versions. Acronyms count for no script, and a title of a few
    letters shows nothing; a language that is written in several scripts may have any of them. Where the text is at
    hand, its everyday words tell a language of the same script, too: a Spanish text where lang is pt. A text in two
    languages, or a short one, shows nothing.

    Wrong:
        release: {lang: en, title: 제7차 한-몽골 공동위원회}

    Right:
        release: {lang: ko, title: 제7차 한-몽골 공동위원회}
    """
    texts = facts.texts.versions if facts.texts is not None else {}
    titled: list[tuple[Path, dict[str, Any], ReleaseText | None]] = [((), release, facts.text)]
    for index, version in each(release.get("versions")):
        lang = peek(version, "lang") or ""
        titled.append((("versions", index), version, texts.get(lang.casefold())))
    for path, obj, text in titled:
        found = (attempt(partial(_other_language, obj, text)) if text else None) or attempt(partial(_other_script, obj))
        if found is not None:
            related = (Related("the language", ("release", *path, "lang")),)
            yield found._replace(path=(*path, *found.path), related=related)


def _other_script(titled: dict[str, Any]) -> Finding | None:
    title, lang = titled.get("title"), titled["lang"]
    script = foreign_script(unicodedata.normalize("NFC", title), lang) if title is not None else None
    if script is None:
        return None
    letters = f"{_SCRIPTS[script]} letters" if script in _SCRIPTS else f"letters of another script ({script})"
    message = f"the title is in {letters}, which does not fit lang: {excerpt(lang, 40)}"
    return finding(("title",), message, "check the language, and that this is the title of that version")


def _other_language(titled: dict[str, Any], text: ReleaseText) -> Finding | None:
    from ..evidence.spoken import other_language

    found = other_language(text, titled["lang"])
    if found is None or text.doubts:
        return None
    from ..languages.lookup import entry

    tag, words = found
    name = entry(tag).name
    message = f"the text is in {name} ({words}), not in the language of lang: {excerpt(titled['lang'], 40)}"
    place = "title" if titled.get("title") is not None else "lang"
    hint = f"write lang: {tag}, or name the text in that language under file"
    return finding((place,), message, hint, suggestions=(tag,))
