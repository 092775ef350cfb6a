"""What a text gives, whatever a document says of it: its comparison form, and what was read in it."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Any

from .fold import Folded, fold, without_case

_KEPT = 100_000  # characters of a text whose forms are kept for the next document


class Forms:
    """``readings`` is for who reads the text, once for each language."""

    def __init__(self, stored: str) -> None:
        self.stored = stored
        self.readings: dict[tuple[str, str], Any] = {}

    @cached_property
    def folded(self) -> Folded:
        """The comparison form."""
        return fold(self.stored, joins=True)

    @cached_property
    def caseless(self) -> str:
        """The comparison form without capitals, character by character."""
        return without_case(self.folded.text)


def forms_of(stored: str) -> Forms:
    """The forms of a text. Those of the last texts are kept, unless they are very long.

    A template is tried, a fix is checked and two people annotate one release: each reads the same text again.
    """
    return _kept(stored) if len(stored) <= _KEPT else Forms(stored)


_kept = lru_cache(maxsize=2)(Forms)
