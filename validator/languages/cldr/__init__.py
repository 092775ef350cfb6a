"""What CLDR knows of each language, as it is printed: months, weekdays, digits, multipliers, countries, cities.

Derived by tests/derive_cldr.py, a file a language, which is read when the language is first asked for. What is not in
CLDR is typed, in the file of the language beside this folder. https://cldr.unicode.org
"""

from __future__ import annotations

import os
from functools import cache

from ...tuples import NamedTuple

_FOLDER = os.path.dirname(__file__)
# What else a language goes by in a BCP 47 tag.
_ALIASES = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "tl": "fil", "ji": "yi", "mo": "ro", "sh": "sr"}


class Cldr(NamedTuple):
    """A language. Names are in NFC, with the capitals of CLDR, and with a straight apostrophe; the usual one is first.

    ``months`` and ``months_short`` are twelve cells, ``weekdays`` seven from Monday on; a cell has each form: first as
    in a date (in Slavic and other languages the genitive, ``stycznia``), then as it stands alone (``styczeń``), then
    those of regions. Short forms have no dot at the end. ``months`` of a language that counts them are ``1月``.
    """

    code: str
    name: str  # in English
    own_name: str
    order: str  # of a date in digits: "dmy", "mdy" or "ymd"
    digits: str  # ten digits of its own, from 0 on; "" where it has none but 0 to 9
    decimals: str  # the signs that part a fraction, of all its regions: ",."
    months: tuple[tuple[str, ...], ...]
    months_short: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]
    weekdays_short: tuple[tuple[str, ...], ...]
    multipliers: tuple[tuple[str, int], ...]  # ("million", 1_000_000): whole words, in each plural form
    multipliers_short: tuple[tuple[str, int], ...]  # ("mln", 1_000_000), also single letters: ("M", 1_000_000)
    countries: dict[str, tuple[str, ...]]  # ISO 3166-1 alpha-3, and XKX → names
    capitals: dict[str, tuple[str, ...]]  # those that a time zone is named after: no Beijing, no Canberra
    cities: dict[str, tuple[str, ...]]  # others that a time zone is named after


def of(tag: str) -> Cldr | None:
    """What CLDR knows of the language of a BCP 47 tag (``pl``, ``zh-Hant``); None for a language without a file."""
    code = tag.partition("-")[0].lower()
    code = _ALIASES.get(code, code)
    return _read(code) if code in codes() else None  # else a tag would choose which file is opened


@cache
def codes() -> tuple[str, ...]:
    """The languages that there are, ISO 639 codes in the order of the alphabet."""
    return tuple(sorted(name[:-5] for name in os.listdir(_FOLDER) if name.endswith(".json")))


@cache
def _read(code: str) -> Cldr:
    import json  # nothing is read of most documents' languages

    with open(os.path.join(_FOLDER, f"{code}.json"), encoding="utf-8") as stream:
        data = json.load(stream)
    return Cldr(
        code,
        data["name"],
        data["own_name"],
        data["order"],
        data["digits"],
        data["decimals"],
        _cells(data["months"]),
        _cells(data["months_short"]),
        _cells(data["weekdays"]),
        _cells(data["weekdays_short"]),
        _factors(data["multipliers"]),
        _factors(data["multipliers_short"]),
        _table(data["countries"]),
        _table(data["capitals"]),
        _table(data["cities"]),
    )


def _cells(listed: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(map(tuple, listed))


def _factors(table: dict[str, list[str]]) -> tuple[tuple[str, int], ...]:
    return tuple((word, int(factor)) for factor, words in table.items() for word in words)


def _table(table: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(names) for key, names in table.items()}


@cache
def currency_words(code: str) -> dict[str, list[str]]:
    """The words in the names of currencies of a language, each with the codes of those that have it.

    Of a language that does not part its words the whole names. Empty for a language without a file.
    """
    import json

    code = _ALIASES.get(code, code)
    if code not in codes():
        return {}
    with open(os.path.join(_FOLDER, "money", f"{code}.json"), encoding="utf-8") as stream:
        words: dict[str, list[str]] = json.load(stream)
    del words["made_by"]
    return words
