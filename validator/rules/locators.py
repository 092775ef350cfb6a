"""EVD: the locators under para, which say where in the release something stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding
from ..document.facts import Facts, attempt
from ..evidence.locators import Citation, citing, readable
from ..system.printable import excerpt
from .registry import finding, rule
from .stored import is_body_here

if TYPE_CHECKING:
    from ..release.text import ReleaseText


@rule("EVD001", "error", "there is no paragraph 12; the release has 1-9, title, sub1, sub2")
def no_such_paragraph(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The locator under para points to nothing: the release has no such paragraph, heading, bullet or note.

    ``jco text annotations/x.yaml`` lists the locators of the text that this document names. Without the text only
    whole numbers and headings are known, from paragraphs, title and subtitles. Not reported for a version whose text
    is not available, and where EVD023 or EVD028 explains it.

    The release says:
        Outcome of the talks

        1. The ministers met in Suva on 14 May 2024.

        2. They agreed to open a direct shipping line.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: agree, by: all, what: Ships, para: 12}]

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: agree, by: all, what: Ships, para: 2}]
    """
    if not is_body_here(facts):
        return
    texts: dict[str, ReleaseText | None] = {}
    for one in readable(facts, citing()):
        if one.lang not in texts:
            texts[one.lang] = _text_of(one, facts)
        text = texts[one.lang]
        if text is not None:
            has = text.may_have(one.locator) or _is_misquoted_heading(one, text)
            known = _has(text) if not has else ""
        else:
            has, known = _has_by_count(one, facts) if not one.lang else (True, "")
        if not has:
            what = f"paragraph {one.as_written}" if one.number is not None else f"'{excerpt(one.as_written, 20)}'"
            hint = _to_correct(one, text, facts) + (_of_end(one, text) if text is not None else "")
            yield finding(one.path, f"there is no {what}; the release has {known}", hint)


def _to_correct(one: Citation, text: ReleaseText | None, facts: Facts) -> str:
    """With the command that lists the locators of this document."""
    if text is None or one.lang or not facts.file or facts.file.startswith("<"):
        return "correct it" if text is None else "correct it; jco text lists the paragraphs of a stored text"
    from shlex import quote  # for a mistake alone

    return f"correct it; jco text {excerpt(quote(facts.file), 100)} lists the paragraphs with their locators"


def _of_end(one: Citation, text: ReleaseText) -> str:
    """That the text goes on behind the words that end the body, and has such a paragraph there."""
    given = text.description
    if not given.ends or text.body[1] >= len(text.stored):
        return ""
    if one.locator not in text.reread(given._replace(ends=None)).places:
        return ""
    line = text.line_of(text.body[1] - 1)
    return f"; release.ends ends the body in line {line}: if that is too early, give the last words of the release"


def _is_misquoted_heading(one: Citation, text: ReleaseText) -> bool:
    """Whether it is a heading that is given, and is not in the text as it is given: EVD010 speaks of it."""
    if one.number is not None:
        return False
    given = text.description
    return (one.locator == "title" and given.title is not None) or (
        one.locator != "title" and int(str(one.locator)[3:]) <= len(given.subtitles)
    )


def _has(text: ReleaseText) -> str:
    """``1-9, title, sub1, sub2``."""
    numbers = [f"1-{text.count}" if text.count > 1 else "1"] if text.count else []
    zero = ["0"] if 0 in text.places else []
    return ", ".join((*zero, *numbers, *(str(place.locator) for place in text.headings))) or "no paragraphs"


def _has_by_count(one: Citation, facts: Facts) -> tuple[bool, str]:
    """Whether the release has it, by the number of paragraphs and the headings that are given; and what it has."""
    release = facts.release
    count = release.get("paragraphs")
    if count is None:
        return True, ""
    numbers = [f"1-{count}" if count > 1 else "1"] if count else []
    headings = attempt(lambda: _headings(release))
    if headings is None and one.number is None:  # the heading may be the one that was refused
        return True, ""
    has = one.number <= count if one.number is not None else one.locator in (headings or ())
    return has, ", ".join((*numbers, *(headings or ()))) or "no paragraphs"


def _headings(release: dict[str, Any]) -> list[str]:
    title, subtitles = release.get("title"), release.get("subtitles") or []
    return (["title"] if title is not None else []) + [f"sub{place}" for place in range(1, len(subtitles) + 1)]


@rule("EVD018", "error", "no version in 'ko' is given under release.versions; add it, or correct the locator")
def no_such_version(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """``ko:3`` is paragraph 3 of the Korean version, so that version must be given under release.versions.

    Wrong:
        release: {lang: en, versions: [{lang: mn}]}
        outcomes: [{kind: agree, para: 'ko:3'}]

    Right:
        release: {lang: en, versions: [{lang: ko}]}
        outcomes: [{kind: agree, para: 'ko:3'}]
    """
    langs: set[str] | None = None
    for one in readable(facts, citing()):
        if not one.lang:
            continue
        if langs is None:
            langs = {version["lang"].casefold() for version in facts.release.get("versions") or ()}
        if one.lang.casefold() not in langs:
            message = f"no version in '{excerpt(one.lang, 20)}' is given under release.versions"
            own = facts.release.get("lang", "").casefold() == one.lang.casefold()
            hint = f"write {one.locator}: it is the annotated text itself" if own else "add it, or correct the locator"
            yield finding(one.path, message, hint)


def _text_of(one: Citation, facts: Facts) -> ReleaseText | None:
    if not facts.has_texts:
        return None
    from ..evidence.quotes import is_known, text_of

    text = text_of(one, facts)
    return text if text is not None and is_known(text, facts) and not text.doubts else None
