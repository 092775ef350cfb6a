"""Figures in languages of words: what multiplies them, number words, what is counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from .figure_tables import ALWAYS, WITH_MONEY, printed, table
from .index import MULTIPLIERS
from .lookup import entry
from .lookup import listed as listed_words
from .quantities import Decimal
from .words import WORD, Word, beginnings, cell, fold, is_part, matcher, matches, places, words

_LONGEST = 3  # words that multiply together
_COMPOUND = 3  # letters of a number that begins another word
# A million, thousand ... in one word with what is counted, and capitals that are no such word.
_HIDDEN = "(?:MM?|Md|[kKGBT])[A-Z]{2,4}"
_NOTHING_HIDDEN = "MOU MRA MSME TEU TOE BIT BIS BOT MWH KWH GWH TWH MHZ GHZ".split()
_APART = " \u00a0\u202f\u2009"


def power(
    text: str, end: int, numbers: list[Decimal], lang: str, has_money: bool
) -> tuple[list[int | float], int, bool] | None:
    """The values with the words that multiply them, where these end, and whether there are any.

    None where the figure is part of a word, a time, a date or a fraction, or another word may multiply it.
    """
    end = _behind_hyphen(text, end, lang)
    if _is_cut(text, end):
        return None
    exponent, stop = 0, end
    attached = WORD.match(text, end)
    if attached:
        found = _attached(attached, text, lang, has_money)
        if found is None:
            return None
        exponent, stop = found
    listed = list(_after(text, stop, lang))
    size, further = (0, None) if exponent else _longest(listed, lang, has_money or _money_follows(text, listed))
    if size:
        exponent, stop = further or 0, listed[size - 1].end
        listed = listed[size:]
        if not exponent:
            return None
    if _in_doubt(listed, lang) or (not exponent and listed and _may_hide_power(text[listed[0].start : listed[0].end])):
        return None
    if exponent and _is_abbreviated(text, stop):
        stop += 1
    return [number.times(exponent) for number in numbers], stop, exponent > 0


def _behind_hyphen(text: str, end: int, lang: str) -> int:
    """``80-tisíc``: a word that multiplies, joined to its figure; else the end as it is."""
    following = WORD.match(text, end + 1) if text[end : end + 1] in tuple("-‐‑") else None
    return end + 1 if following and fold(following[0], lang) in table(lang).powers else end


def _is_abbreviated(text: str, end: int) -> bool:
    """``5 Mrd. Euro``: the dot is one of an abbreviation, not of a sentence."""
    return (
        re.search(r"(?<![^\W_])[^\W_]{2,5}\Z", text[max(0, end - 7) : end]) is not None and text[end : end + 2] == ". "
    )


def _is_cut(text: str, end: int) -> bool:
    """``10:30``, ``26/6``, ``5-year``, ``5 1/2``, and ``1,2 G$``, which are billions in Canada."""
    after, further = text[end : end + 1], text[end + 1 : end + 2]
    if after in tuple("-‐‑") and further.isalpha():
        return True
    if after in tuple(":/+") and further.isdigit():
        return True
    return re.match(r"[ \u00a0]?(?:[0-9]{1,2}/[0-9]|[¼½¾⅓⅔⅛])|[ \u00a0]?G\$", text[end : end + 6]) is not None


def _attached(match: re.Match[str], text: str, lang: str, has_money: bool) -> tuple[int, int] | None:
    """``5m``, ``5bn``, ``5Mio``, ``500EUR``: (power, where it ends); None for ``5th``, ``5G``, ``5km``."""
    word = fold(match[0], lang)
    if word.isupper() or match[0].isupper():
        from .cldr.currencies import CODES

        if len(match[0]) == 3 and match[0] in CODES.split():
            return 0, match.start()
    has_money = has_money or text[match.end() : match.end() + 1] in tuple("€$£")
    found = ALWAYS.get(word) or (WITH_MONEY.get(word) if has_money else None) or table(lang).powers.get(word)
    return (found, match.end()) if found else None


def _after(text: str, offset: int, lang: str) -> Iterator[Word]:
    """The next words that only blanks part, or the dot of an abbreviation (``5 Mrd. Euro``)."""
    last = offset
    for word in islice(words(text, lang, offset, offset + 80), _LONGEST + 1):
        between = text[last : word.start]
        if not 0 < len(between) <= 3 or between.strip(_APART + "\n.") or (between == ". " and last == offset):
            return
        yield word
        last = word.end


def _longest(listed: list[Word], lang: str, has_money: bool) -> tuple[int, int | None]:
    """How many of the words multiply together, and their power of ten (None: one that is not known)."""
    for size in range(min(_LONGEST, len(listed)), 0, -1):
        phrase = "_".join(word.folded for word in listed[:size])
        found = _power(phrase, lang)
        if found:
            return size, found
    if listed and listed[0].folded in ALWAYS:
        return 1, ALWAYS[listed[0].folded]
    if listed and has_money and listed[0].folded in WITH_MONEY:
        return 1, WITH_MONEY[listed[0].folded]
    return 0, None


def _money_follows(text: str, listed: list[Word]) -> bool:
    """``5 M€``, ``5 M EUR``."""
    return bool(listed) and text[listed[0].end : listed[0].end + 1] in tuple("€$£")


def _in_doubt(listed: list[Word], lang: str) -> bool:
    if not listed:
        return False
    doubt, pair = matcher(table(lang).doubt), "_".join(word.folded for word in listed[:2])
    word = listed[0].folded
    # A word that multiplies in any language: in a text of another one it is not read.
    return doubt.has(word) or doubt.has(pair) or word in MULTIPLIERS or word in ALWAYS


def _may_hide_power(word: str) -> bool:
    """``12,5 MDT`` are millions of dinars, ``5 kEUR`` thousands; 5 MNT are not millions."""
    from .cldr.currencies import CODES

    return re.fullmatch(_HIDDEN, word) is not None and word not in (*_NOTHING_HIDDEN, *CODES.split())


def _power(phrase: str, lang: str) -> int | None:
    known = table(lang).powers
    return known.get(phrase) or next((value for name, value in known.items() if matches(phrase, name)), None)


def numbers(text: str, lang: str) -> Iterator[tuple[int, int, int]]:
    """(number, start, end) of number words, but for parts of others: ``twenty-five``, ``hundred and six``."""
    known = _numbers(lang)
    for place in places(text, lang, beginnings(known)) if known else ():
        word = next(words(text, lang, place, place + 20), None)
        if word is None or word.folded not in known or is_part(text, word.start, word.end):
            continue
        if _is_single(text, word, lang):
            yield known[word.folded], word.start, word.end


@cache
def _numbers(lang: str) -> dict[str, int]:
    return {name: value for value, name in enumerate(listed_words(fold(printed(lang).numbers, lang)), 1)}


def _is_single(text: str, word: Word, lang: str) -> bool:
    """Whether a number word is the whole number."""
    tens, known = matcher(cell(printed(lang).tens, lang)), _numbers(lang)
    joins = listed_words(printed(lang).and_)
    before = [one.folded for one in words(text, lang, max(0, word.start - 30), word.start)]
    if before and before[-1] in joins:
        before.pop()
    if before and (tens.has(before[-1]) or before[-1] in table(lang).powers):
        return False
    following = next(_after(text, word.end, lang), None)
    if following is None:  # what counts nothing may be another word: un navire neuf
        return known[word.folded] != 1 and not before
    if tens.has(word.folded) and (following.folded in joins or known.get(following.folded, 10) < 10):
        return False
    # "one" is a number only before what it multiplies or counts: never "one of the sides".
    counted = matcher(table(lang).things).has(following.folded) or following.folded in table(lang).powers
    return known[word.folded] != 1 or counted


def goes_on(text: str, end: int, lang: str) -> bool:
    """Whether a number in words goes on behind what was read of it: ``two thousand | five hundred``."""
    following = [word.folded for word in islice(_after(text, end, lang), 2)]
    if following and following[0] in listed_words(printed(lang).and_):
        following.pop(0)
    if not following:
        return False
    # A compound begins with a number: fünfhunderttausend.
    begins = following[0] in _numbers(lang) or following[0].startswith(_compounds(lang))
    tens = matcher(cell(printed(lang).tens, lang))
    return begins or tens.has(following[0]) or matcher(table(lang).doubt).has(following[0])


def is_end(text: str, start: int, lang: str) -> bool:
    """Whether a number in words begins before a figure: ``एक अरब | 20 करोड़``, ``সাড়ে | ৩``."""
    before = list(words(text, lang, max(0, start - 30), start))
    if not before or text[before[-1].end : start].strip(_APART + "-‐‑־"):
        return False
    if matcher(table(lang).doubt).has(before[-1].folded):
        return True
    if before[-1].folded in (*listed_words(printed(lang).and_), *entry(lang).joined_letters):
        before.pop()
    return bool(before) and _power(before[-1].folded, lang) is not None


@cache
def _compounds(lang: str) -> tuple[str, ...]:
    return tuple(name for name in _numbers(lang) if len(name) >= _COMPOUND)


def is_label(text: str, start: int, lang: str) -> bool:
    """Whether the number is a name: ``Article 5``, ``Phase 2``, ``No. 7``."""
    before = text[max(0, start - 20) : start].rstrip(" .\u00a0")
    if not entry(lang).is_spaced and before.endswith(tuple(listed_words(printed(lang).labels))):
        return True
    found = WORD.findall(before)
    return (
        bool(found) and before.endswith(found[-1]) and matcher(table(lang).labels).has(fold(found[-1].casefold(), lang))
    )


def is_count(text: str, start: int, end: int, lang: str) -> bool:
    """Whether agreements, documents or projects are what the number counts, which may stand in brackets."""
    end += text[start - 1 : start] == "(" and text.startswith(")", end)
    things, between = matcher(table(lang).things), matcher(table(lang).between)
    listed = list(_after(text, end, lang))
    for place, word in enumerate(listed):
        pair = f"{word.folded}_{listed[place + 1].folded}" if place + 1 < len(listed) else ""
        if things.has(word.folded) or things.has(pair):
            return True
        if not between.has(word.folded):
            return False
    return False
