"""What the pages of ministries print around a release: labels, kinds of text, names of offices.

In all languages at once: a page in one has parts in others.
"""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

from ..languages.inflection import without_accents
from ..languages.lookup import codes, entry, listed
from ..languages.shapes import Page
from ..languages.tables import words_expression

_TOLD = 5  # code points of a word that is the same without accents


@cache
def date_labels() -> frozenset[str]:
    """What names a date, folded, without the colon; the date stands beside it."""
    return _folded("date")


@cache
def updated() -> re.Pattern[str]:
    """Words in a row before the date of the last change of a page."""
    return re.compile(rf"(?<!\w)(?:{_words([page.updated for page in _pages()])})(?!\w)", re.IGNORECASE)


@cache
def title_labels() -> frozenset[str]:
    """What names a title that stands behind it in its row."""
    return _folded("title")


# The number that a release is filed by: 045/MAE/DC/2023. A possessive group would find none with Python 3.11.2.
_FIGURES = r"[\w.]{0,12}?\d[\w./-]*+(?:(?:\s/\s?|(?<=/)\s)[\w./-]++)*"


def _before_number() -> str:
    """The signs before the number of a release, with what stands behind them."""
    signs = sorted({word for page in _pages() for word in listed(page.number)}, key=len, reverse=True)
    return rf"(?:{'|'.join(map(re.escape, signs))})\s*+(?:[:：]\s*+)?"


@cache
def numbered() -> re.Pattern[str]:
    """What sort of text it is, then the number of a release: its sign and ``figures``, or a ``number`` with both."""
    alone = _either([page.number_expression for page in _pages()]) or "(?!)"
    signed = rf"{_before_number()}(?P<figures>{_FIGURES})"
    return re.compile(rf"(?P<kind>(?:[^\W\d]\S*\s+)*?)(?:{signed}|(?P<number>{alone}))", re.IGNORECASE)


@cache
def opens_filed() -> re.Pattern[str]:
    """A title with the number and date of the release before it: ``No: 134, 4 Haziran 2024, ...``."""
    return re.compile(rf"{_before_number()}(?P<figures>\d[\d/-]*), (?P<date>[^,]{{6,24}}\d), ", re.IGNORECASE)


@cache
def unit_labels() -> frozenset[str]:
    """What names the part of an office that wrote a release."""
    return _folded("unit")


@cache
def hit_labels() -> frozenset[str]:
    """What names a counter."""
    return _folded("hits")


@cache
def times() -> frozenset[str]:
    """What may stand after a counter."""
    return frozenset(["", *(word for page in _pages() for word in listed(page.times))])


@cache
def kinds() -> frozenset[str]:
    """Lines that say what sort of text follows, and no more."""
    return _folded("kind")


@cache
def menu() -> re.Pattern[str]:
    """How a row of a menu begins, a byline or the words below a picture."""
    return re.compile(_either([page.menu for page in _pages()]), re.IGNORECASE)


@cache
def section() -> re.Pattern[str]:
    """The section of a site that releases stand in: more than one release, or the word news."""
    return re.compile(_either([page.section for page in _pages()]))


@cache
def office(is_capital: bool = False) -> re.Pattern[str]:
    """A line that is no more than the name of an office, as letterheads have it, all in capitals or not."""
    return re.compile(_either([page.office for page in _pages()]), re.IGNORECASE if is_capital else re.NOFLAG)


@cache
def says() -> re.Pattern[str]:
    """After the name of an office one of these shows that the line says something of it."""
    return re.compile(_either([*(page.says for page in _pages()), '["“”|]']), re.IGNORECASE)


@cache
def shares() -> frozenset[str]:
    """What stands below a text, folded: share, print."""
    return _folded("share")


@cache
def related() -> frozenset[str]:
    """Behind these words nothing belongs to the text: related news, press contact."""
    return _folded("related")


@cache
def furniture() -> frozenset[str]:
    """Words of the site around a text: what can be done with it, and what else there is."""
    return shares() | related()


@cache
def ends() -> frozenset[str]:
    """What says that a text ends: ENDS."""
    return _folded("end")


@cache
def made_at() -> re.Pattern[str]:
    """How a row begins that says where and when a text was made."""
    return re.compile(rf"(?:{_words([page.made_at for page in _pages()])})\s", re.IGNORECASE)


@cache
def asks() -> re.Pattern[str]:
    """A row that asks what the reader thinks of the page; folded."""
    spaced = "|".join(re.escape(bare(word)) for lang in codes() if entry(lang).is_spaced for word in _survey(lang))
    joined = "|".join(re.escape(word) for lang in codes() if not entry(lang).is_spaced for word in _survey(lang))
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|{joined}")


def _survey(lang: str) -> list[str]:
    return listed(entry(lang).page.survey)


@cache
def enquiries() -> re.Pattern[str]:
    """How a row begins that says whom to ask; folded."""
    words = sorted(_folded("enquiries"), key=len, reverse=True)
    either = (re.escape(word[:-1]) if word.endswith("*") else rf"{re.escape(word)}\s*(?:[,:：]|$)" for word in words)
    return re.compile("|".join(either))


@cache
def sources() -> frozenset[str]:
    """Labels of who wrote a text."""
    return _folded("source")


def _folded(name: str) -> frozenset[str]:
    """The words that all pages have for something, without capitals."""
    return frozenset(bare(word) for page in _pages() for word in listed(getattr(page, name)))


def bare(words: str) -> str:
    """Words without capitals, and longer ones without accents, which many sites leave out: ``A LIRE AUSSI``."""
    return " ".join(
        word if len(word) < _TOLD or word.isascii() else normalize("NFC", without_accents(word))
        for word in words.casefold().split()
    )


@cache
def time() -> re.Pattern[str]:
    """A time of the day behind a date, with the signs before it: a run of these is read from its beginning alone."""
    before, after = (_words([getattr(page, name) for page in _pages()]) for name in ("before_time", "after_time"))
    return re.compile(
        rf"(?<![\s,|/·(-])[\s,|/·(-]*+(?:(?:{before})\s+)?[0-2]?[0-9]\s?[:h]\s?(?:[0-5][0-9])?(?::[0-5][0-9])?"
        rf"(?:\s*[ap]\.?\s?m\.?|\s*(?:{after}))?\)?(?:\s*[(\[]?(?:GMT|UTC)(?:\s?[+-]\d+(?::\d\d)?)?[)\]]?)?",
        re.IGNORECASE,
    )


@cache
def place() -> re.Pattern[str]:
    """A place before the date of a row."""
    words = _words([page.before_date for page in _pages()])
    return re.compile(rf"[^\W\d_]+(?:[ -][^\W\d_]+){{0,2}}[,،](?:\s*(?:{words}))?")


@cache
def _pages() -> list[Page]:
    return [entry(lang).page for lang in codes()]


def _either(expressions: list[str]) -> str:
    return "|".join(filter(None, expressions))


def _words(cells: list[str]) -> str:
    return words_expression(", ".join(filter(None, cells)))
