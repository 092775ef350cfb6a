"""Series of sessions: which committee of which countries, and when it met."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from .words import Words, languages

_LAST = datetime.date(2026, 3, 1)
_LEFT_OUT = 0.03


class Session(NamedTuple):
    """``host``: the country where it was held, "" for one without a place."""

    ordinal: int
    date: datetime.date
    host: str


class Series(NamedTuple):
    """``number``: its own, which makes its draws its own. ``field``: of a committee for one field alone."""

    number: str
    words: Words
    a: str
    b: str
    field: int | None
    sessions: tuple[Session, ...]

    def dice(self, what: object) -> random.Random:
        return random.Random(f"{self.number}/{what}")

    @property
    def key(self) -> str:
        field = "" if self.field is None else f"-{self.field + 1}"
        return f"{self.a}-{self.b}{field}-{self.words.lang}".lower()


def all_series(seed: int) -> Iterator[Series]:
    """All series there are, in an order of their own for each seed."""
    kinds = [
        (lang, pair, field)
        for lang, known in languages().items()
        for pair in combinations(known["countries"], 2)
        for field in (None, *range(len(known["fields"])))
    ]
    random.Random(seed).shuffle(kinds)
    for number, (lang, (a, b), field) in enumerate(kinds):
        bare = Series(f"{seed}/{number}", Words(lang), a, b, field, ())
        yield bare._replace(sessions=tuple(_sessions(bare)))


def _sessions(series: Series) -> Iterator[Session]:
    dice = series.dice("sessions")
    ordinal, month = dice.randint(1, 5), dice.randint(12 * 1985, 12 * 2012)
    while True:
        date = datetime.date(month // 12, month % 12 + 1, dice.randint(2, 27))
        if date > _LAST:
            return
        is_online = dice.random() < 0.08
        if dice.random() > _LEFT_OUT:
            yield Session(ordinal, date, "" if is_online else (series.a, series.b)[ordinal % 2])
        ordinal += 1
        month += dice.randint(9, 26)
