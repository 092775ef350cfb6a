"""Who opens the sentence of a quote, in any language: the one declared person that it names, before its words.

Only where nobody else could be meant: a form with an ending, a word such as "to" or "of" before the name, and a second
name give nobody.
"""

from __future__ import annotations

import re
from functools import cache

from ..document.content import each, peek
from ..document.facts import Facts
from ..languages.index import ADDRESS
from ..languages.lookup import entry, everyday, listed
from ..languages.tables import words_expression
from ..languages.words import beginning, language
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .locating import CAPITALS, EXACT, Quote
from .spoken_sides import side_at, stems
from .subjects import Named, Names, forms_of
from .told_behind import COMMAS, Sentence, articles, auxiliaries, is_told_behind, longest_first, plain

_LONG, _LONGEST = 4, 60  # letters of a part of a name that is enough alone
_AHEAD = 80  # code points of a sentence before the name: a title and a post
_ABBREVIATED = 5  # code points of an abbreviation, with its dot
_PARTED = lazy(r"[,،–—»”“\"]\s")
_WORDS_OF_TELLING, _WORDS_OF_SAYING = 6, 2  # ", afirmó el ministro de Comercio"; ", ha detto"
_WORDS_OF_VERB = 3  # of a quote, with small ones: "has been warmly thanked"
_STOP = r"[^\W\d_]{4}[»”\")]?[.!?][»”\")]?\s+|[।。！？]\s*"
_HEADING = lazy(r"[^.,;:\n]{1,40}\n")  # a line of its own over the sentence
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0981-\u09e3\u0a01-\u0a4d\u0a81-\u0acd"
)
_SIGN = lazy(r"[,;:!?…،؛](?=\s)|[()«»„“”\"–—]")  # a clause ends
_WORD = lazy(rf"[^\W\d_][\w{_MARKS}'’-]*")


class Openers(NamedTuple):
    """The people of a document: the words of the names of each, and who may be meant by a word that begins like that.

    Only words that are long enough alone. ``posts``: of each, without capitals; ``sides``: parties by their names.
    """

    parts: dict[str, frozenset[str]]
    beginnings: dict[str, set[str]]
    posts: dict[str, frozenset[str]]
    sides: dict[str, str]
    stems: dict[str, frozenset[str]]
    heads: frozenset[str]  # the first letters of all beginnings

    def meant(self, word: str) -> set[str]:
        """Who may be meant by a word, be it with another ending."""
        if word[:_LONG] not in self.heads:
            return set()  # nearly always
        return set().union(
            *(self.beginnings.get(word[:size], ()) for size in range(_LONG, min(len(word), _LONGEST) + 1))
        )


def openers(facts: Facts) -> Openers:
    """The people of a document as they are looked for; made once, for all its quotes."""
    parts: dict[str, frozenset[str]] = {}
    beginnings: dict[str, set[str]] = {}
    posts: dict[str, frozenset[str]] = {}
    ends = listed(entry(language(str(facts.release["lang"]))).subject_endings)
    for path, person in facts.nodes("person"):
        posts[str(path[-1])] = frozenset(plain(post) for _, post in each(peek(person, "post")) if isinstance(post, str))
        key, name = str(path[-1]), peek(person, "name")
        words = _WORD.findall(name.casefold()) if isinstance(name, str) else []
        own = [word for word in words if _LONG <= len(word) <= _LONGEST]
        parts[key] = frozenset((*own, *(word + end for word in own for end in ends)))
        for part in own:
            beginnings.setdefault(beginning(part, _LONG), set()).add(key)
    sides = {plain(name): str(path[-1]) for path, party in facts.nodes("party") for name in forms_of(party)}
    heads = frozenset(beginning[:_LONG] for beginning in beginnings)
    return Openers(parts, beginnings, posts, sides, stems(facts), heads)


