"""schema/codelists/country.csv: the countries of ISO 3166-1 with their English names, from pycountry and CLDR."""

import csv
import io
import unicodedata
from collections.abc import Iterator

import pycountry
from babel import Locale

# Everyday names and abbreviations that neither library has. One that several countries go by stands with each of them.
EVERYDAY = {
    "ARE": "UAE; U.A.E.; Emirates",
    "AUS": "Commonwealth of Australia",
    "BIH": "Bosnia; Bosnia-Herzegovina; BiH",
    "BRN": "Brunei",
    "CHE": "Swiss Confederation",
    "CHN": "PRC; P.R. China; PR China; Mainland China",
    "CIV": "Ivory Coast; Cote d'Ivoire",
    "COD": "Congo; DRC; DR Congo; D.R. Congo; Congo-Kinshasa; Democratic Republic of Congo",
    "COG": "Congo; Congo-Brazzaville; Republic of Congo",
    "CPV": "Cape Verde",
    "CZE": "Czechia; Czech Republic",
    "DEU": "FRG",
    "FSM": "Micronesia; FSM",
    "GBR": "UK; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland",
    "FJI": "Republic of Fiji",
    "HKG": "Hong Kong; Hong Kong SAR; Hong Kong, China",
    "IRN": "Iran",
    "KOR": "Korea; ROK; R.O.K.; South Korea; S. Korea; Republic of Korea",
    "LAO": "Laos; Lao PDR",
    "LBY": "State of Libya",
    "MAC": "Macau; Macao; Macao SAR; Macao, China",
    "MAF": "Saint Martin; St. Martin; St Martin",
    "MDA": "Moldova",
    "MKD": "Macedonia; FYROM",
    "MMR": "Burma; Republic of the Union of Myanmar",
    "NLD": "Holland; Kingdom of the Netherlands",
    "NZL": "Aotearoa New Zealand; Aotearoa",
    "PNG": "PNG",
    "PRK": "Korea; DPRK; D.P.R.K.; North Korea; N. Korea; DPR Korea",
    "PSE": "Palestine",
    "RUS": "Russia",
    "SAU": "KSA; Kingdom of Saudi Arabia",
    "STP": "São Tomé and Príncipe",
    "SWZ": "Swaziland; Eswatini",
    "SXM": "Saint Martin; St. Martin; St Martin",
    "SYR": "Syria",
    "TLS": "East Timor; Timor-Leste",
    "TUR": "Turkey; Republic of Turkey",
    "TWN": "Taiwan; Chinese Taipei",
    "TZA": "Tanzania",
    "USA": "US; U.S.; U.S.A.; America; United States of America",
    "VAT": "Vatican; The Vatican; Holy See; Vatican City State",
    "VCT": "Saint Vincent; St. Vincent",
    "VGB": "Virgin Islands",
    "VIR": "Virgin Islands",
    "VNM": "Vietnam; Viet Nam; Socialist Republic of Viet Nam; Socialist Republic of Vietnam",
}
# What sports, cars and older lists write for a code, where that is no code of another country.
OTHER_CODES = """
ALG DZA; ANG AGO; ARU ABW; BAH BHS; BAN BGD; BAR BRB; BER BMU; BHU BTN; BIZ BLZ; BOT BWA; BUL BGR; BUR BFA; CAM KHM;
CAY CYM; CGO COG; CHA TCD; CHI CHL; CRC CRI; CRO HRV; DEN DNK; ESA SLV; FIJ FJI; GAM GMB; GBS GNB; GEQ GNQ; GER DEU;
GRE GRC; GRN GRD; GUA GTM; GUI GIN; HAI HTI; HON HND; INA IDN; ISV VIR; IVB VGB; KSA SAU; KUW KWT; LAT LVA;
LES LSO; LIB LBN; LBA LBY; MAD MDG; MAS MYS; MAW MWI; MGL MNG; MON MCO; MRI MUS; MTN MRT; MYA MMR; NCA NIC; NED NLD;
NEP NPL; NGR NGA; NIG NER; OMA OMN; PAR PRY; PHI PHL; PLE PSE; POR PRT; PUR PRI; RSA ZAF; SAM WSM; SEY SYC; SIN SGP;
SKN KNA; SLO SVN; SOL SLB; SRI LKA; SUD SDN; SUI CHE; TAN TZA; TGA TON; TOG TGO; TPE TWN; UAE ARE; URU URY; VAN VUT;
VIE VNM; VIN VCT; ZAM ZMB; ZIM ZWE; ROM ROU; TMP TLS; ZAR COD; EL GRC; UK GBR;
ROK KOR; DPRK PRK; PRC CHN; DRC COD; IRI IRN; FRG DEU
"""
# What CLDR adds to tell two territories apart.
AS_PRINTED = {
    "Congo - Brazzaville": "Republic of the Congo",
    "Congo - Kinshasa": "Democratic Republic of the Congo",
    "Hong Kong SAR China": "Hong Kong",
    "Macao SAR China": "Macao",
    "Myanmar (Burma)": "Myanmar",
}


def render() -> str:
    """The code list: Code, Name, Names (the other English names), Codes (others that are taken for it)."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["Code", "Name", "Names", "Codes"])
    english = Locale("en")
    codes = {country.alpha_3 for country in pycountry.countries}
    others_of: dict[str, list[str]] = {}
    for written, code in (row.split() for row in OTHER_CODES.split(";")):
        assert written not in codes, written
        others_of.setdefault(code, []).append(written)
    for country in sorted(pycountry.countries, key=lambda country: country.alpha_3):
        name = _everyday(english.territories[country.alpha_2])
        others = dict.fromkeys(other for other in _names(country, english) if other != name)
        written = [country.alpha_2, *others_of.get(country.alpha_3, ())]
        writer.writerow([country.alpha_3, name, ";".join(others), ";".join(written)])
    return stream.getvalue()


def _everyday(name: str) -> str:
    """``Bosnia & Herzegovina`` as it is printed, without what only tells two territories apart."""
    name = name.replace(" & ", " and ").replace("St. ", "Saint ").replace("’", "'")
    return AS_PRINTED.get(name, name)


def _names(country: object, english: Locale) -> Iterator[str]:
    found = [getattr(country, key, "") for key in ("name", "common_name", "official_name")]
    found += [english.territories[country.alpha_2]]
    found += [english.territories.get(f"{country.alpha_2}-alt-{form}", "") for form in ("short", "variant")]
    found += EVERYDAY.get(country.alpha_3, "").split("; ")
    for name in filter(None, map(_natural, found)):
        yield name
        plain = "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))
        if plain != name:
            yield plain


def _natural(name: str) -> str:
    """``Korea, Republic of`` is ``Republic of Korea``; one that only a list would print is left out."""
    name = name.replace("’", "'").replace(" & ", " and ")
    if name.startswith("Congo - ") or name.endswith((" SAR China", "(Burma)")):
        return ""
    head, comma, tail = name.partition(", ")
    if comma and tail.lower().endswith((" of", " the")):
        return f"{tail} {head}".removeprefix("The ")
    if name.lower().startswith("the "):
        return name[4:]
    if "(" in name:
        head, _, tail = name.partition(" (")
        return "" if tail.startswith(("the", "Keeling", "Malvinas", "British", "U.S.", "Dutch", "French")) else head
    return name
