"""Countries and unions that a text names, by their names and adjectives in its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ..document import countries
from ..languages import cldr
from ..languages.lookup import codes, entry, listed
from ..languages.words import fold

_ENDING = r"\w{0,4}"
_JOINS = "・·ㆍ/~∼-‐‑–—－―、"


class Mention(NamedTuple):
    """A country (or union) that is named, and its place (code points). ``is_noun``: by its name, not an adjective."""

    code: str
    words: str
    start: int
    end: int
    is_noun: bool


def is_dense(lang: str) -> bool:
    """Whether names are not apart by blanks in a language."""
    return not entry(lang).is_spaced


def mentions(text: str, lang: str) -> list[Mention]:
    """The countries that a text in a language with blanks names, in order; the longest name wins."""
    nouns, adjectives = _known(lang)
    found = []
    for match in _pattern(lang).finditer(text):
        words = match[0]
        code = nouns.get(_key(words))
        if code is None and (adjective := _adjective(words, lang, adjectives)):
            if not entry(lang).template.names_in_capitals or words[0].isupper():
                found.append(Mention(adjective, words, *match.span(), False))
        elif code:
            found.append(Mention(code, words, *match.span(), True))
    return found


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
        # Of Turkish names an apostrophe parts the ending.
        return mention.words if mention.is_noun and language.dotted_i else ""
    if is_dense(lang):
        names = sorted((name for name, one in _known(lang)[0].items() if one == mention.code), key=len, reverse=True)
        match = re.search("|".join(map(re.escape, names)) or "(?!)", text)
        return match[0] if match and not _title_behind().match(text, match.end()) else ""
    first = next((one for one in mentions(text, lang) if one.code == mention.code and one.is_noun), None)
    if first is None or _title_before().search(text[max(0, first.start - 30) : first.start]):
        return ""
    return " ".join(first.words.split())


def pair(text: str, lang: str, offset: int = 0) -> tuple[list[Mention], int]:
    """The countries that a name in a language without blanks begins with, two or more, and where they end."""
    template = entry(lang).template
    if text.startswith(tuple(listed(template.no_pairs)), offset):
        return [], offset
    nouns = _known(lang)[0]
    signs, joins = template.pairs, (*_JOINS, *listed(template.pair_words))
    found: list[Mention] = []
    here = offset
    while here < len(text):
        match = _pattern(lang).match(text, here)
        words = match[0] if match else text[here] if text[here] in signs else ""
        code = nouns.get(_key(words)) or signs.get(words)
        if not code:
            break
        found.append(Mention(code, words, here, here + len(words), words not in signs or words in nouns))
        end = here = here + len(words)
        while here < len(text) and text[here] in joins:
            here += 1
        if here < len(text) and (_pattern(lang).match(text, here) or text[here] in signs):
            continue
        return (found, end) if len({one.code for one in found}) > 1 and end == here else ([], offset)
    return (found, here) if len({one.code for one in found}) > 1 and here >= len(text) else ([], offset)


@cache
def _known(lang: str) -> tuple[dict[str, str], dict[str, str]]:
    """Names (as printed) and adjectives (folded) with their codes. A name of several countries is not known."""
    nouns: dict[str, set[str]] = {}
    for code, name in (*_names(lang), *_unions()):
        nouns.setdefault(name, set()).add(code)
    kept = {name: _only(codes) for name, codes in nouns.items()}
    adjectives = {word: code for code, text in entry(lang).adjectives.items() for word in listed(text)}
    folded = {fold(word.rstrip("*"), lang) + "*" * word.endswith("*"): code for word, code in adjectives.items()}
    return {name: code for name, code in kept.items() if code}, folded


def _only(codes: set[str]) -> str:
    """The one code; Korea alone is the Republic in all releases but those of the North, which names itself in full."""
    if codes == {"KOR", "PRK"}:
        return "KOR"
    return next(iter(codes)) if len(codes) == 1 else ""


def _names(lang: str) -> Iterator[tuple[str, str]]:
    if lang == "en":
        for code in countries.codes():
            for name in countries.names(code):
                yield code, name
    known = None if lang == "en" else cldr.of(lang)
    for code, names in known.countries.items() if known else ():
        for name in names if countries.is_country(code) else ():
            yield code, name
    for code, text in entry(lang).countries.items():
        for name in listed(text):
            yield code, name


@cache
def unions() -> dict[str, list[str]]:
    """The bodies that act as a side, with their names in all languages."""
    found: dict[str, list[str]] = {}
    for lang in codes():
        for code, text in entry(lang).template.unions.items():
            found.setdefault(code, []).extend(listed(text))
    return found


def _unions() -> Iterator[tuple[str, str]]:
    for code, names in unions().items():
        for name in names:
            yield code, name


@cache
def _title_before() -> re.Pattern[str]:
    """The name is longer than the one that is known: Republic of Malta."""
    titles = (word for lang in codes() if entry(lang).is_spaced for word in listed(entry(lang).template.titles))
    joins = r"(?:\s+(?:of|de|del|du|da|do|di|d['’]|des|dos)\s*(?:the\s+|la\s+|l['’])?|\s+)"
    return re.compile(rf"(?:{'|'.join(map(re.escape, titles))}){joins}$")


@cache
def _title_behind() -> re.Pattern[str]:
    titles = (word for lang in codes() if is_dense(lang) for word in listed(entry(lang).template.titles))
    return re.compile(rf"\w{{0,6}}?(?:{'|'.join(titles)})")


def _key(words: str) -> str:
    return " ".join(words.replace("’", "'").split())


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    """A name or an adjective; a blank in a name is any white space."""
    nouns = _known(lang)[0]
    if is_dense(lang):
        return re.compile("|".join(sorted(map(re.escape, nouns), key=len, reverse=True)))
    names = [re.escape(name).replace(r"\ ", r"\s+").replace("'", "['’]") for name in nouns]
    adjectives = (word for text in entry(lang).adjectives.values() for word in listed(text))
    stems = [re.escape(word.rstrip("*")) + _ENDING * word.endswith("*") for word in adjectives]
    either = "|".join(
        [*sorted(names, key=len, reverse=True), *(f"(?i:{stem})" for stem in sorted(stems, key=len, reverse=True))]
    )
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)") if either else re.compile(r"(?!)")
