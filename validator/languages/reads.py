"""What is read in each language: ``jco languages``."""

from __future__ import annotations

from ..tuples import NamedTuple
from .figure_tables import reads as figures_are_read
from .inflection import ENDINGS, FIXED, PLURALS, UNKNOWN, kind
from .lookup import codes, entry
from .scripts import is_told, scripts_for


class Reads(NamedTuple):
    """A language and what is read in it. ``names``: the forms of a name: plural, inflected, fixed, or - (not known)."""

    code: str
    name: str
    ordinals: bool
    dates: bool
    figures: bool
    names: str
    template: bool
    recognised: bool

    @property
    def is_read(self) -> bool:
        """Whether any words of it are read, beside names."""
        return self.ordinals or self.dates or self.figures or self.template


_FORMS = {PLURALS: "plural", ENDINGS: "inflected", FIXED: "fixed", UNKNOWN: "-"}


def every() -> list[Reads]:
    """All languages with a file, by their English names."""
    return sorted(map(reads, codes()), key=lambda each: each.name)


def reads(code: str) -> Reads:
    """What is read in a language."""
    language = entry(code)
    return Reads(
        code,
        language.name,
        language.ordinals is not None or language.counters is not None,
        language.dates is not None,
        figures_are_read(code),
        _FORMS[kind(code)],
        bool(language.template.committee),
        bool(language.everyday) or not language.is_spaced or _is_alone(code),
    )


def _is_alone(code: str) -> bool:
    """Whether no other language is written in its script."""
    own = [script for script in scripts_for(code) if is_told(script)]
    return any(sum(script in scripts_for(other) for other in codes()) == 1 for script in own)
