"""Where the reported session was held, from the sentence that says it, or from the end of the title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..languages import cldr
from ..languages.cities import SHARED
from ..languages.distances import near_days
from ..languages.inflection import ENDINGS, kind
from ..languages.lookup import codes, entry, listed
from ..languages.tables import found_in, words_expression
from ..layout.country_names import inflected_cities
from ..layout.dates import dates
from ..layout.nations import is_dense, mentions
from ..layout.session import names_committee
from ..tuples import NamedTuple


def main_clause(before: str) -> str:
    """What follows a clause that was put in: ``the commission, set up by an agreement, took place in ...``."""
    match = _end_of_clause().search(before)
    return before[match.end() :] if match else before


@cache
def _end_of_clause() -> re.Pattern[str]:
    return re.compile(rf",\s+(?={entry('en').template.clause_ends_before}[^,]*(?:,[^,]{{0,30}})?$)")


@cache
def _seat() -> re.Pattern[str]:
    return re.compile(found_in(entry("en").template.seat, is_spaced=True), re.IGNORECASE)


@cache
def _before_country() -> re.Pattern[str]:
    """What stands between a city and its country, with the article in English."""
    return re.compile(rf",?\s+\(?(?:(?:{words_expression(entry('en').template.articles)})\s+)?")


@cache
def other_act(lang: str) -> re.Pattern[str]:
    """Words that show that something else happened: a signature, a visit."""
    return re.compile(found_in(entry(lang).template.other_act, not is_dense(lang)), re.IGNORECASE)


_COUNTRY = 12  # code points of the name of a country before a city
_END_OF_TITLE = 120  # code points of it in which a city and a date stand
_APART = 6  # code points between a city and a date: "on", "el", "from"
_NEAR = 40  # code points before a place that may say what else happened there


class Place(NamedTuple):
    """A city as printed, the code of its country ("" where it is not sure), and whether the country is printed."""

    city: str
    country: str
    is_printed: bool


def city_behind(title: str, lang: str, sides: list[str]) -> Place | None:
    """The city at the end of a title, before a date: ``..., Apia, 22 February 2022``."""
    found = next((one for one in dates(title, lang) if one.day), None)
    before = title[: found.start] if found is not None else title
    # "Cabo Verde-Luxemburgo" ends with a side, though its capital is called alike.
    match = re.search(r"(?:[,(]|\s[–—-]\s)\s*([^,–—()-]{3,30}?)[\s,]*$", before[-_END_OF_TITLE:])
    code = _capitals(lang).get(match[1].replace("’", "'"), "") if match is not None else ""
    return Place(match[1], code if code in sides else "", False) if match is not None and code else None


def place(said: str, lang: str, sides: list[str], held: str) -> Place | None:
    """The one place in the sentence: a capital, or a city with its country; None where they met by video too.

    ``held``: the day of the session or of the release: a sentence about another year is about another session.
    """
    years = {str(one.year) for one in dates(said, lang) if one.year}
    if not said or _online().search(said) or (held and years and held[:4] not in years):
        return None
    found = {one.city: one for one in _places(said, lang, sides)} or {
        one.city: one for one in _by_its_place(said, lang)
    }
    return next(iter(found.values())) if len(found) == 1 and "" not in found else None


def is_online(said: str, lang: str, sides: list[str]) -> bool:
    """Whether a sentence says that they met by video, and names no place; a few may still have met in one."""
    words = {match[0].casefold() for match in _online().finditer(said)}
    if not words or any("hybrid" in word for word in words) or list(_places(said, lang, sides)):
        return False
    # A town that is not known is a place, too, and only some were seen by video: "in Foo, with the Director by video".
    return kind(lang) == ENDINGS or _at(lang).search(said) is None


def speaks_of_video(text: str, lang: str) -> bool:
    """Whether a text has words of meeting by video, in its language or in English."""
    words = [(entry(each).template.online, entry(each).is_spaced) for each in dict.fromkeys((lang, "en"))]
    return any(re.search(found_in(each, is_spaced), text, re.IGNORECASE) for each, is_spaced in words if each)


def _places(said: str, lang: str, sides: list[str]) -> Iterator[Place]:
    if kind(lang) == ENDINGS and not entry(lang).template.city_expression:
        for found in inflected_cities(said, _capitals(lang), lang):
            before = main_clause(said[max(0, found.start - _NEAR) : found.start])
            is_other = other_act(lang).search(before) is not None
            yield Place("" if is_other else found.city, found.code if found.code in sides else "", False)
        return
    capitals, borrowed = _capitals(lang), _borrowed(lang)
    other, seat = other_act(lang), _seat()
    for match in _at(lang).finditer(said):
        before = main_clause(said[max(0, match.start() - _NEAR) : match.start()])
        if other.search(before) or seat.search(before):
            yield Place("", "", False)
            continue
        name = " ".join(match["city"].split())
        city = (match.groupdict().get("kind") or "") + name
        rest = said[match.end() : match.end() + 60]
        named = mentions(rest, lang) if not is_dense(lang) and rest.startswith((",", " (")) else []
        printed = named[0].code if named and _before_country().fullmatch(rest, 0, named[0].start) else ""
        known = capitals.get(name.replace("’", "'"), "") or borrowed.get(name, "")
        known = "" if name in borrowed and known not in sides else known
        if printed or (known and is_dense(lang) and _is_behind_country(said, match.start("city"), known, lang)):
            printed = printed or known
            yield Place(city, printed, True)
        elif known:
            yield Place(city, known if known in sides else "", False)


def _is_behind_country(said: str, start: int, code: str, lang: str) -> bool:
    """Whether the country of a city stands right before it: 老挝万象."""
    before = said[max(0, start - _COUNTRY) : start]
    named = mentions(before, lang)
    return bool(named) and named[-1].code == code and named[-1].end == len(before)


def _by_its_place(said: str, lang: str) -> Iterator[Place]:
    """A city of no list, by what stands around it: ``held in Cusco``, ``yesterday in Cusco``, ``in Cusco on 3 May``."""
    template = entry(lang).template
    for match in _named_city(lang).finditer(said) if template.in_city_of else ():
        if not mentions(match["city"], lang):
            yield Place(" ".join(match["city"].split()), "", False)
    if not template.no_city:
        return
    days = [(one.start, one.end) for one in dates(said, lang)]
    near = "|".join(map(re.escape, near_days(lang))) or "(?!)"
    held = found_in(template.held, is_spaced=True) if template.held else "(?!)"
    before = re.compile(rf"(?<!\w)(?:{near}|{held})\s*+,?\s*+$", re.IGNORECASE)
    no_city = re.compile(found_in(template.no_city, is_spaced=True), re.IGNORECASE)
    for match in _name(lang).finditer(said):
        start, end = match.span("city")
        words = said[start:end]
        if (
            mentions(words, lang)
            or names_committee(words, lang)
            or _overlaps(start, end, days)
            or no_city.search(words)
        ):
            continue
        is_behind = before.search(said[: match.start()]) or any(0 <= match.start() - last <= _APART for _, last in days)
        if is_behind or any(0 <= first - end <= _APART for first, _ in days):
            yield Place(" ".join(words.split()), "", False)


def _overlaps(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    return any(start < last and first < end for first, last in spans)


_CITY = (
    r"(?P<city>[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:\s(?:de\s(?:la\s)?|la\s)?[A-ZÀ-Þ][a-zà-ÿ’'-]+){0,2})(?![\w'’-])(?!\s+[A-ZÀ-Þ])"
)


@cache
def _name(lang: str) -> re.Pattern[str]:
    """A name behind a word for being in a city; what is in no city has a small letter, or another word before it."""
    before = re.escape(listed(entry(lang).template.before_city)[0])
    return re.compile(rf"(?<!\w)(?i:{before})\s+{_CITY}")


@cache
def _named_city(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{words_expression(entry(lang).template.in_city_of)})\s+{_CITY}")


@cache
def _capitals(lang: str) -> dict[str, str]:
    known, typed = None if lang == "en" else cldr.of(lang), entry(lang).capitals
    found = {name: code for code, names in known.capitals.items() for name in names} if known else {}
    for code, names in entry(lang).cities.items():
        found = {name: code for name in listed(names) if name.lower() not in SHARED} | found
    # "Washington[,] D.C." is one name.
    return {name.replace("[,]", ","): code for code, text in typed.items() for name in listed(text)} | found


@cache
def _borrowed(lang: str) -> dict[str, str]:
    """The capitals that are not known in a language of the same script, by their English names: for sides only."""
    if lang == "en" or "Latn" not in entry(lang).everyday:
        return {}
    own = _capitals(lang)
    english = ((name, code) for code, text in entry("en").capitals.items() for name in listed(text) if "[" not in name)
    return {name: code for name, code in english if name not in own and code not in own.values()}


@cache
def _online() -> re.Pattern[str]:
    """Words of any language: a release in one may say so in another."""
    every = (found_in(words, entry(lang).is_spaced) for lang in codes() if (words := entry(lang).template.online))
    return re.compile("|".join(every), re.IGNORECASE)


@cache
def _at(lang: str) -> re.Pattern[str]:
    """The words of being in a city, the name in ``city``: a capital, or with capital letters before a comma."""
    known = (*_capitals(lang), *_borrowed(lang))
    names = "|".join(sorted((re.escape(name).replace("'", "['’]") for name in known), key=len, reverse=True))
    template = entry(lang).template
    if not names or not (template.before_city or template.city_expression):
        return re.compile("(?!)")
    if template.city_expression:
        return re.compile(template.city_expression.replace("{city}", f"(?P<city>{names})"))
    capitalised = r"[A-ZÀ-Þ][\w'’-]+(?:\s(?:de\s|la\s)?[A-ZÀ-Þ][\w'’-]+){0,2}(?=,\s|\s\()"
    if not entry(lang).has_case:
        capitalised = "(?!)"
    before = words_expression(template.before_city)
    return re.compile(rf"(?<!\w)(?i:{before})\s+(?P<city>(?:{names})(?!\w)|{capitalised})")
