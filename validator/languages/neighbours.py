"""Words around the number of a session which say that it is the one before or after: ``last``, ``next``, ``次回``."""

from __future__ import annotations

from functools import cache

from ..system.patterns import pattern
from .lookup import entry
from .tables import words_expression
from .words import language

_NEAR = 40  # code points
_CLAUSE = r".;。，؛\n"


def is_another(text: str, start: int, end: int, lang: str) -> bool:
    """Whether the words around the number at these offsets say that it counts the previous or the next session."""
    code = language(lang)
    before, after = text[max(0, start - _NEAR - 20) : start], text[end : end + _NEAR]
    words_before, words_behind = _words(code)
    edge = r"(?!\w)" if entry(code).is_spaced else ""
    if words_before and pattern(rf"(?<!\w)(?:{words_before}){edge}[^{_CLAUSE}]{{0,{_NEAR}}}\Z").search(before):
        return True
    return bool(words_behind) and bool(pattern(rf"[^{_CLAUSE},،]{{0,25}}?(?<!\w)(?:{words_behind})(?!\w)").match(after))


@cache
def _words(lang: str) -> tuple[str, str]:
    """The words right before the number, in its clause, and right after it, where the adjective follows its noun."""
    language = entry(lang)
    if language.sessions:
        return words_expression(language.sessions.another_before), words_expression(language.sessions.another_after)
    return words_expression(language.counters.another_before) if language.counters else "", ""
