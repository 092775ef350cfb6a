"""EVD: where the body of the release begins, and how its paragraphs are counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Related
from ..document.content import peek
from ..document.facts import Facts, attempt
from ..system.printable import excerpt
from .registry import finding, rule

if TYPE_CHECKING:
    from ..evidence.counting import Recount
    from ..release.text import ReleaseText


@rule("EVD023")
def body_elsewhere(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Most quotes are outside the body that was found in the text, so the paragraphs are counted from the wrong place.

    The body begins after the last line that consists of the title or a subtitle; where there is no such line, it is the
    whole text. If a page repeats its title below the text, or prints it in the middle of a line, give the first words
    of the body under release.begins. If the place where the body must begin is clear from the quotes, it is named,
    jco check --fix writes it, and everything else is checked as if it stood there.
    """
    text, recount = facts.text, _recount(facts)
    if text is None:
        return
    if recount is not None and _is_of_body(recount):
        yield finding(
            ("release",), _elsewhere(recount.before, facts), _to_write(recount, text), related=_related(recount.before)
        )
    elif recount is None and not _can_tell(facts):
        yield finding(("release",), _elsewhere(text, facts), _to_find(text, facts), related=_related(text))


@rule("EVD028")
def shifted_locators(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Most locators are wrong, and right if the paragraphs are counted in another way: one line under release is wrong.

    Either another numbering (printed, blocks, lines), or a body that begins in another place. Where neither makes them
    right, all numbers are too high or too low by the same: somebody counted the title, or began with 0. At least three
    quotes of two paragraphs must become right, and four times as many as stay wrong: two quotes may be two slips
    (EVD002), unless both cite paragraphs that the text does not have. Everything else is then checked by that counting,
    so that nothing is said of these locators one by one; jco check --fix writes the line.
    """
    text, recount = facts.text, _recount(facts)
    if text is None or recount is None or _is_of_body(recount):
        return
    if recount.shift:
        yield finding(("release",), *_of_shift(recount, text, facts))
    else:
        lines = " and ".join(f"{name}: {_shown(name, words)}" for name, words in recount.fields.items())
        message = f"the locators of {recount.quotes} quotes fit another counting: {lines} makes them right"
        yield finding(("release",), message, _to_write(recount, text))


def _of_shift(recount: Recount, text: ReleaseText, facts: Facts) -> tuple[str, str]:
    """Message and help where all numbers are too high or too low by the same."""
    far = abs(recount.shift)
    how = f"{far} too {'high' if recount.shift < 0 else 'low'}"
    first = next((place for place in text.paragraphs if place.locator == 1), None)
    words = excerpt(text.stored[first.words : first.end][:300].partition("\n")[0], 60) if first is not None else ""
    counted = f"paragraph 1 is '{words}' in line {text.line_of(first.start)}" if first is not None else "see jco text"
    message = f"the locators of {recount.quotes} quotes are all {how}: {counted} (numbering: {text.numbering})"
    return message, f"write every number under para {far} {'lower' if recount.shift < 0 else 'higher'}"


def _recount(facts: Facts) -> Recount | None:
    recount: Recount | None = facts.texts.recount if facts.texts is not None else None
    return recount


def _is_of_body(recount: Recount) -> bool:
    return recount.was_elsewhere and "begins" in recount.fields


def _shown(name: str, words: str) -> str:
    return f"'{excerpt(words, 60)}'" if name == "begins" else words


def _to_write(recount: Recount, text: ReleaseText) -> str:
    """``write begins: 'The two sides' (line 12) under release``."""
    parts = [
        f"{name}: {_shown(name, words)}" + (f" (line {text.line_of(text.first)})" if name == "begins" else "")
        for name, words in recount.fields.items()
    ]
    return f"write {' and '.join(parts)} under release"


def _elsewhere(text: ReleaseText, facts: Facts) -> str:
    """Which body was found, in words: where it begins and ends, and why there."""
    given = text.description
    if given.begins and text.is_bounded:
        why = ", as release.begins says"
    elif text.is_bounded:
        why = ", after the last line that consists of the title or a subtitle"
    else:
        why = f", for {'no line consists of the title or a subtitle' if given.title else 'no title is given'}"
    what = "outside the body that was found" if given.title or given.begins else "not in the paragraphs that they cite"
    return f"most quotes are {what}: {_begins(text, facts)}{_ends(text)}{why}"


def _to_find(text: ReleaseText, facts: Facts) -> str:
    """How to say where the body is; where the page shows it, with the words."""
    from ..languages.words import language
    from ..layout.assumed import end_below, start_below

    lang = attempt(lambda: language(facts.release["lang"])) or ""
    start = start_below(text, lang)
    if start is None:
        return "give release.begins: the first words of the body (and ends: the last ones)"
    begins = f"'{excerpt(start.words, 40)}' (line {start.line})"
    end = end_below(text.reread(text.description._replace(begins=start.words)), lang)
    ends = f", and ends: '{excerpt(end.words, 60)}' (line {end.line})" if end else " (and ends: the last ones)"
    return f"give release.begins: the first words of the body, perhaps {begins}{ends}"


def _begins(text: ReleaseText, facts: Facts) -> str:
    """``it begins with 'Menu' in line 1 of release.txt``."""
    if text.first < 0:
        return "it is empty"
    body = "it" if text.is_bounded else "it is the whole text, and"
    words = excerpt(text.stored[text.first : text.body[1]][:300].partition("\n")[0], 60)
    name = peek(facts.data, "release", "file")
    file = f" of {excerpt(name, 60)}" if name else ""
    return f"{body} begins with '{words}' in line {text.line_of(text.first)}{file}"


def _ends(text: ReleaseText) -> str:
    given = text.description.ends
    return f", and ends in line {text.line_of(text.body[1] - 1)}" if given and text.has(given, any_case=True) else ""


def _related(text: ReleaseText) -> tuple[Related, ...]:
    is_of_title = text.is_bounded and text.description.title and not text.description.begins
    return (Related("the title; the body begins after it", ("release", "title")),) if is_of_title else ()


def _can_tell(facts: Facts) -> bool:
    from ..evidence.body import is_elsewhere

    return not is_elsewhere(facts)
