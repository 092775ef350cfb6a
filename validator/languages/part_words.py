"""The words for parts of years, of the file of a language, as the expressions that find them in a text."""

from __future__ import annotations

import re
from functools import cache

from ..system.patterns import lazy
from .floor_months import plain
from .lookup import entry, listed
from .tables import words_expression

_LETTERED = r"(?<!\w)(?P<letter>L) ?(?P<digit>[1-4])(?!\w)|(?<!\w)(?P<digit2>[1-4])(?P<letter2>L)(?!\w)"  # Q3, H1, 3Q
DIGIT = lazy(r"[1-4](?=[a-z]?(?!\w))")  # with a letter it may be that of a quarter
_BEGINNING = lazy(r"[* \[]")
_MOST_PARTS = 4
_GAP = r"[\s.\-΄ʹ'´\u0301]{0,4}"
MARKS = lazy(r"[\s.'\-/()]+")


def has_signs(lang: str) -> bool:
    """Whether signs stand behind years, months and days: 年, 년."""
    dates = entry(lang).dates
    return dates is not None and dates.signs is not None and bool(dates.signs.signs)


def is_joined(lang: str) -> bool:
    """Whether words are not apart, or are written in one with what follows them."""
    return not entry(lang).is_spaced or has_signs(lang)


def _plain(words: str) -> str:
    """Words of a file as they stand in a comparison form without capitals."""
    return plain(words.lower().replace("\u200c", ""))


@cache
def linking(lang: str) -> frozenset[str]:
    """The words that may stand between a part and its year."""
    how = entry(lang).parts
    words = [*listed(how.links if how else ""), *listed(entry(lang).after_year), *listed(entry(lang).years)]
    return frozenset(part for word in words for part in MARKS.sub(" ", _plain(word)).split())


@cache
def numbers(lang: str) -> dict[str, int]:
    """The words for first to fourth, and Roman numbers."""
    how = entry(lang).parts
    found = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "一": 1, "二": 2, "三": 3, "四": 4}
    template = entry(lang).template
    if "i" in listed(template.before_city):
        del found["i"]  # it is "in": i andre kvartal
    ordinals = entry(lang).ordinals
    cells = [(value, words, "") for value, words in (ordinals.words if ordinals else {}).items()]
    cells += [(value, words, "*") for value, words in entry(lang).ordinal_beginnings.items()]
    cells += [(value, words, "") for value, words in (how.numbers if how else {}).items()]
    for value, words, star in cells if how else ():
        found |= {_plain(word) + star: value for word in listed(words) if value <= _MOST_PARTS}
    return found


@cache
def _number(lang: str) -> str:
    words = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in sorted(numbers(lang), key=len, reverse=True))
    suffix = r"(?:/4)?(?:[.º°ªo]|[-']?[^\W\d_]{1,5})?"
    if is_joined(lang):
        return rf"(?:第|제|ที่)?\s?(?P<number>(?<![\d.])[1-4](?!\d)(?:/4)?|{words})"
    return rf"(?<![\w/])(?P<number>[1-4](?!\d){suffix}(?!\w)|(?:{words})(?!\w))"


@cache
def ahead(lang: str) -> re.Pattern[str]:
    """The number of a part, right before its word."""
    return re.compile(rf"{_number(lang)}{_GAP}\Z")


@cache
def ahead_of_another(lang: str) -> re.Pattern[str]:
    """A number before another one of the same word: "third and fourth", ``I-II``, ``第三、四``."""
    longest = 1 if is_joined(lang) else 4
    return re.compile(rf"{_number(lang)}{_GAP}(?:[-,、/~]|[^\W\d_]{{1,{longest}}})?\s?\Z")


@cache
def fiscal_year(lang: str) -> re.Pattern[str]:
    """A year that is said to be a fiscal one, the year in group 1."""
    return re.compile(rf"{_year(lang)}\s?年度の?")


def _year(lang: str) -> str:
    """A year with the name of its era, if it has one, in a group."""
    dates = entry(lang).dates
    assert dates is not None
    assert dates.signs is not None
    return f"(?<![0-9])({dates.signs.year.replace('{number}', '[0-9]{1,2}')})"


@cache
def behind(lang: str) -> re.Pattern[str]:
    """The number of a part, right behind its word."""
    how = entry(lang).parts
    joiners = "|".join(map(re.escape, listed(how.joiners if how else "")))
    joined = rf"(?:(?:{joiners})\s)?" if joiners else ""
    return re.compile(rf"{_GAP}{joined}{_number(lang)}")


@cache
def fiscal(lang: str) -> re.Pattern[str]:
    """What makes a year one that begins in another month."""
    how = entry(lang).parts
    return re.compile(rf"(?<!\w)(?:{words_expression(_plain(how.fiscal if how else ''))})(?!\w)")


@cache
def year_in_signs(lang: str) -> re.Pattern[str]:
    """A year with its sign, right before a part: ``令和8年度の``; the year in group 1, the sign in group 2."""
    signs = "|".join(map(re.escape, sorted(linking(lang), key=len, reverse=True)))
    return re.compile(rf"{_year(lang)}\s?({signs})\s?\Z")


@cache
def wholes(lang: str) -> dict[str, int]:
    """The names of the groups of words that need no number."""
    how = entry(lang).parts
    return {f"whole{value}": value for value in ((*how.seasons, *how.wholes) if how else ())}


@cache
def beginnings(lang: str) -> tuple[str, ...]:
    """What the words for parts begin with, none of which begins with another."""
    how = entry(lang).parts
    cells = (*how.wholes.values(), *how.seasons.values(), how.quarter, how.third, how.half) if how else ()
    found: list[str] = []
    for word in sorted({_BEGINNING.split(_plain(word))[0] for cell in cells for word in listed(cell)}):
        if not (found and word.startswith(found[-1])):
            found.append(word)
    return tuple(found)


@cache
def words(lang: str) -> re.Pattern[str]:
    """All words for parts, each kind in a group of its name."""
    how = entry(lang).parts
    assert how is not None
    cells = {f"whole{value}": words for value, words in (*how.wholes.items(), *how.seasons.items())}
    cells |= {"quarter": how.quarter, "third": how.third, "half": how.half}
    start, stop = ("", "") if is_joined(lang) else (r"(?<!\w)", r"(?!\w)")
    if letters := plain(entry(lang).joined_letters):
        start = rf"(?:(?<!\w)|(?<=(?<!\w)[{letters}]))"
    each = [
        rf"(?P<{name}>{start}(?:{words_expression(_plain(words))}){stop})" for name, words in cells.items() if words
    ]
    each.append(_LETTERED.replace("L", f"[qh{how.quarter_letter}]"))
    return re.compile("|".join(each))
