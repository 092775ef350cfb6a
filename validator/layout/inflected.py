"""Countries in the forms that a sentence gives their names: ``Монголии``, ``российско-уругвайской``, ``وبيرو``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..languages.inflection import ENDINGS, bare, is_form, is_vowel, kind, without_accents
from ..languages.lookup import entry, listed
from ..languages.tables import words_expression
from ..tuples import NamedTuple
from .country_names import Mention, known

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
    if match is None or (entry(lang).has_case and not match[0][0].isupper() and not _adjective_of(match[0], lang)):
        return None
    return _noun(text, match, lang) or _adjective(match, lang)


def _noun(text: str, match: re.Match[str], lang: str) -> Mention | None:
    best: tuple[int, int, Mention] | None = None
    word = match[0].casefold()
    if entry(lang).has_case and not match[0][0].isupper():
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
    return len(name) > 2 and word.startswith(stem) and len(rest) <= _FEW and (not rest or is_vowel(rest[0]))


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
    for match in re.finditer(opening, text):
        word = _WORD.match(text, match.end())
        if word is None:
            continue
        named = {city: code for city, code in cities.items() if _is_city(text, word.start(), city, lang)}
        if named:
            city = max(named, key=len)
            yield City(city, named[city], word.start())


def _is_city(text: str, start: int, city: str, lang: str) -> bool:
    """Whether a city of one word or several stands at an offset."""
    for part in city.casefold().replace("-", " ").split():
        word = re.compile(r"[\s-]*([^\W\d_]+)").match(text, start)
        if word is None or not _is_form_of(word[1].casefold(), part, lang):
            return False
        start = word.end()
    return True
