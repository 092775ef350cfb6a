"""Amounts and their units, against the printed words beside them: digits, separators, multipliers and currencies."""

from __future__ import annotations

import math
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import Any

from ..document.content import peek
from ..document.facts import Facts
from ..languages import figures as full
from ..languages import floor_numbers
from ..languages.figures import has_signs
from ..languages.inflection import without_accents
from ..languages.lookup import entry
from ..languages.money import is_read_as_one, of_shared_sign
from ..languages.number_words import in_digits
from ..languages.words import language
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .cited import language_cited
from .trace import Fact, Trace, contradicted, unread
from .values import CODE, PER_CENT
from .words import place

_OTHER_DIGITS = lazy(r"(?![0-9])\d")
_BARE = lazy(r"\d[\d.,'\s\u066b\u066c]*")
# What a table says above its columns ("in thousand", "in million", "亿元"), so that the cell has the digits alone.
_ABOVE_A_COLUMN = (1e3, 1e4, 1e6, 1e8, 1e9, 1e12)
_HYPHENS = "-‐‑–"
_STEM, _SHORTEST = 4, 3  # letters by which a unit is known in another form
_FEW = 4  # codes that a message shows
# What a word that is not known may multiply by: a dozen, a hundred, a lakh, a crore ...
_UNKNOWN = (12, *(10.0**power for power in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15)))


