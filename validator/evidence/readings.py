"""What readers of languages find in the text of a release: each text is read once for each language."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import decimal

from ..languages import floor_dates, floor_ordinals, floor_years
from ..languages.floor_ordinals import Numbered
from ..languages.reading import Reading
from ..languages.words import language
from ..release.fold import fold
from ..system.patterns import lazy

if TYPE_CHECKING:
    from ..release.text import ReleaseText

_MONTHS = 12
# A blank line, or a line behind which a number or a mark opens the next paragraph.
_END = lazy(r"\n(?=[ \t]*(?:\n|\d{1,2}[.)、]|[-–•◦○*※ㅇ]))")


def comparable(text: ReleaseText) -> str:
    """The comparison form of a text, with a line end where a paragraph ends: no date goes on over it."""
    found = text.readings.get(("", ""))
    if found is None:
        folded, parts, done = text.folded, [], 0
        for match in _END.finditer(text.stored):
            here = folded.starts.first_from(match.start()) - 1
            if here >= done and folded.text[here] == " ":
                parts += [folded.text[done:here], "\n"]
                done = here + 1
        found = text.readings["", ""] = "".join((*parts, folded.text[done:])) if parts else folded.text
    words: str = found
    return words


def lowercase(text: ReleaseText) -> str:
    """The same without capitals."""
    key = ("lower", "")
    if key not in text.readings:
        text.readings[key] = floor_dates.lowered(comparable(text))
    found: str = text.readings[key]
    return found


def with_plain_digits(text: ReleaseText) -> str:
    """The same with digits from 0 to 9 for those of every script."""
    key = ("digits", "")
    if key not in text.readings:
        form = comparable(text)
        digits = {ord(one): str(decimal(one)) for one in set(form) if one.isdecimal() and not one.isascii()}
        text.readings[key] = form.translate(digits) if digits else form
    found: str = text.readings[key]
    return found


def has_other_calendar(text: ReleaseText, lang: str) -> bool:
    """Whether a text may have years of another calendar, which are not compared."""
    key = ("calendars", language(lang))
    if key not in text.readings:
        text.readings[key] = floor_years.has_other_calendar(comparable(text), language(lang))
    found: bool = text.readings[key]
    return found


def dates(text: ReleaseText, lang: str) -> list[Reading]:
    """Everything that can be a date, by the floor; offsets of the comparison form."""
    key = ("dates", language(lang))
    if key not in text.readings:
        text.readings[key] = floor_dates.readings(comparable(text), lang)
    found: list[Reading] = text.readings[key]
    return found


def more_dates(text: ReleaseText, lang: str) -> list[Reading]:
    """What the full reader of the language finds beyond that; weekdays and days alone too."""
    key = ("calendar", language(lang))
    if key not in text.readings:
        text.readings[key] = _by_calendar(comparable(text), lang)
    found: list[Reading] = text.readings[key]
    return found


def dates_in(words: str, lang: str) -> list[Reading]:
    """Everything that can be a date in printed words, by the floor."""
    return _of_one_year(floor_dates.readings(fold(words).text, lang))


def more_dates_in(words: str, lang: str) -> list[Reading]:
    """What the full reader of the language finds beyond that: dates, months and years."""
    return [one for one in _by_calendar(fold(words).text, lang) if one.year or one.month or one.day]


def sure_dates(words: str, lang: str) -> list[Reading]:
    """What the floor is sure of in printed words: dates, months and years."""
    return [one for one in dates_in(words, lang) if one.sure or not one.day]


def _of_one_year(found: list[Reading]) -> list[Reading]:
    """The dates of printed words with their year, where a single one stands in them, apart from its month."""
    alone = {one.year for one in found if not (one.month or one.days)}
    if len(alone) != 1 or all(one.month is None for one in found) or any((one.month or 0) > _MONTHS for one in found):
        return found
    year = alone.pop()
    return [one._replace(year=one.year or year) if one.month else one for one in found if one.month or one.days]


def _by_calendar(form: str, lang: str) -> list[Reading]:
    from ..languages.calendar import days

    return [Reading(one.year, one.month, one.day, one.start, one.end, True) for one in days(form, lang)]


def numbers(text: ReleaseText, lang: str) -> list[Numbered]:
    """Everything that can be the number of a session, by the floor; offsets of the comparison form."""
    key = ("numbers", language(lang))
    if key not in text.readings:
        taken = [(one.start, one.end, one.sure) for one in dates(text, lang) if one.month or one.days]
        text.readings[key] = floor_ordinals.numbers(comparable(text), taken)
    found: list[Numbered] = text.readings[key]
    return found
