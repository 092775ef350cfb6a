"""The countries of ISO 3166-1 (alpha-3) and their English names, from the code list that comes with the schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from ..system.files import bundled

# States and the territories that belong to them, or that they say do: of a city there either code is right.
_TERRITORIES = """
CHN: HKG MAC TWN; USA: PRI GUM VIR ASM MNP UMI; DNK: GRL FRO; FIN: ALA; NOR: SJM BVT; MAR: ESH; SRB: XKX; ISR: PSE;
FRA: REU GLP MTQ GUF NCL PYF MYT SPM WLF BLM MAF ATF; NLD: ABW CUW SXM BES; AUS: CXR CCK NFK HMD; NZL: COK NIU TKL;
GBR: GIB BMU CYM VGB FLK AIA MSR TCA SHN JEY GGY IMN IOT PCN; ARG: FLK SGS
"""


def is_country(code: str) -> bool:
    """Whether this is a code of ISO 3166-1 alpha-3, in capitals."""
    return code in _countries()


def country_name(code: str) -> str:
    """The everyday English name of a country, ``Montenegro`` for ``MNE``; the code itself if there is no such one."""
    return _countries().get(code, [code])[0]


def names(code: str) -> tuple[str, ...]:
    """All English names of a country, the everyday one first; none if there is no such one."""
    return tuple(_countries().get(code, ()))


def codes() -> tuple[str, ...]:
    """All codes, in the order of the alphabet."""
    return tuple(_countries())


def codes_of(name: str) -> frozenset[str]:
    """The codes of all countries that go by an English name, in any case, with or without ``the``.

    ``Korea`` is the name of two; a name of none gives the empty set (``EU``, ``England``).
    """
    return _codes_by_name().get(_plain(name), frozenset())


def code_for(written: str) -> str:
    """The code for another one that people write: ``NOR`` for ``NO``, ``DEU`` for ``GER``; "" for any other word."""
    return _codes_by_other().get(written, "")


def are_of_one_state(code: str, other: str) -> bool:
    """Whether one of two codes is that of a territory of the other, or of one that both claim."""
    pairs = _territories()
    return (code, other) in pairs or (other, code) in pairs


@cache
def _territories() -> frozenset[tuple[str, str]]:
    rows = (row.partition(":") for row in _TERRITORIES.split(";"))
    return frozenset((state.strip(), code) for state, _, codes in rows for code in codes.split())


@cache
def _rows() -> list[str]:
    """The lines of the list. The file is ours, so that no CSV reader need be imported."""
    with open(bundled("codelists/country.csv"), encoding="utf-8") as stream:
        return stream.read().splitlines()[1:]


@cache
def _countries() -> dict[str, list[str]]:
    """Code → names, the everyday one first."""
    return {line[:3]: _names(line[4:].rpartition(",")[0]) for line in _rows()}


@cache
def _codes_by_other() -> dict[str, str]:
    return {other: line[:3] for line in _rows() for other in line.rpartition(",")[2].split(";")}


def _names(cells: str) -> list[str]:
    """The names of ``Name,Names``; only the second cell may be quoted, and no name has a quote in it."""
    name, _, others = cells.partition(",")
    return [name, *filter(None, others.strip('"').split(";"))]


@cache
def _codes_by_name() -> dict[str, frozenset[str]]:
    return by_name(_countries(), _plain)


def by_name(names: Mapping[str, Iterable[str]], plain: Callable[[str], str]) -> dict[str, frozenset[str]]:
    """Name → the codes that have it, of a table of codes with their names."""
    found: dict[str, set[str]] = {}
    for code, every in names.items():
        for name in every:
            found.setdefault(plain(name), set()).add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


def _plain(name: str) -> str:
    """Without case, dots and the article: ``the U.S.`` is ``us``."""
    plain = name.casefold().replace("’", "'").replace("&", "and").replace(".", "").replace("-", " ")
    return " ".join(plain.split()).removeprefix("the ")
