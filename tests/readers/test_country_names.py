"""Names of countries lead to all countries that go by them, and to no others."""

from __future__ import annotations

import pytest

from validator.document.countries import codes, codes_of, country_name, is_country

NAMES = {
    "Korea": "KOR PRK",
    "Republic of Korea": "KOR",
    "ROK": "KOR",
    "North Korea": "PRK",
    "D.P.R.K.": "PRK",
    "Democratic People's Republic of Korea": "PRK",
    "Democratic People’s Republic of Korea": "PRK",
    "the U.S.": "USA",
    "U.S.A.": "USA",
    "America": "USA",
    "U.K.": "GBR",
    "Great Britain": "GBR",
    "Russian Federation": "RUS",
    "Lao PDR": "LAO",
    "Viet Nam": "VNM",
    "Vietnam": "VNM",
    "Türkiye": "TUR",
    "Turkiye": "TUR",
    "Turkey": "TUR",
    "Czech Republic": "CZE",
    "Czechia": "CZE",
    "the Gambia": "GMB",
    "St. Lucia": "LCA",
    "Bosnia & Herzegovina": "BIH",
    "Timor Leste": "TLS",
    "Côte d’Ivoire": "CIV",
    "Congo": "COD COG",
    "Saint Martin": "MAF SXM",
    "Virgin Islands": "VGB VIR",
    "Guinea": "GIN",
    "Niger": "NER",
    "Dominica": "DMA",
    "Georgia": "GEO",
    "EU": "",
    "European Union": "",
    "England": "",
    "Kosovo": "",
    "Korean": "",
}


@pytest.mark.parametrize(("name", "expected"), NAMES.items())
def test_a_name_leads_to_every_country_that_goes_by_it(name: str, expected: str) -> None:
    assert codes_of(name) == codes_of(name.upper()) == frozenset(expected.split())


def test_every_country_is_found_by_its_own_name() -> None:
    assert len(codes()) == 249
    for code in codes():
        assert is_country(code)
        assert code in codes_of(country_name(code))
