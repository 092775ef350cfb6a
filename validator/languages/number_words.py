"""How many of something a text counts, in digits or number words right before its name: ``trzy umowy``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from .figure_tables import printed, table
from .figure_words import is_label
from .index import MULTIPLIERS
from .inflection import is_form
from .lookup import everyday, listed
from .words import Word, cell, fold, language, matcher, words

_APART = " \u00a0\u202f\u2009\n"
_IN_NAME = f"{_APART}-‐‑'’"  # between two words of a name: projets d'accord
_GAP = 3  # characters between two words that belong together
_BETWEEN = 2  # words that may stand between a number and what it counts
_MOST = 999  # of more of them none is a count
_HUNDRED = 100
_TENS = range(10, _HUNDRED, 10)


def counted(text: str, lang: str, name: str = "") -> list[int]:
    """The numbers before a name, or without one before any word for agreements and projects.

    Number words are read in the forms that the file of the language has, and those of tens with a unit behind them.
    Of what is not read whole (hundreds, ranges, fractions) nothing is given.
    """
    code = language(lang)
    found = list(words(text, code))
    wanted = [word.folded for word in words(name, code)]
    return [
        value
        for value, start, end in _numbers(text, found, code)
        if _is_counted(text, found, end, wanted, code) or _is_named_before(text, found, start, wanted, code)
    ]


def named_times(text: str, lang: str, name: str) -> int:
    """How often a text has a name, be it in a form of its language."""
    code = language(lang)
    found, wanted = list(words(text, code)), [word.folded for word in words(name, code)]
    return sum(
        _has_name(text, found, at, wanted, code) or _has_one(found, at, wanted, code) for at in range(len(found))
    )


def _has_one(found: list[Word], at: int, wanted: list[str], lang: str) -> bool:
    """Whether one of what is counted is named: "an agreement" beside agreements."""
    return len(wanted) == 1 and is_form(wanted[0], found[at].folded, lang)


def numbers(text: str, lang: str) -> set[int]:
    """All the numbers of a text that are read whole, whatever they count."""
    code = language(lang)
    return {value for value, _, _ in _numbers(text, list(words(text, code)), code)}


def without_noun(text: str, lang: str) -> set[int]:
    """The numbers of a text behind which nothing is counted: "two accords on trade were signed, and three on ports"."""
    code = language(lang)
    found = list(words(text, code))
    small, between = everyday(code), matcher(table(code).between)
    open_ = set()
    for value, _, behind in _numbers(text, found, code):
        end = behind
        while end < len(found) and _is_near(text, found, end) and between.has(found[end].folded):
            end += 1
        if end >= len(found) or not _is_near(text, found, end) or found[end].folded in small:
            open_.add(value)
    return open_


def in_digits(text: str, lang: str) -> str:
    """Words that begin with a number in words, with it in digits: ``50 United States Dollars``; else as they are.

    Nothing is changed where the number goes on, or a word behind it multiplies it.
    """
    code = language(lang)
    found = list(words(text, code))
    run, end = _run(text, found, 0, code)
    value = _value(run)
    if value is None or end >= len(found) or not _is_near(text, found, end):
        return text
    behind = found[end].folded
    # "One" is in no table of counts, and stands behind tens and hundreds: yirmi bir.
    one = next(iter(listed(fold(printed(code).numbers, code))), "")
    if value >= _HUNDRED or (value in _TENS and (not one or behind == one)):
        return text
    if behind in listed(printed(code).and_) or behind in MULTIPLIERS:
        return text
    # The number may go on behind small words, too: два с половиной.
    if any(_is_great(word.folded, code) or _of(word, code) is not None for word in found[end:]):
        return text
    return f"{text[: found[0].start]}{value}{text[found[end - 1].end :]}"


def _numbers(text: str, found: list[Word], lang: str) -> Iterator[tuple[int, int, int]]:
    """(value, its place, place of the word behind it) of each number that is read whole."""
    place = 0
    while place < len(found):
        run, end = _run(text, found, place, lang)
        value = _value(run)
        if value is not None and _is_whole(text, found, place, end, lang):
            yield value, place, end
        place = max(end, place + 1)


def _run(text: str, found: list[Word], place: int, lang: str) -> tuple[list[int], int]:
    """The number words that stand together from a place on, be it with "and" between them, and where they end."""
    run: list[int] = []
    joins = listed(printed(lang).and_)
    while place < len(found):
        value = _of(found[place], lang)
        if value is None or (run and not _is_near(text, found, place)):
            break
        run.append(value)
        place += 1
        behind = place + 1
        if behind < len(found) and found[place].folded in joins and _of(found[behind], lang) is not None:
            place += 1
    return run, place


def _value(run: list[int]) -> int | None:
    if len(run) == 1:
        return run[0]
    is_sum = len(run) == 2 and run[0] in _TENS and 0 < run[1] < min(_TENS)
    return sum(run) if is_sum else None


def _of(word: Word, lang: str) -> int | None:
    if word.folded.isascii() and word.folded.isdigit():
        return int(word.folded) if len(word.folded) <= len(str(_MOST)) else None
    return _words(lang).get(word.folded)


@cache
def _words(lang: str) -> dict[str, int]:
    """The number words of a language, folded, but for "one", which is often an article."""
    named = enumerate(listed(fold(printed(lang).numbers, lang)), 1)
    known = {name: value for value, name in named if value > 1}
    more = printed(lang).count_words.items()
    return known | {name: value for value, forms in more for name in cell(forms, lang).split()}


def _is_near(text: str, found: list[Word], place: int) -> bool:
    """Whether nothing but blanks, or a hyphen, is between a word and the one before it."""
    gap = text[found[place - 1].end : found[place].start]
    return len(gap) <= _GAP and not gap.strip(_APART + "-‐‑")


def _is_whole(text: str, found: list[Word], place: int, end: int, lang: str) -> bool:
    """Whether nothing before a number makes it the end of a greater one, of a range or of a name."""
    start = found[place].start
    if text[start - 1 : start] in tuple(".,:/+'’#№-‐‑–—−") or is_label(text, start, lang):
        return False
    if text[found[end - 1].end :][:1] in tuple(".,:/'’") and text[found[end - 1].end + 1 :][:1].isdigit():
        return False
    if place and _is_in_brackets(text, found[place]) and _of(found[place - 1], lang) is not None:
        return False  # six (6)
    before = found[place - 1] if place and _is_near(text, found, place) else None
    if before is None:
        return True
    linking = (*listed(printed(lang).and_), *listed(printed(lang).ranges))
    if before.folded in linking and place > 1:
        before = found[place - 2]
        return not (_of(before, lang) is not None or _is_great(before.folded, lang))
    return not _is_great(before.folded, lang)


def _is_great(word: str, lang: str) -> bool:
    """Whether a word is a part of greater numbers: hundred, thousand, dozen."""
    known = table(lang)
    tens = matcher(cell(printed(lang).tens, lang))
    return word in known.powers or tens.has(word) or matcher(known.doubt).has(word)


def _is_counted(text: str, found: list[Word], place: int, wanted: list[str], lang: str) -> bool:
    """Whether what is counted stands behind a number: the name, word by word, or a word for agreements."""
    between, things = matcher(table(lang).between), matcher(table(lang).things)
    if place < len(found) and _is_in_brackets(text, found[place]):
        place += 1  # six (6) agreements
    for at in range(place, min(place + _BETWEEN + 1, len(found))):
        if not (_is_near(text, found, at) or _is_in_brackets(text, found[at - 1])):
            return False
        if wanted:
            if _has_name(text, found, at, wanted, lang):
                return True
        elif things.has(found[at].folded) or (at + 1 < len(found) and things.has(_pair(found, at))):
            return True
        if not between.has(found[at].folded):
            return False
    return False


def _is_named_before(text: str, found: list[Word], place: int, wanted: list[str], lang: str) -> bool:
    """Whether what is counted, or the first word of its name, stands right before the number: ``hati nne``."""
    if not printed(lang).count_is_behind or not place or not _is_near(text, found, place):
        return False
    before = found[place - 1].folded
    return before == wanted[0] if wanted else matcher(table(lang).things).has(before)


def _pair(found: list[Word], at: int) -> str:
    return f"{found[at].folded}_{found[at + 1].folded}"


def _is_in_brackets(text: str, word: Word) -> bool:
    return word.folded.isdigit() and text[word.start - 1] == "(" and text[word.end : word.end + 1] == ")"


def _has_name(text: str, found: list[Word], at: int, wanted: list[str], lang: str) -> bool:
    if at + len(wanted) > len(found):
        return False
    gaps = (text[found[each - 1].end : found[each].start] for each in range(at + 1, at + len(wanted)))
    if not all(len(gap) <= _GAP and not gap.strip(_IN_NAME) for gap in gaps):
        return False
    return all(is_form(word.folded, name, lang) for word, name in zip(found[at:], wanted, strict=False))
