"""A text of a stranger as an annotation can hold it."""

from __future__ import annotations

import unicodedata

from ..system.printable import visible

_LONGEST = 500
_JOINERS = "\u200c\u200d"  # part of the spelling of Persian and of languages of India


def clean(text: str) -> str | None:
    """The text on one line, without signs that show nothing; None for one that an annotation cannot hold."""
    text = unicodedata.normalize("NFC", text)
    kept = "".join(sign for sign in text if sign in _JOINERS or unicodedata.category(sign) != "Cf")
    kept = " ".join(kept.split())
    return (
        kept
        if kept and len(kept) <= _LONGEST and visible(kept.translate(_WITHOUT)) == kept.translate(_WITHOUT)
        else None
    )


_WITHOUT = dict.fromkeys(map(ord, _JOINERS))
