"""Quotes that were not looked for, or not where they are cited, with the reason of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Path
from ..document.content import Unknown, each, peek
from ..document.facts import Facts, attempt
from ..schema.roles import names
from ..tuples import NamedTuple
from .given import OTHER_KEYS
from .locators import Citation, citations, quoting

_NO_PARA = "no usable para"
_REFUSED = "in a part that cannot be read"


class Reason(NamedTuple):
    """Why a quote was not checked; ``is_searched``: it was looked for in the whole text, not where it is cited."""

    words: str
    is_searched: bool


class Unchecked(NamedTuple):
    """So many quotes for one reason; ``is_searched`` as there."""

    quotes: int
    reason: str
    is_searched: bool


def how(is_searched: bool) -> str:
    """What became of such a quote, in words."""
    return "only looked for in the whole text" if is_searched else "not checked"


def unchecked(facts: Facts) -> list[Unchecked]:
    """What was not checked of the quotes: those that were not looked for first."""
    found = Counter(reasons(facts).values())
    if not facts.content.is_whole:
        readable = sum(len(quotes) for _, quotes in _quotes(facts))
        found[Reason(_REFUSED, False)] += _written(facts.content.written) - readable
    return sorted((Unchecked(count, *why) for why, count in found.items() if count), key=lambda one: one.is_searched)


def reasons(facts: Facts) -> dict[Path, Reason]:
    """Why something was not checked, of each readable quote of which something was not, by its path."""
    if facts.has_texts:
        return dict(_each(facts))
    why = Reason(why_not_at_hand(facts), False)
    return {(*node[0], "quote", index): why for node, indexes in _quotes(facts) for index in indexes}


def _written(node: Any) -> int:
    """How many quotes stand in plain data, also where no rule reads it: below an unknown key, in a wrong value."""
    if isinstance(node, list):
        return sum(map(_written, node))
    if not isinstance(node, dict):
        return 0
    count = 0
    for key, value in node.items():
        if key in names("quote"):
            count += sum(isinstance(each, str) for each in value) if isinstance(value, list) else isinstance(value, str)
        elif key != "derived" and not key.startswith("x-"):
            count += _written(value)
    return count


def _quotes(facts: Facts) -> Iterator[tuple[tuple[Any, dict[str, Any]], list[int]]]:
    """The objects that quote something, and the indexes of their quotes that can be read."""
    for kind in quoting():
        for node in facts.nodes(kind):
            found = [index for index, _ in each(peek(node.value, "quote"))]
            if found:
                yield node, found


def _each(facts: Facts) -> Iterator[tuple[Path, Reason]]:
    from .quotes import located

    looked_for = {quote.path for quote in located(facts)}
    for (path, obj), quotes in _quotes(facts):
        cited = attempt(partial(citations, path, obj))
        why_not_there = _why_not_there(cited, facts)
        for index in quotes:
            place = (*path, "quote", index)
            is_searched = place in looked_for
            why = why_not_there if is_searched else _why_not_at_all(cited, facts)
            if why:
                yield place, Reason(why, is_searched)


def _why_not_there(cited: list[Citation] | None, facts: Facts) -> str:
    """Why a quote was looked for in the whole text alone; empty where it was looked for where it is cited."""
    from .quotes import is_known, text_of

    if cited is None:
        return _NO_PARA
    for one in cited:
        text = text_of(one, facts)
        if text is None:
            continue
        if not is_known(text, facts):
            return _of_fields(text.doubts - {"ends"}) or "the title is not in the text"
        if one.locator not in text.places and text.may_have(one.locator):
            return _of_fields(frozenset({"title" if one.locator == "title" else "subtitles"}))
    return ""


def _of_fields(names: frozenset[str]) -> str:
    """``no usable title``, ``no usable subtitles and title``; empty without a name."""
    if names == {OTHER_KEYS}:
        return "an unknown key of the release may say where the text begins"
    return f"no usable {' and '.join(sorted(names - {OTHER_KEYS}))}" if names else ""


def _why_not_at_all(cited: list[Citation] | None, facts: Facts) -> str:
    from .quotes import is_too_much, text_of

    if is_too_much(facts):
        return "too much to look for"
    if cited is None:
        return why_not_at_hand(facts) if facts.text is None else _NO_PARA
    langs = [one.lang for one in cited if text_of(one, facts) is None]
    return why_not_at_hand(facts, next(iter(langs), ""))


def why_not_at_hand(facts: Facts, lang: str = "") -> str:
    """Why the text of the release, or that of its version in a language, is not at hand."""
    texts = facts.texts
    if texts is not None and texts.changed is not None and not lang:
        return "the text has changed"
    if texts is not None and texts.foreign is not None and not lang:
        return "the text is that of another release"
    name = "release"
    try:
        named = facts.release
        if lang:
            name = "versions"
            named = _version(named, lang)
        name = "file"
        named.get("file")
    except (Unknown, KeyError):
        return f"no usable {name}"
    path = ("release", "file")
    is_unreadable = texts is not None and any(fault.code == "EVD019" and fault.path == path for fault in texts.faults)
    return "the text cannot be read" if is_unreadable and not lang else "no text at hand"


def _version(release: dict[str, Any], lang: str) -> dict[str, Any]:
    """The version in a language; an empty one where none is given, ``Unknown`` where that cannot be told."""
    for version in release.get("versions") or ():
        if version["lang"].casefold() == lang.casefold():
            found: dict[str, Any] = version
            return found
    return {}
