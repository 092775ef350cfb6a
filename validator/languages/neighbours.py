"""Words around the number of a session which say that it is the one before or after: ``last``, ``next``, ``次回``."""

from __future__ import annotations

import re
from functools import cache

from .words import language

# Right before the number, in its clause; stems, as the words are inflected.
_AHEAD = {
    "en": "last|previous|next|preceding|former|upcoming|following|earlier",
    "fr": "dernière|précédente|prochaine|future",
    "es": r"última|anterior|próxima|pasada|siguiente|futura",
    "pt": "última|anterior|próxima|passada|seguinte|futura",
    "de": r"letzte\w*|vorige\w*|vorherige\w*|vorangegangene\w*|nächste\w*|kommende\w*|folgende\w*",
    "ru": r"предыдущ\w*|прошл\w*|следующ\w*|предстоящ\w*|ближайш\w*",
    "mn": r"өмнөх|сүүлийн|дараагийн|дараачийн|ирэх",
    "tr": "önceki|geçen|son|sonraki|gelecek|bir sonraki",
    "ar": "",
    "vi": "",
    "id": "",
    "ko": "지난|직전|이전|차기|다음|향후",
    "ja": "前回|次回|前の|次の",
    "zh": "上次|上一次|前次|上届|上屆|下次|下一次|下届|下屆|此前",
}
# Right after it, where the adjective follows its noun.
_BEHIND = {
    "fr": "précédente|prochaine|suivante|antérieure|à venir",
    "es": "anterior|pasada|próxima|siguiente|previa",
    "pt": "anterior|passada|próxima|seguinte|prévia",
    "ar": r"السابقة|السابق|الماضية|الماضي|المقبلة|المقبل|القادمة|القادم|التالية|التالي",
    "vi": "trước|vừa qua|tới|tiếp theo|sắp tới",
    "id": "sebelumnya|lalu|berikutnya|mendatang|selanjutnya",
}
_NEAR = 40  # code points
_CLAUSE = r".;。，؛\n"


def is_another(text: str, start: int, end: int, lang: str) -> bool:
    """Whether the words around the number at these offsets say that it counts the previous or the next session."""
    code = language(lang)
    before, after = text[max(0, start - _NEAR - 20) : start], text[end : end + _NEAR]
    edge = "" if code in ("ko", "ja", "zh") else r"(?!\w)"
    if _AHEAD.get(code) and _pattern(rf"(?<!\w)(?:{_AHEAD[code]}){edge}[^{_CLAUSE}]{{0,{_NEAR}}}\Z").search(before):
        return True
    return bool(_BEHIND.get(code)) and bool(
        _pattern(rf"[^{_CLAUSE},،]{{0,25}}?(?<!\w)(?:{_BEHIND[code]})(?!\w)").match(after)
    )


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)
