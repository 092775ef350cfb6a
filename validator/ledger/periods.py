"""A period against the years that stand beside it, in its printed words or in the name of its object: "2021-2023"."""

from __future__ import annotations

import unicodedata

from ..document.content import each, peek
from ..document.edtf import parse
from ..document.facts import Facts
from ..languages.floor_years import ranges, years
from ..schema.roles import with_words
from .dated import language_of
from .trace import Fact

_ENDS = 2


def other_range(fact: Fact, facts: Facts) -> str | None:
    """The period of years that the words give in place of the annotated one."""
    if "/" not in str(fact.value) or ".." in str(fact.value):
        return None
    words = with_words("date").get(fact.kind, {}).get(fact.field, "name")
    printed = peek(fact.obj, words)
    if words == "name":
        quoted = [quote for _, quote in each(peek(fact.obj, "quote")) if isinstance(quote, str)]
        printed = " ; ".join([*([printed] if isinstance(printed, str) else []), *quoted])
    interval = parse(str(fact.value))
    if not isinstance(printed, str) or interval is None or interval.qualified:
        return None
    lang, plain = language_of(fact.around, facts), unicodedata.normalize("NFKC", printed)
    found = set(ranges(plain, lang))
    if not found and words != "name" and interval.first.year != interval.last.year:
        found = _ends(plain, lang)
    if len(found) != 1:
        return None
    first, last = found.pop()
    return None if (first, last) == (interval.first.year, interval.last.year) else f"{first}-{last}"


def _ends(words: str, lang: str) -> set[tuple[int, int]]:
    """The two years that words name, in whatever way they join them: "from 2025 to 2030"."""
    named = list(dict.fromkeys(year for year, *_ in years(words, lang)))
    return {(named[0], named[1])} if len(named) == _ENDS and named[0] < named[1] else set()
