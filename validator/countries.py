"""Countries by ISO 3166-1 alpha-3 code and by English name, from the codelist that comes with the tool."""

from __future__ import annotations

from functools import lru_cache

from .files import bundled


@lru_cache(maxsize=1)
def _lines() -> list[str]:
    with open(bundled("codelists/country.csv"), encoding="utf-8") as stream:
        return stream.read().splitlines()[1:]


@lru_cache(maxsize=1)
def country_codes() -> frozenset[str]:
    """All alpha-3 codes."""
    # Each line begins with its code: the names, which need a reader of CSV, are read only when a name is asked for.
    return frozenset(line[:3] for line in _lines())


def is_country(code: str) -> bool:
    """Whether the text is an ISO 3166-1 alpha-3 code."""
    return code in country_codes()


@lru_cache(maxsize=1)
def _rows() -> dict[str, tuple[str, ...]]:
    """Code → names, the short one first."""
    import csv

    rows = csv.reader(_lines())
    return {code: (name, *(others.split(";") if others else ())) for code, name, others in rows}


@lru_cache(maxsize=1)
def _by_name() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for code, names in _rows().items():
        for name in names:
            found.setdefault(_folded(name), set()).add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


def _folded(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().removeprefix("the ").split())


def country_name(code: str) -> str:
    """The short English name of a country; the code itself where there is none of this code."""
    return _rows()[code][0] if code in country_codes() else code


def codes_of(name: str) -> frozenset[str]:
    """The codes of all countries that bear an English name, whatever its case and without a leading ``the``."""
    return _by_name().get(_folded(name), frozenset())
