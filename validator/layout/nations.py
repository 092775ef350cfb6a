"""Countries and unions that a text names, by their names and adjectives in its language."""

from __future__ import annotations

import re
from functools import cache

from ..languages.index import SMALL_IN_NAMES
from ..languages.inflection import is_form, without_accents
from ..languages.lookup import codes, entry, listed
from ..languages.words import WORD, fold
from .country_names import APOSTROPHES, Mention, inflected, is_dense, key, known, unions

_ENDING = r"\w{0,4}"
__all__ = ["Mention", "first_name", "is_dense", "mentions", "pair", "unions"]

_JOINS = "・·ㆍ/~∼-‐‑–—－―、"


def mentions(text: str, lang: str) -> list[Mention]:
    """The countries that a text names, in order; the longest name wins."""
    if is_dense(lang):
        nouns = known(lang)[0]
        return [Mention(nouns[key(match[0])], match[0], *match.span(), True) for match in _pattern(lang).finditer(text)]
    found: list[Mention] = []
    end, plain = 0, _without_capitals(text)
    for begin in _BEGINS.finditer(plain):
        one = _mention(plain, begin.start(), lang) if begin.start() >= end else None
        if one is not None:
            is_printed = one.words == plain[one.start : one.end]  # else it is the base form
            found.append(one._replace(words=text[one.start : one.end]) if is_printed else one)
            end = one.end
    return found


def _without_capitals(text: str) -> str:
    """A line in capitals as it is written elsewhere: ``NEPAL-QATAR JOINT COMMISSION`` names Nepal."""
    title = text.title() if text.isupper() else text
    return title if len(title) == len(text) else text


def _mention(text: str, start: int, lang: str) -> Mention | None:
    nouns, adjectives = known(lang)
    match = _bucket(_begin(text[start : start + _KEY]), lang).match(text, start)
    if match is not None and (code := nouns.get(key(match[0]))):
        return Mention(code, match[0], *match.span(), True)
    is_right = match is not None and (not entry(lang).template.names_in_capitals or match[0][0].isupper())
    if match is not None and is_right and (code := _adjective(match[0], lang, adjectives)):
        return Mention(code, match[0], *match.span(), False)
    return inflected(text, start, lang)


def _adjective(words: str, lang: str, adjectives: dict[str, str]) -> str:
    folded = fold(words, lang)
    if folded in adjectives:
        return adjectives[folded]
    cut = (folded[: len(folded) - size] + "*" for size in range(5))
    return next((adjectives[stem] for stem in cut if stem in adjectives), "")


def first_name(text: str, mention: Mention, lang: str) -> str:
    """The name by which a text first names a country, as it is printed; "" where that is not sure.

    Where names have endings, only one that stands in a compound has none: Korea-Mongolia.
    """
    language = entry(lang)
    if language.names == "inflected" or language.joined_articles:
        return _base_name(text, mention, lang)
    if is_dense(lang):
        names = sorted((name for name, one in known(lang)[0].items() if one == mention.code), key=len, reverse=True)
        match = re.search("|".join(map(re.escape, names)) or "(?!)", text)
        if match is None or _title_behind().match(text, match.end()):
            return ""
        return "" if text.endswith(_titles_ahead(), 0, match.start()) else match[0]
    first = next((one for one in mentions(text, lang) if one.code == mention.code and one.is_noun), None)
    if first is None or _title_before().search(text[max(0, first.start - 30) : first.start]):
        return ""
    return " ".join(first.words.split())


def only_as_adjective(text: str, mention: Mention, lang: str) -> bool:
    """Whether a text names a country by adjectives alone: Tunisian, ``tuniso-ivoirienne``."""
    if is_dense(lang) or mention.is_noun:
        return False
    return not any(one.code == mention.code and one.is_noun for one in mentions(text, lang))


def _base_name(text: str, mention: Mention, lang: str) -> str:
    """The name of a country in its base form, where outside compounds it is first named by it, not by a longer one."""
    named = (one for one in mentions(text, lang) if one.code == mention.code and one.is_noun)
    first = next((one for one in named if not _is_of_compound(text, one)), None)
    if first is None or entry(lang).joined_articles:
        return ""
    around = [match[0] for match in WORD.finditer(text[max(0, first.start - 30) : first.start])][-1:]
    around += [match[0] for match in WORD.finditer(text, first.end, first.end + 30)][:1]
    titles = [word.casefold() for word in listed(entry(lang).template.titles)]
    is_longer = any(is_form(word.casefold(), title, lang) for word in around for title in titles)
    return "" if is_longer else " ".join(first.words.split())


