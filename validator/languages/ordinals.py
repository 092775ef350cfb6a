"""Session numbers in words of a release: ``7th``, ``seventh``, ``VII``, ``제7차``, ``第七次`` ..."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ..system.memo import of_last_texts
from ..system.patterns import lazy
from ..tuples import NamedTuple
from . import sessions
from .lists import opening
from .lookup import entry
from .lookup import listed as listed_words
from .numerals import ROMAN, roman, spelled
from .series import beside
from .tables import table
from .words import Word, ascii_digits, beginnings, is_part, language, matcher, places, words

_LONGEST = 4  # words of one ordinal
_FAR = 60  # code points that hold them
_JOINED = lazy(r"(?<![\w.,/:-])([0-9]{1,3})[-‑–](?=[^\W\d_])")
_MOST = 2_000  # ordinals of a text that are looked at; no release has as many


class Ordinal(NamedTuple):
    """An ordinal number and its place in the text (code points, the end exclusive)."""

    value: int
    start: int
    end: int


def reads(lang: str) -> bool:
    """Whether ordinals are read in a language (a BCP 47 tag)."""
    known = entry(language(lang))
    return known.counters is not None or known.ordinals is not None


def ordinals(text: str, lang: str) -> list[Ordinal]:
    """All ordinals of a text, in order, whatever they count; ``7.`` and ``VII`` only where they count a session."""
    code = language(lang)
    text = ascii_digits(text, code)
    return [found for found, sure in _candidates(text, code) if sure or _counts(text, found, code)]


@of_last_texts(8)
def session_ordinals(text: str, lang: str, series: str = "", quoted: bool = False) -> list[Ordinal]:
    """The ordinals of a text that count sessions of a committee, in order.

    With ``series`` only those that stand beside this name, which leaves out the meetings of other bodies: for running
    text, where a title or a quote speaks of one session anyway. ``quoted``: the words were quoted for a session, so
    that "the eighth meeting will be held" is one of the committee, however many words there are.
    """
    code = language(lang)
    text = ascii_digits(text, code)
    found = [found for found, _ in _candidates(text, code) if _counts(text, found, code, quoted)]
    if not series:
        return found
    return [one for one in found if beside(text, one.start, one.end, series, code)]


def _counts(text: str, found: Ordinal, lang: str, quoted: bool = False) -> bool:
    if entry(lang).counters:
        from . import east

        return east.counts_session(text, found.start, found.end, lang)
    how = table(lang)
    if how is None or not sessions.counts_session(text, found.start, found.end, lang, how, quoted):
        return False
    return not sessions.counts_nothing(text, found.end, lang, how, found.value)


def _candidates(text: str, lang: str) -> list[tuple[Ordinal, bool]]:
    """All ordinals with whether they are sure: ``7th`` is one anywhere, ``7.`` only beside a word for session."""
    if entry(lang).counters:
        from . import east

        return [(Ordinal(*found), True) for found in islice(east.numbers(text, lang), _MOST)]
    kept: list[tuple[Ordinal, bool]] = []
    for one, sure in sorted((*_in_digits(text, lang), *_in_words(text, lang)), key=lambda item: item[0][1:]):
        if not kept or kept[-1][0].end <= one.start:
            kept.append((one, sure))
    return kept[:_MOST]


def _in_digits(text: str, lang: str) -> Iterator[tuple[Ordinal, bool]]:
    how = table(lang)
    if how is None:
        return
    listed = opening(text) if how.loose else frozenset()
    for expression, sure in ((how.digits, True), (how.loose, False)):
        for match in islice(_numbers(expression).finditer(text), _MOST) if expression else ():
            if int(match[1]) and _is_whole(text, match) and (sure or match.start() not in listed):
                yield Ordinal(int(match[1]), match.start(), match.end()), sure
    for match in islice(_JOINED.finditer(text), _MOST) if how.is_joined else ():
        if int(match[1]):
            yield Ordinal(int(match[1]), *match.span(1)), False
    for match in islice(_romans(how.roman).finditer(text), _MOST) if how.roman else ():
        value = roman(match[1])
        if value and _is_whole(text, match) and _is_number(text, match, lang, how.names_have_roman):
            yield Ordinal(value, match.start(), match.end()), False


def _is_whole(text: str, match: re.Match[str]) -> bool:
    """Whether no letter, digit, hyphen or decimal point joins the match to what stands before or after it."""
    start, end = match.span()
    if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum() or is_part(text, start, end):
        return False
    return not (text[start - 1 : start] in (".", ",") and text[start - 2 : start - 1].isdigit())


def _is_number(text: str, match: re.Match[str], lang: str, names_have_roman: bool) -> bool:
    """Not ``I`` or ``L``, and not the number of a king, a pope or a chapter: ``John Paul II``, ``Title VI``."""
    if match[1] in ("I", "L", "Х", "І"):
        return False
    before = list(words(text, lang, max(0, match.start() - 40), match.start()))
    if not names_have_roman or not before or match[0] != match[1]:
        return True
    return not text[before[-1].start].isupper()


def _in_words(text: str, lang: str) -> Iterator[tuple[Ordinal, bool]]:
    known, last = spelled(lang), 0
    for place in islice(places(text, lang, _beginnings(lang)), _MOST):
        listed = list(islice(words(text, lang, place, place + _FAR), _LONGEST))
        size, value = _longest(text, listed, known) if place >= last else (0, 0)
        if size:
            last = listed[size - 1].end
            before = list(words(text, lang, max(0, place - _FAR), place))
            if not is_part(text, place, last) and not _is_tail(before, lang):
                yield Ordinal(value, place, last), True


@cache
def _beginnings(lang: str) -> frozenset[str]:
    return beginnings(spelled(lang))


def _longest(text: str, listed: list[Word], known: dict[str, int]) -> tuple[int, int]:
    """How many of the words make an ordinal, and which: (0, 0) if none do."""
    best, phrase = (0, 0), ""
    for size, word in enumerate(listed, 1):
        between = text[listed[size - 2].end : word.start] if size > 1 else " "
        if between not in (" ", "-", "‐", "‑", "\u200c", "\u00a0", "\n", "'", "’"):
            break
        sign = "'" if between in ("'", "’") else " "
        phrase = f"{phrase}{sign}{word.folded}" if phrase else word.folded
        if phrase in known:
            best = size, known[phrase]
    return best


def _is_tail(before: list[Word], lang: str) -> bool:
    """Whether only the end of a greater number was read: ``hundred and first``, ``hundrede og første``."""
    how = table(lang)
    if how is None or not before:
        return False
    guard, last = matcher(how.guard), before[-1].folded
    if last in _joins(lang):
        return len(before) > 1 and guard.has(before[-2].folded)
    return guard.has(last)


@cache
def _joins(lang: str) -> frozenset[str]:
    """The words between two parts of one number."""
    figures = entry(lang).figures
    return frozenset(["and", *listed_words(figures.and_)] if figures else ["and"])


# What stands around a match is looked at afterwards: an expression that begins with its digits is found much faster.
@cache
def _numbers(expression: str) -> re.Pattern[str]:
    return re.compile(rf"{expression}(?![^\W_])", re.IGNORECASE)


@cache
def _romans(expression: str) -> re.Pattern[str]:
    return re.compile(rf"{expression.replace('%s', f'({ROMAN})')}(?![^\W_])")
