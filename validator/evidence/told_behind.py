"""Whether who says it stands behind the verb: "As said Lee, ...", "«...», said Minister Lee", "قال Lee"."""

from __future__ import annotations

from functools import cache

from ..languages.lookup import entry, everyday, listed
from ..system.patterns import lazy
from ..tuples import NamedTuple

COMMAS = frozenset(",،、")
_SPEECH = lazy(r"([^»”\"“‟]*)[»”\"“‟](?=[\s,،–—-])[\s,،–—-]*")  # direct speech ends, and who said it follows
_OPENS_SPEECH = frozenset('«„“"”‟')
_WORDS_AHEAD, _WORDS_OF_VERB = 14, 3


class Sentence(NamedTuple):
    """The sentence of a quote: its offsets, its words without capitals, and who they name."""

    start: int
    end: int
    words: list[tuple[int, int, str]]
    named: set[str]


@cache
def articles(code: str) -> tuple[str, ...]:
    """The articles before who speaks."""
    return *listed(entry(code).template.articles), *listed(entry(code).speakers.articles)


@cache
def auxiliaries(code: str) -> frozenset[str]:
    """The small words that are part of a verb."""
    return frozenset(listed(entry(code).speakers.auxiliaries))


def is_told_behind(text: str, sentence: Sentence, place: int, last: int, posts: frozenset[str], code: str) -> bool:
    """Whether the name stands behind a verb of its own: "As said Lee, ...", "«...», said Minister Lee", "قال Lee"."""
    speakers, words = entry(code).speakers, sentence.words
    first = words[place][0]
    closing = _end_of_speech(text, sentence.start, first)
    opens = closing if closing is not None else sentence.start
    between = [one for one in words[:place] if one[0] >= opens]
    if not 1 <= len(between) <= _WORDS_AHEAD:
        return False
    head = plain(text[between[0][0] : first])
    if closing is None:
        lead = next((one for one in longest_first(speakers.as_said) if head.startswith(f"{one} ")), None)
        if lead is None:
            return _is_verb_first(head, posts, code)
        is_closed = text[last : last + 1] in COMMAS
        head = head.removeprefix(f"{lead} ")
        return is_closed and _is_verb(head, posts, code)
    return _is_verb(head, posts, code)


def _end_of_speech(text: str, start: int, end: int) -> int | None:
    """Where the direct speech ends with which a sentence begins, or in which it began before."""
    if text[start : start + 1] in _OPENS_SPEECH:
        start += 1
    match = _SPEECH.match(text, start, end)
    return match.end() if match is not None and not _OPENS_SPEECH & set(match[1]) - set("”") else None


def _is_verb_first(head: str, posts: frozenset[str], code: str) -> bool:
    """``وأعلن``, ``من جانبه دعا معالي``: a verb that opens a sentence, where it takes no person for its object."""
    speakers = entry(code).speakers
    turn = next((one for one in longest_first(speakers.turns) if head.startswith(f"{one} ")), None)
    if turn is not None:
        return bool(speakers.says) and _is_verb(head.removeprefix(f"{turn} "), posts, code)
    verb, _, _ = head.partition(" ")
    is_known = verb.lstrip(entry(code).joined_letters[:1]) in listed(speakers.says)
    return is_known and _is_verb(head, posts, code)


def _is_verb(head: str, posts: frozenset[str], code: str) -> bool:
    """Whether words before a name are a verb of few words, with an article and a post or title of the person."""
    words = head.split()
    small_words = articles(code)
    for post in posts:
        if head.endswith(f" {post}"):
            words = head.removesuffix(f" {post}").split()
            break
    verb = [word for word in words if word not in small_words]
    small = [word for word in verb if word in everyday(code) and word not in auxiliaries(code)]
    return 1 <= len(verb) <= _WORDS_OF_VERB and not small


def longest_first(cell: str) -> list[str]:
    """The words of a cell, the longest first."""
    return sorted(listed(cell), key=len, reverse=True)


def plain(words: str) -> str:
    """Words without capitals, on one line."""
    return " ".join(words.casefold().split())
