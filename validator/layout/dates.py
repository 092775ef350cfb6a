"""The dates of a text, in languages too of which nobody described how they print them."""

from __future__ import annotations

from ..languages import calendar
from ..languages.calendar import Printed
from ..languages.floor_dates import readings
from ..languages.reading import Reading


def dates(text: str, lang: str) -> list[Printed]:
    """What the reader of the language finds; else what its figures and names of months can hardly mean otherwise."""
    if not lang or calendar.reads(lang):
        return calendar.days(text, lang) if lang else []
    sure = [one for one in readings(text, lang) if one.sure and one.day and one.month]
    by_place: dict[tuple[int, int], set[Reading]] = {}
    for one in sure:
        by_place.setdefault((one.start, one.end), set()).add(one)
    found = [next(iter(each)) for each in by_place.values() if len(each) == 1]
    return [Printed(one.year, one.month, one.day, None, one.start, one.end) for one in found]
