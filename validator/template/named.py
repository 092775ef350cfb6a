"""A text with what has to be known of it to find the names of committees: its words, countries, dates and numbers."""

from __future__ import annotations

import re

from ..languages.calendar import days
from ..languages.lookup import entry
from ..languages.ordinals import ordinals
from ..layout.nations import Mention, mentions
from ..layout.session import numbers_of_sessions
from ..tuples import NamedTuple
from .base_form import is_title
from .tokens import HYPHENS, LETTERS, Token, capitalised, tokens

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
    every = tokens(text)
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
