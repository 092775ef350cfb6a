"""Words that deny: what is said with one of them is not what is said without it."""

from __future__ import annotations

import re

from ..system.patterns import lazy
from .lookup import entry, listed
from .words import language

_NOT_DENYING = lazy(r"not only\b|no\.|no \d|nicht nur\b|non solo\b|no s[oó]lo\b|не только\b|nie tylko\b|nem csak\b")
_WORD = lazy(r"[^\W\d_]+(?:'t)?")


def negation(text: str, lang: str) -> str:
    """The first word of a text without capitals that denies something, in the language of a BCP 47 tag; else empty."""
    code = language(lang)
    of_language = entry(code)
    if of_language.negation_signs:
        match = re.search(of_language.negation_signs, text)
        return match[0] if match is not None else ""
    known = frozenset(listed(of_language.negations))
    for match in _WORD.finditer(text):
        denies = match[0] in known or match[0].endswith("n't")
        if denies and not _NOT_DENYING.match(text, match.start()):
            return match[0]
    return ""
