"""Who published a release, where the text prints it, and whose account it is: that of one side, or of both."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from urllib.parse import urlsplit

from ..languages.lookup import codes, entry
from ..languages.tables import found_in
from ..layout.margins import folded, is_division, is_office, publisher_of
from ..layout.nations import is_state, mentions
from ..layout.printed_page import sources
from ..layout.rows import Row, cells
from ..layout.tail import is_of_others

_LABEL = re.compile(
    r"(?:[\d/.:-]+\s+)*([^:：\d][^:：]{1,29}?)\s*[:：]\s*(\S.{1,78})"
)  # a date and a time may stand before it
_ACRONYM = re.compile(r"([^\W\d_]{3,12})\s+([A-Z]{3,8})")  # Theo TTXVN
_GENERIC = frozenset("www com org net gov gob gouv go govt mil int edu info co ac or ne web".split())
_LEAST = 3  # letters of the name of a site


def publisher(header: list[Row], below: list[Row], address: str, lang: str) -> tuple[str, Row] | None:
    """(name as printed, its row); None where the text does not show it."""
    below = list(takewhile(lambda row: not is_of_others(row), below))
    around = [*header, *below]
    return (
        publisher_of(header, lang)
        or publisher_of(below, lang)
        or _labelled(around, lang)
        or _of_site(around, address)
        or publisher_of([row._replace(words=cell) for row in header for cell in cells(row)], lang)
    )


def _labelled(rows: list[Row], lang: str) -> tuple[str, Row] | None:
    """The name behind ``Source:``, where only one is given; not that of a part of an office."""
    found = {}
    for row, words in ((each, cell) for each in rows for cell in cells(each)):
        match = _LABEL.fullmatch(words) or _ACRONYM.fullmatch(words)
        if match is None or folded(match[1]) not in sources() or re.search(r"https?:|www\.|@", match[2]):
            continue
        name = match[2].strip(" .")
        if not is_division(name, lang):
            found[name] = row
    return next(iter(found.items())) if len(found) == 1 else None


def _of_site(rows: list[Row], address: str) -> tuple[str, Row] | None:
    """The row that consists of the name of the site whose address is known: ``Kanbu Today``, kanbutoday.example."""
    labels = [label for label in (urlsplit(address).hostname or "").split(".") if label not in _GENERIC]
    for row in rows:
        plain = re.sub(r"[\W_]+", "", row.words).casefold()
        if len(plain) >= _LEAST and plain in [re.sub(r"[\W_]+", "", label) for label in labels]:
            return row.words.strip(" ()[]"), row
    return None


_MOST_WORDS = 9  # of a row that is the name of a state, or of its government


def account(
    rows: list[Row], publisher: str, headings: list[str], sides: list[str], lang: str
) -> tuple[str, str] | None:
    """(the side, the words that name it); None where it is not sure, as for a news agency or a joint statement.

    ``rows``: those above and below the text. An office that names no country is of the one that writes in its language.
    """
    if _joint().search(" ".join(headings)) or _agency().search(publisher):
        return None
    offices = [row.words for row in rows if len(row.words.split()) <= _MOST_WORDS and is_office(row.words, lang)]
    states = [row.words for row in rows if is_state(row.words, lang)]
    named: dict[str, str] = {}
    for words in [publisher, *offices, *states]:
        for one in mentions(words, lang) if words and not _agency().search(words) else ():
            named.setdefault(one.code, words)
    found = list(named)
    if not found and publisher and is_office(publisher, lang):
        home = entry(lang).page.home if lang else ""
        return (home, publisher) if home in sides else None
    return (found[0], named[found[0]]) if len(found) == 1 and found[0] in sides else None


@cache
def _joint() -> re.Pattern[str]:
    return _of_all("joint_account")


@cache
def _agency() -> re.Pattern[str]:
    return _of_all("agency")


def _of_all(name: str) -> re.Pattern[str]:
    """Words of any language: a page in one has parts in others."""
    every = (found_in(words, entry(lang).is_spaced) for lang in codes() if (words := getattr(entry(lang).page, name)))
    return re.compile("|".join(every) or "(?!)", re.IGNORECASE)
