"""Currencies beside a figure: ``US$``, ``EUR``, ``€``, ``won``, ``долл. США``."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from ..system.patterns import cased, lazy
from ..tuples import NamedTuple
from .figure_tables import DOLLARS, SHARED_SIGNS, SYMBOLS, printed
from .lookup import entry, listed
from .words import Matcher, cell, matcher, matches, words

_SIGNS = "$€£¥￥₩₽₺₫₮₹₴₸₱฿₪"
_BEFORE = lazy(rf"(?:(?<![^\W_])(U\.S\.|[A-Za-z]{{1,3}})( ?))?([{_SIGNS}])[ \u00a0]?\Z")
_CODE = lazy(r"(?<![^\W_])([A-Z]{3}|Rp\.?|RM|£E)[ \u00a0]?\Z")
_AFTER = lazy(rf"[ \u00a0\u202f]?(?:(zł|Kč)|([{_SIGNS}])(?:[ \u00a0]?(US|CA|AU|NZ|HK)\b)?)")
# Codes that are neither words nor names; others are read only with a great figure ("TOP 10", "COP 28").
_SURE = ("USD", "EUR", "GBP", "JPY", "KRW", "CNY", "CHF", "AUD", "CAD", "MNT", "RUB")
_WINDOW = 12
_LONGEST = 5  # words


class Money(NamedTuple):
    """A currency, if it is sure which; ``bare``: ``$`` with no letter before; ``weak``: only sure of a great figure."""

    currency: str | None
    bare: bool
    start: int
    end: int
    weak: bool = False


def before(text: str, offset: int, lang: str) -> Money:
    """The currency that stands right before a figure; ``start`` is where the figure begins with it."""
    window = text[max(0, offset - _WINDOW) : offset]
    sign = _BEFORE.search(window)
    if sign:
        return _sign(sign, offset - len(window), offset, lang)
    code = _CODE.search(window)
    if code and (code[1] in _codes() or code[1].rstrip(".") in SYMBOLS):
        currency = SYMBOLS.get(code[1].rstrip("."), code[1])
        return Money(currency, False, offset - len(window) + code.start(), offset, currency not in (*_SURE, "IDR"))
    names = _before(lang)
    name = cased(names[0]).search(window) if names else None
    if names and name:
        return Money(names[1][name[1]], False, offset - len(window) + name.start(), offset)
    return Money(None, False, offset, offset)


def _sign(match: re.Match[str], shift: int, offset: int, lang: str) -> Money:
    letters, apart, sign = match[1] or "", bool(match[2]), match[3]
    if sign != "$":
        own = SYMBOLS.get(letters + sign) if letters and not apart else None  # E£
        return Money(own or _symbol(sign, lang), False, shift + match.start(1 if own else 3), offset)
    known = DOLLARS.get(letters)
    if letters and not apart:
        return Money(known, False, shift + match.start(), offset)
    if known and len(letters) > 1:
        return Money(known, False, shift + match.start(), offset)
    return Money(None, True, shift + match.start(3), offset)


def after(text: str, offset: int, lang: str, large: bool) -> Money:
    """The currency that stands after a figure and its multiplier; ``end`` is where the figure ends with it."""
    sign = _AFTER.match(text, offset)
    if sign and sign[1]:
        return Money(SYMBOLS[sign[1]], False, offset, sign.end())
    if sign:
        currency = DOLLARS.get(sign[3] or "") if sign[2] == "$" else _symbol(sign[2], lang)
        return Money(currency, sign[2] == "$" and not currency, offset, sign.end())
    if not entry(lang).is_spaced:
        return _east(text, offset, lang, large)
    listed = list(islice(words(text, lang, offset, offset + 60), _LONGEST))
    if not listed or not re.fullmatch(r"[ \u00a0\u202f]?\(?", text[offset : listed[0].start]):
        return Money(None, False, offset, offset)
    code = text[listed[0].start : listed[0].end]
    if code in _codes() and (large or code in _SURE):
        return Money(code, False, offset, listed[0].end)
    for size in range(len(listed), 0, -1) if _opening(lang).has(listed[0].folded) else ():
        currency = _named("_".join(word.folded for word in listed[:size]), lang)
        if currency and (large or listed[0].folded != "won"):
            return Money(currency, False, offset, listed[size - 1].end)
    return Money(None, False, offset, offset)


def of_shared_sign(text: str) -> frozenset[str]:
    """The currencies that the sign of an amount can stand for, where it is one of several; empty where it is none.

    It stands right before the figure, or ends the words: ``Rs. 5 million``, ``5 mio. kr.``. ``US$`` is another sign.
    """
    sign = _shared_sign(text)
    return frozenset(SHARED_SIGNS[sign].split()) if sign else frozenset()


def is_read_as_one(text: str) -> bool:
    """Whether the sign of an amount is read as that of one country in every language, though it is one of several."""
    return _shared_sign(text) == "£"


def _shared_sign(text: str) -> str:
    found = {match["before"] or match["after"] for match in _shared().finditer(text)}
    return found.pop() if len(found) == 1 else ""


@cache
def _shared() -> re.Pattern[str]:
    signs = "|".join(map(re.escape, sorted(SHARED_SIGNS, key=len, reverse=True)))
    letter = r"[^\W\d_]"
    before = rf"(?<!{letter})(?<!{letter}[.$])(?P<before>{signs})(?!{letter})\.?[ \u00a0]?(?=\d)"
    after = rf"(?<=\d|[ \u00a0])(?P<after>{signs})\.?[ \u00a0]*\Z"
    return re.compile(f"{before}|{after}")


def _symbol(sign: str, lang: str) -> str | None:
    return (printed(lang).yen_sign or None) if sign in "¥￥" else SYMBOLS.get(sign)


def _east(text: str, offset: int, lang: str, large: bool) -> Money:
    start = offset + (text[offset : offset + 1] == " ")
    for name, currency in _names(lang)[0].items():
        if large and text.startswith(name.replace("_", " "), start):
            return Money(currency, False, offset, start + len(name))
    code = text[start : start + 3]
    following = text[start + 3 : start + 4]
    if code in _codes() and not (following.isascii() and following.isalnum()):
        return Money(code, False, offset, start + 3)
    return Money(None, False, offset, offset)


def _named(phrase: str, lang: str) -> str | None:
    whole, starts = _names(lang)
    return whole.get(phrase) or next((code for name, code in starts if matches(phrase, name)), None)


@cache
def _names(lang: str) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The names of currencies: whole ones, the longest first, and those with any ending."""
    table = printed(lang).currencies.items()
    if entry(lang).is_spaced:
        names = [(name, code) for code, text in table for name in cell(text, lang).split()]
    else:
        names = [(name.replace(" ", "_"), code) for code, text in table for name in listed(text)]
    whole = sorted((pair for pair in names if "*" not in pair[0]), key=lambda pair: -len(pair[0]))
    return dict(whole), [pair for pair in names if "*" in pair[0]]


@cache
def _opening(lang: str) -> Matcher:
    """The words that a name of a currency can begin with."""
    whole, starts = _names(lang)
    return matcher(" ".join(name.partition("_")[0] for name in (*whole, *(name for name, _ in starts))))


@cache
def _before(lang: str) -> tuple[str, dict[str, str]] | None:
    """The expression of a name that stands before its figure, not behind another one: 人民币3000万元; and the codes."""
    names = {name: code for code, text in printed(lang).currencies_before.items() for name in listed(text)}
    return (rf"(?<!元)({'|'.join(names)})[ \u00a0]?\Z", names) if names else None


@cache
def _codes() -> frozenset[str]:
    from .cldr.currencies import CODES

    return frozenset(CODES.split())
