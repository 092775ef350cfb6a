"""Digits with separators → numbers: ``1,234.5``, ``1.234,5``, ``1 234``, ``1'234``, ``12,34,567``."""

from __future__ import annotations

import re

from ..system.patterns import lazy
from ..tuples import NamedTuple

# Grouped by blanks or apostrophes, else digits with points and commas. ASCII only: other digits are not read.
DIGITS = lazy(r"[0-9]{1,3}(?:[ \u00a0\u2009\u202f'’][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,\u066b][0-9]+)*")
_BETWEEN_GROUPS = dict.fromkeys(map(ord, " \u00a0\u2009\u202f'’"))
_MOST = 24  # digits
_GROUPS = lazy(r"[0-9]{1,3}(?:[.,][0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}")


class Decimal(NamedTuple):
    """``digits`` × 10 to the power of ``-places``."""

    digits: int
    places: int

    def times(self, power: int) -> int | float:
        """The number × 10 to a power: whole where it is whole, else the nearest float."""
        shift = power - self.places
        if shift >= 0:
            return self.digits * int(10**shift)
        whole, rest = divmod(self.digits, int(10**-shift))
        return float(f"{self.digits}e{shift}") if rest else whole


def parse(printed: str, decimals: str) -> list[Decimal]:
    """The numbers that printed digits can mean in a language with these decimal signs; none if they are not a number.

    A point or comma before exactly three digits can group them or part a fraction: both are meant.
    """
    plain = printed.translate(_BETWEEN_GROUPS)
    signs = [sign for sign in plain if not sign.isdigit()]
    if len(plain) - len(signs) > _MOST or (len(plain) > 1 and plain[0] == "0" and plain[1].isdigit()):
        return []
    if not signs:
        return [Decimal(int(plain), 0)]
    head, _, tail = plain.rpartition(signs[-1])
    if len(signs) == 1 and plain == printed and len(tail) == 3 and len(head) <= 3 and head != "0":
        return [Decimal(int(head + tail), 0), Decimal(int(head + tail), 3)]
    if len(signs) == 1:
        known = signs[0] in decimals or signs[0] == "\u066b" or plain != printed
        return [Decimal(int(head + tail), len(tail))] if known else []
    if len(set(signs)) == 1:
        return [Decimal(int(re.sub("[.,]", "", plain)), 0)] if _GROUPS.fullmatch(plain) else []
    if signs.count(signs[-1]) == 1 and len(set(signs[:-1])) == 1 and _GROUPS.fullmatch(head):
        return [Decimal(int(re.sub("[.,]", "", head) + tail), len(tail))]
    return []