class Sum(NamedTuple):
    """What the printed words of an amount come to. ``values``: all that they can mean.

    ``shown``: the one figure that shows another value; () where there is none, or several. ``why`` says then why.
    """

    values: tuple[float, ...]
    shown: tuple[float, ...]
    currencies: frozenset[str]
    why: str


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where the printed words of an amount stand, if they come to its value."""
    words, value = peek(fact.obj, "text"), fact.value
    if not isinstance(words, str) or not isinstance(value, int | float):
        return unread("it has no printed words")
    lang = language_cited(fact.around, facts)
    read = read_sum(words, lang)
    if any(math.isclose(abs(value), one, rel_tol=1e-9) for one in read.values):
        return place(words, fact, facts)
    of_unit = _of_unit(words, peek(fact.obj, "unit"), lang) if not read.shown else ()
    shown = read.shown or of_unit
    if shown and (of_unit or not _may_be_multiplied(value, words, lang)):
        return contradicted(" or ".join(f"{one:,}" for one in shown))
    return unread(read.why or f"a word that may multiply the figure is not known ({lang})")


def trace_unit(fact: Fact, facts: Facts) -> Trace:
    """Where the printed words stand that name a currency, or the unit as it is written."""
    words, unit = peek(fact.obj, "text"), str(fact.value)
    if not isinstance(words, str):
        return unread("it has no printed words")
    if unit in PER_CENT and any(sign in words for sign in "%٪％"):
        return place(words, fact, facts)
    if not CODE.fullmatch(unit):
        here = place(unit, fact, facts)
        return here if here.text is not None else unread("the unit is not printed in these words")
    lang = language_cited(fact.around, facts)
    can_be = currencies_of(words, lang)
    if unit in can_be or unit in words or unit in read_sum(words, lang).currencies:
        return place(words, fact, facts)
    return contradicted(listed_codes(can_be)) if can_be else unread("the currency is not read in its printed words")


def currencies_of(words: str, lang: str) -> frozenset[str]:
    """The currencies that printed words can mean; empty where they name none, or several."""
    named, of_sign = read_sum(words, lang).currencies, of_shared_sign(words)
    if named:
        is_one_of_several = named < of_sign and is_read_as_one(words)
        return frozenset() if len(named) != 1 else of_sign if is_one_of_several else named
    return floor_numbers.named_currencies(words, lang) or floor_numbers.named_currencies(words, "en") or of_sign


def listed_codes(codes: frozenset[str]) -> str:
    """``RON or MDL``; of many the first few."""
    named = sorted(codes)
    return " or ".join(named) if len(named) <= _FEW else f"one of {', '.join(named[:_FEW])} ..."


@lru_cache(maxsize=512)
def read_sum(words: str, lang: str) -> Sum:
    """What printed words come to: by the full reader of the language, else by the floor."""
    text = unicodedata.normalize("NFC", words)
    if full.reads(lang) and not any(map(str.isdigit, text)):
        text = in_digits(text, lang)
    above: tuple[float, ...] = _ABOVE_A_COLUMN if _BARE.fullmatch(text.strip()) else ()
    read: list[Any] = list(full.figures(text, lang)) if full.reads(lang) else []
    by_floor = [] if read else floor_numbers.amounts(text, lang)
    read = read if full.reads(lang) else list(by_floor)
    main = [one for one in read if one.currency or one.bare_dollar] if full.reads(lang) and len(read) > 1 else read
    found: list[Any] = read or list(by_floor)
    if not read and not _is_end(by_floor, text, lang) and (_OTHER_DIGITS.search(text) or _is_plain(by_floor, lang)):
        main = found
    named = frozenset(one.currency for one in read if one.currency) if full.reads(lang) else frozenset[str]()
    named = named or frozenset(floor_numbers.currencies(text))
    values = tuple(float(one) * power for each in found for one in each.values for power in (1.0, *above))
    total = floor_numbers.total(by_floor)
    shown = tuple(main[0].values) if len(main) == 1 else ()
    if total is not None and not full.reads(lang) and _are_one(by_floor, text):
        shown = (total,)
    why = "" if shown else f"no figure is read in its printed words ({lang})"
    if len(found) > 1 and not shown:
        why = "it has several figures"
    return Sum((*values, *((float(total),) if total is not None else ())), shown, named, why)


def _are_one(found: list[floor_numbers.Amount], text: str) -> bool:
    """Whether figures stand side by side, each with what multiplies it: ``६ करोड ५० लाख``."""
    pairs = pairwise(found)
    return all(not first.is_open and not text[first.end : second.start].strip() for first, second in pairs)


def _is_plain(found: list[floor_numbers.Amount], lang: str) -> bool:
    """Whether there is one figure, with what multiplies it, that the full reader does not read."""
    return len(found) == 1 and not found[0].is_open and not has_signs(language(lang))


def _is_end(found: list[floor_numbers.Amount], text: str, lang: str) -> bool:
    """Whether the one figure that there is ends a number that begins in words: ``এক কোটি | ২০ লাখ``."""
    return len(found) == 1 and full.reads(lang) and full.is_end(text, found[0].start, lang)


def _may_be_multiplied(value: float, words: str, lang: str) -> bool:
    """Whether a word that is not known stands behind the figure, and the value could be the figure times it."""
    found = floor_numbers.amounts(unicodedata.normalize("NFC", words), lang)
    can_be = [one * by for each in found if each.is_open for one in each.values for by in _UNKNOWN]
    return any(math.isclose(abs(value), one, rel_tol=1e-9) for one in can_be)


def _of_unit(words: str, unit: Any, lang: str) -> tuple[float, ...]:
    """The one figure of printed words that is written in one with its unit: 31 of "31-member", 30 of "30-jährigen"."""
    text = unicodedata.normalize("NFC", words)
    found = floor_numbers.amounts(text, lang)
    if len(found) != 1 or not isinstance(unit, str) or CODE.fullmatch(unit):
        return ()
    behind = text[found[0].end :].lstrip(_HYPHENS)
    is_one_word = behind != text[found[0].end :] or entry(language(lang)).counters is not None
    word, own = (without_accents(one.casefold()) for one in ((behind.split() or [""])[0], unit))
    size = min(len(word), _STEM)
    is_unit = word.startswith(own) or (size >= _SHORTEST and own.startswith(word[:size]))
    return found[0].values if is_one_word and is_unit else ()


def other_value(value: float, words: str, lang: str, unit: Any = None) -> tuple[float, ...]:
    """What printed words come to, where that is another value than the annotated one."""
    read = read_sum(words, lang)
    if any(math.isclose(abs(value), one, rel_tol=1e-9) for one in read.values):
        return ()
    of_unit = _of_unit(words, unit, lang) if not read.shown else ()
    return of_unit or (() if _may_be_multiplied(value, words, lang) else read.shown)
