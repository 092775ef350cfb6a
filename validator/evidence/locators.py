"""What objects cite: paragraphs, headings, bullets, paragraphs of another version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any

from ..diagnostic import Path
from ..document.content import Unknown, each
from ..document.facts import Facts
from ..schema.roles import fields
from ..tuples import NamedTuple


@cache
def quoting() -> tuple[str, ...]:
    """The kinds of objects that may have a quote."""
    return tuple(fields("quote"))


@cache
def citing() -> tuple[str, ...]:
    """The kinds of objects that may cite a place of the release."""
    return tuple(fields("locator"))


@cache
def telling() -> tuple[str, ...]:
    """Those that cite what they tell of: all but the paragraphs that are skipped."""
    return tuple(kind for kind in citing() if kind != "skip")


class Citation(NamedTuple):
    """One locator as it is cited. ``lang``: of the version that is meant, "" for the annotated text."""

    path: Path
    locator: int | str
    lang: str

    @property
    def as_written(self) -> int | str:
        """The locator with its version."""
        return f"{self.lang}:{self.locator}" if self.lang else self.locator

    @property
    def number(self) -> int | None:
        """The number of the paragraph, also of a bullet or note in it; None for a heading."""
        if isinstance(self.locator, int):
            return self.locator
        digits = self.locator[: len(self.locator) - len(self.locator.lstrip("0123456789"))]
        return int(digits) if digits else None


def citation(path: Path, written: int | str) -> Citation:
    """A locator taken apart."""
    if isinstance(written, int):
        return Citation(path, written, "")
    lang, _, inner = written.rpartition(":")
    return Citation(path, int(inner) if inner.isdecimal() else inner, lang)


def citations(path: Path, obj: dict[str, Any]) -> list[Citation]:
    """What one object cites; ``Unknown`` where its locators cannot all be read."""
    return [citation((*path, "para", index), value) for index, value in enumerate(obj.get("para") or ())]


def readable(facts: Facts, kinds: Iterable[str]) -> Iterator[Citation]:
    """All locators of these kinds of objects that can be read."""
    return chain.from_iterable(map(facts.once(_readable).__getitem__, kinds))


def _readable(facts: Facts) -> dict[str, list[Citation]]:
    found: dict[str, list[Citation]] = {}
    for kind in citing():
        own = found.setdefault(kind, [])
        for path, obj in facts.nodes(kind):
            try:
                own += [citation((*path, "para", index), value) for index, value in each(obj.get("para"))]
            except Unknown:
                continue
    return found
