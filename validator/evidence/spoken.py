"""In which language the body of a text is written, where it is sure and not the one that the annotation gives."""

from __future__ import annotations

from ..languages.guess import may_be_another
from ..languages.scripts import has_foreign_letters
from ..languages.words import language
from ..release.text import ReleaseText

_LETTERS = 2_000  # code points in which foreign letters are looked for
_OF_ONE_SCRIPT = ("ja", "zh")  # told apart by kana, though both are written in Han
_SIZE = 20_000  # code points of the body that are looked at


def written_in(text: ReleaseText, tag: str) -> str:
    """The language by which the words of a text are read: its own, where that is sure, though lang says another."""
    found = other_language(text, tag)
    return found[0] if found is not None else tag


def other_language(text: ReleaseText, tag: str) -> tuple[str, str] | None:
    """The tag of the language, and a few of the words that tell it."""
    key = ("spoken", tag)
    if key not in text.readings:
        text.readings[key] = _other_language(text, tag)
    found: tuple[str, str] | None = text.readings[key]
    return found


def _other_language(text: ReleaseText, tag: str) -> tuple[str, str] | None:
    start, end = text.body
    body = text.stored[start : min(end, start + _SIZE)]
    may_be = may_be_another(body, tag) or has_foreign_letters(body[:_LETTERS], tag)
    if not may_be and language(tag) not in _OF_ONE_SCRIPT:
        return None
    from ..layout.language import is_other_in_east, language_of, words_of

    if not may_be and not is_other_in_east(body[:_LETTERS], language(tag)):
        return None

    found = language_of(body)
    return (found, words_of(body, found)) if found and language(found) != language(tag) else None
