"""The list of countries: derived, found by code and by name."""

from __future__ import annotations

import pytest
from support import ROOT, golden

from validator.document.countries import codes, codes_of, country_name, is_country


@pytest.mark.golden("schema/codelists/country.csv")
def test_the_list_is_what_its_sources_give() -> None:
    pytest.importorskip("pycountry")
    pytest.importorskip("babel")
    import derive_countries

    golden(ROOT / "schema" / "codelists" / "country.csv", derive_countries.render())


@pytest.mark.parametrize("code", ["KOR", "MNG", "ISL", "VAT"])
def test_iso_codes_are_countries(code: str) -> None:
    assert is_country(code)
    assert code in codes()


@pytest.mark.parametrize("code", ["MGL", "EU", "kor", "XKX", "", "KO", "KORE", "Cod", "\n"])
def test_what_is_no_iso_code_is_no_country(code: str) -> None:
    assert not is_country(code)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mongolia", {"MNG"}),
        ("the U.S.", {"USA"}),
        ("THE NETHERLANDS", {"NLD"}),
        ("Korea", {"KOR", "PRK"}),
        ("Republic of Korea", {"KOR"}),
        ("Congo", {"COD", "COG"}),
        ("Türkiye", {"TUR"}),
        ("Nowhere", set()),
        ("", set()),
    ],
)
def test_a_name_leads_to_all_countries_that_bear_it(name: str, expected: set[str]) -> None:
    assert codes_of(name) == expected


def test_a_code_leads_to_its_name() -> None:
    assert country_name("MNE") == "Montenegro"
