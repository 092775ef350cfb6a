"""Figures and counts in words of a release: ``€37.5 million``, ``1.500 Mrd.``, ``3억 5천만 달러``, ``six accords``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ..system.memo import of_short_texts
from ..system.patterns import pattern
from ..tuples import NamedTuple
from . import cldr, figure_east, figure_words
from .figure_tables import printed
from .figure_tables import reads as is_read
from .index import JOINS, RANGES
from .lookup import entry, listed
from .money import Money, after, before
from .quantities import DIGITS, Decimal, parse
from .words import ascii_digits, language

# A release quotes in other languages, too.
_RANGE = rf"\s*(?:[-–—~〜～∼]|{'|'.join(sorted(RANGES)).replace('_', chr(92) + 's+')})\s*"
_AND = rf"\s*(?:{'|'.join(sorted(JOINS))})\s*"
_MOST = 5_000  # numbers of a text that are looked at; no release has as many
_BETWEEN = 12  # code points
_LONGEST = 40  # code points of a figure
_RISES = 1000  # times that a figure is as large as the one before, so that this is a part of it
_BLANKS = " \u00a0\u2009\u202f"

_IN_THOUSANDTHS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
"""Currencies with three decimal places, as ISO 4217 lists them."""


class Figure(NamedTuple):
    """A figure and its place, currency included (code points, the end exclusive).

    ``values``: what it can mean, two numbers where a point or comma stands before exactly three digits,
    but for sums of money in full.
    ``currency``: ISO 4217, None where none is named or it is not sure which. ``bare_dollar``: only ``$`` names it.
    """

    values: tuple[int | float, ...]
    currency: str | None
    bare_dollar: bool
    start: int
    end: int


class _Found(NamedTuple):
    figure: Figure
    grows: bool  # a word multiplies it


def reads(lang: str) -> bool:
    """Whether figures are read in a language (a BCP 47 tag)."""
    return is_read(language(lang))


def figures(text: str, lang: str) -> list[Figure]:
    """The figures of a text, in order. Silent about ranges (``5 to 10 million``), and where another word may multiply.

    English number words are read up to twenty, other languages only in digits.
    """
    return list(_figures(text, language(lang)))


# A quote is read by the rules on figures, and again by those on the values that it is to show.
@of_short_texts(512)
def _figures(text: str, code: str) -> tuple[Figure, ...]:
    if not is_read(code):
        return ()
    text = ascii_digits(text, code)
    found = sorted((*_in_digits(text, code), *_in_words(text, code)), key=lambda one: one.figure.start)
    return tuple(one.figure for one in _without_ranges(text, found, code))


def multiplied(text: str, end: int, lang: str) -> tuple[int, int]:
    """The figure that ends here with the words that surely multiply it: where it begins, and where they end."""
    code = language(lang)
    text = ascii_digits(text, code)
    for match in DIGITS.finditer(text, max(0, end - _LONGEST), end) if is_read(code) else ():
        multiply = figure_east.power if has_signs(code) else figure_words.power
        found = multiply(text, end, parse(match[0], _decimals(code)), code, False) if match.end() == end else None
        if found is not None and found[2]:
            return match.start(), found[1]
    return end, end


def is_end(text: str, start: int, lang: str) -> bool:
    """Whether the figure here only ends a number whose beginning is not read: ``one billion | 200 million``."""
    code = language(lang)
    goes_on = figure_east.goes_on if has_signs(code) else figure_words.is_end
    return goes_on(ascii_digits(text, code), start, code)


def counts(text: str, lang: str) -> list[int]:
    """How many agreements, documents or projects a text says there are: 6 of ``six accords``. Years are not counts."""
    code = language(lang)
    if not is_read(code):
        return []
    counted = figure_east.is_count if has_signs(code) else figure_words.is_count
    found = []
    for figure in figures(text, lang):
        value = figure.values[0]
        is_year = 1900 <= value <= 2099 and text[figure.start : figure.end].isdigit()
        plain = isinstance(value, int) and figure.currency is None and not figure.bare_dollar
        if plain and not is_year and counted(text, figure.start, figure.end, code):
            found.append(int(value))
    return found


def _in_digits(text: str, lang: str) -> Iterator[_Found]:
    decimals, last = _decimals(lang), 0
    for match in islice(DIGITS.finditer(text), _MOST):
        numbers = parse(match[0], decimals) if match.start() >= last else []
        money = before(text, match.start(), lang)
        if numbers and _is_free(text, money.start, lang):
            for found in _whole(text, money, *match.span(), numbers, lang):
                last = found.figure.end
                yield found


def _in_words(text: str, lang: str) -> Iterator[_Found]:
    for value, start, end in figure_words.numbers(text, lang):
        for found in _whole(text, Money(None, False, start, start), start, end, [Decimal(value, 0)], lang):
            if not figure_words.goes_on(text, found.figure.end, lang):
                yield found


def _whole(text: str, money: Money, start: int, end: int, numbers: list[Decimal], lang: str) -> Iterator[_Found]:
    """The figure with what multiplies it and its currency; nothing where that is in doubt."""
    multiply = figure_east.power if has_signs(lang) else figure_words.power
    multiplied = multiply(text, end, numbers, lang, money.currency is not None or money.bare)
    if multiplied is None:
        return
    values, stop, grows = multiplied
    large = grows or max(values) >= 1000
    if money.weak and not large:
        if not _is_free(text, start, lang):
            return
        money = Money(None, False, start, start)
    if money.currency is None:
        named = after(text, stop, lang, large)
        money = money._replace(currency=named.currency, bare=(money.bare or named.bare) and named.currency is None)
        stop = named.end
    # A sum has no thousandths: EUR 300,000 and 750.000 Euro are thousands, whichever sign the language has.
    if len(numbers) > 1 and not grows and (money.currency or money.bare) and money.currency not in _IN_THOUSANDTHS:
        values = values[:1]
    yield _Found(Figure(tuple(values), money.currency, money.bare, money.start, stop), grows)


def _is_free(text: str, start: int, lang: str) -> bool:
    """Whether nothing before the figure makes it part of a word, a date, a fraction, a name or a greater number."""
    last, ahead = text[start - 1 : start], text[start - 2 : start - 1]
    if has_signs(lang) and figure_east.goes_on(text, start, lang):
        return False
    if last.isalnum():
        return has_signs(lang) and not last.isascii() and last not in "第제"
    if last in tuple("-‐‑–−"):
        if ahead and ahead in entry(lang).joined_letters:
            return not text[start - 3 : start - 2].isalnum()  # "about": כ-5 מיליון
        return ahead.isdigit() and not has_signs(lang)
    if last in tuple(".,:/+'’#№_\u066b") or text[max(0, start - 2) : start].rstrip().endswith("№"):
        return False
    return not figure_words.is_label(text, start, lang)


def _without_ranges(text: str, found: list[_Found], lang: str) -> Iterator[_Found]:
    """Without ``5 to 10 million``, and with ``1 млн 200 тыс.`` as one figure."""
    dropped = {place for place, one in enumerate(found) if not has_signs(lang) and _is_rest(text, found, place, lang)}
    for place in range(1, len(found)):
        first, second = found[place - 1], found[place]
        between = text[first.figure.end : second.figure.start]
        if len(between) > _BETWEEN:
            continue
        is_one = second.grows and first.figure.currency is None and not first.figure.bare_dollar
        if first.grows and not between.strip(_BLANKS) and is_one and _is_smaller(second, first):
            found[place] = _summed(first, second)
            dropped.add(place - 1)
        elif _is_one_number(first, second, between, lang):
            dropped |= {place - 1, place}
        elif first.grows and not (is_one and _is_smaller(second, first) and pattern(_AND).fullmatch(between)):
            continue
        elif pattern(_RANGE).fullmatch(between) or (second.grows and pattern(_AND).fullmatch(between)):
            dropped |= {place - 1, place}
    return (one for place, one in enumerate(found) if place not in dropped)


def _is_rest(text: str, found: list[_Found], place: int, lang: str) -> bool:
    """Whether a figure is the end of a number or a range whose beginning is not read: ``10-დან | 15 მილიონ``."""
    start = found[place].figure.start
    before = text[max(0, start - _BETWEEN) : start]
    if re.search(rf"[0-9][-‐‑](?:{'|'.join(map(re.escape, listed(printed(lang).ranges)))})\s\Z", before):
        return bool(printed(lang).ranges)
    is_read = place > 0 and start - found[place - 1].figure.end <= _BETWEEN // 2
    return not is_read and figure_words.is_end(text, start, lang)


def _is_one_number(first: _Found, second: _Found, between: str, lang: str) -> bool:
    """Whether two figures may be one that is not read: ``5 हजार 200 करोड़``, ``200 אלף ו-500``."""
    if not first.grows or first.figure.currency is not None or first.figure.bare_dollar:
        return False
    joined = between.strip(_BLANKS).rstrip("-‐‑־")
    if joined and joined not in (*listed(printed(lang).and_), *entry(lang).joined_letters):
        return False
    rises = min(second.figure.values) >= _RISES * max(first.figure.values)
    return rises or (_is_smaller(second, first) and (not joined or second.figure.currency is not None))


def _is_smaller(second: _Found, first: _Found) -> bool:
    return max(second.figure.values) < min(first.figure.values)


def _summed(first: _Found, second: _Found) -> _Found:
    values = tuple(one + other for one in first.figure.values for other in second.figure.values)
    return second._replace(figure=second.figure._replace(values=values, start=first.figure.start))


def has_signs(lang: str) -> bool:
    """Whether units that multiply are signs of the language: 억, 万."""
    return printed(lang).signs is not None


@cache
def _decimals(lang: str) -> str:
    known = cldr.of(lang)
    return known.decimals if known else ".,"
