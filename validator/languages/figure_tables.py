"""What multiplies a figure, what is money and what is counted in a language, as its file says; signs that all share."""

from __future__ import annotations

from functools import cache

from ..tuples import NamedTuple
from . import shapes
from .lookup import entry
from .words import cell

# Written alike in many languages, after the figure or joined to it, but only with a currency: "26 m" may be metres.
WITH_MONEY = {"k": 3, "m": 6, "mm": 6, "b": 9, "t": None, "md": 9, "mds": 9, "mdn": 6, "tr": None}
ALWAYS = {"bn": 9, "mn": 6, "mln": 6, "mio": 6, "mrd": 9, "tn": 12, "trn": 12, "bln": 9}
SYMBOLS = {"€": "EUR", "£": "GBP", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₫": "VND", "₮": "MNT", "₹": "INR", "₴": "UAH"}
SYMBOLS |= {"£E": "EGP", "E£": "EGP"}
SYMBOLS |= {"₸": "KZT", "₱": "PHP", "฿": "THB", "₪": "ILS", "Rp": "IDR", "RM": "MYR", "zł": "PLN", "Kč": "CZK"}
DOLLARS = {"US": "USD", "U.S.": "USD", "USD": "USD", "A": "AUD", "AU": "AUD", "AUD": "AUD", "C": "CAD", "CA": "CAD"}
DOLLARS |= {"CAN": "CAD", "CAD": "CAD", "NZ": "NZD", "NZD": "NZD", "HK": "HKD", "HKD": "HKD", "S": "SGD", "SG": "SGD"}
DOLLARS |= {"SGD": "SGD", "NT": "TWD", "TWD": "TWD", "R": "BRL", "FJ": "FJD", "J": "JMD", "TT": "TTD", "Bds": "BBD"}

SHARED_SIGNS = {
    "$": """
        USD AUD CAD NZD SGD HKD TWD FJD JMD TTD BBD BSD BZD BMD BND XCD GYD KYD LRD NAD SBD SRD ZWL ZWG ARS CLP COP CUP
        DOP MXN PHP UYU BRL NIO TOP WST MOP CVE
        """,
    "£": "GBP EGP LBP SYP SDG SSP FKP GIP SHP",
    "¥": "JPY CNY",
    "￥": "JPY CNY",
    "kr": "SEK NOK DKK ISK",
    "Kr": "SEK NOK DKK ISK",
    "Rs": "INR PKR NPR LKR MUR SCR",
    "₨": "INR PKR NPR LKR MUR SCR",
    "Re": "INR PKR NPR LKR MUR SCR",
    "Sh": "KES TZS UGX SOS",
    "Shs": "KES TZS UGX SOS",
    "Fr": "CHF XAF XOF XPF BIF CDF DJF GNF KMF RWF",
    "FCFA": "XAF XOF",
    "CFA": "XAF XOF",
    "Br": "ETB BYN",
    "Bs": "BOB VES VED VEF",
    "C$": "NIO CAD",
    "Le": "SLE SLL",
    "﷼": "IRR OMR QAR SAR YER",
}
"""Signs of several currencies, each with all that it may stand for."""

# Whatever the language; what English has for both is read in all languages.
_LABELS = "nº n° №"
_DOUBT = "x × k"


class Figures(NamedTuple):
    """A language of words, as ``words.cell`` gives them."""

    powers: dict[str, int]  # what multiplies the figure before it: a power of ten
    things: str  # what agreements and projects are called
    between: str  # words that may stand between a count and its noun
    doubt: str  # words that could multiply in another way: the figure is not read
    labels: str  # before a number that is a name: Article 5


@cache
def table(lang: str) -> Figures:
    """How a language writes figures."""
    figures, english = printed(lang), printed("en")
    labels = figures.labels, english.labels
    return Figures(
        dict(_powers(lang)),
        cell(figures.counted, lang),
        cell(figures.between, lang),
        " ".join([_DOUBT, cell(english.doubt_in_all, "en"), cell(figures.doubt, lang)]),
        " ".join([_LABELS, *(cell(each, lang) for each in labels)]),
    )


def _powers(lang: str) -> list[tuple[str, int]]:
    multipliers = printed(lang).multipliers.items()
    return [(name, len(str(factor)) - 1) for factor, words in multipliers for name in cell(words, lang).split()]


@cache
def printed(lang: str) -> shapes.Figures:
    """What the file of a language says of figures, word for word."""
    return entry(lang).figures or shapes.Figures(multipliers={}, currencies={}, counted="")


def reads(lang: str) -> bool:
    """Whether figures are read in a language, and not only counts of agreements and projects."""
    return bool(printed(lang).multipliers)
