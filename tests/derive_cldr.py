"""What CLDR (through Babel) and ISO 4217 (through pycountry) know of each language: ``validator/languages/cldr``."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import babel
import pycountry
from babel import Locale, localedata
from babel.core import get_global

import validator.languages
from validator.languages.cities import SHARED
from validator.languages.lookup import entry, listed
from validator.languages.scripts import is_unspaced
from validator.languages.words import fold

FOLDER = Path(validator.languages.__file__).parent / "cldr"
# Each language, with the regions and scripts whose writers use other names or signs.
LANGUAGES: dict[str, str] = {
    "af": "", "am": "", "ar": "ar_LB ar_TN ar_MA", "az": "az_Cyrl", "be": "", "bg": "", "bn": "", "bs": "bs_Cyrl",
    "ca": "", "ckb": "", "cs": "", "cy": "", "da": "", "de": "de_AT de_CH", "dz": "", "el": "", "en": "en_GB en_AU",
    "es": "es_MX es_PE es_UY", "et": "", "eu": "", "fa": "fa_AF", "fi": "", "fil": "", "fr": "fr_CA fr_CH", "ga": "",
    "gl": "", "gu": "", "he": "", "hi": "", "hr": "", "hu": "", "hy": "", "id": "", "is": "", "it": "it_CH", "ja": "",
    "ka": "", "kk": "", "km": "", "kn": "", "ko": "", "ku": "", "ky": "", "lb": "", "lo": "", "lt": "", "lv": "",
    "mk": "", "ml": "", "mn": "", "mr": "", "ms": "", "mt": "", "my": "", "nb": "nn", "ne": "", "nl": "", "or": "",
    "pa": "", "pl": "", "ps": "", "pt": "pt_PT", "ro": "ro_MD", "ru": "", "si": "", "sk": "", "sl": "", "so": "",
    "sq": "", "sr": "sr_Latn", "sv": "", "sw": "", "ta": "", "te": "", "tg": "", "th": "", "ti": "", "tk": "",
    "tr": "", "tt": "", "ug": "", "uk": "", "ur": "ur_IN", "uz": "uz_Cyrl", "vi": "", "zh": "zh_Hant",
}  # fmt: skip
# Likely subtags name a second script only where a region prefers it.
MORE_SCRIPTS = {
    "az": "Cyrl", "be": "Latn", "bm": "Nkoo", "bs": "Cyrl", "crh": "Latn", "ha": "Arab", "kk": "Latn", "ku": "Cyrl",
    "ky": "Arab Latn", "ms": "Arab", "sr": "Latn", "tg": "Arab Latn", "tk": "Arab Cyrl", "tt": "Latn Arab",
    "ug": "Cyrl Latn", "uz": "Cyrl",
}  # fmt: skip
# Scripts that nobody writes a release in, and pinyin.
NOT_IN_USE = {("en", "Dsrt"), ("en", "Shaw"), ("cu", "Glag"), ("sd", "Khoj"), ("sd", "Sind"), ("zh", "Latn")}
# The words of Unicode for the digits of a numbering system.
DIGITS = {
    "arab": "ARABIC-INDIC", "arabext": "EXTENDED ARABIC-INDIC", "beng": "BENGALI", "deva": "DEVANAGARI",
    "gujr": "GUJARATI", "guru": "GURMUKHI", "khmr": "KHMER", "knda": "KANNADA", "laoo": "LAO", "mlym": "MALAYALAM",
    "mymr": "MYANMAR", "orya": "ORIYA", "tamldec": "TAMIL", "telu": "TELUGU", "thai": "THAI", "tibt": "TIBETAN",
}  # fmt: skip
# Codes of ISO 4217 that nobody pays in.
FUNDS = frozenset("BOV CHE CHW CLF COU MXV USN UYI UYW".split())
KOSOVO = {"XK": "XKX"}  # not in ISO 3166-1, but in CLDR and in many releases
COUNTRIES = {**{each.alpha_2: each.alpha_3 for each in pycountry.countries}, **KOSOVO}
_WIDTH = 110
_APART = frozenset("()（）[]/;,，")  # a name with one of them tells two places apart


def files(languages: Iterable[str] = tuple(LANGUAGES)) -> dict[str, str]:
    """The text of each derived file by its name: of these languages, and of all together."""
    return {
        **{f"{lang}.json": _render(_language(lang)) for lang in languages},
        **{f"money/{lang}.json": _money(lang) for lang in languages},
        "scripts.py": _scripts(),
        "currencies.py": _currencies(),
    }


def versions() -> str:
    """The libraries that the data depends on, as the files name them."""
    return f"Babel {babel.__version__} and pycountry {pycountry.__version__}"


def _language(lang: str) -> dict[str, Any]:
    locales = [_locale(name) for name in (lang, *LANGUAGES[lang].split())]
    countries, latin = _countries(locales), "Latn" in _scripts_of(lang)
    multipliers, short = _multipliers(locales)
    capitals, cities = _cities(locales, latin, countries, lang)
    return {
        "made_by": f"tests/derive_cldr.py with {versions()}",
        "name": locales[0].get_display_name("en"),
        "own_name": locales[0].get_display_name(lang),
        "order": _order(locales[0]),
        "digits": _digits(locales[0]),
        "decimals": "".join(sorted({each.number_symbols["latn"]["decimal"] for each in locales})),
        "months": _names(locales, "months", range(1, 13), "wide"),
        "months_short": _names(locales, "months", range(1, 13), "abbreviated"),
        "weekdays": _names(locales, "days", range(7), "wide"),
        "weekdays_short": _names(locales, "days", range(7), "abbreviated"),
        "multipliers": multipliers,
        "multipliers_short": short,
        "countries": countries,
        "capitals": capitals,
        "cities": cities,
    }


def _locale(name: str) -> Locale:
    """A locale whose data nothing else has touched.

    Babel keeps what an alias of the root leads to in the root: the next language would get the names of this one.
    """
    localedata._cache.clear()
    locale = Locale.parse(name)
    locale.months["stand-alone"]["wide"][1]  # loads them
    return locale


def _order(locale: Locale) -> str:
    """In which order a short date has day, month and year."""
    pattern = re.sub(r"'[^']*'", "", locale.date_formats["short"].pattern)
    return "".join(dict.fromkeys(sign.lower() for sign in pattern if sign in "dMy"))


def _digits(locale: Locale) -> str:
    """The ten digits of its own that a language has; "" where it writes with the Western ones alone."""
    words = DIGITS.get(locale.other_numbering_systems.get("native", "latn"))
    names = "ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE".split()
    return "".join(unicodedata.lookup(f"{words} DIGIT {name}") for name in names) if words else ""


def _names(locales: list[Locale], attribute: str, keys: Iterable[int], width: str) -> list[list[str]]:
    """The names of each month or weekday: in a date first, then alone; without the dot that shortens them."""
    cells = []
    for key in keys:
        names: list[str] = []
        for locale in locales:
            for context in ("format", "stand-alone"):
                name = _plain(getattr(locale, attribute)[context][width][key]).rstrip(".")
                if not re.fullmatch("M[0-9]{2}", name) and name not in names:  # what Babel gives where one is missing
                    names.append(name)
        cells.append(names)
    return cells if all(cells) else []


def _plain(name: str) -> str:
    """A name as it is typed: without marks of direction, with the apostrophe of the keyboard."""
    return "".join(sign for sign in name if sign not in "\u200e\u200f\u061c").replace("’", "'").strip()


def _multipliers(locales: list[Locale]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What multiplies a figure, by its factor: ``1000000: [million, millions]``; and what does in short: ``M``."""
    long, short = (dict(_compact(locales, width)) for width in ("long", "short"))
    words = {word: factor for word, factor in long.items() if not _is_sign(word)}
    # Chinese has only short forms, and they are words.
    words = words or {word: factor for word, factor in short.items() if not word.isascii()}
    return _by_factor(words), _by_factor({word: short[word] for word in short if word not in words})


