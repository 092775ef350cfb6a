"""Whether a sentence opens with words for both sides: "Les deux parties ont souligné", "Las dos partes destacaron".

What somebody says of both sides stands in the same words ("Les deux parties partagent une longue histoire, a dit Lee").
So these must open the sentence, what they do must be a verb of those that releases report with, and nothing may be
there that could tell who says it: a name, or a few words behind a comma. English has a reader of its own
(``joint_subjects``).
"""

from __future__ import annotations

import re
from functools import cache

from ..languages.inflection import without_accents
from ..languages.lookup import entry, everyday, listed
from ..languages.words import language
from .locating import CAPITALS, EXACT, Quote
from .opening_names import Openers, is_passive, may_tell, sentence_of
from .subjects import Named, Names
from .told_behind import auxiliaries, plain

_SHARED = 4  # letters of the name of a side
_AHEAD = 2  # words behind both sides that may make it a passive, but for auxiliaries
_BESIDE = 2  # words between both sides and their verb: "ont également souligné"


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
    if names.within(text, start, end) or may_tell(text, quote, end):
        return None
    words = re.findall(r"[^\W\d_][\w'’-]*", text[match.end() : end].casefold())
    follows = words[0] if words else ""
    if not follows or follows in listed(entry(code).speakers.others):
        return None
    if follows in everyday(code) and follows not in auxiliaries(code):
        return None
    if not _says(text[match.start() : match.start("both")].casefold().split()[-1:], words, code):
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


def _says(before: list[str], words: list[str], code: str) -> bool:
    """Whether what both sides do is one of the verbs by which a release reports it."""
    speakers = entry(code).speakers
    verbs = [verb.split() for verb in listed(speakers.both_say)]
    if speakers.says:  # the verb stands first
        return [word.removeprefix(entry(code).joined_letters[:1]) for word in before] in verbs
    if speakers.verb_is_last:
        return any(words[-len(verb) :] == verb for verb in verbs)
    return any(words[at : at + len(verb)] == verb for verb in verbs for at in range(_BESIDE + 1))


def _begins_alike(word: str, stems: frozenset[str]) -> bool:
    return any(word.startswith(stem[:_SHARED]) for stem in stems)


@cache
def _opening(code: str) -> re.Pattern[str] | None:
    """An expression of how a sentence begins that both sides do; None of a language without the words."""
    speakers = entry(code).speakers
    if not (speakers.both and speakers.both_say):
        return None
    before = r"(?:[^\W\d_]+\s+)?" if speakers.says else ""  # the verb stands first
    return re.compile(rf"\s*{before}(?P<both>(?:{speakers.both}))(?!\w)", re.IGNORECASE)
