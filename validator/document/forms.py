"""Values as people write them, in the form of their field: ``26.06.2023``, ``令和5年4月4日``, ``para: 2-3``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..diagnostic import Finding, Path
from ..languages.calendar import days
from ..languages.ordinals import ordinals
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .edtf import parse

_ISO_WITH_OTHER_SIGNS = lazy(r"([0-9]{4})([-./])([0-9]{1,2})\2([0-9]{1,2})")
_EITHER_WAY = lazy(r"([0-9]{1,2})([-./])([0-9]{1,2})\2[0-9]{4}")
_LONGEST = 40
# Of a document whose language is not known, or that copies from a page in another one.
_LANGUAGES = ("en", "ja", "zh", "ko", "ru", "fr", "es")
_REFUSED = ("SCH003", "SCH005")


class Form(NamedTuple):
    """The value in the form of its field; whether that is all that it can mean."""

    value: str | int
    is_sure: bool


def of_date(printed: str, lang: str = "") -> Form | None:
    """The day, or the month, that a text gives and nothing else."""
    text = printed.strip().rstrip(".")
    if len(text) > _LONGEST:
        return None
    match = _ISO_WITH_OTHER_SIGNS.fullmatch(text)
    if match is not None:
        return _valid(f"{match[1]}-{match[3]:0>2}-{match[4]:0>2}", is_sure=True)
    either = _EITHER_WAY.fullmatch(text)
    is_clear = either is None or either[1] == either[3] or max(int(either[1]), int(either[3])) > 12
    if either is not None and not is_clear and either[2] != ".":
        return None  # 11/12/2023 is one day in one country and another one in another
    for each in dict.fromkeys((lang, *_LANGUAGES)):
        found = days(text, each) if each else []
        if len(found) == 1 and found[0].year and found[0].month and _is_whole(text, found[0].start, found[0].end):
            one = found[0]
            day = f"-{one.day:02}" if one.day else ""
            return _valid(f"{one.year:04}-{one.month:02}{day}", is_sure=is_clear)
    return None


def _valid(text: str, *, is_sure: bool) -> Form | None:
    return Form(text, is_sure) if parse(text) is not None else None


def of_ordinal(printed: str, lang: str = "") -> Form | None:
    """The number of ``V``, ``7th``, ``第七次``, ``seventh``."""
    text = printed.strip()
    for each in dict.fromkeys((lang, *_LANGUAGES)):
        found = ordinals(text, each) if each and len(text) <= _LONGEST else []
        if len(found) == 1 and _is_whole(text, found[0].start, found[0].end):
            return Form(found[0].value, is_sure=True)
    return None


def _is_whole(text: str, start: int, end: int) -> bool:
    return not any(char.isalnum() for char in text[:start]) and not re.search(r"\w{2}|\d", text[end:])


def of_locator(written: str) -> Form | None:
    """The paragraphs of ``2-3``, ``2, 3``, ``p. 2``; of a list in brackets nothing has to be said."""
    if match := _RANGE.fullmatch(written):
        first, last = int(match[1]), int(match[2])
        every = list(range(first, last + 1)) if first < last <= first + _MOST_PARAGRAPHS else []
        return Form(str(every), is_sure=False) if every else None
    if match := _LISTED.fullmatch(written):
        found = list(dict.fromkeys(re.findall(r"[0-9]+[a-z]?", written)))
        return Form(f"[{', '.join(found)}]", is_sure=False) if len(found) > 1 else None
    match = _NAMED.fullmatch(written)
    return Form(int(match[1]), is_sure=False) if match is not None else None


def of_language(written: str) -> Form | None:
    """The tag of ``French``, ``FR``, ``fr_CA``."""
    from ..languages.lookup import codes, entry

    plain = written.strip().casefold()
    found = [code for code in codes() if plain in (code, entry(code).name.casefold())]
    parts = re.fullmatch(r"([A-Za-z]{2,3})_([A-Za-z]{2,4})", written.strip())
    if parts is not None and parts[1].lower() in codes():
        region = parts[2].upper() if len(parts[2]) == 2 else parts[2].title()
        return Form(f"{parts[1].lower()}-{region}", is_sure=True)
    return Form(found[0], is_sure=plain == found[0]) if len(found) == 1 and found[0] != written else None


def of_country(written: str, lang: str = "") -> Form | None:
    """The code of ``France``, in English or the language of the document."""
    from ..languages import cldr
    from .countries import codes_of, is_country

    known = cldr.of(lang) if lang else None
    names = known.countries.items() if known is not None else ()
    found = codes_of(written) or {code for code, each in names if written in each and is_country(code)}
    return Form(next(iter(found)), is_sure=False) if len(found) == 1 else None


_RANGE = lazy(r"\s*([0-9]{1,3})\s?[-–—~]\s?([0-9]{1,3})\s*")
_LISTED = lazy(r"\s*[0-9]{1,3}[a-z]?(?:\s?(?:[,;/&+]|and)\s?[0-9]{1,3}[a-z]?)+\s*")
_NAMED = lazy(r"\s*(?:(?i:p|par|para|paragraph)\.?|[§¶#])\s?([0-9]{1,3})\s*")
_MOST_PARAGRAPHS = 9
_NUMBERS = ("ordinal", "number", "own-number", "sum")
_NUMBER = lazy(r"[1-9][0-9]{0,14}")


def of_field(value: Any, path: Path, role: str | None, lang: str = "") -> Form | None:
    """The form of a refused value, where its field is a date, a number, a paragraph, a code."""
    if not isinstance(value, str):
        return None
    if role in _NUMBERS and _NUMBER.fullmatch(value):
        return Form(int(value), is_sure=True)  # it stands in quotes
    if role in ("date", "own-date"):
        return of_date(value, lang)
    if role == "locator":
        return of_locator(value)
    if role == "language":
        return of_language(value)
    if role == "country":
        return of_country(value, lang)
    return of_ordinal(value, lang) if role == "ordinal" and path[-1] == "ordinal" else None


def advised(findings: Iterable[Finding], data: Any) -> list[Finding]:
    """The findings, with what is to be written where that can be read off a value that was refused."""
    from ..schema.values import node_at

    lang = _at(data, ("release", "lang"))
    done = []
    for each in findings:
        form = None
        if each.code in _REFUSED and each.on == "value":
            role = node_at(each.path).get("x-role")
            form = of_field(_at(data, each.path), each.path, role, lang if isinstance(lang, str) else "")
        if form is not None and f"write {form.value}." not in each.help:
            each = each._replace(help=f"write {form.value}. {each.help}")  # noqa: PLW2901
        done.append(each)
    return done


def _at(data: Any, path: Path) -> Any:
    for step in path:
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data
