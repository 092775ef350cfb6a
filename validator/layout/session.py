"""The session that a release reports: its number, and whether words speak of it or of another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ..languages.floor_dates import readings
from ..languages.floor_ordinals import in_words, numbers
from ..languages.lookup import entry, listed
from ..languages.ordinals import reads, session_ordinals
from ..languages.pairs_of_ordinals import Ordinal
from ..languages.tables import found_in, words_expression
from ..languages.words import WORD, cell, matcher
from ..languages.words import fold as fold_word
from ..release.paragraphs import ends_sentence
from .nations import is_dense

_END = re.compile(
    r"[。！？]|(?<=[^\n]{120})\n(?=[^\W\d_a-zа-я])|(?<!\D\d)(?<!\D\d\d)[.!?][\"'”’»)]*\s+(?=[^\W\d_])|(?<=다)\.\s*"
)
_FIRST = 5  # words
_SENTENCES = 3


def counts_session(text: str, lang: str) -> bool:
    """Whether a text has the number of a session."""
    return bool(numbers_of_sessions(text, lang))


def numbers_of_sessions(text: str, lang: str) -> list[Ordinal]:
    """The ordinals that count sessions; of a language that nobody described the only one of a text on a committee."""
    if reads(lang):
        return session_ordinals(text, lang)
    if not names_committee(text, lang):
        return []
    dates = [(one.start, one.end, one.sure) for one in readings(text, lang) if one.month]
    joined = _behind_hyphen(lang)
    every_number = (*in_words(text, lang), *numbers(text, dates))
    found = [one for one in every_number if one.is_ordinal or joined.match(text, one.end)]
    every = [Ordinal(one.value, one.start, one.end) for one in found]
    # "V Bratislave" is not the fifth, where another number is printed.
    small = {word.casefold() for word in listed(f"{entry(lang).template.before_city}, {entry(lang).template.joins}")}
    told = [one for one in every if text[one.start : one.end].casefold() not in small]
    return next((some for some in (every, told) if len({one.value for one in some}) == 1), [])


@cache
def _behind_hyphen(lang: str) -> re.Pattern[str]:
    words = words_expression(entry(lang).template.session_behind_hyphen)
    return re.compile(rf"-(?:{words})(?!\w)" if words else "(?!)", re.IGNORECASE)


@cache
def _of_year(lang: str) -> re.Pattern[str]:
    """What stands behind the number of a session that is counted within a year: ``second session of 2024``."""
    words = words_expression(entry(lang).template.before_its_year or entry("en").template.before_its_year)
    return re.compile(rf"(?:\s+[^\W\d]+){{0,8}}?\s+(?:{words})\s+(?:19|20)[0-9]{{2}}\b")


def names_committee(text: str, lang: str) -> bool:
    """Whether a text has a word for committee."""
    committee = entry(lang).template.committee
    if is_dense(lang):
        return any(word in text for word in listed(committee))
    words = matcher(cell(committee, lang))
    return any(words.has(fold_word(match.group(), lang)) for match in WORD.finditer(text))


def names_other_body(text: str, lang: str) -> bool:
    """Whether a text speaks of a subcommittee, a working group or the like, whose number or day may be meant."""
    return _found_in(entry(lang).template.other_bodies, not is_dense(lang)).search(text) is not None


def speaks_of_other(text: str, lang: str) -> bool:
    """Whether words show that a session before or after the reported one is spoken of, or one still to come."""
    return _found_in(entry(lang).template.other_session, not is_dense(lang)).search(text) is not None


@cache
def _found_in(words: str, is_spaced: bool) -> re.Pattern[str]:
    return re.compile(found_in(words, is_spaced), re.IGNORECASE)


def says_held(text: str, lang: str) -> bool:
    """Whether a sentence says that something was held, as far as its language's file knows the words for it."""
    held = entry(lang).template.held
    return not held or _found_in(held, not is_dense(lang)).search(text) is not None


def says_opened(text: str, lang: str) -> bool:
    """Whether a sentence says that a session began, which may be only its first day."""
    opens = entry(lang).template.opens
    return bool(opens) and _found_in(opens, not is_dense(lang)).search(text) is not None


def opens_with_session(text: str, lang: str) -> bool:
    """Whether a sentence begins by speaking of the session or meeting: ``The meeting was held ...``."""
    known = entry(lang).sessions
    words = matcher(cell(f"{known.session}, {known.meeting}", lang)) if known is not None else None
    first = [match.group() for match in islice(WORD.finditer(text), _FIRST)]
    return words is not None and any(words.has(fold_word(word, lang)) for word in first)


def ordinal(pieces: list[tuple[str, bool]], lang: str) -> tuple[int, int, str] | None:
    """(number, which of the pieces says it, its words); None where it is not sure.

    A piece is (words, whether it is a heading); of a paragraph its first sentences are read.
    """
    for index, (text, is_heading) in enumerate(pieces):
        if is_heading and names_other_body(text, lang):
            return None
        for place, sentence in enumerate([text] if is_heading else islice(sentences(text), _SENTENCES)):
            found = numbers_of_sessions(sentence, lang)
            if is_heading and not found and _opens_with_next(sentence, lang):
                return None
            if not found or (place and not says_held(sentence, lang)):
                continue
            if names_other_body(sentence, lang):
                return None
            is_sure = len({one.value for one in found}) == 1
            is_sure = is_sure and not any(_of_year(lang).match(sentence, one.end) for one in found)
            # It is words before the number that say that the session is past or to come.
            if not is_sure or speaks_of_other(sentence[: found[0].start], lang):
                return None
            return found[0].value, index, sentence[found[0].start : found[0].end]
    return None


def _opens_with_next(heading: str, lang: str) -> bool:
    """Whether a heading tells of the session after the reported one: "Next session to be held in Lima"."""
    return re.match(rf"(?:{_next(lang)})", heading.strip(), re.IGNORECASE) is not None


@cache
def _next(lang: str) -> str:
    return found_in(entry(lang).template.next_session, not is_dense(lang))


def sentences(paragraph: str) -> Iterator[str]:
    """The sentences of a paragraph; where it is not sure that one ends, it goes on."""
    start = 0
    for match in _END.finditer(paragraph):
        following = paragraph[match.end() : match.end() + 1]
        is_dot = paragraph[match.start()] == "."
        if following.islower() or (is_dot and not ends_sentence(paragraph, start, match.start())):
            continue
        yield paragraph[start : match.end()].strip()
        start = match.end()
    if paragraph[start:].strip():
        yield paragraph[start:].strip()
