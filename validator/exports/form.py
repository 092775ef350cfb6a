"""How an export is written, what is raised where it cannot be, and a value as the cell of a CSV file.

No cell is a formula for a spreadsheet, and for Excel nothing that it would change.
"""

from __future__ import annotations

import json
import re
from typing import Any

from ..system.patterns import lazy
from ..tuples import NamedTuple


class Form(NamedTuple):
    """How csv files are written. ``excel``: as it opens them rightly. ``separator``: between two cells."""

    excel: bool = False
    separator: str = ","


class Unfit(Exception):
    """This machine lacks what a target needs: what it is, and how to get it."""


MARK = "'"
"""Stands before a text that a spreadsheet would take for something else. Without the first one it is the text again."""
_FORMULA = lazy(r"[\s\u200b-\u200f\u2060\ufeff]*[-=+@＝＋－＠']|[\t\r\n]")
"""Spreadsheets take what begins with these signs for a formula. The mark is marked, too, so that it can be undone."""
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_EXCEL = lazy(rf"\s*(?:[.,(]?\d|(?:{_MONTHS})[a-z]*[\s./,-]*\d|(?:true|false)\s*$)", re.IGNORECASE)
"""Excel turns 2023-06 into a day of June, 3/4 into a day of April or March, and 1E5 into 100000."""
_CONTROL = lazy("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
CONTROL = "\ufffd"
"""Stands for a control character, which only a stored text can hold: many readers of CSV end at one."""
LONGEST = 32_767
"""What Excel holds in a cell; the rest would run over into others."""
CUT = " ... (cut)"


def cell(value: Any, *, excel: bool = False) -> str:
    """The value as text; empty for none. ``excel``: texts that it would read as a number or a day are marked, too."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return text(value, excel=excel)
    if isinstance(value, list):
        return text(json.dumps(value, ensure_ascii=False), excel=excel)
    return repr(value) if isinstance(value, float) else str(value)


def text(value: str, *, excel: bool = False) -> str:
    """A text as a cell."""
    value = without_controls(value)
    if _FORMULA.match(value) or (excel and _EXCEL.match(value)):
        value = MARK + value
    if excel and _units(value) > LONGEST:
        units = value.encode("utf-16-le", "surrogatepass")[: 2 * (LONGEST - len(CUT))]
        value = units.decode("utf-16-le", "ignore") + CUT
    return value


def without_controls(value: str) -> str:
    """The text with a sign in the place of each control character, so that its length stays the same."""
    return _CONTROL.sub(CONTROL, value)


def _units(value: str) -> int:
    """The length of a text as Excel counts it."""
    return len(value) if len(value) * 2 <= LONGEST else len(value.encode("utf-16-le", "surrogatepass")) // 2


def plain(value: str) -> str:
    """The text that a cell stands for."""
    return value.removeprefix(MARK)
