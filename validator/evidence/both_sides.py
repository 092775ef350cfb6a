"""Whether a sentence opens with words for both sides: "Les deux parties ont souligné", "Las dos partes destacaron".

Only where nothing else could be meant: a side that is named behind them, and words that something is done to both, give
nothing. English has a reader of its own (``joint_subjects``).
"""

from __future__ import annotations

import re
from functools import cache

from ..languages.inflection import without_accents
from ..languages.lookup import entry, everyday, listed
from ..languages.words import language
from .locating import CAPITALS, EXACT, Quote
from .opening_names import Openers, is_passive, sentence_of
from .subjects import Named, Names
from .told_behind import auxiliaries, plain

_SHARED = 4  # letters of the name of a side
_CLAUSE = 60  # code points that may stand ahead, before a comma
_AHEAD = 2  # words behind both sides that may make it a passive, but for auxiliaries


def both_sides(quote: Quote, names: Names, people: Openers, lang: str, side: str | None) -> Named | None:
    """The words for both sides that open the sentence of a quote, right before its words or as the first of them.

    ``side``: the one that the outcome has alone.
    """
    code = language(lang)
    opens = _opening(code)
    around = names.sentence(quote) if opens and quote.verdict in (EXACT, CAPITALS) and quote.start >= 0 else None
    if opens is None or around is None:
        return None
    text = quote.text.stored
    start, end = sentence_of(text, quote, *around, code)
    match = opens.match(text, start, end)
    if match is None or match.end() >= quote.end or text[match.end() : quote.start].strip():
        return None
    words = re.findall(r"[^\W\d_][\w'’-]*", text[match.end() : end].casefold())
    follows = words[0] if words else ""
    if not follows or follows in listed(entry(code).speakers.others):
        return None
    if follows in everyday(code) and follows not in auxiliaries(code):
        return None
    verbs = [word for word in words if word not in auxiliaries(code)]
    if any(is_passive(word, code) for word in (verbs if entry(code).speakers.verb_is_last else verbs[:_AHEAD])):
        return None
    own = people.stems.get(side or "", frozenset())
    named = [name for name, key in people.sides.items() if key == side]
    rest = plain(text[match.end() : end])
    if not named or any(name in rest for name in named) or any(_begins_alike(without_accents(w), own) for w in words):
        return None
    return Named("all", match.start("both"), match.end("both"))


def _begins_alike(word: str, stems: frozenset[str]) -> bool:
    return any(word.startswith(stem[:_SHARED]) for stem in stems)


@cache
def _opening(code: str) -> re.Pattern[str] | None:
    """An expression of how a sentence begins that both sides do; None of a language without the words."""
    speakers = entry(code).speakers
    if not speakers.both:
        return None
    before = r"(?:[^\W\d_]+\s+)?" if speakers.says else ""  # the verb stands first
    clause = rf"(?:[^,،;:.«»“”\"]{{1,{_CLAUSE}}}[,،]\s+)?"  # "Lors de la réunion, ..."
    return re.compile(rf"\s*{clause}{before}(?P<both>(?:{speakers.both}))(?!\w)", re.IGNORECASE)
