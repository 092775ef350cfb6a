"""Who says something in Korean, Japanese, Chinese and Thai: the name before a mark of the subject, or a verb."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..document.content import each, peek
from ..document.facts import Facts
from ..languages.lookup import entry, listed
from ..languages.words import language
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .locating import CAPITALS, EXACT, Quote
from .subjects import Named

_STOP = lazy(r"[。！？\n]|(?<=다)\.\s|\.\s(?=[ㅇ○□-])")
_OPENS, _CLOSES = lazy(r"[\"“「『]"), lazy(r"[\"”」』]")  # of direct speech
_OTHER_SCRIPT = r"(?:\s?[(（][^()（）]{1,20}[)）])?"  # a name once more, behind it: 리페이(李飛)
_FAR, _TITLE = 400, 12  # code points of a sentence before a quote; those of a title behind a name
_ADVERB = 2  # code points between both sides and their verb: 一致强调
_BEHIND = 4  # code points behind a quote: the end of its verb, and the sign behind it


class Form(NamedTuple):
    """How somebody may be called: the expression, and who it is."""

    expression: str
    actor: str


class Signs(NamedTuple):
    """By what a language shows who says something; ``topics`` is an expression, empty where nothing marks the subject.

    ``joins``: between two who do it together, ``joined``: behind the first of them. ``lead``: what may stand before who
    opens a part of a sentence. ``of_clause``: behind the subject of a clause of its own. ``done_to``: behind
    the name of whom it is done to.
    """

    topics: str
    both: re.Pattern[str]
    joins: re.Pattern[str]
    joined: re.Pattern[str]
    lead: re.Pattern[str]
    says: re.Pattern[str]
    of_clause: re.Pattern[str]
    done_to: re.Pattern[str]


@cache
def _signs(code: str) -> Signs:
    how = entry(code).speakers
    joins, leads = _any_of(how.joins), _any_of(f"{how.leads}, {how.address}")
    return Signs(
        how.topics,
        re.compile(how.both or "(?!)"),
        re.compile(joins),
        re.compile(rf"{joins}\s?\Z"),
        re.compile(rf"(?:\A|[，,；;：:、]|\s)\s*{leads}?\s*\Z"),
        re.compile(rf".{{0,4}}{_any_of(how.verbs)}"),
        re.compile(rf"{_any_of(how.clause_marks)}、?\Z"),
        re.compile(how.done_to or "(?!)"),
    )


def _any_of(words: str) -> str:
    every = sorted(listed(words), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, every))})" if every else "(?!)"


def forms(facts: Facts) -> list[Form]:
    """The names of people with what may follow them, and of sides, in the language of the release; else none."""
    code = language(str(facts.release["lang"]))
    found: list[Form] = []
    if not is_eastern(code):
        return found
    for path, person in facts.nodes("person"):
        name = peek(person, "name")
        posts = [post for _, post in each(peek(person, "post")) if isinstance(post, str)]
        if isinstance(name, str):
            found += (Form(one, str(path[-1])) for one in _of_person(name, posts, code))
    side = entry(code).speakers.side
    for path, party in facts.nodes("party"):
        name = peek(party, "name")
        if isinstance(name, str) and side:
            bare = name.removesuffix(side)
            found.append(Form(rf"{re.escape(bare)}\s?{side}", str(path[-1])))
    for sign, code_of_country in entry(code).template.pairs.items() if entry(code).speakers.sign_has_side else ():
        if code_of_country in facts.table("parties"):
            found.append(Form(re.escape(sign) + side, code_of_country))
    return found


def _of_person(name: str, posts: list[str], code: str) -> list[str]:
    """The whole name, a part that is long enough, and the beginning of one before the end of a post: 高遠副大臣."""
    parts = [part for part in re.split(r"[\s・·]+", name) if len(part) >= entry(code).speakers.family_name + 1]
    bare = [re.escape(one) for one in dict.fromkeys((name, *(parts if len(parts) > 1 else ())))]
    ends = {post[-size:].strip() for post in posts for size in range(2, min(len(post), _TITLE) + 1)}
    ends |= {post.split()[-1] for post in posts if post.split()}
    title = "|".join(map(re.escape, sorted((one for one in ends if len(one) > 1), key=len, reverse=True)))
    if not title:
        return bare
    short = name[: entry(code).speakers.family_name]
    if " " in name or "・" in name or "·" in name:
        return [rf"{one}{_OTHER_SCRIPT}(?:\s?(?:{title}))?" for one in bare]
    return [
        *(rf"{one}{_OTHER_SCRIPT}(?:\s?(?:{title}))?" for one in bare),
        rf"{re.escape(short)}[^\W\d_]?\s?(?:{title})",
    ]


def speaker(quote: Quote, known: list[Form], lang: str) -> Named | None:
    """The one who is the subject of the words of a quote, if nobody else can be."""
    if quote.verdict not in (EXACT, CAPITALS) or quote.start < 0 or not known:
        return None
    text, code = quote.text.stored, language(lang)
    start, signs = _sentence_start(quote), _signs(code)
    named = (_marked if signs.topics else _beside)(text, start, quote, known, signs)
    if named is None or signs.done_to.match(text, named.end, quote.end + _BEHIND) is not None:
        return None
    is_far = not entry(code).speakers.has_sentences and quote.start - named.end > 1
    return None if is_far else named


def _sentence_start(quote: Quote) -> int:
    """Where the sentence begins in which a quote does, behind the number of a paragraph."""
    text, place = quote.text.stored, quote.text.at(quote.start)
    start = max(0, quote.start - _FAR)
    start = max([start, *(match.end() for match in _STOP.finditer(text, start, quote.start))])
    return max(start, place.words) if place is not None else start


def both_speak(quote: Quote, known: list[Form], lang: str) -> Named | None:
    """The words for both sides that open the sentence of a quote with the mark of a subject: 양측은, 双方は.

    What they do must be a verb of those that releases report with: at the end, or right behind where there are no such
    marks. What somebody says of both sides may stand in the same words.
    """
    code = language(lang)
    how = entry(code).speakers
    if quote.verdict not in (EXACT, CAPITALS) or quote.start < 0 or not how.both:
        return None
    text = quote.text.stored
    both = _expression(how.both, how.topics).search(text, _sentence_start(quote), quote.end)
    if both is None or not (both.end() <= quote.start or both.start() == quote.start):
        return None
    if any(map(str.isalpha, text[_sentence_start(quote) : both.start()])) or not _say(text, both.end(), quote, code):
        return None
    if _signs(code).of_clause.search(text, both.start(), both.end()) is not None:
        return None  # "the plan that both sides agreed on"
    between = text[both.end() : quote.start]
    is_free = not _OPENS.search(between) and not (
        _subject(how.topics).search(between) if how.topics else between.strip()
    )
    named = _places(text, both.end(), max(both.end(), quote.start), known, "")
    is_done = _signs(code).done_to.match(text, both.end(), quote.end + _BEHIND) is not None
    return Named("all", *both.span()) if is_free and not named and not is_done else None


def _say(text: str, start: int, quote: Quote, code: str) -> bool:
    """Whether what both sides do is one of the verbs by which a release reports it."""
    how = entry(code).speakers
    verbs = tuple(listed(how.both_say))
    if not how.topics:
        return any(text.startswith(verbs, place) for place in range(start, start + _ADVERB + 1))
    stop = _STOP.search(text, quote.end, quote.end + _FAR)
    end = stop.start() if stop is not None else len(text)
    return text[start:end].rstrip().endswith(verbs)


@cache
def _subject(topics: str) -> re.Pattern[str]:
    """A word with the mark of a subject, whosoever it is."""
    return re.compile(rf"\w{topics}")


def _marked(text: str, start: int, quote: Quote, known: list[Form], signs: Signs) -> Named | None:
    """Who bears the last mark of a subject before the quote, or in its first words."""
    found = [
        one
        for one in _places(text, start, quote.end, known, signs.topics)
        if one.end <= quote.start or one.start == quote.start
    ]
    last = max(found, key=lambda one: (one.end, -one.start), default=None)
    if last is None or signs.joined.search(text, max(start, last.start - 3), last.start) is not None:
        return None
    # "A welcomed the plan that B proposed": B has the mark of a clause of its own.
    others = [one for one in found if one.actor != last.actor]
    of_clause = signs.of_clause.search(text, last.start, last.end) is not None
    if any(one.end > last.start or of_clause for one in others):
        return None
    return None if _names_both(text, last.end, quote, signs) else last


def _names_both(text: str, start: int, quote: Quote, signs: Signs) -> bool:
    """Whether between who speaks and the quote both sides are named: in direct speech they are only spoken of."""
    end = max(start, quote.start)
    opens = _OPENS.search(text, start, end)
    is_within = opens is not None and _CLOSES.search(text, opens.end(), end) is None
    return signs.both.search(text, start, opens.start() if opens is not None and is_within else end) is not None


def _beside(text: str, start: int, quote: Quote, known: list[Form], signs: Signs) -> Named | None:
    """Who opens the sentence, or a part of it, right before a verb: the words of the quote follow it."""
    found = _places(text, start, quote.end, known, "")
    whole = [one for one in found if not any(_is_in(one, other) for other in found)]
    ahead = [one for one in whole if one.start <= quote.start and signs.lead.search(text[start : one.start])]
    last = max(ahead, key=lambda one: one.start, default=None)
    if last is None or signs.joins.match(text, last.end) is not None:
        return None
    # "A said that B, and would ...": it may go on with either.
    said = [one for one in ahead if one.actor != last.actor and signs.says.match(text, one.end) is not None]
    if said and quote.start > last.end + 1:
        return None
    return None if _names_both(text, last.end, quote, signs) else last


def _places(text: str, start: int, end: int, known: list[Form], topics: str) -> list[Named]:
    return [
        Named(form.actor, *match.span())
        for form in known
        for match in _expression(form.expression, topics).finditer(text, start, end)
    ]


def _is_in(one: Named, other: Named) -> bool:
    return other != one and other.start <= one.start and one.end <= other.end


@lru_cache(maxsize=200)
def _expression(expression: str, topics: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{expression}){topics}")


def is_eastern(lang: str) -> bool:
    """Whether the names of a language are read here: one that counts sessions by signs, and writes without blanks."""
    return entry(language(lang)).counters is not None
