"""Which words around the word for committee belong to its name, and which of two printed names says more."""

from __future__ import annotations

import re

from ..languages.distances import near_days
from ..languages.lookup import entry, listed
from ..languages.words import WORD, cell, matcher
from ..languages.words import fold as fold_word
from ..layout.nations import Mention, is_dense, mentions, pair
from .named import ACRONYM, Page, cell_of
from .pieces import HYPHENS, Token, capitalised

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


_MOST = 26  # words of a name
_ASIDES = 3  # blanks around a number and an acronym


def first_of(page: Page, index: int, lang: str) -> int:
    """The first word of a name, from the word for committee on to the front."""
    before, joins = matcher(cell_of(lang, "name_before")), matcher(cell_of(lang, "name_joins"))
    has_capitals = entry(lang).template.names_in_capitals and not page.is_title
    here, kept = index - 1, index
    while here >= 0 and index - here < _MOST:
        token, gap = page.every[here], page.text[page.every[here].end : page.every[here + 1].start]
        folded = fold_word(token.words, lang)
        if not _is_joined(gap) and not (gap == ", " and _are_words_of_name(page, here, lang)):
            break
        if gap == " / " and not _is_in(token, page.nations):
            break  # what agencies print before a title: "General / ..."
        if _is_in(token, page.nations) or before.has(folded) or (gap.strip() and kept == here + 1):
            kept = here
        elif _is_in(token, page.numbers):
            if here == 0 or not _is_in(page.every[here - 1], page.nations):
                break
        elif has_capitals and capitalised(token.words) and here and not _is_session(token, lang):
            kept = here
        elif not joins.has(folded) or gap.strip() or not (has_capitals or _is_behind_name(page, here, lang)):
            break
        here -= 1
    # "Fiji, Peru joint committee": a name does not begin in the middle of a list.
    while 0 < kept < index and _is_in(page.every[kept], page.nations) and _is_listed(page, kept):
        kept += 1
    return kept


def _is_behind_name(page: Page, index: int, lang: str) -> bool:
    """Whether a small word stands behind a word of a name, or joins two countries of it: ``Fiji va Peru``."""
    around = (page.every[index - 1], page.every[index + 1]) if index else ()
    joins_countries = bool(around) and all(_is_in(token, page.nations) for token in around)
    return joins_countries or _is_word_of_name(page, index - 1, lang)


def _is_word_of_name(page: Page, index: int, lang: str) -> bool:
    """Whether a word is one of those before the word for committee: ``Economic and Trade Committee`` in a title."""
    return index >= 0 and matcher(cell_of(lang, "name_before")).has(fold_word(page.every[index].words, lang))


def _are_words_of_name(page: Page, index: int, lang: str) -> bool:
    """Whether both words at a comma are of a name: ``trade, economic and technical committee``."""
    return _is_word_of_name(page, index, lang) and _is_word_of_name(page, index + 1, lang)


def _is_listed(page: Page, index: int) -> bool:
    gap = page.text[page.every[index - 1].end : page.every[index].start]
    return gap == ", " and _is_in(page.every[index - 1], page.nations)


def _is_session(token: Token, lang: str) -> bool:
    sessions = entry(lang).sessions
    words = f"{sessions.session}, {sessions.meeting}" if sessions else ""
    return matcher(cell(words, lang)).has(fold_word(token.words, lang))


def before_acronym(page: Page, first: int, last: int, lang: str) -> int:
    """The first word of a name, be it that for session where an acronym says so: ``Sidang Komisi Bersama (SKB)``."""
    if not first or not _is_session(page.every[first - 1], lang):
        return first
    behind = next((match for match in ACRONYM.finditer(page.text) if match.start() > page.every[first].start), None)
    named = [token for token in page.every[first - 1 : last + 1] if behind and token.end <= behind.start()]
    initials = "".join(token.words[0] for token in named).upper()
    return first - 1 if behind is not None and behind[0].strip("()") == initials else first


def last_of(page: Page, index: int, lang: str) -> int:
    """The last word of a name, from the word for committee on."""
    template = entry(lang).template
    here, kept, is_closed, is_behind = index + 1, index, bool(template.name_opens), False
    while here < len(page.every) and here - index < _MOST:
        is_next = kept == here - 1 or all(_is_in(token, page.asides) for token in page.every[kept + 1 : here])
        step = _step(page, here, lang, is_next=is_next, is_closed=is_closed)
        if step == _NATIONS and (template.fields_in_capitals or is_behind):
            return _behind_nations(page, here, lang)
        if step == _NATIONS:  # what the committee is for may follow its countries
            here, is_behind = _behind_nations(page, here, lang), True
        elif step == _STOP:
            break
        is_closed = is_closed and step != _OPENS
        kept = here if step in (_WORD, _NATIONS) else kept
        here += 1
    return kept


def goes_on(page: Page, last: int, lang: str) -> bool:
    """Whether a name may have more words than were read: of a field that the file of the language does not list."""
    template = entry(lang).template
    if _is_open_list(page, last):
        return True
    if last + 1 >= len(page.every) or template.fields_in_capitals or template.names_in_capitals:
        return False
    token, gap = page.every[last + 1], page.text[page.every[last].end : page.every[last + 1].start]
    if not gap.isspace() or _is_in(token, [*page.dates, *page.asides]) or page.is_title:
        return False
    folded = fold_word(token.words, lang)
    if _is_in(token, page.nations) or folded in {fold_word(word, lang) for word in listed(template.between)}:
        return True
    if entry(lang).joined_articles:
        days = {fold_word(word, lang) for word in near_days(lang)}
        return token.words.startswith(tuple(listed(entry(lang).joined_articles))) and folded not in days
    following = page.every[last + 2] if last + 2 < len(page.every) else None
    is_place = following is not None and capitalised(following.words)
    is_small = matcher(cell_of(lang, "name_joins")).has(folded) and folded not in listed(template.joins)
    if matcher(cell_of(lang, "before_city")).has(folded):
        return False
    if template.name_goes_on and re.fullmatch(template.name_goes_on, token.words):
        return True
    return (is_small and not is_place) or (entry(lang).names == "inflected" and capitalised(token.words))


