"""The script of a text, by Unicode ranges, and the scripts that a language is written in, from CLDR (ISO 15924 codes).

Hiragana and katakana are ``Kana`` here, Han of any form is ``Hani``: Jpan is both, Kore is Hang and Hani.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import cache, lru_cache

from ..system.patterns import lazy
from .lookup import entry
from .words import language

# Letters only, each range inclusive; what is in none of them is not counted.
_RANGES = {
    "Latn": "A-Za-zªºÀ-ÖØ-öø-\u02af\u1d00-\u1d25\u1d2c-\u1d5c\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua7ff\uff21-\uff3a"
    "\uff41-\uff5a",
    "Grek": "\u0370-\u0373\u0376-\u03ff\u1f00-\u1fff",
    "Cyrl": "\u0400-\u0482\u048a-\u052f\u1c80-\u1c88\u2de0-\u2dff\ua640-\ua69f",
    "Armn": "\u0531-\u0556\u0561-\u0587",
    "Hebr": "\u05d0-\u05ea\ufb1d-\ufb4f",
    "Arab": "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdff\ufe70-\ufefc",
    "Syrc": "\u0710-\u072f",
    "Thaa": "\u0780-\u07a5",
    "Nkoo": "\u07ca-\u07ea",
    "Deva": "\u0900-\u0963\u0971-\u097f",
    "Beng": "\u0980-\u09e3",
    "Guru": "\u0a01-\u0a75",
    "Gujr": "\u0a81-\u0ae3",
    "Orya": "\u0b01-\u0b63",
    "Taml": "\u0b82-\u0bd7",
    "Telu": "\u0c00-\u0c63",
    "Knda": "\u0c80-\u0ce3",
    "Mlym": "\u0d00-\u0d63",
    "Sinh": "\u0d81-\u0ddf",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "Laoo": "\u0e81-\u0ec6",
    "Tibt": "\u0f40-\u0fbc",
    "Mymr": "\u1000-\u103f\u1050-\u109d",
    "Geor": "\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2d",
    "Hang": "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb",
    "Ethi": "\u1200-\u135a\u1380-\u138f\u2d80-\u2dde",
    "Cher": "\u13a0-\u13fd\uab70-\uabbf",
    "Cans": "\u1401-\u166c\u166f-\u167f",
    "Khmr": "\u1780-\u17d3",
    "Mong": "\u1820-\u1878\u1880-\u18aa",
    "Tfng": "\u2d30-\u2d67",
    "Kana": "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\uff66-\uff9d",
    "Bopo": "\u3105-\u312f\u31a0-\u31bf",
    "Hani": "\u2e80-\u2fd5\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "Yiii": "\ua000-\ua48c",
    "Vaii": "\ua500-\ua62b",
    "Adlm": "\U0001e900-\U0001e943",
}
_PARTS = {"Hans": "Hani", "Hant": "Hani", "Hanb": "Hani", "Jpan": "Hani Kana", "Hrkt": "Kana", "Hira": "Kana"}
_PARTS |= {"Kore": "Hang Hani", "Aran": "Arab", "Latf": "Latn", "Cyrs": "Cyrl", "Syrn": "Syrc"}
# Words do not stand apart; in Hangul what stands apart are words with their particles.
_UNSPACED = frozenset(("Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Hani", "Kana", "Hang"))
# One of these signs is worth about two letters of an alphabet.
_DENSE = ("Hang", "Hani", "Kana", "Yiii")
_CLEAR = 0.8  # share of a text
_STRAY = 0.1  # share of its own script that a foreign text may have
_GOOD_PART = 0.2
_FEWEST = 6  # letters
# Acronyms, addresses of pages and single capitals stand in texts of any script.
_ACRONYM = lazy(r"(?<![^\W\d_])(?:[A-Z]{1,6}s?|https?://\S+|www\.\S+)(?![^\W\d_])")


def script_of(text: str) -> str | None:
    """The script of most of the letters of a text, Latin acronyms left out; None where no script has four in five."""
    shares = _letters(_ACRONYM.sub(" ", text))
    if not shares:
        shares = _letters(text)
    total = sum(shares.values())
    script = max(shares, key=lambda name: shares[name], default=None)
    return script if script and shares[script] >= _CLEAR * total else None


def scripts_for(lang: str) -> frozenset[str]:
    """The scripts that a language is written in (a BCP 47 tag, the script in it wins); empty for one not known."""
    named = [part.title() for part in lang.split("-")[1:] if len(part) == 4 and part.isalpha()]
    known = named[:1] or _written(language(lang))
    return frozenset(part for script in known for part in _PARTS.get(script, script).split())


@cache
def is_unspaced(lang: str) -> bool:
    """Whether a language is written in scripts alone in which words do not stand apart."""
    return bool(scripts_for(lang)) and scripts_for(lang) <= _UNSPACED


def is_told(script: str) -> bool:
    """Whether a text shows that it is in this script."""
    return script in _RANGES


def foreign_script(text: str, lang: str) -> str | None:
    """The script of a text if it clearly is none of its language.

    None else: where the language is not known, or its scripts, where there are few letters, or some of its own script.
    """
    if text.isascii() and entry(lang).everyday.keys() == {"Latn"}:
        return None
    expected, script = scripts_for(lang), script_of(text)
    if not expected or script is None or script in expected or not expected <= _RANGES.keys():
        return None
    shares = _letters(_ACRONYM.sub(" ", text))
    # Kana are Japanese, however many Han stand beside them.
    own = 0 if script == "Kana" else sum(shares.get(name, 0) for name in expected)
    return script if shares.get(script, 0) >= _FEWEST and own <= _STRAY * sum(shares.values()) else None


def has_foreign_letters(text: str, lang: str) -> bool:
    """Whether a good part of the letters of a text are of a script that its language is not written in."""
    if text.isascii() and entry(lang).everyday.keys() == {"Latn"}:
        return False
    expected, shares = scripts_for(lang), _letters(_ACRONYM.sub(" ", text))
    foreign = [count for script, count in shares.items() if script not in expected]
    return bool(expected) and bool(foreign) and max(foreign) >= _GOOD_PART * sum(shares.values())


def _letters(text: str) -> dict[str, int]:
    counted: Counter[str] = Counter()
    for char, count in Counter(text).items():
        name = _script(char)
        if name:
            counted[name] += count * (2 if name in _DENSE else 1)
    return {name: counted[name] for name in _RANGES if name in counted}


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    """The script of a letter; "" for what is none."""
    starts, ends = _bounds()
    at = bisect_right(starts, char) - 1
    return ends[at][1] if at >= 0 and char <= ends[at][0] else ""


@cache
def _bounds() -> tuple[list[str], list[tuple[str, str]]]:
    """Where each range begins, in order, and where it ends, with its script."""
    found = sorted(
        (part[0], part[-1], name) for name, ranges in _RANGES.items() for part in re.findall("(?s).-.|.", ranges)
    )
    return [start for start, _, _ in found], [(end, name) for _, end, name in found]


@cache
def _written(lang: str) -> list[str]:
    from .cldr.scripts import SCRIPTS

    return [script for script, languages in SCRIPTS.items() if lang in languages.split()]
