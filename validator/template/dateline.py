"""How a news item begins: the place, the day and the agency before its first sentence."""

from __future__ import annotations

import re

from ..languages.index import SMALL_IN_NAMES
from ..layout.dates import dates
from ..tuples import NamedTuple

# Blanks are not given back: of a long row of them each pattern of "*" would try every way to share them.
_DATELINE = re.compile(
    r"[*_]{0,3}\s*+[)）]?[.,]?\s*+(?:\(([^()\n]{2,40})\)|/([^/\n]{2,30})/|[-–—]\s*+([A-Z]{2,8})\b)?\s*+[*_]{0,3}(?:\.?\s*+[-–—]{1,2}|:|\.(?=\s+[^\W\d_a-zа-я]))\s"
)
# An article may stand before the day: "Abidjan, le 18 juillet".
_SMALL = "|".join(word for word in sorted(SMALL_IN_NAMES) if word.isalpha())  # Ciudad de México
_LEAD = re.compile(
    rf"[*_]{{0,3}}[(（]?(?!{_SMALL})(?:(?:[^\W\d_a-zà-ÿа-яё][\w.'’-]*|{_SMALL})[ ,]+){{1,6}}"
    r"(?:(?<=,\s)[a-zà-ÿ]{1,3}\s+)?\(?"
)


_AGENCY = re.compile(r"[A-Z][\w .'-]*|(?:(?=[^\W\d_])[^a-zа-яё\W\d_]){3,12}")  # in other scripts one word in capitals
_ALONE = re.compile(r"\(([A-Z]{3,8})\)\s*(?:[-–—]\s*)?(?=[^\W\d_])")  # (TTXVN) before the first sentence


class Dateline(NamedTuple):
    """How a news item begins: ``end`` of it, its full date ("" for one without a year), the agency."""

    end: int
    date: str
    agency: str


def dateline(paragraph: str, lang: str) -> Dateline:
    """The dateline of a first paragraph; it ends at 0 where there is none."""
    alone = _ALONE.match(paragraph)
    if alone is not None:
        return Dateline(alone.end(), "", alone[1])
    found = [one for one in dates(paragraph[:120], lang) if one.day and one.month]
    if not found or not _LEAD.fullmatch(paragraph[: found[0].start]):
        return Dateline(0, "", "")
    first = found[0]
    match = _DATELINE.match(paragraph, first.end)
    if match is None:
        return Dateline(0, "", "")
    text = f"{first.year:04}-{first.month:02}-{first.day:02}" if first.year else ""
    agency = (match[1] or match[2] or match[3] or "").strip()
    is_name = _AGENCY.fullmatch(agency) is not None and not dates(agency, lang)
    return Dateline(match.end(), text, agency if is_name else "")
