"""Numbers that are not written in digits: spelled ordinals, Roman numbers, Han numbers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from .lookup import entry, listed
from .shapes import Ordinals
from .words import fold

# A session number above 89 in Roman letters would be read from words like CD, MD or DC: only these letters are.
# Cyrillic Х and І are typed for X and I.
ROMAN = "[IVXLІХ]{1,7}"
_LATIN = str.maketrans("ІХ", "IX")
_TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX")
_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_HAN_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
HAN_NUMBERS = "".join((*_HAN_DIGITS, *_HAN_UNITS))


@cache
def spelled(lang: str) -> dict[str, int]:
    """The ordinals of a language in folded words (``twenty first``, with blanks for hyphens), with their numbers."""
    ordinals = entry(lang).ordinals
    return dict(_spelled(ordinals, lang)) if ordinals else {}


def _spelled(ordinals: Ordinals, lang: str) -> Iterator[tuple[str, int]]:
    words = {value: listed(_spaced(text, lang)) for value, text in ordinals.words.items()}
    units = words | {value: listed(_spaced(text, lang)) for value, text in ordinals.units.items()}
    tens = {value: listed(fold(text, lang)) for value, text in ordinals.tens.items()}
    if ordinals.units and not tens:
        tens = {value: words[value] for value in range(20, 100, 10) if value in words}
    for value, forms in words.items():
        yield from ((form, value) for form in forms)
    for ten, openings in tens.items():
        last = 19 if ten in ordinals.to_nineteen else 9
        ends = [(form, ten + unit) for unit, forms in units.items() if unit <= last for form in forms]
        for opening in openings:
            before, after = _around(ordinals.compound, opening)
            yield from ((before + form + after, value) for form, value in ends)


def _around(compound: str, ten: str) -> tuple[str, str]:
    """What stands before and after the unit; ``décimo-`` opens one word."""
    if ten.endswith("-"):
        return ten[:-1], ""
    before, _, after = compound.format(ten=ten.replace("-", " "), unit="\0").partition("\0")
    return before, after


def _spaced(text: str, lang: str) -> str:
    return fold(text, lang).replace("-", " ").replace("\u200c", " ")


def roman(letters: str) -> int | None:
    """The number from 1 to 89 of Roman capitals; None for what is not a number (IIII, VX)."""
    return _romans().get(letters.translate(_LATIN))


@cache
def _romans() -> dict[str, int]:
    return {
        tens + unit: 10 * ten + one
        for ten, tens in enumerate(_TENS)
        for one, unit in enumerate(_UNITS)
        if (ten or one) and (tens + unit) != "LI"  # a family name
    }


def han(signs: str) -> int | None:
    """The number below 10,000 of Han signs (二十一, 二〇二三), or of digits; None for what is not a number."""
    if all(sign.isdigit() and sign not in _HAN_DIGITS for sign in signs):
        return int(signs)
    if len(signs) > 1 and all(sign in _HAN_DIGITS for sign in signs):
        return int("".join(str(_HAN_DIGITS[sign]) for sign in signs))
    total, digit, last = 0, None, 10_000
    for sign in signs:
        if sign in _HAN_UNITS and _HAN_UNITS[sign] < last:
            last = _HAN_UNITS[sign]
            total += (1 if digit is None else digit) * last
            digit = None
        elif sign in _HAN_DIGITS and digit is None:
            digit = _HAN_DIGITS[sign]
        else:
            return None
    return total + (digit or 0)
