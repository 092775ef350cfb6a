"""Words that deny: what is said with one of them is not what is said without it."""

from __future__ import annotations

import re
from functools import cache

from ..system.patterns import cased, lazy
from .lookup import entry, listed
from .tables import words_expression
from .words import language

_NUMBER = lazy(r"no\.|no \d")  # an abbreviation in many languages
_WORD = lazy(r"[^\W\d_]+(?:'t)?")


def negation(text: str, lang: str) -> str:
    """The first word of a text without capitals that denies something, in the language of a BCP 47 tag; else empty."""
    code = language(lang)
    of_language = entry(code)
    if of_language.negation_signs:
        match = cased(of_language.negation_signs).search(text)
        return match[0] if match is not None else ""
    known = _denying(code)
    for match in _WORD.finditer(text):
        denies = match[0] in known or match[0].endswith("n't")
        if denies and not _is_no_denial(text, match.start(), code):
            return match[0]
    return ""


@cache
def _denying(code: str) -> frozenset[str]:
    return frozenset(listed(entry(code).negations))


def denied_before(before: str, after: str, lang: str) -> str:
    """The word that denies what comes after it and ends a text without capitals; ``after``: what it denies."""
    code = language(lang)
    if entry(code).speakers.negation_follows:
        return ""
    if not entry(code).is_spaced:
        denying, is_han = entry(code).denying_signs, "\u3400" <= after[:1] <= "\u9fff"
        match = cased(rf"{denying}\Z").search(before) if denying and is_han else None
        return match[0] if match is not None else ""
    words = before.split()
    word = words[-1].strip("\"'(«“„") if words and before[-1].isspace() else ""
    denies = word in _denying(code) or word.endswith("n't")
    return word if denies and not _is_no_denial(f"{word} {after}", 0, code) else ""


def denied_behind(before: str, after: str, lang: str) -> str:
    """The word that denies what comes before it and begins a text without capitals, where it stands behind its verb."""
    code = language(lang)
    how = entry(code).speakers
    match = cased(how.negating).match(after) if how.negating else None
    if match is None or _is_no_denial(after.lstrip(), 0, code):
        return ""
    return "" if how.not_alone and cased(how.not_alone).search(before) else match[0].strip()


def _is_no_denial(text: str, start: int, code: str) -> bool:
    """Whether what looks like a word that denies is none: "not only", "No. 7"."""
    return _NUMBER.match(text, start) is not None or _not_denying(code).match(text, start) is not None


@cache
def _not_denying(code: str) -> re.Pattern[str]:
    words = words_expression(entry(code).not_negations)
    return re.compile(rf"(?:{words})\b" if words else "(?!)")
