"""Who published a release, where the text prints it: its masthead, its sign-off, a label, the name of the site."""

from __future__ import annotations

import re
from itertools import takewhile
from urllib.parse import urlsplit

from ..layout.margins import folded, is_division, publisher_of
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
