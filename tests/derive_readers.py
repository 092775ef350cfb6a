"""What the readers take from CLDR (through Babel) and ISO 4217 (through pycountry): names, decimal signs, scripts."""

from collections.abc import Iterator
from pathlib import Path

import babel
import pycountry
from babel import Locale, localedata
from babel.core import get_global

import validator.languages
from validator.languages.words import fold

FOLDER = Path(validator.languages.__file__).parent / "data"
# The languages read, with the regions whose writers use other names or signs.
LANGUAGES = {
    "en": ["en_GB", "en_AU"],
    "fr": ["fr_CA", "fr_CH"],
    "es": ["es_MX", "es_PE", "es_UY"],
    "pt": ["pt_PT"],
    "de": ["de_AT", "de_CH"],
    "ru": [],
    "mn": [],
    "ko": [],
    "ja": [],
    "zh": ["zh_Hant"],
    "ar": ["ar_LB", "ar_TN", "ar_MA"],
    "tr": [],
    "vi": [],
    "id": [],
}
# Likely subtags name a second script only where a region prefers it.
MORE_SCRIPTS = {
    "az": "Cyrl", "be": "Latn", "bm": "Nkoo", "bs": "Cyrl", "crh": "Latn", "ha": "Arab", "kk": "Latn", "ku": "Cyrl",
    "ky": "Arab Latn", "ms": "Arab", "sr": "Latn", "tg": "Arab Latn", "tk": "Arab Cyrl", "tt": "Latn Arab",
    "ug": "Cyrl Latn", "uz": "Cyrl",
}  # fmt: skip
# Scripts that nobody writes a release in, and pinyin.
NOT_IN_USE = {("en", "Dsrt"), ("en", "Shaw"), ("cu", "Glag"), ("sd", "Khoj"), ("sd", "Sind"), ("zh", "Latn")}


def files() -> dict[str, str]:
    """The text of each file of ``validator/languages/data`` by its name."""
    made = {f"{lang}.py": _language(lang, regions) for lang, regions in LANGUAGES.items()}
    return {"__init__.py": _docstring("Derived data"), **made, "scripts.py": _scripts(), "currencies.py": _currencies()}


def versions() -> str:
    """The libraries that the data depends on, as the files name them."""
    return f"Babel {babel.__version__} and pycountry {pycountry.__version__}"


def _docstring(what: str) -> str:
    return f'"""{what}.\n\nMade by tests/derive_readers.py with {versions()}.\n"""\n'


def _language(lang: str, regions: list[str]) -> str:
    locales = [Locale.parse(name) for name in (lang, *regions)]
    parts = [_docstring(f"Names of months and weekdays (Monday first), folded, and decimal signs of {lang}, from CLDR")]
    for title, attribute, keys in (("MONTHS", "months", range(1, 13)), ("WEEKDAYS", "days", range(7))):
        wide = [_names(locales, lang, attribute, "wide", key) for key in keys]
        short = [_names(locales, lang, attribute, "abbreviated", key) for key in keys]
        short = [[name for name in names if name not in long] for names, long in zip(short, wide, strict=True)]
        parts += [_tuple(title, wide), _tuple(f"{title}_SHORT", short)]
    decimals = {locale.number_symbols["latn"]["decimal"] for locale in locales}
    return "\n".join([*parts, f'DECIMALS = "{"".join(sorted(decimals))}"\n'])


def _names(locales: list[Locale], lang: str, attribute: str, width: str, key: int) -> list[str]:
    """The names of one month or weekday; those with digits are read by their signs, and 月 may be a wrong alias."""
    names = []
    for locale in locales:
        for context in ("format", "stand-alone"):
            name = getattr(locale, attribute)[context][width][key]
            folded = fold(name.rstrip("."), lang).replace("-", " ").removesuffix(" сар")
            if not any(map(str.isdigit, name)) and (lang in ("zh", "ja") or "月" not in name) and folded not in names:
                names.append(folded)
    return names


def _tuple(title: str, cells: list[list[str]]) -> str:
    if not any(cells):
        return f"{title} = ()"
    return "\n".join([f"{title} = (", *(f'    "{"/".join(cell)}",' for cell in cells), ")"])


def _scripts() -> str:
    """The languages that are written in each script: those with a two-letter code, and those that CLDR has data for."""
    known = {name.split("_")[0] for name in localedata.locale_identifiers()} - {"root"}
    found: dict[str, set[str]] = {}
    for lang, script in _written():
        if (lang in known or len(lang) == 2) and (lang, script) not in NOT_IN_USE:
            found.setdefault(script, set()).add(lang)
    lines = [_docstring("The languages written in each script, from CLDR's likely subtags"), "SCRIPTS = {"]
    for script in sorted(found):
        wrapped = list(_wrapped(sorted(found[script])))
        if len(wrapped) == 1:
            lines.append(f'    "{script}": "{wrapped[0]}",')
        else:
            lines += [f'    "{script}": (', *(f'        "{line}"' for line in wrapped), "    ),"]
    return "\n".join([*lines, "}", ""])


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
    every = (currency.alpha_3 for currency in pycountry.currencies)
    codes = sorted(code for code in every if not code.startswith("X") or code in ("XAF", "XCD", "XCG", "XOF", "XPF"))
    lines = [_docstring("The currencies of ISO 4217"), "CODES = ("]
    return "\n".join([*lines, *(f'    "{line}"' for line in _wrapped(codes)), ")", ""])


def _wrapped(words: list[str]) -> Iterator[str]:
    """Lines of words, each with a blank at its end but for the last."""
    line = ""
    for word in words:
        if len(line) + len(word) > 100:
            yield line
            line = ""
        line += f"{word} "
    yield line.rstrip()
