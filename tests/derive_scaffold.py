"""What ``jco new`` takes from CLDR (through Babel): names of countries and of their capitals in the languages read."""

from collections.abc import Iterator
from pathlib import Path

import babel
import pycountry
from babel import Locale
from babel.core import get_global

import validator.template
from validator.languages.words import fold

FOLDER = Path(validator.template.__file__).parent / "data"
# English is in schema/codelists/country.csv.
LANGUAGES = {
    "fr": ["fr"], "es": ["es"], "pt": ["pt", "pt_PT"], "it": ["it"], "de": ["de"], "ru": ["ru"], "mn": ["mn"],
    "ko": ["ko"], "ja": ["ja"], "zh": ["zh", "zh_Hant"], "ar": ["ar"], "tr": ["tr"], "vi": ["vi"], "id": ["id"],
}  # fmt: skip
# Everyday names that CLDR has not.
MORE_COUNTRIES = {
    "fr": "KOR=Corée/République de Corée USA=États-Unis d'Amérique GBR=Grande-Bretagne CIV=République de Côte d'Ivoire "
    "CHN=République populaire de Chine CZE=République tchèque",
    "es": "KOR=Corea/República de Corea USA=Estados Unidos de América/EE. UU./EE.UU. GBR=Gran Bretaña "
    "CHN=República Popular China CZE=República Checa",
    "pt": "KOR=Coreia/República da Coreia USA=Estados Unidos da América GBR=Grã-Bretanha CHN=República Popular da China "
    "CZE=República Tcheca/República Checa",
    "it": "KOR=Corea/Repubblica di Corea USA=Stati Uniti d'America GBR=Gran Bretagna CZE=Repubblica Ceca",
    "de": "KOR=Korea/Republik Korea USA=USA/Vereinigte Staaten von Amerika GBR=Großbritannien CHN=Volksrepublik China "
    "CZE=Tschechische Republik",
    "ru": "KOR=Республика Корея/Корея USA=США GBR=Великобритания CHN=КНР PRK=КНДР RUS=Российская Федерация ARE=ОАЭ "
    "BLR=Белоруссия MDA=Молдавия KGZ=Киргизия",
    "mn": "KOR=Солонгос/БНСУ/Бүгд Найрамдах Солонгос Улс PRK=БНАСАУ CHN=БНХАУ/Бүгд Найрамдах Хятад Ард Улс RUS=ОХУ "
    "USA=АНУ MNG=Монгол Улс JPN=Япон Улс TUR=Бүгд Найрамдах Турк Улс KAZ=Бүгд Найрамдах Казахстан Улс",
    "ko": "KOR=한국 USA=미합중국 MNG=몽골국 GBR=대영제국 VNM=월남 ARE=아랍에미리트연합국/UAE ZAF=남아공 CZE=체코공화국 SAU=사우디",
    "ja": "KOR=大韓民国 MNG=モンゴル国 USA=米国 GBR=英国 CHN=中華人民共和国 VNM=ベトナム社会主義共和国 ARE=UAE",
    "zh": "KOR=大韩民国/大韓民國 MNG=蒙古国/蒙古國 CHN=中华人民共和国 RUS=俄罗斯联邦 SAU=沙特 ARE=阿联酋",
    "ar": "KOR=كوريا/جمهورية كوريا USA=الولايات المتحدة الأمريكية/أمريكا SAU=السعودية/المملكة العربية السعودية GBR=بريطانيا",
    "tr": "KOR=Kore/Kore Cumhuriyeti USA=ABD ARE=BAE GBR=İngiltere",
    "vi": "KOR=Hàn Quốc USA=Hoa Kỳ/Mỹ GBR=Anh PRK=Triều Tiên AUS=Úc CZE=Cộng hòa Séc SAU=Ả-rập Xê-út",
    "id": "KOR=Korea/Republik Korea USA=Amerika Serikat GBR=Inggris CHN=Tiongkok/RRT SAU=Arab Saudi ARE=UEA/PEA",
}
CAPITALS = """
AFG=Kabul ALB=Tirana AND=Andorra_la_Vella ARE=Abu_Dhabi ARG=Buenos_Aires ARM=Yerevan ATG=St._John's AUS=Canberra
AUT=Vienna AZE=Baku BDI=Gitega BEL=Brussels BEN=Porto-Novo BFA=Ouagadougou BGD=Dhaka BGR=Sofia BHR=Manama BHS=Nassau
BIH=Sarajevo BLR=Minsk BLZ=Belmopan BOL=La_Paz BRA=Brasília/Brasilia BRB=Bridgetown BRN=Bandar_Seri_Begawan BTN=Thimphu
BWA=Gaborone CAF=Bangui CAN=Ottawa CHE=Bern/Berne CHL=Santiago CHN=Beijing CIV=Yamoussoukro/Abidjan CMR=Yaoundé/Yaounde
COD=Kinshasa COG=Brazzaville COL=Bogotá/Bogota COM=Moroni CPV=Praia CRI=San_José/San_Jose CUB=Havana CYP=Nicosia
CZE=Prague DEU=Berlin DJI=Djibouti DMA=Roseau DNK=Copenhagen DOM=Santo_Domingo DZA=Algiers ECU=Quito EGY=Cairo
ERI=Asmara ESP=Madrid EST=Tallinn ETH=Addis_Ababa FIN=Helsinki FJI=Suva FRA=Paris FSM=Palikir GAB=Libreville GBR=London
GEO=Tbilisi GHA=Accra GIN=Conakry GMB=Banjul GNB=Bissau GNQ=Malabo GRC=Athens GTM=Guatemala_City GUY=Georgetown
HND=Tegucigalpa HRV=Zagreb HTI=Port-au-Prince HUN=Budapest IDN=Jakarta IND=New_Delhi IRL=Dublin IRN=Tehran IRQ=Baghdad
ISL=Reykjavik/Reykjavík ITA=Rome JAM=Kingston JOR=Amman JPN=Tokyo KAZ=Astana KEN=Nairobi KGZ=Bishkek KHM=Phnom_Penh
KIR=Tarawa KNA=Basseterre KOR=Seoul KWT=Kuwait_City LAO=Vientiane LBN=Beirut LBR=Monrovia LBY=Tripoli LCA=Castries
LIE=Vaduz LKA=Colombo LSO=Maseru LTU=Vilnius LUX=Luxembourg LVA=Riga MAR=Rabat MCO=Monaco MDA=Chisinau/Chișinău
MDG=Antananarivo MDV=Malé MEX=Mexico_City MHL=Majuro MKD=Skopje MLI=Bamako MLT=Valletta MMR=Naypyidaw/Nay_Pyi_Taw
MNE=Podgorica MNG=Ulaanbaatar/Ulan_Bator MOZ=Maputo MRT=Nouakchott MUS=Port_Louis MWI=Lilongwe
MYS=Kuala_Lumpur/Putrajaya NAM=Windhoek NER=Niamey NGA=Abuja NIC=Managua NLD=Amsterdam/The_Hague NOR=Oslo
NPL=Kathmandu NZL=Wellington OMN=Muscat PAK=Islamabad PAN=Panama_City PER=Lima PHL=Manila PLW=Ngerulmud
PNG=Port_Moresby POL=Warsaw PRK=Pyongyang PRT=Lisbon PRY=Asunción/Asuncion PSE=Ramallah QAT=Doha ROU=Bucharest
RUS=Moscow RWA=Kigali SAU=Riyadh SDN=Khartoum SEN=Dakar SGP=Singapore SLB=Honiara SLE=Freetown SLV=San_Salvador
SMR=San_Marino SOM=Mogadishu SRB=Belgrade SSD=Juba STP=São_Tomé SUR=Paramaribo SVK=Bratislava SVN=Ljubljana
SWE=Stockholm SWZ=Mbabane SYC=Victoria SYR=Damascus TCD=N'Djamena/N’Djamena TGO=Lomé/Lome THA=Bangkok TJK=Dushanbe
TKM=Ashgabat TLS=Dili TON=Nuku'alofa/Nuku’alofa TTO=Port_of_Spain TUN=Tunis TUR=Ankara TUV=Funafuti TZA=Dodoma
UGA=Kampala UKR=Kyiv/Kiev URY=Montevideo USA=Washington/Washington,_D.C./Washington_D.C. UZB=Tashkent VCT=Kingstown
VEN=Caracas VNM=Hanoi/Ha_Noi VUT=Port_Vila WSM=Apia YEM=Sanaa/Sana'a ZAF=Pretoria ZMB=Lusaka ZWE=Harare
"""
# Capitals that have no time zone of their own, so that CLDR does not translate them.
MORE_CAPITALS = {
    "fr": "CHN=Pékin IND=New_Delhi TUR=Ankara AUS=Canberra CAN=Ottawa CHE=Berne BRA=Brasilia MAR=Rabat VNM=Hanoï PAK=Islamabad "
    "NLD=La_Haye/Amsterdam ARE=Abou_Dabi/Abou_Dhabi USA=Washington NGA=Abuja KAZ=Astana GTM=Guatemala CHL=Santiago BOL=La_Paz "
    "CMR=Yaoundé NZL=Wellington ECU=Quito MMR=Naypyidaw PHL=Manille MNG=Oulan-Bator",
    "es": "CHN=Pekín/Beijing IND=Nueva_Delhi TUR=Ankara AUS=Canberra CAN=Ottawa CHE=Berna BRA=Brasilia MAR=Rabat VNM=Hanói "
    "PAK=Islamabad NLD=La_Haya/Ámsterdam ARE=Abu_Dabi USA=Washington NGA=Abuja KAZ=Astaná ECU=Quito CMR=Yaundé NZL=Wellington "
    "CHL=Santiago_de_Chile PAN=Ciudad_de_Panamá MEX=Ciudad_de_México GTM=Ciudad_de_Guatemala MNG=Ulán_Bator",
    "pt": "CHN=Pequim IND=Nova_Délhi/Nova_Deli TUR=Ancara AUS=Camberra CAN=Ottawa/Otava CHE=Berna BRA=Brasília MAR=Rabat "
    "VNM=Hanói PAK=Islamabad NLD=Haia USA=Washington NGA=Abuja ECU=Quito CHL=Santiago MEX=Cidade_do_México MNG=Ulan_Bator",
    "it": "CHN=Pechino IND=Nuova_Delhi TUR=Ankara AUS=Canberra CAN=Ottawa CHE=Berna BRA=Brasilia MAR=Rabat VNM=Hanoi",
    "de": "CHN=Peking IND=Neu-Delhi TUR=Ankara AUS=Canberra CAN=Ottawa CHE=Bern BRA=Brasília MAR=Rabat VNM=Hanoi "
    "PAK=Islamabad NLD=Den_Haag USA=Washington NGA=Abuja ECU=Quito NZL=Wellington ARE=Abu_Dhabi KAZ=Astana MNG=Ulan-Bator/Ulaanbaatar",
    "ko": "CHN=베이징/북경 IND=뉴델리 TUR=앙카라 AUS=캔버라 CAN=오타와 CHE=베른 BRA=브라질리아 MAR=라바트 VNM=하노이 PAK=이슬라마바드 "
    "NLD=헤이그 USA=워싱턴 NGA=아부자 NZL=웰링턴 ARE=아부다비 KAZ=아스타나 ECU=키토",
    "ja": "CHN=北京 IND=ニューデリー TUR=アンカラ AUS=キャンベラ CAN=オタワ CHE=ベルン BRA=ブラジリア MAR=ラバト VNM=ハノイ "
    "PAK=イスラマバード NLD=ハーグ USA=ワシントン NGA=アブジャ NZL=ウェリントン ARE=アブダビ KAZ=アスタナ JPN=東京",
    "zh": "CHN=北京 IND=新德里 TUR=安卡拉 AUS=堪培拉 CAN=渥太华 CHE=伯尔尼 BRA=巴西利亚 MAR=拉巴特 VNM=河内 PAK=伊斯兰堡 NLD=海牙 "
    "USA=华盛顿 NGA=阿布贾 NZL=惠灵顿 ARE=阿布扎比 KAZ=阿斯塔纳",
    "mn": "MNG=Улаанбаатар KOR=Сөүл CHN=Бээжин RUS=Москва JPN=Токио",
    "ar": "QAT=الدوحة BHR=المنامة OMN=مسقط CHN=بكين IND=نيودلهي TUR=أنقرة MAR=الرباط ARE=أبوظبي USA=واشنطن PAK=إسلام_آباد",
    "tr": "CHN=Pekin IND=Yeni_Delhi TUR=Ankara MAR=Rabat ARE=Abu_Dabi/Abu_Dhabi USA=Vaşington VNM=Hanoi PAK=İslamabad",
    "vi": "CHN=Bắc_Kinh IND=New_Delhi VNM=Hà_Nội TUR=Ankara AUS=Canberra KOR=Seoul MNG=Ulan_Bator",
    "id": "CHN=Beijing IND=New_Delhi TUR=Ankara AUS=Canberra VNM=Hanoi PAK=Islamabad KOR=Seoul",
}  # fmt: skip


