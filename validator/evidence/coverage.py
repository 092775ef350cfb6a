"""Which paragraphs of a release are cited or skipped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..document.content import Unknown
from ..document.facts import Facts
from ..schema import shape
from ..tuples import NamedTuple
from .locators import citations, quoting, telling


class Coverage(NamedTuple):
    """Numbers of paragraphs from 1 on, in order: cited, skipped (and not cited), neither."""

    cited: list[int]
    skipped: list[int]
    open: list[int]


def cited_numbers(facts: Facts) -> set[int]:
    """The paragraphs that an object cites, or of which it cites a bullet; ``Unknown`` where that is not known."""
    read_all(facts)
    return {number for kind in telling() for number in _numbers(facts, kind)}


def read_all(facts: Facts) -> None:
    """``Unknown`` where an object that may cite something is refused, or its map or list misspelt."""
    for kind, holder in (("document", facts.data), ("meeting", facts.meeting)):
        for name, is_map in _holding(kind):
            value = holder.get(name)
            if is_map and value is not None:
                list(value.values())
            elif isinstance(value, list):
                list(value)


@cache
def _holding(kind: str) -> tuple[tuple[str, bool], ...]:
    """The fields of an object that hold what may have a quote, and whether each is a map."""
    return tuple((name, field.is_map) for name, field in shape(kind).fields.items() if field.kind in quoting())


def _numbers(facts: Facts, kind: str) -> Iterator[int]:
    for path, obj in facts.nodes(kind):
        for one in citations(path, obj):
            if one.number is not None and not one.lang:
                yield one.number


def paragraph_count(facts: Facts) -> int | None:
    """The number of paragraphs: that of the text, else the one that is given; ``Unknown`` where it cannot be told."""
    if facts.text is not None:
        if facts.text.doubts:
            from .quotes import doubts_of

            if doubts_of(facts.text, facts):
                raise Unknown
        return facts.text.count
    count: int | None = facts.release.get("paragraphs")
    return count


def coverage(facts: Facts) -> Coverage | None:
    """What is cited and what is skipped; None where the number of paragraphs is not known."""
    return facts.once(_coverage)


def _coverage(facts: Facts) -> Coverage | None:
    count = paragraph_count(facts)
    if count is None:
        return None
    cited, skipped = cited_numbers(facts), set(_numbers(facts, "skip"))
    numbers = range(1, count + 1)
    return Coverage(
        [number for number in numbers if number in cited],
        [number for number in numbers if number in skipped and number not in cited],
        [number for number in numbers if number not in cited and number not in skipped],
    )
