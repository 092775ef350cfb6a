"""Whether a name is printed in a text, in a form that its language gives it there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from heapq import merge
from itertools import pairwise

from ..languages import inflection, lookup
from ..languages.index import JOINS
from ..languages.inflection import (
    ENDINGS,
    FIXED,
    PLURALS,
    is_form,
    is_numeral,
    is_other_person,
    kind,
    least_shared,
    person_endings,
)
from ..languages.numerals import spelled
from ..languages.words import fold
from ..release.edges import COMPOUND, WHOLE, WORD, cut
from ..release.fold import without_case
from ..release.forms import Words, words
from ..release.search import OF_A_TRY, Span, spans
from ..release.text import ReleaseText
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .matching import find, pieces

_PLURAL, _ENDING = frozenset(("s", "es")), 3  # letters
_LETTERS = lazy(r"[^\W\d_]*")
_OF_A_FORM = 150 * OF_A_TRY
_FAR = 4  # characters between two words of a name
_NUMBER = 3  # words that the number of a session in the middle of a name may have


class Found(NamedTuple):
    """Where a name is printed: offsets of the stored text."""

    text: ReleaseText
    start: int
    end: int


class Manner(NamedTuple):
    """How a name may be printed. ``is_proper``: with a capital, where it is one word; ``counts``: with a number in it.

    ``is_person``: in the few forms that the name of a person has.
    What is counted (``the Korea-Mongolia 7th Joint Committee``) is also found without its number.
    """

    lang: str
    is_proper: bool = False
    counts: bool = False
    is_person: bool = False

    @property
    def kind(self) -> str:
        """What the language does to names."""
        return kind(self.lang)


def manner(lang: str, is_proper: bool = False, counts: bool = False, is_person: bool = False) -> Manner:
    """How a name may be printed in the language of a BCP 47 tag."""
    return Manner(lang.partition("-")[0].lower(), is_proper, counts, is_person)


def is_printed(name: str, texts: list[ReleaseText], lang: str) -> bool:
    """Whether one of the texts has this name whole, capitals and typography aside; ``...`` skips words.

    True too where the search was given up: nothing can be said of it any more, and that is said (YML012).
    """
    if printed(name, texts, manner(lang)) is not None or not pieces(name):
        return True
    return any(text.effort.is_too_much for text in texts)


def printed(name: str, texts: list[ReleaseText], how: Manner, near: Sequence[tuple[int, int]] = ()) -> Found | None:
    """The first place of a name, that in the first text first; ``near``: stretches of that text which come before."""
    wanted = [without_case(piece) for piece in pieces(name)]
    for number, text in enumerate(texts):
        ways = [text.folded.within(*stretch) for stretch in near] if number == 0 else []
        for start, end in (*ways, (0, len(text.caseless))):
            span = _found(text, wanted, start, end, how)
            if span is not None:
                return Found(text, *text.folded.span(*span))
    if len(wanted) != 1 or any(text.effort.is_too_much for text in texts):
        return None
    for other in inflection.with_other_beginnings(wanted[0], how.lang):
        places = ((text, _found(text, [other], 0, len(text.caseless), how)) for text in texts)
        here = next((Found(text, *text.folded.span(*span)) for text, span in places if span is not None), None)
        if here is not None:
            return here
    is_proper = how.is_proper and " ".join(pieces(name))[0].isupper()
    spoken = ((text, _in_forms(text, wanted[0], how._replace(is_proper=is_proper))) for text in texts)
    return next((Found(text, *text.folded.span(*span)) for text, span in spoken if span is not None), None)


def _found(text: ReleaseText, wanted: list[str], start: int, end: int, how: Manner) -> Span | None:
    if not wanted:
        return None
    if len(wanted) > 1:
        found = find(text.any_case, wanted, start, end, WHOLE, text.effort)
        return Span(found.start, found.end) if found is not None else None
    places = spans(text.any_case, wanted[0], start, end, WORD, text.effort)
    return next((span for span in places if _is_whole(text, span, how)), None)


def _is_whole(text: ReleaseText, span: Span, how: Manner) -> bool:
    """Whether no word goes on before it, nor behind it by more than its language may add to a name."""
    folded = text.folded
    if cut(folded, span.start, True) > COMPOUND:
        return False
    if cut(folded, span.end, False) <= COMPOUND:
        return True
    rest = _LETTERS.match(text.caseless, span.end)[0]  # type: ignore[index]
    if how.kind not in (PLURALS, FIXED):
        endings = person_endings(text.caseless[span.start : span.end], how.lang) if how.is_person else []
        return rest in endings if endings else 0 < len(rest) <= _ENDING
    return rest in _PLURAL and not _is_behind_its_noun(text.caseless[span.start : span.end], how.lang)


def _is_behind_its_noun(name: str, language: str) -> bool:
    """Whether the last word of a name stands behind an "of": its noun, which may have a plural, stands before it."""
    return kind(language) == PLURALS and not _everyday(language).isdisjoint(name.split()[1:-1])


@lru_cache(maxsize=64)
def _everyday(language: str) -> frozenset[str]:
    """Words that a noun and what is behind it have between them, but for those that join two of them: of, for, the."""
    return lookup.everyday(language) - JOINS


def is_printed_near(name: str, text: ReleaseText, how: Manner, near: Sequence[tuple[int, int]]) -> bool:
    """Whether a name stands in one of these stretches of the stored text, be it in a form of its language."""
    wanted = [without_case(piece) for piece in pieces(name)]
    stretches = [text.folded.within(*stretch) for stretch in near]
    if any(_found(text, wanted, start, end, how) is not None for start, end in stretches):
        return True
    if len(wanted) != 1:
        return False
    how = how._replace(is_proper=how.is_proper and " ".join(pieces(name))[0].isupper())
    spoken = _every_form(text, wanted[0], how)
    return any(start <= span.start < end for span in spoken for start, end in stretches)


def every_form(name: str, text: ReleaseText, how: Manner) -> Iterator[tuple[int, int]]:
    """The places of a name in a text, word by word in the forms of a language that has endings; offsets as stored."""
    wanted = [without_case(piece) for piece in pieces(name)]
    if len(wanted) == 1 and how.kind == ENDINGS:
        yield from (text.folded.span(*span) for span in _every_form(text, wanted[0], how))


def _in_forms(text: ReleaseText, name: str, how: Manner) -> Span | None:
    """The first place of a name word by word, each in a form of its own, in its order."""
    if how.counts and how.kind == FIXED and " " not in name:
        return _around_a_number(text, name)
    return next(_every_form(text, name, how), None)


def _every_form(text: ReleaseText, name: str, how: Manner) -> Iterator[Span]:
    wanted = [(match[0], name[end : match.start()]) for match, end in _with_ends(name)]
    if how.counts and len(without := [each for each in wanted if not _is_number(each[0], how.lang)]) > 1:
        wanted = without
    if not wanted or (how.kind not in (PLURALS, ENDINGS) and not how.counts):
        return
    listed = _words(text)
    # Most names that are not there have a word that is not there: no place of the others needs to be looked at.
    forms = [_forms(text, listed, word, how) for word, _ in wanted]
    for number in merge(*map(listed.places, forms[0])) if all(forms) else ():
        text.effort.spent += _OF_A_FORM
        if text.effort.is_too_much:
            break
        if _has_capital(text, listed.starts[number], wanted, how):
            last = _last(listed, number, wanted, how)
            if last is not None:
                yield Span(listed.starts[number], listed.ends[last])


def _forms(text: ReleaseText, listed: Words, word: str, how: Manner) -> list[str]:
    """The words of a text that are forms of a word: asked once, for many people have the same first name."""
    key = word, f"{how.lang} person" if how.is_person else how.lang
    if key in listed.forms:
        return listed.forms[key]
    found: list[str] = []
    links = _links(how.lang)
    stems = links if word in links else (word, *inflection.with_other_vowels(word, how.lang))
    for each in dict.fromkeys(one for stem in stems for one in listed.like(stem, least_shared)):
        text.effort.spent += _OF_A_FORM
        if text.effort.is_too_much:
            return found
        if _is_form(each, word, how):
            found.append(each)
    return listed.forms.setdefault(key, found)


def _is_form(printed: str, wanted: str, how: Manner) -> bool:
    return is_form(printed, wanted, how.lang) and not (how.is_person and is_other_person(printed, wanted, how.lang))


def _with_ends(name: str) -> list[tuple[re.Match[str], int]]:
    """The words of a name, with the end of the word before each."""
    found = list(words(name))
    return list(zip(found, [0, *(match.end() for match in found)], strict=False))


def _words(text: ReleaseText) -> Words:
    if text.words is None:
        text.words = Words(text.caseless, _keys)
        text.effort.spent += OF_A_TRY * len(text.words)
    return text.words


@lru_cache(maxsize=8192)
def _keys(word: str) -> tuple[str, ...]:
    return tuple(map(inflection.without_accents, inflection.bare(word)))


def _has_capital(text: ReleaseText, start: int, wanted: list[tuple[str, str]], how: Manner) -> bool:
    """Whether a name of one word is no other word that begins like it: ``Praha`` is not in ``pracovní``."""
    return len(wanted) > 1 or not how.is_proper or not text.folded.text[start].islower()


def _last(listed: Words, number: int, wanted: list[tuple[str, str]], how: Manner) -> int | None:
    """The number of the last word of a name that begins with a word; None where the name does not go on there.

    In a language that has plurals and no other endings what is behind an "of" has none.
    """
    is_fixed = False
    for place, (before, (word, gap)) in enumerate(pairwise(wanted)):
        number += 1
        if not _goes_on(listed, number, gap, how):
            return None
        is_fixed = is_fixed or (place > 0 and how.kind == PLURALS and before[0] in _everyday(how.lang))
        if listed[number] == word or (not is_fixed and _is_form(listed[number], word, how)):
            continue
        after = _behind_number(listed, number, how) if how.counts else ()
        behind = next((each for each in after if is_form(listed[each], word, how.lang)), None)
        if behind is None:
            return None
        number = behind
    return number


def _goes_on(listed: Words, number: int, gap: str, how: Manner) -> bool:
    if number >= len(listed):
        return False
    printed_gap = listed.gap(number)
    if how.kind == ENDINGS:
        return len(printed_gap) <= _FAR
    return printed_gap == gap or (how.counts and len(printed_gap) <= _FAR)


def _behind_number(listed: Words, number: int, how: Manner) -> Iterator[int]:
    """The words behind the number of a session that may stand here, be it with its word (``5. ülés``, ``第五次``)."""
    for behind in range(number + 1, min(number + 1 + _NUMBER, len(listed))):
        if len(listed.gap(behind)) > _FAR:
            return
        counted = [listed[each] for each in range(number, behind)]
        if _is_number(" ".join(counted), how.lang) or is_numeral(counted[0]):
            yield behind


@cache
def _links(lang: str) -> tuple[str, ...]:
    """The words inside a name that change with its case."""
    return tuple(lookup.listed(lookup.entry(lang).linking_words))


def _is_number(word: str, lang: str) -> bool:
    if word in _links(lang):
        return False
    return is_numeral(word) or fold(word, lang) in spelled(lang)


def _around_a_number(text: ReleaseText, name: str) -> Span | None:
    """A name in a script without spaces, with the number of a session in the middle of it."""
    text.effort.spent += OF_A_TRY * len(text.caseless) // 4
    match = _counted(name).search(text.caseless)
    return Span(*match.span()) if match is not None else None


@lru_cache(maxsize=64)
def _counted(name: str) -> re.Pattern[str]:
    return re.compile(f"(?:{inflection.EAST_ORDINAL})?".join(map(re.escape, name)))
