"""In which language the body of a text is written, where it is sure and not the one that the annotation gives."""

from __future__ import annotations

from ..languages.guess import may_be_another
from ..languages.scripts import has_foreign_letters
from ..languages.words import language
from ..release.text import ReleaseText

_LETTERS = 2_000  # code points in which foreign letters are looked for
_SIZE = 20_000  # code points of the body that are looked at


def other_language(text: ReleaseText, tag: str) -> tuple[str, str] | None:
    """The tag of the language, and a few of the words that tell it."""
    start, end = text.body
    body = text.stored[start : min(end, start + _SIZE)]
    if not may_be_another(body, tag) and not has_foreign_letters(body[:_LETTERS], tag):
        return None
    from ..layout.language import language_of, words_of

    found = language_of(body)
    return (found, words_of(body, found)) if found and language(found) != language(tag) else None
