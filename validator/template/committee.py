"""The name of the committee as it is printed, without the number of its session."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..languages.lookup import entry, listed
from ..languages.ordinals import session_ordinals
from ..languages.words import cell, matcher
from ..languages.words import fold as fold_word
from ..layout.nations import is_dense, mentions, pair
from ..layout.session import names_other_body, numbers_of_sessions
from ..release.fold import fold, without_case
from ..tuples import NamedTuple
from .growth import before_acronym, first_of, goes_on, is_fuller, last_of
from .named import Page, base, cell_of, page_of
from .pieces import HYPHENS, LETTERS, capitalised

_ACRONYM = re.compile(rf"\s?[(（][\"“«„']?({LETTERS})[\"”»“']?[)）]")
_NEAR = 60  # code points between the number of the session and the name
_SMALL = 3  # letters of a word that tells nothing
_NAME = 120  # code points of one, where words are not apart
_OWN = 2  # words before the one for committee; with more a name says what committee it is
_CLAUSE = "，。；：\n 　,;:“「『（("


class Name(NamedTuple):
    """A name in its base form, as it is printed, and where.

    ``is_own``: it says whose or what committee it is; ``is_sure``: the base form is; ``is_beside``: the number of the
    session stands beside it.
    """

    base: str
    printed: str
    start: int
    end: int
    is_own: bool
    is_sure: bool = True
    is_beside: bool = False


class Found(NamedTuple):
    """A name, and the index of the text it stands in."""

    name: Name
    text: int


def series(texts: list[str], lang: str) -> list[Found]:
    """The name; several where it is not sure which of them it is, or one that is not sure in its base form.

    ``texts``: the title, then the first paragraphs.
    """
    if texts and names_other_body(texts[0], lang):
        return []
    kept: list[Found] = []
    for index, text in enumerate(texts):
        name = _one(text, lang)
        if name is None or (kept and kept[0].name.is_own and not name.is_own):
            continue
        # What is named further down, away from the number of the session, may be another committee.
        if (
            any(one.name.is_beside and not is_fuller(name.base, one.name.base, lang) for one in kept)
            and not name.is_beside
        ):
            continue
        fuller = [one for one in kept if one.name.is_own and is_fuller(one.name.base, name.base, lang)]
        if not fuller:
            kept = [one for one in kept if one.name.is_own and not is_fuller(name.base, one.name.base, lang)]
            kept.append(Found(name, index))
        if index and name.is_own:
            break  # what is named further down may be another committee
    return kept


def acronym(texts: list[str], name: Name) -> tuple[str, int] | None:
    """The acronym in brackets right behind a name, if it is made of its first letters in their order; and its text."""
    for index, text in enumerate(texts):
        at = text.find(name.printed)
        match = _ACRONYM.match(text, at + len(name.printed)) if at >= 0 else None
        initials = iter(word[0].upper() for word in re.findall(r"[^\W\d_]+", name.printed))
        if match is not None and all(letter in initials for letter in match[1]):
            return match[1], index
    return None


def _one(text: str, lang: str) -> Name | None:
    """The one name in a text: the one beside the number of the session, else the only one."""
    found = [each for each in _names(text, lang) if each.printed]
    numbers = numbers_of_sessions(text, lang)
    beside = [name for name in found if any(_is_beside(name, one.start, one.end) for one in numbers)]
    kept = beside or found
    if not kept or len({frozenset(_own(each.base)) for each in kept if each.is_own}) > 1:
        return kept[0]._replace(is_beside=True) if beside and len(numbers) == 1 else None
    if not beside and not all(_is_of_one_committee(name, kept, lang) for name in kept):
        return None
    named = max(kept, key=lambda name: (name.is_own, len(name.base), -name.start))
    return named._replace(is_beside=bool(beside))


def _is_of_one_committee(name: Name, kept: list[Name], lang: str) -> bool:
    """Whether each of some names says more than this one, or less, so that none is that of another committee."""
    return all(is_fuller(one.base, name.base, lang) or is_fuller(name.base, one.base, lang) for one in kept)


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
    elif template.name_before or template.name_after:
        yield from _by_words(text, lang)
    elif template.committee_names:
        yield from _by_expression(text, lang)


def _by_expression(text: str, lang: str) -> Iterator[Name]:
    """Names of which the file of the language says how they look, with their countries: ``{chain}``."""
    word = r"[^\W\d_][\w'’.]{0,60}"  # a bound, for ``A.B.C.`` without end begins a word at each letter
    last = rf"{word}(?:-{word}){{0,3}}(?:\s(?-i:[^\W\d_a-zà-ÿ])[\w'’.]*)?"
    chain = rf"(?P<chain>{word}(?:\s{word})?\s?[{HYPHENS}]\s?{last})"
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
    page = page_of(text, lang)
    heads = matcher(cell(entry(lang).template.committee, lang))
    for index, token in enumerate(page.every):
        if not heads.has(fold_word(token.words, lang)):
            continue
        if entry(lang).template.names_in_capitals and not capitalised(token.words):
            continue
        first, last = first_of(page, index, lang), last_of(page, index, lang)
        start, end = page.every[first].start, page.every[last].end
        if last == first or names_other_body(text[start:end], lang):
            continue
        is_of_nations = any(start <= one and other <= end for one, other in page.nations)
        words = [fold_word(each.words, lang) for each in page.every[first : last + 1]]
        if not is_of_nations and not any(matcher(cell_of(lang, "name_joint")).has(word) for word in words):
            continue
        start = page.every[before_acronym(page, first, last, lang)].start
        is_own = is_of_nations or last - index > 1 or index - first > _OWN
        name = _name(text, start, end, lang, is_own=is_own, without=_apart(page))
        is_whole = not goes_on(page, last, lang) and not _begins_before(page, first, lang)
        yield name._replace(is_sure=name.is_sure and is_whole)


def _apart(page: Page) -> list[tuple[int, int]]:
    """What stands within a name and is not of it: numbers and acronyms, but for that of a country: "Union (EU) and"."""
    ends = {end for _, end in page.nations}
    return [one for one in page.asides if one in page.numbers or len(page.text[: one[0]].rstrip()) not in ends]


def _begins_before(page: Page, first: int, lang: str) -> bool:
    """Whether the word right before a name may be of it, by its ending: that of what the committee belongs to."""
    ends = entry(lang).template.name_begins_before
    if not ends or not first or page.text[page.every[first - 1].end : page.every[first].start] != " ":
        return False
    before = page.every[first - 1]
    is_nation = any(start <= before.start < end for start, end in page.nations)
    return not is_nation and re.fullmatch(ends, before.words) is not None


def _name(text: str, start: int, end: int, lang: str, *, is_own: bool, without: Sequence[tuple[int, int]] = ()) -> Name:
    """``without``: what does not belong to the name, as the number of the session in the middle of it."""
    kept, here = "", start
    for begin, stop in sorted(without):
        if here <= begin and stop <= end:
            kept, here = kept + text[here:begin], stop
    form = base(" ".join((kept + text[here:end]).split()), lang)
    return Name(form.words, " ".join(text[start:end].split()), start, end, is_own, form.is_sure)


def _dense(text: str, lang: str) -> Iterator[Name]:
    template = entry(lang).template
    behind = re.compile(template.committee_after_number or "(?!)")
    before = re.compile(rf"(?:{template.committee_before_number or '(?!)'})\s*\Z")
    for one in session_ordinals(text, lang):
        match = behind.match(text, one.end) or before.search(text, max(0, one.start - _NAME), one.start)
        if match is None:
            yield from _around_number(text, one.start, one.end, lang)
        elif not _is_no_name(match["name"], lang):
            named = pair(match["name"], lang)[0] if template.pairs else mentions(match["name"], lang)
            name = _name(text, *match.span("name"), lang, is_own=bool(named))
            around = [] if named else list(_around_number(text, one.start, one.end, lang))
            yield from [name] if named else around or [name._replace(printed="")]


def _is_no_name(words: str, lang: str) -> bool:
    return re.search(entry(lang).template.not_in_name or "(?!)", words) is not None


def _around_number(text: str, start: int, end: int, lang: str) -> Iterator[Name]:
    """Names with a pair of countries, before the number of the session or around it: 中蒙第三次联委会."""
    if not entry(lang).template.pairs:
        return
    committee = "|".join(sorted(listed(entry(lang).template.committee), key=len, reverse=True))
    stop = len(text[:start].rstrip())
    first = max(text.rfind(sign, 0, stop) for sign in _CLAUSE) + 1
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
    elif not rest.strip() and (match := re.match(rf"[^，。；：\n、第]{{0,20}}?(?:{committee})", text[end:])):
        printed = " ".join((before + match[0]).split())
        yield Name(printed, printed, first, end + match.end(), True)
