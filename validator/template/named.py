"""A text with what is to be known of it to find the names of committees, and such a name in its base form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..languages.calendar import days
from ..languages.inflection import ENDINGS, is_form, kind
from ..languages.lookup import entry, listed
from ..languages.ordinals import ordinals
from ..languages.words import cell, matcher, with_letters
from ..languages.words import fold as fold_word
from ..layout.nations import Mention, mentions
from ..layout.session import numbers_of_sessions
from ..tuples import NamedTuple
from .pieces import HYPHENS, LETTERS, Token, capitalised, tokens


class Base(NamedTuple):
    """``is_sure``: each word that takes endings has one of the base form."""

    words: str
    is_sure: bool


def base(printed: str, lang: str) -> Base:
    """The name in its base form: the words up to the one for committee, and those behind that agree with it."""
    template = entry(lang).template
    if not template.base_forms:
        return Base(printed, True)
    parts = re.split(r"(\s+)", printed)
    agreeing = set(_agreeing(parts, lang))
    made = [_in_base(part, lang) if at in agreeing else part for at, part in enumerate(parts)]
    joined = "".join(made)
    for words, form in template.base_forms.items():
        joined = joined.replace(words, form) if " " in words else joined
    is_sure = not template.base_ends or _has_ends([made[at] for at in sorted(agreeing)], lang)
    first = joined[:1].upper() if entry(lang).has_capitals else joined[:1]
    return Base(first + joined[1:], is_sure)


def _agreeing(parts: list[str], lang: str) -> Iterator[int]:
    """The places of the words that have another ending in the base form."""
    committee, behind = matcher(cell_of(lang, "committee")), matcher(cell_of(lang, "name_agrees"))
    adjective = re.compile(rf"\w+{entry(lang).template.adjective_ends or '(?!)'}")
    is_done = False
    for at in range(0, len(parts), 2):
        word = parts[at].strip(",")
        folded = fold_word(word, lang)
        is_name = any(one.is_noun for one in mentions(word, lang)) or is_title("".join(parts[at + 2 : at + 3]), lang)
        is_adjective = adjective.fullmatch(word) is not None and not is_name
        if is_done and not behind.has(folded) and not is_adjective and not _is_small(word, lang):
            return
        yield at
        is_done = is_done or committee.has(folded)


def is_title(word: str, lang: str) -> bool:
    """Whether a word is that for republic or kingdom, in some form."""
    return kind(lang) == ENDINGS and any(
        is_form(word.casefold(), title.casefold(), lang) for title in listed(entry(lang).template.titles) if word
    )


def _is_small(word: str, lang: str) -> bool:
    """Whether a word joins two others that may both agree: and."""
    return fold_word(word, lang) in {fold_word(each, lang) for each in listed(entry(lang).template.joins)}


def _in_base(word: str, lang: str) -> str:
    if word in _heads(lang) or _is_small(word, lang):
        return word
    return next(
        (word.removesuffix(end) + form for end, form in entry(lang).template.base_forms.items() if word.endswith(end)),
        word,
    )


def _has_ends(words: list[str], lang: str) -> bool:
    """Whether the word for committee is one of those in the base form, and the words that go with it end like it."""
    known = {fold_word(word, lang): ends for word, ends in entry(lang).template.base_ends.items()}
    heads = [word for word in words if fold_word(word, lang) in known]
    if len(heads) != 1:
        return False
    ends = re.compile(rf"\w*(?:{'|'.join(listed(known[fold_word(heads[0], lang)]))})")
    others = [part for word in words if word != heads[0] for part in [_last_part(word.strip(","))]]
    return all(ends.fullmatch(each) or _is_small(each, lang) or not each.isalpha() for each in others)


def _last_part(word: str) -> str:
    """Of a compound the part that takes the ending."""
    return re.split(f"[{HYPHENS}]", word)[-1]


@cache
def _heads(lang: str) -> frozenset[str]:
    """The words for committee in their base form: ``اللجنة`` ends like ``للجنة``."""
    forms = entry(lang).template.base_forms
    committee = matcher(cell_of(lang, "committee"))
    return frozenset(form for word, form in forms.items() if committee.has(fold_word(word, lang)))


@cache
def cell_of(lang: str, name: str) -> str:
    """Words of the template of a language's file, as ``matcher`` takes them."""
    return cell(getattr(entry(lang).template, name), lang)


ACRONYM = re.compile(rf"(?<=\s)\({LETTERS}\)")
_TITLE = 20  # code points


class Page(NamedTuple):
    """A text with its words, and the places of countries, of dates and of the numbers of sessions in it.

    ``asides``: those of the numbers, and of acronyms in brackets, their brackets too.
    """

    text: str
    every: list[Token]
    nations: list[tuple[int, int]]
    dates: list[tuple[int, int]]
    numbers: list[tuple[int, int]]
    asides: list[tuple[int, int]]
    is_title: bool


def page_of(text: str, lang: str) -> Page:
    """What has to be known of a text to find the names in it."""
    every = tokens(with_letters(text, lang))
    numbers = [(one.start, one.end) for one in (ordinals(text, lang) or numbers_of_sessions(text, lang))]
    return Page(
        text,
        every,
        [*(_with_title(text, one, lang) for one in mentions(text, lang)), *_pairs(text, lang)],
        [(one.start, one.end) for one in days(text, lang)],
        numbers,
        [*numbers, *(match.span() for match in ACRONYM.finditer(text))],
        _is_in_capitals(every),
    )


def _with_title(text: str, one: Mention, lang: str) -> tuple[int, int]:
    """The place of a country with the title around it: ``České republiky``, ``Republike Srbije``."""
    before = re.search(r"(\w+)\s+$", text[max(0, one.start - _TITLE) : one.start])
    behind = re.match(r"\s+(\w+)", text[one.end : one.end + _TITLE])
    start = one.start - len(before[0]) if before is not None and is_title(before[1], lang) else one.start
    return start, one.end + (behind.end() if behind is not None and is_title(behind[1], lang) else 0)


def _pairs(text: str, lang: str) -> list[tuple[int, int]]:
    """The compounds of two adjectives of countries, be they known or not: ``česko-uzbecké``."""
    end = entry(lang).template.adjective_ends
    word = rf"[^\W\d_]{{2,20}}?(?:{end})"
    found = re.finditer(rf"(?<![\w-]){word}\s?[{HYPHENS}]\s?{word}(?!\w)", text) if end else ()
    return [match.span() for match in found]


def _is_in_capitals(every: list[Token]) -> bool:
    """Whether all words of some length have capitals, as in a title of English."""
    longer = [token.words for token in every if len(token.words) > 3]
    return sum(map(capitalised, longer)) > 0.8 * len(longer)
