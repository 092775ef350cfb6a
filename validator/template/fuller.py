"""Of two printed names of a committee the one that says more: a title often leaves out countries and fields."""

from __future__ import annotations

import re

from ..languages.lookup import entry, listed
from ..languages.words import WORD
from ..languages.words import fold as fold_word
from ..layout.nations import Mention, is_dense, mentions, pair

_KEPT = 4  # letters of a word by which its forms are alike
_SMALL = re.compile(r"[\W_]+")


def is_fuller(one: str, other: str, lang: str) -> bool:
    """Whether the first of two names says all that the second says, so that the second is not needed."""
    if is_dense(lang):
        return _is_fuller_in_signs(one, other, lang)
    said, wanted = _said(one, lang), _said(other, lang)
    if said == wanted:
        return not one.isupper() or other.isupper()
    return said > wanted


def _is_fuller_in_signs(one: str, other: str, lang: str) -> bool:
    """The same where words are not apart: all signs are there, in that order; a sign for a country says less."""
    named, wanted = (_countries(name, lang) for name in (one, other))
    rest, wanted_rest = iter(_rest(one, named, lang)), _rest(other, wanted, lang)
    are_named = all(any(_codes(each) & _codes(other) for each in named) for other in wanted)
    if not are_named or not all(sign in rest for sign in wanted_rest):
        return False
    return all(each.is_noun for each in named) or not wanted or not all(each.is_noun for each in wanted)


def _codes(mention: Mention) -> set[str]:
    """The code of a country, or those that a sign may stand for."""
    return {code.strip() for code in mention.code.split(",")} - {""}


def _rest(name: str, named: list[Mention], lang: str) -> str:
    """A name without its countries, and what stands between them."""
    joins = "|".join(map(re.escape, listed(entry(lang).template.pair_words))) or "(?!)"
    return _SMALL.sub("", re.sub(joins, "", _without(name, named)))


def _said(name: str, lang: str) -> frozenset[str]:
    """What a name says: its countries by their codes, its longer words by their beginnings."""
    named = _countries(name, lang)
    words = [fold_word(match[0], lang) for match in WORD.finditer(_without(name, named))]
    small = {fold_word(each, lang) for each in _small_words(lang)}
    return frozenset([*(each.code for each in named), *(word[:_KEPT] for word in words if word not in small)])


def _without(name: str, named: list[Mention]) -> str:
    rest = list(name)
    for each in named:
        rest[each.start : each.end] = " " * (each.end - each.start)
    return "".join(rest)


def _small_words(lang: str) -> list[str]:
    template = entry(lang).template
    cells = (template.name_joins, template.name_opens, template.joins, template.between, template.articles)
    return [word for each in (*cells, template.titles) for word in listed(each)]


def _countries(name: str, lang: str) -> list[Mention]:
    return (pair(name, lang)[0] or mentions(name, lang)) if is_dense(lang) else mentions(name, lang)
