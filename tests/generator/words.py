"""The words of each language (``words.yaml``), and how dates, numbers and sums are printed with them."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from validator.source import load

_FILE = Path(__file__).parent / "words.yaml"
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@cache
def languages() -> dict[str, dict[str, Any]]:
    """What is known of each language, by its code."""
    read = load(_FILE.read_bytes(), _FILE.name)
    assert not read.faults, read.faults
    return dict(read.data)


class Words(NamedTuple):
    """The words of one language."""

    lang: str

    @property
    def known(self) -> dict[str, Any]:
        return languages()[self.lang]

    def __getitem__(self, name: str) -> Any:
        return self.known[name]

    def country(self, code: str) -> dict[str, str]:
        found: dict[str, str] = self.known["countries"][code]
        return found

    def subject(self, code: str) -> str:
        """A country as a sentence begins with it."""
        return self.country(code).get("as", self.country(code)["name"])

    def series(self, a: str, b: str, field: int | None, *, bent: bool = False) -> str:
        """The name of a committee; ``bent``: as a sentence has it, where the language inflects it."""
        name = "series" if field is None else "sector"
        other = "bent" if field is None else "bent_sector"
        form = self.known.get(other, self.known[name]) if bent else self.known[name]
        field_name = "" if field is None else self.known["fields"][field]
        return str(form.format(a=self.country(a)["name"], b=self.country(b)["name"], f=field_name))

    def date(self, day: datetime.date) -> str:
        return str(self.known["date"].format(d=day.day, m=self.known["months"][day.month - 1], y=day.year))

    def month(self, day: datetime.date) -> str:
        name = self.known.get("named", self.known["months"])[day.month - 1]
        return str(self.known["month"].format(m=name, y=day.year))

    def nth(self, number: int) -> str:
        return str(self.known["nth"].format(n=number, nth=_english(number), roman=_roman(number)))

    def amount(self, tenths: int) -> dict[str, Any]:
        """A sum, printed and in figures."""
        form, factor, unit = self.known["amount"]
        if factor == 10_000:  # counted in units of which there are many: no fractions of them are printed
            return {"text": form.format(n=tenths), "value": tenths * factor, "unit": unit}
        sign = "." if self.lang in ("en", "ar") else ","
        figures = f"{tenths // 10}{sign}{tenths % 10}" if tenths % 10 else str(tenths // 10)
        return {"text": form.format(n=figures), "value": tenths * factor // 10, "unit": unit}

    def person(self, country: int, generation: int) -> str:
        """Who speaks for a country in some years. The same name, or one like it, never comes again for it."""
        given, family = self.known["given"], self.known["family"]
        shift = list(languages()).index(self.lang)
        first = given[(country + generation) % len(given)]
        last = family[(country + 3 * generation + shift) % len(family)]
        return f"{first}{self.known.get('join', ' ')}{last}"


def _english(number: int) -> str:
    is_teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if is_teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _roman(number: int) -> str:
    found = ""
    for value, sign in _ROMAN:
        found, number = found + sign * (number // value), number % value
    return found
