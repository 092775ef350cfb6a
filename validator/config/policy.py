"""Which rules count in a set of documents, and what its maintainer waives: what ``jco.toml`` and the options decide."""

from __future__ import annotations

from ..tuples import NamedTuple

ALWAYS = ("YML", "SCH", "MIS002", "FMT", "WAV", "CFG", "RUN")
"""Beginnings of the codes of what has to be corrected: never ignored, never waived."""


class Waiver(NamedTuple):
    """An entry under ``waivers`` in ``jco.toml``, numbered from 0. ``file``: a pattern, "" for all documents."""

    number: int
    rule: str
    why: str
    path: str | None = None
    file: str = ""
    until: str | None = None


class Policy(NamedTuple):
    """``select``, ``ignore``: beginnings of codes. ``waivers``: of the set; ``folder``: where their files begin."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    document_waivers: bool = True
    waivers: tuple[Waiver, ...] = ()
    folder: str = ""

    def runs(self, code: str) -> bool:
        """Whether findings of this rule count. Of the beginnings that fit the longest decides, of equal ones ignore."""
        if not self.select and not self.ignore:
            return True
        ignored = max((len(each) for each in self.ignore if code.startswith(each)), default=0)
        selected = max((len(each) for each in self.select if code.startswith(each)), default=0)
        is_on = selected > ignored or (not ignored and not self.select)
        return is_on or code.startswith(ALWAYS)