def opening(quote: Quote, names: Names, people: Openers, lang: str) -> Named | None:
    """The person who is named first and alone in the sentence of a quote, or who it is said by: "As Lee said, ..."."""
    around = names.sentence(quote) if quote.verdict in (EXACT, CAPITALS) and quote.start >= 0 else None
    if around is None:
        return None
    text, code = quote.text.stored, language(lang)
    start, end = sentence_of(text, quote, *around, code)
    words = [(match.start(), match.end(), match[0].casefold()) for match in _WORD.finditer(text, start, end)]
    named = set[str]().union(*(people.meant(word) for _, _, word in words))
    sentence = Sentence(start, end, words, named)
    side = _side(text, sentence, quote, people, code)
    if side is not None and not _is_told_by_person(text, sentence, quote, people):
        return side
    if len(named) != 1:
        one = (_first if named else _post)(text, sentence, quote, people, code)
        return None if one is None or _is_done_to(text, sentence, one.end, quote, code) else one
    key = next(iter(named))
    own = people.parts[key]
    place = next((number for number, one in enumerate(words) if one[2] in own), None)
    if place is None or any(_is_changed(word, own) for _, _, word in words):
        return None
    first = words[place][0]
    last = max(stop for _, stop, word in words if word in own)
    found = Named(key, first, last)
    if is_told_behind(text, sentence, place, last, people.posts[key], code):
        return found
    before = _behind_article(text, words, place, quote, code)
    lead = plain(text[before[0][0] : first]) if before else ""
    is_put_in = bool(before) and _is_whole_post(lead, people.posts[key], code) and _is_closed(text, last, quote)
    is_lead = is_put_in or _is_lead(lead, people.posts[key], code)
    is_far = first > quote.start and _is_far(words, place, quote) and not (lead and is_lead and first < quote.end)
    if (first - start > _AHEAD and not is_put_in) or is_far:
        return None
    others = listed(entry(code).speakers.others)
    beside = {word for _, stop, word in words if stop < first and first - stop == 1}
    if beside & set(others) or plain(text[last : last + _AHEAD]).partition(" ")[0] in others:
        return None
    if not is_lead and (entry(code).speakers.says or any(word in everyday(code) for _, _, word in before)):
        return None
    # "At the proposal of Lee, ...": what goes on behind the comma is said of another; not so "Sarıçam, ... açıkladı".
    is_apart = text[last : last + 1] in COMMAS
    if is_apart and not (is_lead and (is_put_in or entry(code).speakers.subject_has_comma)):
        return None
    return None if _is_done_to(text, sentence, last + is_put_in, quote, code) else found


def _side(text: str, sentence: Sentence, quote: Quote, people: Openers, code: str) -> Named | None:
    """The party that opens a sentence, right before the words of the quote: "Россия выделит"."""
    if quote.start - sentence.start > _AHEAD:
        return None
    for name, key in people.sides.items():
        for lead in ("", *(f"{article} " for article in articles(code))):
            words = lead + name
            end = sentence.start + len(words)
            if plain(text[sentence.start : end]) != words or text[end : end + 1] != " ":
                continue
            match = _WORD.match(text, end + 1)
            follows = match[0].casefold() if match is not None else ""
            is_right_before = text[sentence.start : quote.start].strip() in ("", text[sentence.start : end])
            if is_right_before and follows and _is_verb_of(text, end, sentence, follows, code):
                return Named(key, sentence.start, end)
    return _side_by_adjective(text, sentence, quote, people, code)


def _side_by_adjective(text: str, sentence: Sentence, quote: Quote, people: Openers, code: str) -> Named | None:
    """``La partie marocaine``, ``Сербская сторона``, right before the words of the quote or in them."""
    found = side_at(text, sentence.start, sentence.end, code, people.stems)
    speakers = entry(code).speakers
    if found is None or text[found.end : quote.start].strip():
        return None
    match = _WORD.match(text, found.end + 1)
    follows = match[0].casefold() if match is not None and text[found.end] == " " else ""
    if follows in listed(speakers.others):
        return None
    if speakers.says:  # a passive may be written as its verb is: only those of saying are sure
        before = _WORD.findall(text[sentence.start : found.start].casefold())[-1:]
        told = [word.removeprefix(entry(code).joined_letters[:1]) for word in before] + [follows]
        return found if set(told) & set(listed(speakers.says)) else None
    is_verb = bool(follows and speakers.passives) and _is_verb_of(text, found.end, sentence, follows, code)
    return found if is_verb else None


