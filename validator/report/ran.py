"""The diagnostics of a document by rule and place, and which rules have seen all that they read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

from ..diagnostic import Diagnostic, Waived, pointer
from ..document.facts import Facts
from ..rules import registered
from ..rules.hiding import silencing

Place: TypeAlias = tuple[str, str]
"""The code of a rule, and a JSON Pointer."""

_OF_OTHERS = ("SER", "EVD021")  # these need other documents, or the JSON: it is not known whether they saw all
_OF_THE_TEXT = ("EVD", "COV", "OUT010", "ABS004", "MTG002")
_ENGLISH = ("COV002", "COV004", "ABS004")


class Findings:
    """The diagnostics of a document, by rule and place, so that what a waiver speaks of is found at once."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.all = list(diagnostics)
        self.at: dict[Place, list[int]] = {}
        self.codes = {each.rule.code for each in self.all}
        for index, found in enumerate(self.all):
            for place in places(found):
                self.at.setdefault(place, []).append(index)

    def waive(self, index: int, waived: Waived) -> None:
        """Mark a diagnostic; one that is marked already stays so."""
        found = self.all[index]
        if found.waived is None:
            self.all[index] = found._replace(waived=waived)


def places(diagnostic: Diagnostic) -> Iterator[Place]:
    """The rule, with the place of a finding and each above it: what a waiver may name."""
    for length in range(len(diagnostic.path) + 1):
        yield diagnostic.rule.code, pointer(diagnostic.path[:length])


def of_the_text(code: str) -> bool:
    """Whether a rule finds something only where the text of the release is at hand."""
    return code.startswith(_OF_THE_TEXT)


def has_run(code: str, findings: Findings, facts: Facts) -> bool:
    """Whether the rule has seen the whole document, and the text of its release if it reads that."""
    if not findings.codes.isdisjoint(silencing(code)):
        return False
    if code.startswith(_OF_OTHERS) or (code.startswith(_OF_THE_TEXT) and not _has_read(code, findings, facts)):
        return False
    return code == "MIS001" or code in _registered()


@cache
def _registered() -> frozenset[str]:
    return frozenset(rule.code for rule in registered())


def _has_read(code: str, findings: Findings, facts: Facts) -> bool:
    """Whether the text is at hand, without other versions, and its body and language were understood."""
    if facts.text is None or facts.release.get("versions") or "EVD023" in findings.codes:
        return False
    return code not in _ENGLISH or facts.release["lang"].split("-")[0] == "en"