def _is_sign(word: str) -> bool:
    return word.isascii() and len(word) == 1


def _compact(locales: list[Locale], width: str) -> Iterator[tuple[str, int]]:
    for locale in locales:
        for form in (locale.compact_decimal_formats.get(width, {}), locale.compact_currency_formats.get(width, {})):
            for magnitude, pattern in (each for one in form.values() for each in one.items()):
                plain = _plain(pattern.pattern.partition(";")[0].replace("'", "").replace("¤", "").replace("\xa0", " "))
                word, zeros = re.sub("0+", "", plain).strip().rstrip("."), plain.count("0")
                if word and zeros and int(magnitude) >= 10**zeros:
                    yield word, int(magnitude) // 10 ** (zeros - 1)


def _by_factor(words: dict[str, int]) -> dict[str, list[str]]:
    found: dict[int, list[str]] = {}
    for word, factor in words.items():
        found.setdefault(factor, []).append(word)
    return {str(factor): found[factor] for factor in sorted(found)}


def _countries(locales: list[Locale]) -> dict[str, list[str]]:
    """The names of each country: the usual one, a short one, another one."""
    found: dict[str, list[str]] = {}
    for locale in locales:
        heads = Counter(_head(locale.territories.get(alpha_2, "")) for alpha_2 in COUNTRIES)
        for alpha_2, code in COUNTRIES.items():
            for key in (alpha_2, f"{alpha_2}-alt-short", f"{alpha_2}-alt-variant"):
                name = _plain(locale.territories.get(key, ""))
                names = [name]
                if set(name) & _APART:  # Myanmar (Burma), but not Saint Martin (France)
                    head = _head(name)
                    burma = re.findall(r"[(（](.+)[)）]", name) if code == "MMR" else []
                    names = [head, *burma] if heads[head] < 2 and not set(head) & _APART else []
                found.setdefault(code, []).extend(each for each in names if each and each not in found[code])
    return {code: found[code] for code in sorted(found) if found[code]}


