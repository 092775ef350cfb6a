"""What is read in full in a language, a file of cases each: ``full/CODE.yaml``.

``sessions``: text → the numbers that count a session of a committee. ``dates``: text → the dates that it prints, as
``year-month-day weekday`` with what is printed alone (``-06-26 Mon``). ``sums``: text → ``value currency``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from validator.languages.calendar import Printed, days
from validator.languages.figures import figures
from validator.languages.lookup import entry
from validator.languages.ordinals import session_ordinals

FILES = {
    path.stem: YAML(typ="base", pure=True).load(path)
    for path in sorted((Path(__file__).parent / "full").glob("*.yaml"))
}
NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(lang, text, expected, id=f"{lang}: {text}")
        for lang, kinds in FILES.items()
        for text, expected in kinds[kind].items()
    ]


def in_short(date: Printed) -> str:
    parts = (f"{value:02}" if value else "" for value in (date.month, date.day))
    said = f"{date.year or ''}-{'-'.join(parts)}".rstrip("-")
    return f"{said} {NAMES[date.weekday]}".strip() if date.weekday is not None else said


@pytest.mark.parametrize(("lang", "text", "numbers"), cases("sessions"))
def test_a_number_is_read_where_it_counts_a_session(lang: str, text: str, numbers: list[str]) -> None:
    assert [str(one.value) for one in session_ordinals(text, lang)] == numbers


@pytest.mark.parametrize(("lang", "text", "expected"), cases("dates"))
def test_a_date_is_read_as_far_as_it_is_printed(lang: str, text: str, expected: list[str]) -> None:
    assert [in_short(one) for one in days(text, lang)] == expected


@pytest.mark.parametrize(("lang", "text", "expected"), cases("sums"))
def test_a_sum_is_read_with_its_currency_or_not_at_all(lang: str, text: str, expected: list[str]) -> None:
    found = [f"{' or '.join(map(str, one.values))} {one.currency or ''}".strip() for one in figures(text, lang)]
    assert found == expected


@pytest.mark.parametrize("lang", FILES)
def test_each_language_has_cases_of_what_is_read_and_of_what_is_not(lang: str) -> None:
    assert (entry(lang).ordinals and entry(lang).sessions) or entry(lang).counters
    assert entry(lang).dates and entry(lang).figures
    for kind in ("sessions", "dates", "sums"):
        found = FILES[lang][kind].values()
        assert len(found) >= 8 and sum(not one for one in found) >= 2, kind
