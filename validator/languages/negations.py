"""Words that deny: what is said with one of them is not what is said without it."""

from __future__ import annotations

import re

from ..system.patterns import lazy
from .lookup import entry, listed
from .words import language

_NOT_DENYING = lazy(
    r"not (?:only|least|just)\b|not? (?:later|earlier|less|more|fewer) than\b|no\.|no \d|"
    r"nicht (?:nur|zuletzt)\b|non solo\b|no s[oó]lo\b|не только\b|nie tylko\b|"
    r"nem csak\b|niet (?:alleen|in de laatste)\b|inte (?:bara|minst|endast)\b|ikke (?:bare|mindst|kun|minst)\b|"
    r"não só\b|nu numai\b"
)
# Han signs that deny what follows them; "南非" is South Africa, "有无", "是否" ask.
_HAN = lazy(
    r"(?:没有|沒有|不能|不会|不會|不得|不再|不予|不可|无法|無法|未能|未曾|不|没|沒|未|無|(?<!有)无|(?<![南北东東西])非)\Z"
)
_HAN_LETTER = lazy(r"[\u3400-\u9fff]")
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


def denied_before(before: str, after: str, lang: str) -> str:
    """The word that denies what comes after it and ends a text without capitals; ``after``: what it denies."""
    code = language(lang)
    if entry(code).speakers.negation_follows:
        return ""
    if not entry(code).is_spaced:
        match = _HAN.search(before) if _HAN_LETTER.match(after) is not None else None
        return match[0] if match is not None else ""
    words = before.split()
    word = words[-1].strip("\"'(«“„") if words and before[-1].isspace() else ""
    denies = word in listed(entry(code).negations) or word.endswith("n't")
    return word if denies and _NOT_DENYING.match(f"{word} {after}") is None else ""


def denied_behind(before: str, after: str, lang: str) -> str:
    """The word that denies what comes before it and begins a text without capitals, where it stands behind its verb."""
    expression = entry(language(lang)).speakers.negating
    match = re.match(expression, after) if expression else None
    if match is None or (_NOT_DENYING.match(after.lstrip()) is not None) or _ONLY.search(before) is not None:
        return ""
    return match[0].strip()


_ONLY = lazy(r"(?:だけで|のみで|ばかりで|뿐만|ही)\s?\Z|(?:sadece|yalnızca|yalnız)\b")
