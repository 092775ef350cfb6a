"""The words that can be held against a value: quotes and printed words that other rules do not doubt already.

A quote that is not in the release (EVD002), or printed words that are not in the cited paragraph (EVD008), are the
fault themselves; what they say of a value would be a second message for it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Path
from ..document.content import each
from ..document.facts import Facts, attempt


def quotes_of(path: Path, obj: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    """(place, words) of the quotes of an object that can be read; words with composed letters."""
    for index, words in each(attempt(partial(obj.get, "quote"))):
        yield (*path, "quote", index), unicodedata.normalize("NFC", words)


def is_doubtful(place: Path, facts: Facts) -> bool:
    """Whether the quote, or the printed words, at this place are not what the release says."""
    if not facts.has_texts:
        return False
    if "quote" not in place:
        from .printed import misprinted

        return place in misprinted(facts)
    from ..evidence.quotes import NOWHERE, located

    return any(quote.path == place and quote.verdict == NOWHERE for quote in located(facts))
