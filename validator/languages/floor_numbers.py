"""The floor under the readers of figures: digits of every script, separators, and the multipliers of CLDR."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from itertools import islice, pairwise

from ..system.patterns import lazy
from ..tuples import NamedTuple
from . import cldr
from .floor_months import spellings
from .inflection import is_form, without_accents
from .lookup import entry
from .quantities import DIGITS, parse
from .scripts import is_unspaced
from .words import language

_SEPARATORS = str.maketrans({"\u066c": "'", "\u060c": ",", "\u02bc": "'", "\u2019": "'"})
_ENDING = 4  # letters that a multiplier may have behind its form in CLDR
_MARK = "[\u0300-\u036f\u0900-\u0dff]"  # with the letters of the scripts of India, which do no harm
_WORD = lazy(rf"[\s(\-‐‑]?\s?(?:(?:de|\u0648)\s)?([^\W\d_]+(?:{_MARK}+[^\W\d_]*)*)")
_NAME = lazy(rf"[^\W\d_](?:[\w']|{_MARK})*")
_OF = frozenset("de of di da do des du del d' za ya".split())
_WORDS_BEFORE = 4  # of the name of a currency before its figure: Dola za Marekani
_LONG = 4  # letters of a name of a currency that has forms
_ARTICLE = 2  # letters before an apostrophe
_WORDS = 8  # behind a figure, that are looked at
_BEFORE = lazy(rf"((?:[^\W\d_]|{_MARK}){{3,}})\s\Z")
_CODE = lazy(r"(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])")
_SIGNS = {"€": "EUR", "£": "GBP", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₫": "VND", "₮": "MNT", "₹": "INR", "₴": "UAH"}
_SIGNS |= {"₸": "KZT", "฿": "THB", "₪": "ILS", "zł": "PLN", "Kč": "CZK", "৳": "BDT", "₱": "PHP"}
# Written in many languages beside their own words.
_EVERYWHERE = (("mln", 10**6), ("mio", 10**6), ("mld", 10**9), ("mrd", 10**9), ("lakh", 10**5), ("crore", 10**7))
# Where CLDR has another power for one language alone.
_CORRECTED = (("करोड", 10**7), ("लाख", 10**5))
_MOST = 50  # figures of an amount
_AROUND = 64  # characters before a figure, that are looked at


class Amount(NamedTuple):
    """A figure: what it can mean, and its place (code points, the end exclusive).

    ``is_open``: a word stands behind it that is not known; it may be a multiplier, or what is counted.
    """

    values: tuple[int | float, ...]
    is_open: bool
    start: int
    end: int


def amounts(text: str, lang: str) -> list[Amount]:
    """The figures of the printed words of an amount."""
    plain, code = _with_plain_digits(text), language(lang)
    found: list[Amount] = []
    for match in DIGITS.finditer(plain):
        numbers = parse(match[0], ",.") if len(found) < _MOST else []
        if not numbers:
            continue
        powers, end = _multiplied(plain, match.end(), code)
        ahead = _BEFORE.search(plain, max(0, match.start() - _AROUND), match.start())
        if ahead and not powers and (before := _power(ahead[1], code)):
            powers = [before]
        factor = 1
        for power in powers:
            factor *= power
        values = {_times(one.digits, one.places, factor) for one in numbers}
        if len(powers) == 1 and powers[0] < 0:
            values |= {_times(one.digits, one.places, 1) for one in numbers}
        following = _WORD.match(plain, end)
        is_open = not powers and (following is not None or ahead is not None)
        found.append(Amount(tuple(sorted(values)), is_open, match.start(), end))
    return found


def total(found: list[Amount]) -> int | float | None:
    """What the figures come to together, where each is smaller than the one before: ``2 milliards 500 millions``."""
    values = [one.values[0] for one in found]
    is_falling = all(first > second for first, second in pairwise(values))
    return sum(values) if len(values) > 1 and is_falling else None


def currencies(text: str) -> set[str]:
    """The currencies that codes of ISO 4217 or signs of one currency name."""
    from .cldr.currencies import CODES

    known = frozenset(CODES.split())
    found = {match[1] for match in _CODE.finditer(text) if match[1] in known}
    return found | {code for sign, code in _SIGNS.items() if sign in text}


def named_currencies(text: str, lang: str) -> frozenset[str]:
    """The currencies that the words of an amount can mean by their names in CLDR: those that all such words have.

    ``million kronor`` is of Sweden, Denmark, Norway ...; ``US dollars`` of one country. Empty where there are none.
    """
    code = language(lang)
    known = cldr.currency_words(code)
    lower = unicodedata.normalize("NFC", text.lower()).replace("’", "'")
    if is_unspaced(code):
        printed = [name for name in known if name in lower]
        told = [name for name in printed if not any(name != other and name in other for other in printed)]
        return frozenset(each for name in told for each in known[name]) if len(told) == 1 else frozenset()
    figures = amounts(lower, lang)
    found = _behind(lower, figures[-1].end, code) or _right_before(lower, figures[0].start, code) if figures else []
    return frozenset.intersection(*found) if found else frozenset()


def _behind(lower: str, start: int, code: str) -> list[frozenset[str]]:
    """The currencies of each word behind a figure; an "of" may stand before it and between two."""
    found: list[frozenset[str]] = []
    gap = False
    for match in islice(_NAME.finditer(lower, start), _WORDS):
        here = _of_word(match[0], code)
        if here:
            found.append(here)
        elif gap or match[0] not in _OF:
            break
        gap = not here
    return found


def _right_before(lower: str, end: int, code: str) -> list[frozenset[str]]:
    words = _NAME.findall(lower, 0, end)
    if len(words) > 1 and _power(words[-1], code):
        words.pop()  # dola milioni 5
    found: list[frozenset[str]] = []
    for word in reversed(words[-_WORDS_BEFORE:]):
        here = _of_word(word, code)
        if here:
            found.append(here)
        elif word not in _OF:
            break
    return found


@lru_cache(maxsize=2048)
def _of_word(word: str, code: str) -> frozenset[str]:
    """The currencies that have a word in their names, in one of its forms: each name is compared."""
    known = cldr.currency_words(code)
    if word in known:
        bare = without_accents(word)  # රුපියල and රුපියල් are one
        return frozenset(each for name in known if without_accents(name) == bare for each in known[name])
    article, sign, rest = word.partition("'")
    if sign and len(article) <= _ARTICLE and len(rest) >= _LONG:
        return _of_word(rest, code)  # d'euros
    return frozenset(each for name in known if _is_form(word, name, code) for each in known[name])


def _is_form(word: str, name: str, lang: str) -> bool:
    return len(name) >= _LONG and len(word) >= _LONG and is_form(word, name, lang)


def _with_plain_digits(text: str) -> str:
    """The text with ASCII digits, character by character."""
    if text.isascii():
        return text
    signs = (str(unicodedata.decimal(one, one)) for one in text)
    return "".join(signs).translate(_SEPARATORS)


def _times(digits: int, places: int, factor: int) -> int | float:
    value = digits * abs(factor)
    whole, rest = divmod(value, int(10**places))
    return float(f"{value}e-{places}") if rest else whole


def _multiplied(text: str, end: int, lang: str) -> tuple[list[int], int]:
    """The multipliers behind a figure, one after the other, and where they end."""
    powers: list[int] = []
    while len(powers) < 3:
        match = _WORD.match(text, end)
        found = _longest(text, match.start(1), match[1], lang) if match is not None else None
        if match is None or found is None:
            break
        powers.append(found[0])
        end = found[1]
    return powers, end


def _longest(text: str, start: int, word: str, lang: str) -> tuple[int, int] | None:
    """The multiplier that begins here, and where it ends: of two words first, then of one."""
    for name, power in _known(lang):
        if (" " in name or is_unspaced(lang)) and text[start : start + len(name)].lower() == name:
            return power, start + len(name)
    end = start + len(word)
    power = _power(word, lang) or (_abbreviated(word.lower(), lang) if text[end : end + 1] == "." else 0)
    return (power, end + (text[end : end + 1] == ".")) if power else None


def _power(word: str, lang: str) -> int:
    """What a word multiplies by; 0 for what is none. Negative: it may be something else (``M``, ``tn``)."""
    lower = word.lower()
    for name, power in _known(lang):
        if lower == name:
            return power if len(name) > 2 or is_unspaced(lang) or not name.isascii() else -power
    lower = _with_vowels_of_names(lower, lang)
    for name, power in _known(lang):
        if len(name) > 3 and lower.startswith(name[: max(4, len(name) - 2)]) and len(lower) <= len(name) + _ENDING:
            return power
    return 0


def _with_vowels_of_names(word: str, lang: str) -> str:
    """A word with the vowels that its stem has in the name: ``milljörðum`` as ``milljarðum``."""
    for vowel, other in entry(language(lang)).vowel_changes.items():
        word = word.replace(other, vowel)
    return word


def _abbreviated(word: str, lang: str) -> int:
    """What a word with a dot multiplies by, if it begins those of one multiplier: ``εκατ``."""
    powers = {power for name, power in _known(lang) if len(word) > 2 and name.startswith(word)}
    return powers.pop() if len(powers) == 1 else 0


@cache
def _known(lang: str) -> tuple[tuple[str, int], ...]:
    """The multipliers of a language and then those of English, the longest first."""
    found: dict[str, int] = dict(_CORRECTED)
    for code in (lang, "en"):
        known = cldr.of(code)
        if known is not None:
            for name, power in (*known.multipliers, *known.multipliers_short):
                for each in (name, *spellings(name)):
                    found.setdefault(each.lower().rstrip(".॰"), power)
    for name, power in _EVERYWHERE:
        found.setdefault(name, power)
    return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))
