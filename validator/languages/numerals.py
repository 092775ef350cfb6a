"""Numbers that are not written in digits: spelled ordinals, Roman numbers, Han numbers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from . import tables, tables_more
from .tables import Table

# A session number above 89 in Roman letters would be read from words like CD, MD or DC: only these letters are.
ROMAN = "[IVXL]{1,7}"
ROMAN_IN_CYRILLIC = "[IVXLІХ]{1,7}"
_LATIN = str.maketrans("ІХ", "IX")
_TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX")
_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_HAN_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}


def table(lang: str) -> Table | None:
    """How a language of words counts; None for one that is not read, or is written without spaces (``signs``)."""
    return tables.TABLES.get(lang) or tables_more.TABLES.get(lang)


@cache
def spelled(lang: str) -> dict[str, int]:
    """The ordinals of a language in folded words (``twenty first``, with blanks for hyphens), with their numbers."""
    entry = table(lang)
    return dict(_spelled(entry)) if entry else {}


def _spelled(entry: Table) -> Iterator[tuple[str, int]]:
    small, endings = entry.small.split(), entry.endings.split() or [""]
    listed = [*enumerate(small, 1), *((int(value), cell) for value, cell in _pairs(entry.more))]
    for value, cell in listed:
        for word in cell.split("/"):
            yield from _forms(word.removeprefix("!"), value, [""] if word.startswith("!") else endings)
    units = entry.units.split() or small[:9]
    for tens, stems in _pairs(entry.stems):
        for unit, cell in enumerate(units if tens.endswith("+") else units[:9], 1):
            for word in cell.split("/"):
                for stem in stems.split("/"):
                    whole = entry.join.format(stem=stem, unit=word.removeprefix("!"))
                    yield from _forms(whole, int(tens.rstrip("+")) + unit, [""] if word.startswith("!") else endings)


def _pairs(cells: str) -> Iterator[tuple[str, str]]:
    for cell in cells.split():
        value, _, word = cell.partition("=")
        yield value, word


def _forms(word: str, value: int, endings: list[str]) -> Iterator[tuple[str, int]]:
    for ending in endings:
        yield (word + ending).replace("_", " "), value


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
