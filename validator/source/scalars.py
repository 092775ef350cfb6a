"""Plain scalars → values, by the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema).

Dates, ``NO``, ``yes`` and ``on`` stay the text that they are.
"""

from __future__ import annotations

import math
from typing import TypeAlias

from ..system.patterns import lazy

Scalar: TypeAlias = str | int | float | bool | None

_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_INTEGER = lazy(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = lazy(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_SPECIAL = lazy(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_OF_NUMBERS = frozenset("+-.0123456789")
_LARGEST = 2**53 - 1
_TOO_LONG = 64


def is_word(text: str) -> bool:
    """Whether a plain scalar is the text that it is, and in ASCII: a quick look."""
    return text.isascii() and text not in _WORDS and text[0] not in _OF_NUMBERS


def resolve(text: str) -> Scalar:
    """The value of a plain scalar; a number that no JSON number holds is an infinity or NaN."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _OF_NUMBERS:
        return text
    if _INTEGER.fullmatch(text):
        if len(text) > _TOO_LONG:
            return math.inf
        base = {"0o": 8, "0x": 16}.get(text[:2], 10)
        return int(text[2:] if base != 10 else text, base)
    if _FLOAT.fullmatch(text):
        return float(text) if len(text) <= _TOO_LONG else math.inf
    if _SPECIAL.fullmatch(text):
        return math.nan if text[-1] in "nN" else math.inf
    return text


def is_representable(number: int | float) -> bool:
    """Whether every JSON reader gets the same number back: finite, and within ±(2^53-1)."""
    return -_LARGEST <= number <= _LARGEST


def plain_form(number: int | float) -> str:
    """The number written plainly in decimal digits: 7 for 7.0, 2.1 for 2.10, 1000 for 1e3."""
    if isinstance(number, int):
        return str(number)
    if number.is_integer():
        return str(int(number))
    text = repr(number)
    if "e" in text:
        from decimal import Decimal

        text = format(Decimal(text), "f")
    return text
