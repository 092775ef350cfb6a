"""Dates of the Hebrew calendar, and of the Kurdish era, as days of the Gregorian calendar."""

from __future__ import annotations

import datetime as dt

import pytest

from validator.evidence.readings import dates_in
from validator.languages.hebrew_calendar import date

# https://www.hebcal.com/converter
DAYS = [
    (5786, 1, 1, "2025-09-23"),
    (5786, 9, 12, "2026-04-29"),
    (5784, 6, 1, "2024-02-10"),
    (5784, 7, 14, "2024-03-24"),
    (5785, 8, 15, "2025-04-13"),
    (5787, 1, 1, "2026-09-12"),
    (5780, 1, 1, "2019-09-30"),
    (5786, 4, 10, "2025-12-30"),
]


@pytest.mark.parametrize(("year", "month", "day", "there"), DAYS)
def test_a_day_is_counted_as_the_calendar_counts_it(year: int, month: int, day: int, there: str) -> None:
    assert date(year, month, day) == dt.date.fromisoformat(there)


def test_a_month_that_a_year_has_not_gives_no_day() -> None:
    assert date(5786, 6, 30) is None
    assert date(5786, 7, 30) is None


@pytest.mark.parametrize(
    ("lang", "words", "there"),
    [
        ("he", 'י"ב באייר תשפ"ו', "2026-04-29"),
        ("he", "י״ב באייר ה'תשפ״ו", "2026-04-29"),
        ("he", "ט' באב תשפ\"ו", "2026-07-23"),
        ("he", 'י"ד באדר ב\' תשפ"ד', "2024-03-24"),
        ("ckb", "١٢ی گەلاوێژی ٢٧٢٥", "2025-08-03"),
        ("ckb", "٢٢ی ڕەشەمەی ٢٧٢٥", "2026-03-13"),
    ],
)
def test_a_printed_day_is_read(lang: str, words: str, there: str) -> None:
    day = dt.date.fromisoformat(there)
    assert (day.year, day.month, day.day) in [(one.year, one.month, one.day) for one in dates_in(words, lang)]


def test_a_part_of_a_year_in_hebrew_is_one_of_the_gregorian_year() -> None:
    assert [one.year for one in dates_in("ברבעון הראשון של 2027", "he")] == [2027]
