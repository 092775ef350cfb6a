"""Whose account a release is: that of the side whose office published it, or of both."""

from __future__ import annotations

import re
from functools import cache

from ..languages.lookup import codes, entry
from ..languages.tables import found_in
from ..layout.margins import is_office
from ..layout.nations import mentions
from ..layout.rows import Row

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
    named: dict[str, str] = {}
    for words in [publisher, *offices]:
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
