"""A side that its language tells by an adjective: "la partie sénégalaise", "сербская сторона", "den finska sidan"."""

from __future__ import annotations

import re
from functools import cache

from ..document.content import peek
from ..document.facts import Facts
from ..document.geography import ENGLISH, languages, names_of
from ..languages.inflection import bare, without_accents
from ..languages.lookup import entry, listed
from .subjects import Named, forms_of

_EASTERN = "\u2e80"  # signs behind it stand for more than a letter
_SHORTER = 2  # letters that an ending may take off a name: Türkei, türkisch
_SHARED, _AHEAD, _ENDING = 4, 2, 7  # letters: of a name in its adjective, more than of another one, of the ending
_WORD = r"[^\W\d_][\w'’-]*"


def stems(facts: Facts) -> dict[str, frozenset[str]]:
    """The words of the names of each side that is a state, without accents: what an adjective of it begins with."""
    found: dict[str, frozenset[str]] = {}
    langs = languages(facts)
    if langs == (ENGLISH,) or not any(entry(lang).speakers.sides for lang in langs if lang != ENGLISH):
        return found
    for path, party in facts.nodes("party"):
        if peek(party, "role") == "side":
            key = str(path[-1])
            found[key] = frozenset(
                form
                for name in (*forms_of(party), *names_of(key, langs), *_adjectives(key, langs))
                for word in re.findall(_WORD, without_accents(name.casefold()))
                for form in bare(word)
                if len(form) >= _SHARED
            )
    return found


def called(facts: Facts) -> dict[str, frozenset[str]]:
    """What each side is called by, without accents: its names, also in English, and the adjectives of its country."""
    langs = languages(facts)
    return {
        str(path[-1]): frozenset(
            " ".join(without_accents(name.casefold()).strip("*").split())
            for name in (*forms_of(party), *names_of(str(path[-1]), langs), *_adjectives(str(path[-1]), langs))
        )
        for path, party in facts.nodes("party")
        if peek(party, "role") == "side"
    }


def named_in(words: str, known: dict[str, frozenset[str]]) -> set[str]:
    """The sides that are named among some words, be it by an adjective; where words are not apart, within them."""
    plain = " ".join(without_accents(words.casefold()).split())
    each = re.findall(_WORD, plain)
    return {key for key, names in known.items() if any(_is_named(name, plain, each) for name in names)}


def _is_named(name: str, plain: str, words: list[str]) -> bool:
    if name > _EASTERN:
        return len(name) > 1 and name in plain
    return f" {name} " in f" {plain} " if " " in name else any(_is_of(word, name) for word in words)


def _is_of(word: str, name: str) -> bool:
    """Whether a word is a name with another ending: ``kenyan`` of ``kenya``."""
    size = min(len(word), len(name), max(_SHARED, len(name) - _SHORTER))
    return size >= _SHARED and word[:size] == name[:size] and len(word) - size <= _ENDING


def _adjectives(code: str, langs: tuple[str, ...]) -> list[str]:
    return [word for lang in langs for word in listed(entry(lang).adjectives.get(code, ""))]


def side_at(text: str, start: int, end: int, code: str, known: dict[str, frozenset[str]]) -> Named | None:
    """The side that opens a stretch of text, be it behind "for its part"; None where two could be meant."""
    pattern = _opening(code)
    match = pattern.match(text, start, end) if pattern is not None else None
    if match is None:
        return None
    word = without_accents(next(filter(None, match.groups()[1:])).casefold())
    shares = sorted(((_shared(word, words), key) for key, words in known.items()), reverse=True)
    if not shares or shares[0][0] < max(_SHARED, len(word) - _ENDING):
        return None
    if len(shares) > 1 and shares[0][0] < shares[1][0] + _AHEAD:
        return None
    return Named(shares[0][1], match.start("side"), match.end("side"))


def _shared(word: str, names: frozenset[str]) -> int:
    """With how many letters, at most, a word begins as one of the names does."""
    most = 0
    for name in names:
        size = next((at for at, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), None)
        most = max(most, min(len(word), len(name)) if size is None else size)
    return most


@cache
def _opening(code: str) -> re.Pattern[str] | None:
    """An expression of how a language calls a side, at the beginning of a sentence; None of a language without one."""
    speakers = entry(code).speakers
    forms = listed(speakers.sides)
    if not forms:
        return None
    written = "|".join(re.escape(form).replace(r"\ ", r"\s+").replace(r"\{\}", f"({_WORD})") for form in forms)
    turns = "|".join(re.escape(turn).replace(r"\ ", r"\s+") for turn in listed(speakers.turns))
    before = rf"(?:(?:{turns})\s*,?\s*)?" if turns else ""
    if speakers.says:
        before += rf"(?:{_WORD}\s+)?"  # the verb stands first
    return re.compile(rf"\s*{before}(?P<side>{written})(?!\w)", re.IGNORECASE)
