"""Names of months in every language of CLDR, found in a text with the endings that the language gives them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from ..tuples import NamedTuple
from . import cldr
from .lookup import entry
from .scripts import is_unspaced
from .words import beginning

_SHORT, _LEFT_OUT, _ENDING, _ENDING_OF_SHORT, _ENDING_OF_ADDED = 3, 3, 6, 2, 4  # letters
_LONGEST = 60  # letters of a word that may be named: one without end is not read to it from each place
_ALIKE = str.maketrans("أإآٱيكىάέήίόύώϊϋΐΰ", "اااایکیαεηιουωιυιυ")


class _Form(NamedTuple):
    name: str
    stem: str
    month: int
    is_short: bool  # an abbreviation, which takes no ending


class Month(NamedTuple):
    """A month that is named, its place, and whether it is a form that CLDR has."""

    month: int
    start: int
    end: int
    is_exact: bool


def named(text: str, lang: str) -> Iterator[Month]:
    """The months that a plain text without capitals names, in a language or in English, in the order of the text."""
    for match in _beginning(lang).finditer(text):
        place = match.start()
        if _is_weekday(text, place, lang):
            continue
        for code in dict.fromkeys((lang, "en")):
            months = list(_read(text, place, code)) if _begins_word(text, place, code) else []
            yield from months
            if months:
                break


def _is_weekday(text: str, place: int, lang: str) -> bool:
    word = text[place : _word_end(text, place)]
    return word in _weekdays(lang) or any(
        word.startswith(stem) and len(word) <= len(stem) + _ENDING_OF_SHORT for stem in _stems_of_weekdays(lang)
    )


def _word_end(text: str, place: int) -> int:
    end, last = place, min(len(text), place + _LONGEST)
    while end < last and _is_letter(text[end]):
        end += 1
    return end


def plain(lower: str) -> str:
    """A text in which letters that are written in two ways are one, character by character."""
    return lower if lower.isascii() else lower.translate(_ALIKE)


def _begins_word(text: str, place: int, lang: str) -> bool:
    if is_unspaced(lang) or not place or not _is_letter(text[place - 1]):
        return True
    letters = entry(lang).joined_letters.translate(_ALIKE)
    if text[place - 1] not in letters:
        return False
    return place < 2 or not _is_letter(text[place - 2]) or text[place - 2] in letters


def _read(text: str, place: int, lang: str) -> Iterator[Month]:
    """What month the word here names: the one whose name it shares most with. A name of two words is read whole."""
    end, best = _word_end(text, place), 0
    months: dict[int, _Form] = {}
    for form in _by_letter(lang).get(text[place], ()):
        size = _shared(text, place, end, form, lang)
        if size >= max(best, 1):
            best, months = size, {**(months if size == best else {}), form.month: form}
    for month, form in months.items():
        is_whole = text.startswith(form.name, place)
        stop = place + len(form.name) if is_unspaced(lang) or (" " in form.name and is_whole) else end
        yield Month(month, place, stop, is_whole and stop == place + len(form.name))


def _shared(text: str, place: int, end: int, form: _Form, lang: str) -> int:
    """How many letters of a name begin the word here; 0 where it is not that name."""
    name = form.name
    if form.is_short or is_unspaced(lang) or " " in name or "." in name:
        is_there = text.startswith(name, place)
        stop = place + len(name)
        return len(name) if is_there and (is_unspaced(lang) or stop >= len(text) or not _is_letter(text[stop])) else 0
    size = 0
    while size < len(name) and place + size < end and text[place + size] == name[size]:
        size += 1
    longest = _ENDING if len(name) > _SHORT else _ENDING_OF_ADDED if entry(lang).adds_endings else _ENDING_OF_SHORT
    if size == _SHORT < len(name) - 2:
        longest = len(name) - size + 1  # nëntor, nëntorit; not nënshkrua
    return size if size >= len(form.stem) and end - place - size <= longest else 0


@cache
def _forms(lang: str) -> tuple[_Form, ...]:
    known = cldr.of(lang)
    if known is None:
        return ()
    cells = [(cell, month, False) for month, cell in enumerate(known.months, 1)]
    cells += [(cell, month, True) for month, cell in enumerate(known.months_short, 1)]
    plain = ((_plain(name), month, is_short) for cell, month, is_short in cells for name in cell)
    spelled = ((other, month, is_short) for name, month, is_short in plain for other in (name, *spellings(name)))
    listed = (_Form(name, beginning(name, _SHORT), month, is_short) for name, month, is_short in spelled)
    return tuple(dict.fromkeys(form for form in listed if len(form.name) > 1 and not _is_counted(form.name)))


@cache
def _by_letter(lang: str) -> dict[str, tuple[_Form, ...]]:
    """The same by their first letters."""
    letters = dict.fromkeys(form.name[0] for form in _forms(lang))
    return {letter: tuple(form for form in _forms(lang) if form.name[0] == letter) for letter in letters}


@cache
def _weekdays(lang: str) -> frozenset[str]:
    """The names of weekdays, some of which begin like a month: mardi is no form of mars."""
    known = cldr.of(lang)
    return frozenset(_plain(name) for cell in (known.weekdays if known is not None else ()) for name in cell)


@cache
def _stems_of_weekdays(lang: str) -> frozenset[str]:
    """Those that end in "a" without it, in place of which other endings stand: середу is no form of серпень."""
    return frozenset(name[:-1] for name in _weekdays(lang) if name[-1:] in "aа" and len(name) > _SHORT + 1)


def _plain(name: str) -> str:
    return name.lower().translate(_ALIKE).replace("\u0654", "").replace("׳", "'").rstrip(".'॰")


def spellings(name: str) -> list[str]:
    """How else a name is spelled: in Devanagari without its dots below, or with a nasal letter written out."""
    found = {name.replace("\u093c", ""), name.replace("ंब", "म्ब"), name.replace("רץ", "רס")}
    return sorted(found - {name})


def _is_counted(name: str) -> bool:
    return any(map(str.isdigit, name)) or name.endswith("月")


@cache
def _beginning(lang: str) -> re.Pattern[str]:
    """The first letters of all names, in the language and in English."""
    stems = {form.name if form.is_short else form.stem for code in (lang, "en") for form in _forms(code)}
    return re.compile("|".join(map(re.escape, sorted(stems))))


def _is_letter(char: str) -> bool:
    return char.isalpha() or unicodedata.category(char)[0] == "M"