def _is_of_compound(text: str, one: Mention) -> bool:
    return bool({text[one.start - 1 : one.start], text[one.end : one.end + 1]} & set("-–—/"))


def pair(text: str, lang: str, offset: int = 0) -> tuple[list[Mention], int]:
    """The countries that a name in a language without blanks begins with, two or more, and where they end."""
    template = entry(lang).template
    if text.startswith(tuple(listed(template.no_pairs)), offset):
        return [], offset
    nouns, signs, joins = known(lang)[0], template.pairs, _joins(lang)
    found: list[Mention] = []
    here = offset
    while here < len(text):
        match = _pattern(lang).match(text, here)
        words = match[0] if match else text[here] if text[here] in signs else ""
        code = nouns.get(key(words)) or signs.get(words)
        if not code:
            break
        found.append(Mention(code, words, here, here + len(words), words not in signs or words in nouns))
        end = here = here + len(words)
        here += len(joins.match(text, here)[0])  # type: ignore[index]  # of nothing at the least
        if here < len(text) and (_pattern(lang).match(text, here) or text[here] in signs):
            continue
        return (found, end) if len({one.code for one in found}) > 1 and end == here else ([], offset)
    return (found, here) if len({one.code for one in found}) > 1 and here >= len(text) else ([], offset)


@cache
def _joins(lang: str) -> re.Pattern[str]:
    """What may stand between two countries of a pair, or nothing."""
    words = "|".join(map(re.escape, listed(entry(lang).template.pair_words))) or "(?!)"
    return re.compile(rf"(?:\s?(?:[{re.escape(_JOINS)}]|{words})\s?)*")


@cache
def _titles_ahead() -> tuple[str, ...]:
    """Titles before a name, in languages without blanks: สาธารณรัฐ of สาธารณรัฐกานา."""
    return tuple(word for lang in codes() if is_dense(lang) for word in listed(entry(lang).template.titles))


@cache
def _title_before() -> re.Pattern[str]:
    """The name is longer than the one that is known: Republic of Malta."""
    titles = (word for lang in codes() if entry(lang).is_spaced for word in listed(entry(lang).template.titles))
    small = "|".join(word.replace("'", "['’]") for word in sorted(SMALL_IN_NAMES))
    joins = rf"(?:(?:\s+(?:{small})){{1,2}}\s*|\s+)"
    return re.compile(rf"(?:{'|'.join(map(re.escape, titles))}){joins}$")


def is_state(words: str, lang: str) -> bool:
    """Whether words are no more than a state with its title, as a letterhead has it: ``Republic of Zambia``."""
    plain = _without_capitals(words)
    found = mentions(words, lang) if lang and len(words.split()) <= _STATE else []
    if len(found) != 1 or found[0].end != len(words):
        return False
    before = plain[: found[0].start]
    if before:
        return re.fullmatch(_title_before().pattern, before, re.IGNORECASE) is not None
    return _title_before().match(f"{plain.split()[0]} of ") is not None


_STATE = 6  # words of the name of a state


@cache
def _title_behind() -> re.Pattern[str]:
    titles = (word for lang in codes() if is_dense(lang) for word in listed(entry(lang).template.titles))
    return re.compile(rf"\w{{0,6}}?(?:{'|'.join(titles)})")


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    """A name in a language that does not part its words."""
    return re.compile("|".join(sorted(map(re.escape, known(lang)[0]), key=len, reverse=True)) or "(?!)")


_KEY = 2  # letters by which names are looked up
_BEGINS = re.compile(r"(?<!\w)[^\W\d_]")


def _begin(words: str) -> str:
    return without_accents(key(words).casefold())[:_KEY]


@cache
def _bucket(begin: str, lang: str) -> re.Pattern[str]:
    return re.compile(_buckets(lang).get(begin, "(?!)"))


@cache
def _buckets(lang: str) -> dict[str, str]:
    """The names and adjectives by their first letters; a blank in a name is any white space."""
    parts: dict[str, list[tuple[int, str]]] = {}
    for name in known(lang)[0]:
        expression = re.escape(name).replace(r"\ ", r"\s+").replace("'", f"[{APOSTROPHES}]")
        parts.setdefault(_begin(name), []).append((len(name), expression))
    for text in entry(lang).adjectives.values():
        for word in listed(text):
            stem = re.escape(word.rstrip("*")) + _ENDING * word.endswith("*")
            parts.setdefault(_begin(word), []).append((len(word), f"(?i:{stem})"))
    return {
        begin: rf"(?:{'|'.join(expression for _, expression in sorted(found, reverse=True))})(?!\w)"
        for begin, found in parts.items()
    }