def _is_verb_of(text: str, end: int, sentence: Sentence, follows: str, code: str) -> bool:
    """Whether the word behind a side can be its verb, and nothing up to the next sign makes it a passive."""
    if follows in everyday(code) and follows not in auxiliaries(code):
        return False
    sign = None if entry(code).speakers.verb_is_last else _SIGN.search(text, end, sentence.end)
    clause = [word for start, _, word in sentence.words if end <= start < (sign.start() if sign else sentence.end)]
    return not any(is_passive(word, code) for word in clause if word not in auxiliaries(code))


def _is_done_to(text: str, sentence: Sentence, end: int, quote: Quote, code: str) -> bool:
    """Whether the first words behind a person, up to the first of the quote, say that it is done to them, or given.

    ``Rojas fue recibido por la Ministra``. What stands further on may be the passive of what the person speaks of.
    """
    words = [one for one in sentence.words if one[0] >= end]
    if entry(code).speakers.verb_is_last:
        return any(is_passive(word, code) for _, _, word in words[-1:])
    ahead = sum(start < quote.start for start, _, _ in words) + _WORDS_OF_VERB
    sign = _SIGN.search(text, end, sentence.end)
    stop = sign.start() if sign is not None else sentence.end
    clause = [word for start, _, word in words[:ahead] if start < stop]
    return any(is_passive(word, code) for word in clause if word not in auxiliaries(code))


def is_passive(word: str, code: str) -> bool:
    """Whether a word says that something is done to the subject, or that it is given something."""
    known, endings, beginnings = _passives(code)
    return word in known or word.endswith(endings) or (word.startswith(beginnings) and len(word) > _LONG)


@cache
def _passives(code: str) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """The words, the endings and the beginnings of passives."""
    forms = listed(entry(code).speakers.passives)
    endings, beginnings = (tuple(one.strip("*") for one in forms if one[at] == "*") for at in (0, -1))
    return frozenset(one for one in forms if "*" not in one), endings, beginnings


def _is_told_by_person(text: str, sentence: Sentence, quote: Quote, people: Openers) -> bool:
    """Whether a sentence about a side ends in a verb, or in a person, behind a comma: ", dijo Torres"."""
    tail = may_tell(text, quote, sentence.end)
    return bool(tail) and (len(tail) <= _WORDS_OF_SAYING or any(map(people.meant, tail)))


def may_tell(text: str, quote: Quote, end: int) -> list[str]:
    """The words behind the last comma or quotation mark of a sentence, if they are few: ", afirmó", "» a-t-il dit"."""
    parts = _PARTED.split(text[quote.start : end])
    tail = _WORD.findall(parts[-1].casefold()) if len(parts) > 1 else []
    return tail if len(tail) <= _WORDS_OF_TELLING else []


def _is_far(words: list[tuple[int, int, str]], place: int, quote: Quote) -> bool:
    """Whether a name inside of a quote has more before it there than a title: it may be the object."""
    return any(quote.start <= one[0] for one in words[:place]) or quote.end <= words[place][0]


def _post(text: str, sentence: Sentence, quote: Quote, people: Openers, code: str) -> Named | None:
    """Who bears the post that opens a sentence in which nobody is named, right before the words of the quote.

    Only where no other post begins like it, or has it within.
    """
    opened = plain(text[sentence.start : sentence.end])
    article = next((one for one in articles(code) if opened.startswith(f"{one} ")), "")
    rest = opened[len(article) :].lstrip()
    every = [(post, key) for key, posts in people.posts.items() for post in posts]
    held = [(post, key) for post, key in every if rest.startswith(f"{post} ")]
    if len(held) != 1 or sum(held[0][0] in post for post, _ in every) != 1:
        return None
    post, key = held[0]
    place = plain(text[sentence.start : quote.start])
    is_beside = place in (f"{article} {post}".strip(), article, "") and quote.start < sentence.start + _AHEAD
    return Named(key, sentence.start, sentence.start + len(f"{article} {post}".strip())) if is_beside else None


def _is_lead(lead: str, posts: frozenset[str], code: str) -> bool:
    """Whether before a name there is nothing but its post, or the beginning of it, and what gives somebody the turn."""
    bare = _bare(lead, code) if lead else ""
    return not bare or any(f" {bare} " in f" {post} " for post in posts)


