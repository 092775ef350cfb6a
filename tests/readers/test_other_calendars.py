"""Days of other calendars in the Gregorian one, against dates that are known from elsewhere."""

from __future__ import annotations

import datetime

import pytest

from validator.evidence.readings import dates_in
from validator.languages.floor_dates import readings
from validator.languages.other_calendars import ETHIOPIC, ISLAMIC, PERSIAN, days

# The first day of the Persian year, from the calendars of the Institute of Geophysics of the University of Tehran.
NOWRUZ = {
    1354: "1975-03-21",
    1358: "1979-03-21",
    1375: "1996-03-20",
    1376: "1997-03-21",
    1379: "2000-03-20",
    1380: "2001-03-21",
    1387: "2008-03-20",
    1388: "2009-03-21",
    1391: "2012-03-20",
    1392: "2013-03-21",
    1395: "2016-03-20",
    1396: "2017-03-21",
    1399: "2020-03-20",
    1400: "2021-03-21",
    1401: "2022-03-21",
    1402: "2023-03-21",
    1403: "2024-03-20",
    1404: "2025-03-21",
    1405: "2026-03-21",
    1408: "2029-03-20",
}
# The first of Ramadan or of Muharram as it was announced in Saudi Arabia.
MOON = {(1444, 9): "2023-03-23", (1445, 9): "2024-03-11", (1446, 9): "2025-03-01", (1447, 1): "2025-06-26"}
ENKUTATASH = {2015: "2022-09-11", 2016: "2023-09-12", 2017: "2024-09-11", 2018: "2025-09-11"}
LEAP = {1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412}


def first(calendar: str, year: int, month: int = 1) -> datetime.date:
    span = days(calendar, year, month, day=1)
    assert span is not None
    return span[0]


@pytest.mark.parametrize(("year", "day"), NOWRUZ.items())
def test_the_persian_year_begins_at_nowruz(year: int, day: str) -> None:
    assert first(PERSIAN, year).isoformat() == day


def test_the_leap_years_of_the_persian_calendar_are_those_of_the_official_one() -> None:
    long = {year for year in range(1354, 1413) if days(PERSIAN, year, 12, day=30) is not None}
    assert long == LEAP


@pytest.mark.parametrize(("month", "day"), MOON.items())
def test_an_islamic_day_can_be_the_one_that_was_announced(month: tuple[int, int], day: str) -> None:
    span = days(ISLAMIC, *month, day=1)
    assert span is not None and span[0] <= datetime.date.fromisoformat(day) <= span[1]
    assert (span[1] - span[0]).days == 4


@pytest.mark.parametrize(("year", "day"), ENKUTATASH.items())
def test_the_ethiopian_year_begins_in_september(year: int, day: str) -> None:
    assert first(ETHIOPIC, year).isoformat() == day


@pytest.mark.parametrize(
    ("calendar", "years", "months"), [(PERSIAN, range(1300, 1450), 12), (ETHIOPIC, range(1990, 2040), 13)]
)
def test_every_day_follows_the_one_before(calendar: str, years: range, months: int) -> None:
    before = None
    for year in years:
        for month in range(1, months + 1):
            span = days(calendar, year, month)
            assert span is not None and (before is None or (span[0] - before).days == 1)
            before = span[1]


@pytest.mark.parametrize(
    ("calendar", "year", "month", "day"),
    [
        (PERSIAN, 1404, 12, 30),
        (PERSIAN, 1404, 7, 31),
        (PERSIAN, 1404, 13, 1),
        (PERSIAN, 2026, 1, 1),
        (ETHIOPIC, 2018, 13, 6),
    ],
)
def test_what_a_calendar_does_not_have_is_no_date(calendar: str, year: int, month: int, day: int) -> None:
    assert days(calendar, year, month, day=day) is None


PRINTED = [
    ("fa", "۲۵ آبان ۱۴۰۴", ["2025-11-16"]),
    ("fa", "روزهای ۲۵ و ۲۶ آبان ماه سال ۱۴۰۴", ["2025-11-16", "2025-11-17"]),
    ("fa", "25 ابان 1404", ["2025-11-16"]),
    ("fa", "۱۴۰۴/۰۸/۲۵", ["2025-11-16"]),
    ("fa", "۲۹ مهر تا ۲ آبان ۱۴۰۴", ["2025-10-21", "2025-10-24"]),
    ("fa", "۱۲ خرداد ۱۳۹۸", ["2019-06-02"]),
    ("fa", "۳۰ اسفند ۱۴۰۳", ["2025-03-20"]),
    ("fa", "۳۰ اسفند ۱۴۰۴", []),
    ("fa", "۵ مهٔ ۲۰۲۶", ["2026-05-05"]),
    ("ps", "د ۱۴۰۴ کال", []),
    ("ps", "۲۵ لړم ۱۴۰۴", ["2025-11-16"]),
    ("ar", "25 جمادى الأولى 1447هـ الموافق 16 نوفمبر 2025م", ["2025-11-16"]),
    ("ar", "25 جمادى الأولى 1447هـ", ["2025-11-14"]),
    ("ur", "۲۵ جمادی الاول ۱۴۴۷", ["2025-11-14"]),
    ("am", "ህዳር 7 ቀን 2018 ዓ.ም", ["2025-11-16"]),
]


@pytest.mark.parametrize(("lang", "words", "expected"), PRINTED)
def test_a_printed_day_of_another_calendar_is_converted(lang: str, words: str, expected: list[str]) -> None:
    found = []
    for one in dates_in(words, lang):
        if one.days is not None and (one.days[1] - one.days[0]).days <= 4:
            found.append(one.days[0].isoformat())
        elif one.year and one.month and one.day:
            found.append(datetime.date(one.year, one.month, one.day).isoformat())
    assert sorted(found) == sorted(expected)


def test_a_persian_month_is_no_form_of_another_month() -> None:
    assert [one.month for one in readings("مهر ۱۴۰۶", "fa")] == [None]


def test_a_day_without_its_year_is_one_of_the_years_that_the_text_prints() -> None:
    found = {
        (one.year, one.day) for one in readings("۲۵ آبان. تهران، ۲۸ آبان ۱۴۰۴", "fa") if one.year and one.start < 5
    }
    assert found == {(2024, 15), (2025, 16), (2026, 16)}