def _is_open_list(page: Page, last: int) -> bool:
    """Whether a name ends within a list of fields: ``on trade, economic, [nautical and cultural cooperation]``."""
    if last < 1 or last + 1 >= len(page.every) or _is_in(page.every[last], page.nations):
        return False
    before, here, after = page.every[last - 1 : last + 2]
    are_listed = page.text[before.end : here.start] == page.text[here.end : after.start] == ", "
    return are_listed and after.words.islower() and not _is_in(before, page.nations)


_WORD, _JOINS, _OPENS, _NATIONS, _STOP = range(5)


def _step(page: Page, here: int, lang: str, *, is_next: bool, is_closed: bool) -> int:
    """What a word behind the word for committee is for the name.

    ``is_next``: the word before belongs to the name. ``is_closed``: only countries do, before ``for`` or ``on``.
    """
    template = entry(lang).template
    token, gap = page.every[here], page.text[page.every[here - 1].end : page.every[here].start]
    if _is_in(token, page.asides):
        return _JOINS if is_next and _is_before_nation(page, here, lang) else _STOP
    if _is_in(page.every[here - 1], page.asides):
        gap = gap.lstrip(")")
    if gap == ". " and matcher(cell_of(lang, "name_joins")).has(fold_word(page.every[here - 1].words, lang)):
        gap = " "  # of an abbreviation: ds. współpracy
    folded, is_nation = fold_word(token.words, lang), _is_in(token, page.nations)
    is_small = any(matcher(cell_of(lang, name)).has(folded) for name in ("name_opens", "name_joins"))
    following = page.every[here + 1].words if here + 1 < len(page.every) else ""
    # "en Suva" is a place, "en materia de" goes on.
    is_small = is_small and not (capitalised(following) and matcher(cell_of(lang, "before_city")).has(folded))
    is_between = folded in listed(template.between) and gap.isspace()
    if is_next and (is_small or is_between) and _behind_nations(page, here, lang):
        return _NATIONS
    is_listed = gap == ", " and is_next
    if (not _is_joined(gap) and gap not in ("'", "’") and not is_listed) or is_between or _is_in(token, page.dates):
        return _STOP
    if (gap in tuple(HYPHENS) and is_next) or (is_nation and (is_closed or not template.name_opens)):
        return _WORD
    if is_small:
        opens = matcher(cell_of(lang, "name_opens")).has(folded)
        return _STOP if opens and not is_closed and is_next else _OPENS if opens else _JOINS
    is_field = template.fields_in_capitals and capitalised(token.words) and not page.is_title and not gap.strip("'’, ")
    is_of_name = matcher(cell_of(lang, "name_after")).has(folded) or is_field
    return _WORD if is_of_name and not is_closed and not is_nation else _STOP


def _is_before_nation(page: Page, here: int, lang: str) -> bool:
    """Whether a country follows the number of the session: ``Komisi Bersama (SKB) ke-7 RI-Fiji``."""
    at = next((at for at in range(here, len(page.every)) if not _is_in(page.every[at], page.asides)), 0)
    if not _is_in(page.every[at - 1], page.numbers):
        return False
    is_between = fold_word(page.every[at].words, lang) in listed(entry(lang).template.between)
    is_near = page.text[page.every[here - 1].end : page.every[at].start].count(" ") <= _ASIDES
    return is_near and (is_between or _is_in(page.every[at], page.nations))


def _behind_nations(page: Page, index: int, lang: str) -> int:
    """The last word of ``between Fiji and the Republic of Peru``; 0 where other words follow."""
    joins = {fold_word(word, lang) for word in listed(entry(lang).template.joins)}
    small = matcher(" ".join(cell_of(lang, name) for name in ("articles", "titles", "name_joins")))
    is_between = fold_word(page.every[index].words, lang) in listed(entry(lang).template.between)
    kept, here = 0, index + 1
    while here < len(page.every) and here - index < _MOST:
        token, folded = page.every[here], fold_word(page.every[here].words, lang)
        gap = page.text[page.every[here - 1].end : token.start]
        if gap == " (" and kept == here - 1 and _is_in(token, page.asides):  # the European Union (EU) and
            here += 1
            continue
        if _is_in(page.every[here - 1], page.asides):
            gap = gap.removeprefix(")")
        if not _is_joined(gap) and gap not in ("'", "’") and not (gap == ", " and kept == here - 1):
            break
        # Between governments: of which countries they are is said behind.
        is_long = is_between and capitalised(token.words) and not page.is_title
        if _is_in(token, page.nations):
            kept = here
        elif not (folded in joins or small.has(folded) or is_long):
            break
        here += 1
    start, end = page.every[index].end, page.every[kept].end
    return kept if sum(start <= one and other <= end for one, other in page.nations) > 1 else 0


def _is_joined(gap: str) -> bool:
    return not gap or (len(gap) <= 3 and gap.strip() in ("", *HYPHENS))


def _is_in(token: Token, places: list[tuple[int, int]]) -> bool:
    return any(start < token.end and token.start < end for start, end in places)