def files() -> dict[str, str]:
    """The text of each file of ``validator/template/data`` by its name."""
    return {"countries.py": _countries(), "capitals.py": _capitals()}


def _head(what: str) -> list[str]:
    return [f'"""{what}', "", f"Made by tests/derive_scaffold.py with Babel {babel.__version__}.", '"""', ""]


def _countries() -> str:
    lines = [*_head("Names of countries by language: code of ISO 3166-1, =, names apart by /, from CLDR."), "NAMES = {"]
    for lang, locales in LANGUAGES.items():
        found: dict[str, list[str]] = {}
        for code, names in _named(lang, locales):
            found.setdefault(code, []).extend(names)
        cells = [f"{code}={'/'.join(dict.fromkeys(names))}" for code, names in sorted(found.items())]
        lines += _entry(lang, cells)
    return "\n".join([*lines, "}", ""])


def _named(lang: str, locales: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Each country with its names: Amman is written like Oman."""
    for country in pycountry.countries:
        yield country.alpha_3, [name for each in locales for name in _territory(Locale.parse(each), country.alpha_2)]
    yield from _pairs(MORE_COUNTRIES.get(lang, "")).items()


def _territory(locale: Locale, alpha_2: str) -> Iterator[str]:
    for key in (alpha_2, f"{alpha_2}-alt-short", f"{alpha_2}-alt-variant"):
        name = locale.territories.get(key, "")
        if name and not set(name) & set("()（）/;"):
            yield name.replace("’", "'")


def _capitals() -> str:
    english = _pairs(CAPITALS)
    lines = [*_head("Names of capitals by language: code of ISO 3166-1, =, names apart by /, from CLDR."), "NAMES = {"]
    lines += _entry("en", [f"{code}={'/'.join(names)}" for code, names in sorted(english.items())])
    zones = dict(_zones(english))
    for lang, locales in LANGUAGES.items():
        if lang not in MORE_CAPITALS:
            continue
        found = {code: list(names) for code, names in _pairs(MORE_CAPITALS[lang]).items() if names != [""]}
        for zone, code in zones.items():
            for each in locales:
                name = _city(Locale.parse(each), zone)
                if name and name not in found.setdefault(code, []):
                    found[code].append(name)
        others = {fold(name, lang): code for code, names in _named(lang, locales) for name in names}
        kept = {
            code: [name for name in names if others.get(fold(name, lang), code) == code]
            for code, names in found.items()
        }
        lines += _entry(lang, [f"{code}={'/'.join(names)}" for code, names in sorted(kept.items()) if names])
    return "\n".join([*lines, "}", ""])


def capitals_in_english() -> dict[str, list[str]]:
    """The capitals as English has them."""
    return _pairs(CAPITALS)


def _zones(english: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Each time zone that is named after a capital, with the country."""
    by_alpha_2 = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    for zone, alpha_2 in get_global("zone_territories").items():
        code = by_alpha_2.get(alpha_2, "")
        city = Locale("en").time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")
        if city in english.get(code, []):
            yield zone, code


def _city(locale: Locale, zone: str) -> str:
    name: str = locale.time_zones.get(zone, {}).get("city", "")
    is_latin = locale.language in ("fr", "es", "pt", "it", "de", "tr", "vi", "id")
    return name.replace("’", "'") or (zone.rpartition("/")[2].replace("_", " ") if is_latin else "")


def _pairs(cells: str) -> dict[str, list[str]]:
    """``KOR=a/b c USA=d`` as a map; a blank that is not part of a name is an underscore in the table of capitals."""
    found: dict[str, list[str]] = {}
    code = ""
    for word in cells.split():
        before, equals, after = word.partition("=")
        if equals and len(before) == 3 and before.isupper():
            code = before
            found[code] = after.split("/")
        elif code:
            first, *rest = word.split("/")
            found[code][-1] = f"{found[code][-1]} {first}"
            found[code] += rest
    return {code: [name.replace("_", " ") for name in names] for code, names in found.items()}


def _entry(lang: str, cells: list[str]) -> Iterator[str]:
    yield f'    "{lang}": ('
    line = ""
    for cell in cells:
        if line and len(line) + len(cell) > 100:
            yield f'        "{line};"'
            line = ""
        line = f"{line};{cell}" if line else cell
    yield f'        "{line}"'
    yield "    ),"
