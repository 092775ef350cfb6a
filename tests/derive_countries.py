"""schema/codelists/country.csv from pycountry (ISO 3166-1) and CLDR: codes, names, and the names that people print."""

from __future__ import annotations

import csv
import io

EVERYDAY = {
    "KOR": ["Korea", "Republic of Korea", "South Korea", "ROK"],
    "PRK": ["Korea", "North Korea", "DPRK", "Democratic People's Republic of Korea"],
    "USA": ["U.S.", "U.S.A.", "US", "USA", "United States", "United States of America", "America"],
    "GBR": ["UK", "U.K.", "Britain", "Great Britain", "United Kingdom"],
    "RUS": ["Russia", "Russian Federation"],
    "CHN": ["China", "PRC", "People's Republic of China"],
    "LAO": ["Laos", "Lao PDR"],
    "VNM": ["Vietnam", "Viet Nam"],
    "TUR": ["Turkey", "Türkiye", "Turkiye"],
    "CZE": ["Czech Republic", "Czechia"],
    "IRN": ["Iran"],
    "SYR": ["Syria"],
    "MDA": ["Moldova"],
    "BOL": ["Bolivia"],
    "VEN": ["Venezuela"],
    "TZA": ["Tanzania"],
    "BRN": ["Brunei"],
    "MMR": ["Burma", "Myanmar"],
    "SWZ": ["Swaziland", "Eswatini"],
    "MKD": ["Macedonia", "North Macedonia"],
    "CIV": ["Ivory Coast", "Côte d'Ivoire"],
    "CPV": ["Cape Verde", "Cabo Verde"],
    "COD": ["Congo", "DR Congo", "DRC", "Democratic Republic of the Congo"],
    "COG": ["Congo", "Republic of the Congo"],
    "PSE": ["Palestine"],
    "TWN": ["Taiwan"],
    "FSM": ["Micronesia"],
    "VAT": ["Holy See", "Vatican"],
    "TLS": ["East Timor", "Timor-Leste"],
    "ARE": ["UAE", "U.A.E.", "Emirates"],
    "NLD": ["Holland", "Netherlands"],
    "GIN": ["Guinea"],
    "GNB": ["Guinea-Bissau"],
    "GNQ": ["Equatorial Guinea"],
    "GEO": ["Georgia"],
}


def render() -> str:
    """The list as CSV: Code, Name (short English), Names (all other English names, separated by semicolons)."""
    import babel
    import pycountry

    territories = babel.Locale("en").territories
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["Code", "Name", "Names"])
    for country in sorted(pycountry.countries, key=lambda entry: entry.alpha_3):
        name = territories.get(country.alpha_2, country.name).replace("’", "'")
        others = [getattr(country, key, "") for key in ("name", "common_name", "official_name")]
        others += EVERYDAY.get(country.alpha_3, [])
        plain = [other.replace("’", "'") for other in others]
        unique = dict.fromkeys(other for other in plain if other and other != name)
        writer.writerow([country.alpha_3, name, ";".join(unique)])
    return stream.getvalue()