def _is_whole_post(lead: str, posts: frozenset[str], code: str) -> bool:
    """Whether before a name its whole post opens the sentence, with a comma: "Le ministre du Commerce, M. Lee, ..."."""
    return "," in lead and _bare(lead, code).rstrip(" ,،、") in posts


def _is_closed(text: str, last: int, quote: Quote) -> bool:
    """Whether the quote begins right behind the comma that stands behind a name."""
    return not text[last : quote.start].strip(" \n,")


def _first(text: str, sentence: Sentence, quote: Quote, people: Openers, code: str) -> Named | None:
    """Of several persons who are named the one who opens the sentence, right before the words of the quote."""
    place = next((n for n, (_, _, word) in enumerate(sentence.words) if people.meant(word)), 0)
    keys = people.meant(sentence.words[place][2]) if sentence.words else set()
    if len(keys) != 1:
        return None
    key = next(iter(keys))
    own = people.parts[key]
    last = place
    while last + 1 < len(sentence.words) and sentence.words[last + 1][2] in own:
        last += 1
    start, end = sentence.words[place][0], sentence.words[last][1]
    is_own = all(word in own for _, _, word in sentence.words[place : last + 1])
    lead = plain(text[sentence.start : start])
    if not is_own or not _is_lead(lead, people.posts[key], code) or text[end : quote.start].strip():
        return None
    behind = plain(text[end : end + _AHEAD]).partition(" ")[0]
    is_beside = end < quote.start or (quote.start == sentence.start and end < quote.end)
    return Named(key, start, end) if is_beside and behind not in listed(entry(code).speakers.others) else None


def _bare(lead: str, code: str) -> str:
    """What stands before a name without the words that give somebody the turn: "Por su parte, el ministro"."""
    turn = next((one for one in longest_first(entry(code).speakers.turns) if lead.startswith(one)), "")
    lead = lead[len(turn) :].lstrip(" ,،、")
    article = next((one for one in articles(code) if lead.startswith(f"{one} ")), "")
    return _without_respect(lead[len(article) :]).strip()


def _without_respect(lead: str) -> str:
    """What stands before a name without the words of respect right before it: "M.", "Sr.", "S.E. Mme"."""
    words = lead.split()
    while words and (words[-1] in ADDRESS or (words[-1].endswith(".") and len(words[-1]) <= _ABBREVIATED)):
        words.pop()
    return " ".join(words).rstrip(" ,،、") if len(words) < len(lead.split()) else lead


def _behind_article(
    text: str, words: list[tuple[int, int, str]], place: int, quote: Quote, code: str
) -> list[tuple[int, int, str]]:
    """The words before a name, without the article that opens the sentence: "El ministro Ana Tora anunció".

    It stays where the quote begins with a small word, such as that of a passive.
    """
    before = words[:place]
    first = _WORD.match(text, quote.start)
    is_verb = first is not None and first[0].casefold() not in everyday(code)
    opens = before[0][2] if before else ""
    return before[1:] if is_verb and opens in listed(entry(code).template.articles) else before


@cache
def _stops(code: str) -> re.Pattern[str]:
    """Where sentences end: no abbreviation ends one; a year does before a capital alone ("2027. március")."""
    after_year = words_expression(entry(code).after_year) or "(?!)"
    return re.compile(rf"(?:{_STOP}|(?P<year>\d{{4}}(?: (?:{after_year}))?\.\s+(?=[^\W\d_])))")


def sentence_of(text: str, quote: Quote, start: int, end: int, code: str) -> tuple[int, int]:
    """The sentence of a quote, where sentences are not told apart in its language."""
    stops = [
        match.end()
        for match in _stops(code).finditer(text, start, end)
        if match["year"] is None or not text[match.end()].islower()
    ]
    heading = _HEADING.match(text, start, end)
    stops += [heading.end()] if heading is not None else []
    return (
        max((stop for stop in stops if stop <= quote.start), default=start),
        min((stop for stop in stops if stop >= quote.end), default=end),
    )


def _is_changed(word: str, parts: frozenset[str]) -> bool:
    """Whether a word of the name has an ending: then it is hardly who speaks."""
    return word not in parts and any(word.startswith(beginning(part, _LONG)) for part in parts)
