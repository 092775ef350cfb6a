"""What dates mean, as intervals of days."""

import datetime
import subprocess
import sys

import pytest
from support import unmeasured

from validator.document import edtf

MEANT = {
    "2023-06-26": ("2023-06-26", "2023-06-26"),
    "2024-02-29": ("2024-02-29", "2024-02-29"),
    "2023-06": ("2023-06-01", "2023-06-30"),
    "2023-12": ("2023-12-01", "2023-12-31"),
    "2024-02": ("2024-02-01", "2024-02-29"),
    "2023": ("2023-01-01", "2023-12-31"),
    "0001": ("0001-01-01", "0001-12-31"),
    "2023-21": ("2023-03-01", "2023-05-31"),
    "2023-22": ("2023-06-01", "2023-08-31"),
    "2023-23": ("2023-09-01", "2023-11-30"),
    "2023-24": ("2023-12-01", "2024-02-29"),
    "2022-24": ("2022-12-01", "2023-02-28"),
    "9999-12": ("9999-12-01", "9999-12-31"),
    "9999-24": ("9999-12-01", "9999-12-31"),
    "2023-06-26/2023-06-27": ("2023-06-26", "2023-06-27"),
    "2023-01/2023-06": ("2023-01-01", "2023-06-30"),
    "2023-06/2023-06": ("2023-06-01", "2023-06-30"),
    "2023-06-20/2023-06": ("2023-06-20", "2023-06-30"),
    "2024/2023-24": ("2024-01-01", "2024-02-29"),
    "../2025": ("0001-01-01", "2025-12-31"),
    "1993/..": ("1993-01-01", "9999-12-31"),
    "2023?": ("2023-01-01", "2023-12-31"),
    "2023-06-26~": ("2023-06-26", "2023-06-26"),
    "2022%/2023-06?": ("2022-01-01", "2023-06-30"),
}
NO_DATES = {
    "a day that the month does not have": "2023-02-30",
    "a leap day of another year": "2023-02-29",
    "day 00": "2023-06-00",
    "month 13": "2023-13",
    "month 00": "2023-00",
    "season 25": "2023-25",
    "a day in a season": "2023-21-01",
    "the year 0000": "0000",
    "a day of the year 0000": "0000-01-01",
    "open at both ends": "../..",
    "open, and nothing else": "..",
    "it ends before it begins": "2023-06/2023-05",
    "it ends a day before it begins": "2023-06-27/2023-06-26",
    "an impossible end": "2023-01-01/2023-02-30",
    "nothing before the slash": "/2023",
    "nothing after the slash": "2023/",
    "three parts": "2021/2022/2023",
    "two marks": "2023?~",
    "a mark that is not at the end": "2023?-06",
    "no text": "",
    "words": "last August",
    "white space": " 2023",
    "a line end": "2023\n",
    "digits of another script": "٢٠٢٣",
}


@pytest.mark.parametrize("text", MEANT)
def test_a_date_means_these_days(text: str) -> None:
    interval = edtf.parse(text)
    assert interval is not None
    assert (interval.first.isoformat(), interval.last.isoformat()) == MEANT[text]


@pytest.mark.parametrize("reason", NO_DATES)
def test_this_is_no_date(reason: str) -> None:
    assert edtf.parse(NO_DATES[reason]) is None


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("2023-06-26", True),
        ("2023-06-26~", True),
        ("2023-06-26/2023-06-27", True),
        ("2023-06", False),
        ("2023-24", False),
        ("2023-06-26/2023-07", False),
        ("2023-06-26/..", False),
    ],
)
def test_only_days_are_exact(text: str, exact: bool) -> None:
    interval = edtf.parse(text)
    assert interval is not None
    assert interval.exact is exact


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [
        ("2023", False, False),
        ("2023?", True, False),
        ("2023~", False, True),
        ("2023%", True, True),
        ("2022~/2023?", True, True),
    ],
)
def test_marks_say_how_sure_it_is(text: str, uncertain: bool, approximate: bool) -> None:
    date = edtf.date(text)
    assert (date.uncertain, date.approximate) == (uncertain, approximate)
    assert date.interval is not None
    assert date.interval.qualified is (uncertain or approximate)


def test_a_date_keeps_its_text_and_gives_its_days() -> None:
    date = edtf.date("2023-06")
    assert str(date) == date.text == "2023-06"
    assert (date.first, date.last) == (datetime.date(2023, 6, 1), datetime.date(2023, 6, 30))


def test_an_open_end_is_no_day() -> None:
    assert edtf.date("../2025").first is None
    assert edtf.date("../2025").last == datetime.date(2025, 12, 31)
    assert edtf.date("1993/..").last is None


def test_an_impossible_date_is_kept_without_days() -> None:
    date = edtf.date("2023-02-30")
    assert (date.text, date.interval, date.first, date.last) == ("2023-02-30", None, None, None)


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2023-06", "2023-07-01", True),
        ("2023-06", "2023-06-30", False),
        ("2023", "2022", False),
        ("../2022", "2023/..", True),
    ],
)
def test_before_means_every_day_before_every_other(one: str, other: str, before: bool) -> None:
    left, right = edtf.parse(one), edtf.parse(other)
    assert left is not None
    assert right is not None
    assert left.is_before(right) is before


def test_it_imports_nothing_that_is_slow_to_import() -> None:
    slow = {"calendar", "dataclasses", "inspect", "pydantic"}
    code = f"import sys, validator.document.edtf; print(*{slow!r} & set(sys.modules))"
    assert (
        subprocess.run(
            [sys.executable, "-c", code], env=unmeasured(), capture_output=True, check=True, text=True
        ).stdout.strip()
        == ""
    )
