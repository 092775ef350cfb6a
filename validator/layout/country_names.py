"""Countries, and unions that act as a side: their names and adjectives, in the forms that a sentence gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..document import countries
from ..languages import cldr
from ..languages.inflection import ENDINGS, bare, is_form, is_vowel, kind, without_accents
from ..languages.lookup import codes, entry, listed
from ..languages.tables import words_expression
from ..languages.words import fold
from ..tuples import NamedTuple


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


@cache
def known(lang: str) -> tuple[dict[str, str], dict[str, str]]:
    """Names (as printed) and adjectives (folded) with their codes. A name of several countries is not known."""
    nouns: dict[str, set[str]] = {}
    sessions = entry(lang).sessions
    others = set(listed(f"{sessions.session}, {sessions.meeting}")) if sessions is not None else set()
    for code, name in (*_names(lang), *_unions()):
        # Of a text about meetings Reunión is no island.
        if name.casefold() not in others:
            nouns.setdefault(key(name) if "ʻ" in name else name, set()).add(code)
    kept = {name: _only(codes) for name, codes in nouns.items()}
    adjectives: dict[str, set[str]] = {}
    for code, text in entry(lang).adjectives.items():
        for word in listed(text):
            adjectives.setdefault(fold(word.rstrip("*"), lang) + "*" * word.endswith("*"), set()).add(code)
    return (
        {name: code for name, code in kept.items() if code},
        {word: next(iter(codes)) for word, codes in adjectives.items() if len(codes) == 1},
    )


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


def key(words: str) -> str:
    """The form in which a name is looked up."""
    return " ".join(words.translate(_APOSTROPHES).split())


APOSTROPHES = "'’‘ʻʼ`"
"""The signs that are written for one, or for the letters of Uzbek and Hawaiian that look like one."""
_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


_WORD = re.compile(r"[^\W\d_]+")
_PART = re.compile(r"[^\W\d_]+")
_SHORT = 5  # letters: such a name takes few endings, or it would be many other words
_STEM = 4
_FEW = 3  # letters of an ending
_KEY = 2


def inflected(text: str, start: int, lang: str) -> Mention | None:
    """The country that the word at an offset is a form of; the name that has most of it wins."""
    if kind(lang) != ENDINGS:
        return None
    match = _PART.match(text, start)
    if match is None or (_is_small(match, lang) and not _adjective_of(match[0], lang)):
        return None
    return _noun(text, match, lang) or _adjective(match, lang)


def _is_small(match: re.Match[str], lang: str) -> bool:
    """Whether a word begins with a small letter, where names begin with a capital."""
    return entry(lang).has_case and entry(lang).has_capitals and not match[0][0].isupper()


def _noun(text: str, match: re.Match[str], lang: str) -> Mention | None:
    best: tuple[int, int, Mention] | None = None
    word = match[0].casefold()
    if _is_small(match, lang):
        return None
    for begin in dict.fromkeys(each[:_KEY] for each in map(without_accents, bare(word))):
        for parts, name, code in _by_beginning(lang).get(begin, ()):
            end = _fits(text, match, parts, lang)
            if end:
                common = _common(word, parts[0])
                found = (len(parts) * 100 + common, -len(parts[0]), Mention(code, name, match.start(), end, True))
                best = max(best, found, key=lambda one: one[:2]) if best else found
    return best[2] if best else None


def _fits(text: str, match: re.Match[str], parts: tuple[str, ...], lang: str) -> int:
    """Where the words of a name end that stand here, each in some form; 0 where they do not."""
    if not _is_form_of(match[0].casefold(), parts[0], lang):
        return 0
    end = match.end()
    for part in parts[1:]:
        following = re.compile(r"[\s-]+([^\W\d_]+)").match(text, end)
        if following is None or not _is_form_of(following[1].casefold(), part, lang):
            return 0
        end = following.end()
    return end


def _is_form_of(word: str, name: str, lang: str) -> bool:
    if word == name or not entry(lang).has_case:
        return name in bare(word)
    if len(name) > _SHORT:
        return _common(without_accents(word), without_accents(name)) >= _STEM and is_form(word, name, lang)
    stem = name[:-1] if name[-1] in "aąаяäйь" else name
    rest = word[len(stem) :]
    is_ending = (
        not rest or is_vowel(rest[0]) or re.fullmatch(entry(lang).template.city_ends or "(?!)", rest) is not None
    )
    return len(name) > 2 and word.startswith(stem) and len(rest) <= _FEW and is_ending


def _adjective(match: re.Match[str], lang: str) -> Mention | None:
    code = _adjective_of(match[0], lang)
    return Mention(code, match[0], *match.span(), False) if code else None


@cache
def _adjective_of(printed: str, lang: str) -> str:
    """The country whose name an adjective is made of, ``уругвайско``; "" for any other word."""
    ends = entry(lang).template.adjective_ends
    word = printed.casefold()
    if not ends or re.search(rf"{ends}$", word) is None:
        return ""
    best = (0, 0, "")
    for parts, _, code in _by_beginning(lang).get(without_accents(word)[:_KEY], ()):
        common = _common(word, parts[0])
        left = parts[0][common:]
        is_stem = len(left) <= 2 and all(is_vowel(char) or char in "йь" for char in left)
        if len(parts) == 1 and common >= _FEW and is_stem and re.fullmatch(ends, word[common:]):
            best = max(best, (common, -len(left), code))
    return best[2]


@cache
def _by_beginning(lang: str) -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """(words of a name without capitals, the name, its country) by the first letters."""
    found: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for name, code in known(lang)[0].items():
        parts = tuple(_PART.findall(name.casefold()))
        # Of an abbreviation every form is the same, and that is found as it is.
        if parts and not name.isupper():
            for begin in {each[:_KEY] for each in map(without_accents, bare(parts[0]))}:
                found.setdefault(begin, []).append((parts, name, code))
    return found


def _common(one: str, other: str) -> int:
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)


class City(NamedTuple):
    """A city in its base form, the code of its country, and where it is printed."""

    city: str
    code: str
    start: int


def inflected_cities(text: str, cities: dict[str, str], lang: str) -> Iterator[City]:
    """The cities that something is said to be in, in whatever form they stand there: ``в Москве``, ``بالرياض``."""
    template = entry(lang).template
    before = rf"(?<!\w)(?i:{words_expression(template.before_city)})\s+" if template.before_city else "(?!)"
    joined = "|".join(map(re.escape, listed(template.joined_before_city)))
    opening = rf"(?:{before}[\"«“„]?" + (rf"|(?<!\w)(?:{joined})" if joined else "") + ")"
    ends = re.compile(rf"\w+{template.city_ends}\Z" if template.city_ends else "(?!)")
    words = [word for match in re.finditer(opening, text) if (word := _WORD.match(text, match.end()))]
    words += [word for word in _WORD.finditer(text) if ends.match(word[0])] if template.city_ends else []
    for word in words:
        named = {city: code for city, code in cities.items() if _is_city(text, word.start(), city, lang)}
        if named:
            city = max(named, key=len)
            yield City(city, named[city], word.start())


def _is_city(text: str, start: int, city: str, lang: str) -> bool:
    """Whether a city of one word or several stands at an offset."""
    for part in city.casefold().replace("-", " ").split():
        word = re.compile(r"[\s-]*([^\W\d_]+)").match(text, start)
        if word is None or not (_is_form_of(word[1].casefold(), part, lang) or _is_short_form(word[1], part, lang)):
            return False
        start = word.end()
    return True


def _is_short_form(word: str, part: str, lang: str) -> bool:
    """Whether a word with a capital is a form of the name of a city that loses more than its ending: Praze, Києві."""
    is_short = _FEW < len(part) <= _SHORT and abs(len(word) - len(part)) <= 1
    return is_short and word[:1].isupper() and is_form(word.casefold(), part, lang)
