"""The language of a text, by its script and by the words that every text of a language is full of.

Own code: the libraries for it carry models of many megabytes, or give another answer at each call; a release is long
enough for a table.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import islice

from ..languages.lookup import codes, entry, listed
from ..languages.scripts import script_of, scripts_for
from ..languages.words import WORD
from ..system.patterns import lazy

_FEWEST = 5  # such words in a text
_SHARE = 0.1  # of all words; where endings do most of the work, of fewer if hardly any is of another language
_CLEAR = (0.04, 8, 2.4)  # share, number, and how many times those of the next language
_FOREIGN = 4  # letters that a language has not, in names and quotes of a text in it
_BRIEF = 1_500  # code points of a text that quotes little
_OWN = 3  # of them that another language has not
_LEAD = 2  # over those that only the other has
_SHOWN = 4
_SIZE = 20_000  # code points that are looked at
_JAPANESE = 0.1  # share of kana among Han and kana
_HAN = lazy("[\u3400-\u9fff]")
_TURNED = lazy(r"(?<=[^\W\d_])‘(?=[^\W\d_])|(?<=[oOgG])['’](?=[^\W\d_])")  # a letter of Uzbek, as it is typed
_KANA = lazy("[\u3041-\u30fa\u30fd-\u30ff]")  # without the dot and the long mark, which others write, too


def language_of(text: str) -> str:
    """The language of a text, a BCP 47 tag; "" where it is not sure, as in a text in two languages."""
    text = _TURNED.sub("ʻ", text[:_SIZE])
    script = script_of(text)
    east = _east(text)
    if east or script is None:
        return east
    return _by_words(text, script) if _tables(script) else _alone_in(script)


def words_of(text: str, lang: str) -> str:
    """A few of the words that a language was told by; its script where there are none."""
    script = script_of(text[:_SIZE])
    known = _tables(script).get(lang, frozenset()) if script is not None else frozenset()
    found = dict.fromkeys(match.group() for match in WORD.finditer(text[:_SIZE]) if match.group().casefold() in known)
    return ", ".join(islice(found, _SHOWN)) or "their script"


def is_other_in_east(text: str, lang: str) -> bool:
    """Whether a text that is said to be Chinese or Japanese is in the other one of the two."""
    return _east(text) not in ("", lang)


def _east(text: str) -> str:
    """Chinese or Japanese: Han with a share of kana or without any; Hangul beside them makes it unsure."""
    han, kana = len(_HAN.findall(text)), len(_KANA.findall(text))
    others = sum(map(str.isalpha, text)) - han - kana
    if han + kana <= 1.5 * others or han < _FEWEST:
        return ""
    share = kana / (han + kana)
    return "ja" if share >= _JAPANESE else "zh" if share < _JAPANESE / 5 else ""


def _by_words(text: str, script: str) -> str:
    words = Counter(match.group().casefold() for match in WORD.finditer(text))
    lower = text.lower()
    tables = {
        lang: known
        for lang, known in _tables(script).items()
        if sum(map(lower.count, entry(lang).no_letters)) < (_FOREIGN if len(lower) > _BRIEF else _FOREIGN // 2)
    }
    counts = {lang: _of(known, words) for lang, known in tables.items()}
    ranked = sorted(counts, key=lambda lang: -counts[lang])
    if not ranked or not _are_enough(counts[ranked[0]], words.total(), counts[ranked[1]] if ranked[1:] else 0):
        return ""
    for other in ranked[1:]:
        # What both have says nothing, and neighbours have most of their words in common.
        own = _of(tables[ranked[0]] - tables[other], words)
        theirs = _of(tables[other] - tables[ranked[0]], words)
        if own < _OWN or own < _LEAD * theirs:
            return ""
    return ranked[0]


def _of(known: frozenset[str], words: Counter[str]) -> int:
    """How often words of a table stand in a text."""
    return sum(words[word] for word in known & words.keys())


def _are_enough(count: int, words: int, following: int) -> bool:
    share, number, times = _CLEAR
    if count >= max(_FEWEST, _SHARE * words):
        return True
    return count >= max(number, share * words, times * following)


@cache
def _tables(script: str) -> dict[str, frozenset[str]]:
    """The words of the languages that are written in a script."""
    found = {lang: listed(entry(lang).everyday.get(script, "")) for lang in codes()}
    return {lang: frozenset((*words, *_of_sessions(lang))) for lang, words in found.items() if words}


def _of_sessions(lang: str) -> list[str]:
    """The words that a short release has too, and that neighbours spell apart: comisión, comissão."""
    known = entry(lang).sessions
    cells = (known.session, known.meeting, known.committee, known.joint, known.between) if known is not None else ()
    return [word.casefold() for cell in cells for word in listed(cell) if "*" not in word]


def _alone_in(script: str) -> str:
    """The language of a script that no other language of releases is written in; "" where there are several."""
    found = [lang for lang in codes() if script in scripts_for(lang)]
    return found[0] if len(found) == 1 else ""
