"""Whether a number stands with the name of a series, in the form that the language gives the name there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from .lookup import entry, listed
from .words import beginning, words, words_back

_CLAUSE = ".,;:!?。，；：\n"
_SENTENCE = (".", ";", "?", "!", "\n\n")
_DASHES = str.maketrans("‐‑‒–—―－", "-------")
_WINDOW = 400  # code points on either side, so that no text takes long
_AFTER, _BEFORE = 4, 2  # words between the number and the name: "seventh session of the", "held its seventh"
_LONG = 3


def beside(text: str, start: int, end: int, series: str, lang: str) -> bool:
    """Whether the ordinal stands right before the name, at most four words apart, or after it, or inside it."""
    if not entry(lang).is_spaced:
        return _beside_signs(text, start, end, series)
    name = [word.folded for word in words(series, lang)]
    if not name:
        return False
    before, after = _before(text, start, lang, len(name) + _BEFORE), _behind(text, end, lang, len(name) + _AFTER)
    return any(
        _follows(name[parted:], after, lang, _AFTER if parted == 0 else 0)
        and _follows(name[:parted][::-1], before, lang, _BEFORE)
        for parted in range(len(name) + 1)
    )


def _before(text: str, offset: int, lang: str, most: int) -> list[tuple[str, str]]:
    """(word, what stands between it and the one nearer to the number) before an offset, the nearest first."""
    found = list(islice(words_back(text, lang, offset - _WINDOW, offset), most))
    ends = [offset, *(word.start for word in found)]
    return [(word.folded, text[word.end : nearer]) for word, nearer in zip(found, ends, strict=False)]


def _behind(text: str, offset: int, lang: str, most: int) -> list[tuple[str, str]]:
    """The same of so many words behind an offset."""
    found = list(islice(words(text, lang, offset, offset + _WINDOW), most))
    starts = [offset, *(word.end for word in found)]
    return [(word.folded, text[nearer : word.start]) for word, nearer in zip(found, starts, strict=False)]


def _follows(name: list[str], near: list[tuple[str, str]], lang: str, far: int) -> bool:
    """Whether the words of a name stand there one after the other, with few words of the same clause before them."""
    if not name:
        return True
    for skipped in range(far + 1):
        given = near[skipped : skipped + len(name)]
        if len(given) < len(name) or any(sign in near[skipped][1] for sign in _CLAUSE):
            return False
        inside = "".join(gap for _, gap in given[1:])
        pairs = zip(given, name, strict=True)
        if all(_is_form(word, wanted, lang) for (word, _), wanted in pairs):
            return not any(sign in inside for sign in _SENTENCE)
    return False


def _is_form(word: str, name: str, lang: str) -> bool:
    if word == name:
        return True
    if entry(lang).names == "inflected":
        return len(name) > _LONG and word.startswith(beginning(name, _LONG))
    articles = entry(lang).joined_articles
    return bool(articles) and not _bare(word, articles).isdisjoint(_bare(name, articles))


@cache
def _bare(word: str, articles: str) -> frozenset[str]:
    """What an Arabic word can be without its article."""
    return frozenset(_without_article(word, articles))


def _without_article(word: str, articles: str) -> Iterator[str]:
    """Prepositions are written in one with article and word: للجنة is لـ and اللجنة."""
    yield word
    for article in listed(articles):
        if word.startswith(article) and len(word) > len(article) + 1:
            yield word[len(article) :]
    if word.startswith(("لل", "ولل")):
        rest = word.removeprefix("و")[2:]
        yield rest
        yield "ل" + rest


def _beside_signs(text: str, start: int, end: int, series: str) -> bool:
    """Where words are not apart: the name as it is, but for capitals and dashes."""
    name = series.lower().translate(_DASHES)
    before = text[max(0, start - _WINDOW) : start].lower().translate(_DASHES)
    after = text[end : end + _WINDOW].lower().translate(_DASHES)
    gaps = [(after.partition(name)[0], _AFTER)] if name in after else []
    gaps += [(before.rpartition(name)[2], _BEFORE)] if name in before else []
    return bool(name) and any(
        not any(sign in gap for sign in _CLAUSE) and sum(1 for _ in words(gap, "")) <= far for gap, far in gaps
    )