def _head(name: str) -> str:
    return re.split("[(（]", _plain(name))[0].strip()


def _cities(
    locales: list[Locale], latin: bool, countries: dict[str, list[str]], lang: str
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Capitals and other cities that a time zone is named after, by country.

    Without those that another country is called after: Amman is written like Oman.
    """
    others = {fold(name, lang): code for code, names in countries.items() for name in names}
    capitals: dict[str, list[str]] = {}
    cities: dict[str, list[str]] = {}
    for zone, code, is_capital in _zones():
        for locale in locales:
            own = _plain(_city(locale, zone))
            if set(own) & _APART or (not is_capital and own in countries.get(code, ())):
                continue  # an island or a country, or one of two
            name = own or (_of_zone(zone) if (is_capital and latin) or lang == "en" else "")
            known = (capitals if is_capital else cities).setdefault(code, [])
            if name and name not in known and others.get(fold(name, lang), code) == code:
                known.append(name)
    return _filled(capitals), _filled(cities)


@cache
def _zones() -> list[tuple[str, str, bool]]:
    """Each time zone that is named after a city, its country, and whether that is the capital.

    Without the names that cities of several countries have, in no language.
    """
    english = _capitals_in_english()
    locale, found = _locale("en"), []
    for zone, alpha_2 in get_global("zone_territories").items():
        code = COUNTRIES.get(alpha_2, "")
        if code and not zone.startswith("Antarctica/"):
            city = _city(locale, zone) or _of_zone(zone)
            if fold(city, "en") not in SHARED:
                found.append((zone, code, city in english.get(code, ())))
    return found


def _city(locale: Locale, zone: str) -> str:
    """What the city of a time zone is called; CLDR keeps some under a former name of the zone (Europe/Kiev)."""
    found = (locale.time_zones.get(name, {}).get("city") for name in (zone, *_former_names().get(zone, ())))
    return next((city for city in found if city), "")


@cache
def _former_names() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for former, zone in get_global("zone_aliases").items():
        found.setdefault(zone, []).append(former)
    return found


def _capitals_in_english() -> dict[str, list[str]]:
    """The capitals as the file of English has them: CLDR does not say which city is one."""
    return {code: listed(text) for code, text in entry("en").capitals.items()}


def _of_zone(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _filled(table: dict[str, list[str]]) -> dict[str, list[str]]:
    return {code: table[code] for code in sorted(table) if table[code]}


def _render(data: dict[str, Any]) -> str:
    """JSON with a line for each key, and wrapped lines for what is long."""
    lines = []
    for key, value in data.items():
        text = _json(value)
        if len(text) > _WIDTH:
            parts = (
                [_json(each) for each in value]
                if isinstance(value, list)
                else [f"{_json(name)}: {_json(each)}" for name, each in value.items()]
            )
            ends = "[]" if isinstance(value, list) else "{}"
            text = "\n".join([ends[0], *(f"  {line}" for line in _lines(parts)), f" {ends[1]}"])
        lines.append(f' "{key}": {text}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _lines(parts: list[str]) -> Iterator[str]:
    line = ""
    for part in parts:
        if line and len(line) + len(part) > _WIDTH:
            yield f"{line},"
            line = ""
        line = f"{line}, {part}" if line else part
    yield line


def _docstring(what: str) -> str:
    return f'"""{what}.\n\nMade by tests/derive_cldr.py with {versions()}.\n"""\n'


def _scripts() -> str:
    """The languages that are written in each script: those with a two-letter code, and those that CLDR has data for."""
    found: dict[str, set[str]] = {}
    for lang, script in _in_use():
        found.setdefault(script, set()).add(lang)
    lines = [_docstring("The languages written in each script, from CLDR's likely subtags"), "SCRIPTS = {"]
    for script in sorted(found):
        wrapped = list(_wrapped(sorted(found[script])))
        if len(wrapped) == 1:
            lines.append(f'    "{script}": "{wrapped[0]}",')
        else:
            lines += [f'    "{script}": (', *(f'        "{line}"' for line in wrapped), "    ),"]
    return "\n".join([*lines, "}", ""])


def _scripts_of(lang: str) -> set[str]:
    return {script for each, script in _in_use() if each == lang}


@cache
def _in_use() -> list[tuple[str, str]]:
    known = {name.split("_")[0] for name in localedata.locale_identifiers()} - {"root"}
    return [each for each in _written() if (each[0] in known or len(each[0]) == 2) and each not in NOT_IN_USE]


def _written() -> Iterator[tuple[str, str]]:
    for tag, likely in get_global("likely_subtags").items():
        lang, script = likely.split("_")[:2]
        if tag.split("_")[0] == lang:
            yield lang, script
    for name in localedata.locale_identifiers():
        parts = name.split("_")
        if len(parts) > 1 and len(parts[1]) == 4:
            yield parts[0], parts[1]
    for lang, scripts in MORE_SCRIPTS.items():
        for script in scripts.split():
            yield lang, script


def _currencies() -> str:
    lines = [_docstring("The currencies of ISO 4217"), "CODES = ("]
    return "\n".join([*lines, *(f'    "{line}"' for line in _wrapped(_current())), ")", ""])


def _money(lang: str) -> str:
    """The words in the names of currencies with the codes of those that have them, a line each: ``dollar: [AUD, CAD]``.

    Of a language that does not part its words the whole names.
    """
    everyday = {word for cell in entry(lang).everyday.values() for word in listed(cell)}
    found: dict[str, set[str]] = {}
    for name in (lang, *LANGUAGES[lang].split()):
        locale = _locale(name)
        plurals = locale._data["currency_names_plural"]
        for code in set(_current()) - FUNDS:
            for each in {locale.currencies.get(code, ""), *plurals.get(code, {}).values()}:
                plain = re.sub("[(（].*?[)）]", " ", _plain(each)).lower()
                words = (
                    re.findall(r"[^\W\d_][\w'\u0300-\u036f\u0900-\u0dff]*", plain) if not is_unspaced(lang) else [plain]
                )
                for word in words:
                    if word and word not in everyday:
                        found.setdefault(word, set()).add(code)
    return _render(
        {"made_by": f"tests/derive_cldr.py with {versions()}"}
        | {word: sorted(codes) for word, codes in sorted(found.items())}
    )


def _current() -> list[str]:
    """The codes of ISO 4217, without those of metals and funds."""
    every = (currency.alpha_3 for currency in pycountry.currencies)
    return sorted(code for code in every if not code.startswith("X") or code in ("XAF", "XCD", "XCG", "XOF", "XPF"))


def _wrapped(words: list[str]) -> Iterator[str]:
    """Lines of words, each with a blank at its end but for the last."""
    line = ""
    for word in words:
        if len(line) + len(word) > 100:
            yield line
            line = ""
        line += f"{word} "
    yield line.rstrip()
