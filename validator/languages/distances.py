"""Words that tell a day, a week, a month or a year by its distance from the release: yesterday, next year."""

from __future__ import annotations

import re
from functools import cache

from ..system.memo import of_short_texts
from ..tuples import NamedTuple
from .lookup import entry, listed
from .numerals import HAN_NUMBERS
from .scripts import is_unspaced

DAYS, WEEKS, MONTHS, YEARS = "days", "weeks", "months", "years"
_UNITS = (DAYS, WEEKS, MONTHS, YEARS)


class Distance(NamedTuple):
    """Such words and their place; ``printed``: how a year is printed in their stead, {} for its number."""

    unit: str
    steps: tuple[int, ...]  # two of a word for both neighbours: कल
    start: int
    end: int
    printed: str


@of_short_texts(512)
def distances(text: str, lang: str) -> list[Distance]:
    """Those of a folded text without capitals, in the language of that code; none where it joins them by "or"."""
    if _either(lang).search(text):
        return []
    found: list[Distance] = []
    # "The end of the year" last: in "cuối năm sau" the year is the next one.
    for known in (_words(lang), _ends(lang)):
        for match in _expression(lang, known is _ends(lang)).finditer(text):
            unit, steps, printed = known[" ".join(match[0].split())]
            if all(one.end <= match.start() or match.end() <= one.start for one in found):
                found.append(Distance(unit, steps, *match.span(), printed))
    return sorted((one for one in found if one.steps), key=lambda one: one.start)


@cache
def near_days(lang: str) -> tuple[str, ...]:
    """The words for today, yesterday and tomorrow."""
    return tuple(word for step in (0, -1, 1) for word in listed(entry(lang).distances.days.get(step, "")))


@cache
def of_days(lang: str, step: int) -> tuple[str, ...]:
    """The words for the day that is so many days away."""
    return tuple(listed(entry(lang).distances.days.get(step, "")))


@cache
def _words(lang: str) -> dict[str, tuple[str, tuple[int, ...], str]]:
    """Each word with its unit and its steps; none of what tells no distance."""
    how = entry(lang).distances
    found: dict[str, tuple[str, tuple[int, ...], str]] = {}
    for unit in _UNITS:
        for step, cell in getattr(how, unit).items():
            for word in listed(cell):
                _, steps, _ = found.get(_same(word), ("", (), ""))
                found[_same(word)] = unit, (*steps, step), how.year
    return found | {_same(word): ("", (), "") for word in listed(how.none)}


@cache
def _ends(lang: str) -> dict[str, tuple[str, tuple[int, ...], str]]:
    """The words for an end of this year."""
    return {_same(word): (YEARS, (0,), printed) for word, printed in entry(lang).distances.ends.items()}


def _same(word: str) -> str:
    return word.lower().replace("’", "'")


@cache
def _expression(lang: str, is_end: bool) -> re.Pattern[str]:
    words = sorted(_ends(lang) if is_end else _words(lang), key=len, reverse=True)
    if not words:
        return re.compile("(?!)")
    return re.compile(_start(lang, is_end) + _one_of(words) + _end(lang))


@cache
def _either(lang: str) -> re.Pattern[str]:
    words = listed(entry(lang).distances.either)
    return re.compile(_start(lang, False) + _one_of(words) + _end(lang) if words else "(?!)")


def _one_of(words: list[str]) -> str:
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words) + ")"


def _is_dense(lang: str) -> bool:
    return is_unspaced(lang) or not entry(lang).is_spaced


def _start(lang: str, is_end: bool) -> str:
    """What is before such a word: the beginning of it, and no number of years ("三年内")."""
    if _is_dense(lang):
        return f"(?<![0-9{HAN_NUMBERS}{entry(lang).distances.not_behind}])" if is_end else ""
    joined = entry(lang).joined_letters
    return rf"(?:(?<!\w)|(?<=(?<!\w)[{joined}]))" if joined else r"(?<!\w)"


def _end(lang: str) -> str:
    return "" if _is_dense(lang) or entry(lang).has_particles else r"(?!\w)"
