"""The name of the committee as it is printed, without the number of its session."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ..languages.calendar import days
from ..languages.lookup import entry, listed
from ..languages.ordinals import ordinals, session_ordinals
from ..languages.words import cell, matcher
from ..languages.words import fold as fold_word
from ..release.fold import fold, without_case
from .nations import is_dense, mentions, pair
from .session import names_other_body
from .tokens import Token, capitalised, tokens

_HYPHENS = "-‐‑–—―/·"
_NEAR = 60  # code points between the number of the session and the name
_SMALL = 3  # letters of a word that tells nothing
_MOST = 26  # words of a name
_CLAUSE = "，。；：\n 　,;:“「『（("


class Name(NamedTuple):
    """A name in its base form, as it is printed, and where; ``is_own``: it says whose or what committee it is."""

    base: str
    printed: str
    start: int
    end: int
    is_own: bool


def series(texts: list[str], lang: str) -> tuple[Name, int] | None:
    """The name, and the index of the text it stands in; None where it is not sure. ``texts``: title, first paragraph."""
    if texts and names_other_body(texts[0], lang):
        return None
    generic: tuple[Name, int] | None = None
    for index, text in enumerate(texts):
        found = _one(text, lang)
        if found is not None and found.is_own:
            return found, index
        generic = generic or ((found, index) if found is not None else None)
    return generic


def _one(text: str, lang: str) -> Name | None:
    """The one name in a text: the one beside the number of the session, else the only one."""
    found = [each for each in _names(text, lang) if each.printed]
    numbers = session_ordinals(text, lang)
    beside = [name for name in found if any(_is_beside(name, one.start, one.end) for one in numbers)]
    kept = beside or found
    if not kept or len({frozenset(_own(each.base)) for each in kept if each.is_own}) > 1:
        return kept[0] if beside and len(numbers) == 1 else None
    return max(kept, key=lambda name: (name.is_own, len(name.base), -name.start))


def _own(base: str) -> list[str]:
    """What tells one committee from another: its longer words, without capitals."""
    every = [word for word in without_case(fold(base).text).replace("-", " ").split() if len(word) > _SMALL]
    return every[:2]


def _is_beside(name: Name, start: int, end: int) -> bool:
    return start - _NEAR <= name.end and name.start <= end + _NEAR


def _names(text: str, lang: str) -> Iterator[Name]:
    template = entry(lang).template
    if is_dense(lang):
        yield from _dense(text, lang)
    elif template.name_before:
        yield from _by_words(text, lang)
    elif template.committee_names:
        yield from _by_expression(text, lang)


def _by_expression(text: str, lang: str) -> Iterator[Name]:
    """Names of which the file of the language says how they look, with their countries: ``{chain}``."""
    word = r"[^\W\d_][\w'’.]*"
    chain = rf"(?P<chain>{word}(?:\s{word})?\s?[{_HYPHENS}]\s?{word}(?:\s[^\W\d_a-zà-ÿ][\w'’.]*)?)"
    expression = entry(lang).template.committee_names.replace("{chain}", chain)
    for match in re.finditer(rf"(?<!\w){expression}(?!\w)", text, re.IGNORECASE):
        named = mentions(match["chain"], lang)
        start, end = match.span()
        if len({one.code for one in named}) > 1:
            start += named[0].start if match.start("chain") == match.start() else 0
            end -= len(match["chain"]) - named[-1].end if match.end("chain") == match.end() else 0
            yield _name(text, start, end, lang, is_own=True)


def _by_words(text: str, lang: str) -> Iterator[Name]:
    """Names that grow around the word for committee, word by word."""
    page = _page(text, lang)
    heads = matcher(cell(entry(lang).template.committee, lang))
    for index, token in enumerate(page.every):
        if not heads.has(fold_word(token.words, lang)):
            continue
        first, last = _first(page, index, lang), _last(page, index, lang)
        start, end = page.every[first].start, page.every[last].end
        if last == first or names_other_body(text[start:end], lang):
            continue
        is_of_nations = any(start <= one and other <= end for one, other in page.nations)
        words = [fold_word(each.words, lang) for each in page.every[first : last + 1]]
        if not is_of_nations and not any(matcher(_cell(lang, "name_joint")).has(word) for word in words):
            continue
        yield _name(text, start, end, lang, is_own=is_of_nations or last - index > 1, without=page.numbers)


class _Page(NamedTuple):
    """A text with its words, and the places of countries, of dates and of the numbers of sessions in it."""

    text: str
    every: list[Token]
    nations: list[tuple[int, int]]
    dates: list[tuple[int, int]]
    numbers: list[tuple[int, int]]
    is_title: bool


def _page(text: str, lang: str) -> _Page:
    every = tokens(text)
    return _Page(
        text,
        every,
        [(one.start, one.end) for one in mentions(text, lang)],
        [(one.start, one.end) for one in days(text, lang)],
        [(one.start, one.end) for one in ordinals(text, lang)],
        _is_in_capitals(every),
    )


def _name(text: str, start: int, end: int, lang: str, *, is_own: bool, without: Sequence[tuple[int, int]] = ()) -> Name:
    """``without``: what does not belong to the name, as the number of the session in the middle of it."""
    kept, here = "", start
    for begin, stop in without:
        if here <= begin and stop <= end:
            kept, here = kept + text[here:begin], stop
    printed = " ".join((kept + text[here:end]).split())
    return Name(_base(printed, lang), " ".join(text[start:end].split()), start, end, is_own)


def _base(printed: str, lang: str) -> str:
    """The name in its base form: each word up to the word for committee has another ending there."""
    forms = entry(lang).template.base_forms
    if not forms:
        return printed
    committee = matcher(cell(entry(lang).template.committee, lang))
    made, is_done = [], False
    for word in re.split(r"([\s]+)", printed):
        whole = word
        for end, base in forms.items() if not is_done and word.strip() else ():
            if word.endswith(end):
                whole = word.removesuffix(end) + base
                break
        is_done = is_done or committee.has(fold_word(word, lang))
        made.append(whole)
    joined = "".join(made)
    for words, base in forms.items():
        joined = joined.replace(words, base) if " " in words else joined
    return joined[:1].upper() + joined[1:]


@cache
def _cell(lang: str, name: str) -> str:
    template = entry(lang).template
    return cell(getattr(template, name), lang)


def _first(page: _Page, index: int, lang: str) -> int:
    """The first word of a name, from the word for committee on to the front."""
    before, joins = matcher(_cell(lang, "name_before")), matcher(_cell(lang, "name_joins"))
    has_capitals = entry(lang).template.names_in_capitals and not page.is_title
    here, kept = index - 1, index
    while here >= 0 and index - here < _MOST:
        token, gap = page.every[here], page.text[page.every[here].end : page.every[here + 1].start]
        folded = fold_word(token.words, lang)
        if not _is_joined(gap):
            break
        if _is_in(token, page.nations) or before.has(folded) or (gap.strip() and kept == here + 1):
            kept = here
        elif _is_in(token, page.numbers):
            if here == 0 or not _is_in(page.every[here - 1], page.nations):
                break
        elif has_capitals and capitalised(token.words) and here and not _is_session(token, lang):
            kept = here
        elif not joins.has(folded) or gap.strip() or not has_capitals:
            break
        here -= 1
    return kept


def _is_session(token: Token, lang: str) -> bool:
    sessions = entry(lang).sessions
    words = f"{sessions.session}, {sessions.meeting}" if sessions else ""
    return matcher(cell(words, lang)).has(fold_word(token.words, lang))


def _last(page: _Page, index: int, lang: str) -> int:
    """The last word of a name, from the word for committee on."""
    template = entry(lang).template
    after, joins = matcher(_cell(lang, "name_after")), matcher(_cell(lang, "name_joins"))
    opens = matcher(_cell(lang, "name_opens"))
    here, kept, is_closed = index + 1, index, bool(template.name_opens)
    while here < len(page.every) and here - index < _MOST:
        token, gap = page.every[here], page.text[page.every[here - 1].end : page.every[here].start]
        folded = fold_word(token.words, lang)
        if folded in listed(template.between) and kept == here - 1 and gap.isspace():
            return _behind_between(page, here, lang) or kept
        if not _is_joined(gap) and gap not in ("'", "’") and not (gap == ", " and kept > index):
            break
        is_field = template.fields_in_capitals and capitalised(token.words) and not page.is_title
        if _is_in(token, page.dates) or (opens.has(folded) and not is_closed and kept == here - 1):
            break
        if (gap.strip() and gap.strip() in _HYPHENS and kept == here - 1) or (
            _is_in(token, page.nations) and (not template.name_opens or is_closed)
        ):
            kept = here
        elif opens.has(folded) or joins.has(folded):
            is_closed = is_closed and not opens.has(folded)
        elif is_closed or not (after.has(folded) or is_field) or _is_in(token, page.nations):
            break
        else:
            kept = here
        here += 1
    return kept


def _behind_between(page: _Page, index: int, lang: str) -> int:
    """The last word of ``between Fiji and the Republic of Peru``; 0 where other words follow."""
    joins = {fold_word(word, lang) for word in listed(entry(lang).template.joins)}
    words = matcher(" ".join(_cell(lang, name) for name in ("articles", "titles", "name_joins")))
    kept, here = 0, index + 1
    while here < len(page.every) and here - index < _MOST:
        token, folded = page.every[here], fold_word(page.every[here].words, lang)
        gap = page.text[page.every[here - 1].end : token.start]
        if not _is_joined(gap) and gap not in ("'", "’") and not (gap == ", " and kept == here - 1):
            break
        if _is_in(token, page.nations):
            kept = here
        elif not (folded in joins or words.has(folded) or (capitalised(token.words) and not page.is_title)):
            break
        here += 1
    span = (page.every[index].end, page.every[kept].end)
    return kept if sum(span[0] <= start and end <= span[1] for start, end in page.nations) > 1 else 0


def _is_joined(gap: str) -> bool:
    return not gap or (len(gap) <= 3 and gap.strip() in ("", *_HYPHENS))


def _is_in(token: Token, places: list[tuple[int, int]]) -> bool:
    return any(start < token.end and token.start < end for start, end in places)


def _is_in_capitals(every: list[Token]) -> bool:
    """Whether all words of some length have capitals, as in a title of English."""
    longer = [token.words for token in every if len(token.words) > 3]
    return sum(map(capitalised, longer)) > 0.8 * len(longer)


def _dense(text: str, lang: str) -> Iterator[Name]:
    template = entry(lang).template
    for one in session_ordinals(text, lang):
        if template.committee_after_number:
            match = re.compile(template.committee_after_number).match(text, one.end)
            if match is not None and not _is_no_name(match["name"], lang):
                is_own = bool(pair(match["name"], lang)[0])
                name = _name(text, *match.span("name"), lang, is_own=is_own)
                yield name if is_own else name._replace(printed="")
        elif template.pairs:
            yield from _around_number(text, one.start, one.end, lang)


def _is_no_name(words: str, lang: str) -> bool:
    return re.search(entry(lang).template.not_in_name or "(?!)", words) is not None


def _around_number(text: str, start: int, end: int, lang: str) -> Iterator[Name]:
    """Names with a pair of countries, before the number of the session or around it: 中蒙第三次联委会."""
    committee = "|".join(listed(entry(lang).template.committee))
    first = max(text.rfind(sign, 0, start) for sign in _CLAUSE) + 1
    before = text[first:start]
    group, behind = pair(before, lang)
    while not group and before:
        first, before = first + 1, before[1:]
        group, behind = pair(before, lang)
    rest = before[behind:]
    if not group or _is_no_name(rest, lang):
        return
    if re.search(rf"(?:{committee})$", rest):
        yield _name(text, first, start, lang, is_own=True)
    elif not rest and (match := re.match(rf"[^，。；：\n、第]{{0,20}}?(?:{committee})", text[end:])):
        printed = before + match[0]
        yield Name(printed, printed, first, end + match.end(), True)
