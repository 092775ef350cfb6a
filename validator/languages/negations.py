"""Words that deny, by language, without capitals: what is said with one of them is not what is said without it."""

from __future__ import annotations

import re

from ..system.patterns import lazy
from .words import language

_WORDS = {
    "en": "not no never nor neither without cannot non nothing nobody none nowhere unable refused declined",
    "de": "nicht nichts kein keine keinen keiner keinem keines nie niemals niemand nirgends ohne weder",
    "fr": "ne pas non sans ni jamais rien aucun aucune",
    "es": "no sin nunca nada nadie ningún ninguno ninguna tampoco jamás ni",
    "pt": "não nem sem nenhum nenhuma ninguém nunca jamais",
    "it": "non né senza mai nessun nessuno nessuna niente nulla",
    "nl": "niet geen nooit niets niemand zonder noch",
    "ro": "nu fără nici niciun nicio niciodată",
    "ru": "не нет ни без нельзя никогда ничего никто",
    "uk": "не ні без ніколи нічого ніхто",
    "bg": "не без никога нищо",
    "sr": "не без никад ништа ne bez nikad ništa",
    "hr": "ne bez nikada ništa",
    "pl": "nie bez nigdy nic nikt ani żaden żadna żadne",
    "cs": "ne bez nikdy nic nikdo žádný žádná žádné",
    "sk": "nie bez nikdy nič nikto žiadny žiadna žiadne",
    "hu": "nem ne sem soha nélkül",
    "el": "δεν μη μην χωρίς ποτέ κανένας καμία κανένα",
    "sv": "inte ej aldrig ingen inget inga utan",
    "da": "ikke aldrig ingen intet uden",
    "nb": "ikke aldri ingen intet uten",
    "fi": "ei eivät ilman",
    "tr": "değil hayır asla",
    "ar": "لا لم لن ليس غير بدون دون",
    "fa": "نه بدون هیچ",
    "he": "לא אין בלי אינו אינה אינם",
    "hi": "नहीं न बिना",
    "id": "tidak bukan tanpa belum",
    "vi": "không chưa chẳng",
    "mn": "үгүй биш",
    "kk": "емес жоқ",
    "ko": "안 못 않 않고 않기로 않는 않은 않았다 않다 못하고 못했다 못한 없이 없는 아니라",
    "zh": "不 没 未 無 非 否",
    "ja": "ない 不 未 無 非",
}
NEGATIONS = frozenset(word for words in _WORDS.values() for word in words.split())
"""Those of all languages together: good to tell how grave it is that a word differs."""
# Where words are not apart, and a sign of these may be a part of other words (非洲, 未来).
_IN_SIGNS = {
    "zh": "不(?![仅僅断斷同少过過久止但光])|[没沒]有|未能|[并並]非|[无無]法|拒[绝絕]",
    "ja": "ません|なかった|ないこと|(?<!だけで)(?<!間も)なく",
    "th": "ไม่|มิได้",
}
_NOT_DENYING = lazy(r"not only\b|no\.|no \d|nicht nur\b|non solo\b|no s[oó]lo\b|не только\b|nie tylko\b|nem csak\b")
_WORD = lazy(r"[^\W\d_]+(?:'t)?")


def negation(text: str, lang: str) -> str:
    """The first word of a text without capitals that denies something, in the language of a BCP 47 tag; else empty."""
    code = language(lang)
    if code in _IN_SIGNS:
        match = re.search(_IN_SIGNS[code], text)
        return match[0] if match is not None else ""
    known = frozenset(_WORDS.get(code, "").split())
    for match in _WORD.finditer(text):
        if (match[0] in known or (code == "en" and match[0].endswith("n't"))) and not _NOT_DENYING.match(
            text, match.start()
        ):
            return match[0]
    return ""
