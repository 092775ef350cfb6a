"""Whether a name is printed in a text, in a form that its language gives it there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..languages.lookup import entry
from ..release.edges import COMPOUND, WHOLE, WORD, cut
from ..release.fold import without_case
from ..release.search import Span, spans
from ..release.text import ReleaseText
from .matching import find, pieces

# Where a name has no endings it may have its plural ("the Ministers Lee and Tora"), and no other: Mongolian is not
# Mongolia.
_PLURAL, _ENDING = frozenset(("s", "es")), 3  # letters
_LETTERS = re.compile(r"[^\W\d_]*")
_WORD = re.compile(r"[^\W_]+")
_LONG, _LEFT_OUT = 3, 3
_OF_A_PATTERN = 50  # characters that a plain search passes over in the time of one


class Found(NamedTuple):
    """Where a name is printed: offsets of the stored text."""

    text: ReleaseText
    start: int
    end: int


def is_printed(words: str, texts: list[ReleaseText], lang: str) -> bool:
    """Whether one of the texts has these words whole, capitals and typography aside; ``...`` skips words.

    True too where the search was given up: nothing can be said of it any more, and that is said (YML012).
    """
    if printed(words, texts, lang) is not None or not pieces(words):
        return True
    return any(text.effort.is_too_much for text in texts)


def printed(words: str, texts: list[ReleaseText], lang: str, near: Sequence[tuple[int, int]] = ()) -> Found | None:
    """The first place of a name, that in the first text first; ``near``: stretches of that text which come before."""
    wanted, language = [without_case(piece) for piece in pieces(words)], lang.partition("-")[0].lower()
    for number, text in enumerate(texts):
        ways = [text.folded.within(*stretch) for stretch in near] if number == 0 else []
        for start, end in (*ways, (0, len(text.caseless))):
            span = _found(text, wanted, start, end, language)
            if span is not None:
                return Found(text, *text.folded.span(*span))
    if wanted and entry(language).names == "inflected" and not any(text.effort.is_too_much for text in texts):
        return next((found for text in texts if (found := _inflected(" ".join(wanted), text))), None)
    return None


def _inflected(wanted: str, text: ReleaseText) -> Found | None:
    stems = [_stem(word) for word in _WORD.findall(wanted)]
    text.effort.spent += len(stems) * len(text.caseless)
    if not stems or not all(stem in text.caseless for stem in stems):
        return None
    text.effort.spent += _OF_A_PATTERN * len(text.caseless)
    match = _pattern(wanted).search(text.caseless)
    return Found(text, *text.folded.span(*match.span())) if match is not None else None


def _stem(word: str) -> str:
    return word[: max(_LONG, len(word) - _LEFT_OUT)] if len(word) > _LONG else word


def _found(text: ReleaseText, wanted: list[str], start: int, end: int, language: str) -> Span | None:
    if not wanted:
        return None
    if len(wanted) > 1:
        found = find(text.any_case, wanted, start, end, WHOLE, text.effort)
        return Span(found.start, found.end) if found is not None else None
    places = spans(text.any_case, wanted[0], start, end, WORD, text.effort)
    return next((span for span in places if _is_whole(text, span, language)), None)


def _is_whole(text: ReleaseText, span: Span, language: str) -> bool:
    """Whether no word goes on before it, nor behind it by more than its language may add to a name."""
    folded = text.folded
    if cut(folded, span.start, True) > COMPOUND:
        return False
    if cut(folded, span.end, False) <= COMPOUND:
        return True
    rest = _LETTERS.match(text.caseless, span.end)[0]  # type: ignore[index]
    return rest in _PLURAL if entry(language).names == "plural" else 0 < len(rest) <= _ENDING


@lru_cache(maxsize=256)
def _pattern(wanted: str) -> re.Pattern[str]:
    """Word by word, of a longer word its beginning: one word after the other. A short one may grow by two letters."""
    words = _WORD.findall(wanted)
    parts = [re.escape(_stem(word)) + (r"\w*" if len(word) > _LONG else r"\w{0,2}") for word in words]
    # That the first begins a word is asked behind its letters, which are looked for faster.
    first = re.escape(_stem(words[0]))
    parts[0] = parts[0].replace(first, rf"{first}(?<!\w{first})", 1)
    return re.compile(r"\W{1,4}".join(parts) + r"(?!\w)")
