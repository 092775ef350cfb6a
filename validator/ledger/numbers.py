"""Counts, page counters and the year of a count: whether their digits stand in the text. No rule speaks of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document.content import peek
from ..document.facts import Facts
from ..evidence.readings import with_plain_digits
from ..languages import figures as full
from .cited import stretches
from .places import Source, sources
from .trace import TRACED, Fact, Trace, contradicted, unread

_GROUPING = " .,'\u066c"
_OF_A_CHARACTER = 30  # characters that a plain search passes over in the time that the expression takes for one


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where the number stands: a count in the words of its object first, anything else in the whole text."""
    if not isinstance(fact.value, int):
        return unread("it is not a number")
    if any(one.text.effort.is_too_much for one in sources(facts)):
        return unread("too much to look for")
    cited = [Source(lang, text, tuple(near)) for lang, text, near in stretches(fact.around, facts)]
    for source in (*cited, *sources(facts)):
        for start, end in _places(fact.value, source):
            span = source.text.folded.span(start, end)
            return Trace(TRACED, text=source.text, lang=source.lang, start=span[0], end=span[1])
    return _counted(fact, facts) or unread("its digits are not in the text")


def _places(value: int, source: Source) -> Iterator[tuple[int, int]]:
    """Where the digits of a number stand, grouped or not."""
    text, digits = with_plain_digits(source.text), str(abs(value))
    head = len(digits) % 3 or 3
    groups = [digits[:head], *(digits[at : at + 3] for at in range(head, len(digits), 3))]
    pattern = re.compile(rf"(?<![\d.,]){f'[{_GROUPING}]?'.join(groups)}(?!\d)(?![.,]\d)")
    for start, end in source.stretches():
        source.text.effort.spent += _OF_A_CHARACTER * (end - start)
        yield from (match.span() for match in pattern.finditer(text, start, end))


def _counted(fact: Fact, facts: Facts) -> Trace | None:
    """A count in words, by the reader of counts, in the name or the quotes of its object."""
    lang = str(facts.release["lang"])
    name, quotes = (peek(fact.obj, field) for field in ("name", "quote"))
    words = [each for each in (name, *(quotes or ())) if isinstance(each, str)]
    read = [value for each in words for value in full.counts(each, lang)]
    if not read:
        return None
    if fact.value not in read:
        return contradicted(", ".join(map(str, read)))
    for source in sources(facts):
        from ..evidence.names import manner, printed

        for each in words:
            found = printed(each, [source.text], manner(lang))
            if found is not None and fact.value in full.counts(each, lang):
                return Trace(TRACED, text=found.text, lang=source.lang, start=found.start, end=found.end)
    return None
