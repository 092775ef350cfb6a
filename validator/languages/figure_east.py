"""Figures in Korean, Japanese, Chinese and Thai: units of four noughts, counting signs, no spaces."""

from __future__ import annotations

import re
from functools import cache

from ..system.patterns import cased
from .figure_tables import printed
from .lookup import listed
from .quantities import DIGITS, Decimal, parse
from .shapes import SignFigures

# After the counting sign: countries, months and years are counted.
_COUNTRIES = "[의の]?\\s?(?:국|월|년|소|[かカヵ]?[国國]|月|年|家|省|市)"
_WORD = 3  # letters of a unit that is a word, not a sign


def power(
    text: str, end: int, numbers: list[Decimal], lang: str, _has_money: bool
) -> tuple[list[int | float], int, bool] | None:
    """The values with the units that multiply them, where these end, and whether there are any.

    None where the number is part of something else, or the units do not go down: ``3천5백만``.
    """
    exponent, stop = _unit(text, end, lang)
    if not exponent:
        return None if _is_cut(text, end, lang) else ([number.times(0) for number in numbers], end, False)
    guard = _signs(lang).guarded.get(text[stop - 1])
    if guard and not cased(guard).match(text, stop):
        return None
    values, last = [number.times(exponent) for number in numbers], exponent
    while segment := _segment(text, stop, lang):
        value, further, stop = segment
        if further >= last or value >= 10**last or (last >= 8 and further in (1, 2, 3)):
            return None
        values, last = [one + value for one in values], further
    return None if _unit(text, stop, lang)[0] or _is_cut(text, stop, lang) else (values, stop, True)


def goes_on(text: str, start: int, lang: str) -> bool:
    """Whether the digits go on a figure that was not read: ``5천`` of ``2억 5천``, ``5 แสน`` of ``สองล้าน 5 แสน``."""
    units = tuple(name for name, _ in _units(lang) if len(name) >= _WORD)
    if text[max(0, start - 10) : start].rstrip(" ").endswith(units):
        return True
    return re.search(r"[0-9][십백천만억조十百千万萬億亿兆]+ ?\Z", text[max(0, start - 6) : start]) is not None


def _unit(text: str, offset: int, lang: str) -> tuple[int, int]:
    """(power of ten, where the unit ends); power 0 if there is none. A blank may stand before it in Korean."""
    start = offset + (_signs(lang).blank_before_unit and text[offset : offset + 1] == " ")
    for name, exponent in _units(lang):
        if text.startswith(name, start):
            return exponent, start + len(name)
    return 0, offset


@cache
def _units(lang: str) -> list[tuple[str, int]]:
    names = [
        (name, len(str(factor)) - 1) for factor, text in printed(lang).multipliers.items() for name in listed(text)
    ]
    return sorted(names, key=lambda pair: -len(pair[0]))


def _signs(lang: str) -> SignFigures:
    return printed(lang).signs or SignFigures(no_figure="")


def _segment(text: str, offset: int, lang: str) -> tuple[int, int, int] | None:
    """The next part of a figure, ``5천만`` of ``3억 5천만``: (value, power, end)."""
    match = DIGITS.match(text, offset + (text[offset : offset + 1] == " "))
    if not match:
        return None
    numbers = parse(match[0], ".")
    exponent, stop = _unit(text, match.end(), lang)
    if not numbers or (not exponent and match.start() > offset):
        return None
    return int(numbers[0].times(exponent)), exponent, stop


def _is_cut(text: str, end: int, lang: str) -> bool:
    after = text[end : end + 1]
    if after and after in _signs(lang).no_figure:
        return True
    if text.startswith(tuple(listed(printed(lang).doubt)), end + (after == " ")):
        return True
    return (after.isascii() and after.isalpha()) or (after in tuple("-:/") and text[end + 1 : end + 2].isalnum())


def is_count(text: str, start: int, end: int, lang: str) -> bool:
    """Whether agreements, documents or projects are counted: ``6건의 협정``, ``文書6件``, ``6项协议``."""
    things, signs = "|".join(listed(printed(lang).counted)), "|".join(listed(printed(lang).between))
    if not cased(rf"\s?(?:{signs})(?!{_COUNTRIES})").match(text, end):
        return False
    if cased(rf"(?:{things})\s?\Z").search(text[max(0, start - 12) : start]):
        return True
    return cased(rf"\s?(?:{signs})[의の]?\s?[^\W0-9\s]{{0,6}}\s?(?:{things})").match(text, end) is not None
