"""Which declared person a text gives a printed post: it stands beside the name, with nothing but a title between.

Only where nothing else could be meant: a post between two names belongs to neither.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial
from unicodedata import normalize

from ..document.content import each, peek
from ..document.facts import Facts
from ..languages.index import ADDRESS
from ..languages.lookup import entry
from ..languages.tables import words_expression
from ..languages.words import language
from ..release.search import Effort, Span
from ..release.text import ReleaseText
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .names import Manner, every_form, manner

_TITLED = lazy(r"\s?")  # between a post and the name of who holds it: "Minister of Trade H.E. Ms. Ana Tora"
_RANK = lazy(r"[A-ZÀ-ÞА-Я][\w.]{3,14}\s")  # "the Vice Minister, Ambassador Ana Tora"
_IN_A_ROW = 3  # posts of one person that stand one behind the other
_INFLECTED = "inflected"  # of a language: what it does to names
_LONG = 3  # letters of a part of a name that may stand for it
# Between two names that one post is said of: "Ana Tora and Mr. Luis Rojas", "陆怀瑾和".
_JOINED = lazy(r"[,،、(（]?\s?(?:[^\W\d_]{1,3}\s|[^\W\d_A-Za-z\u00c0-\u04ff]{1,3})?(?:[^\W\d_]{1,5}\.?\s)?")
_NEAR = 120  # code points before a post in which a name is looked for
_MOST = 200_000  # code points of a body that are looked at
_OF_A_SEARCH = 100  # code points that are passed over as fast as one is looked at
_MANY = 50  # names, from which on the words of the body are noted once
_WORD = lazy(r"\w+")


class _Gaps(NamedTuple):
    """What stands between posts and names, in any language: English words may stand in the text of another one.

    ``comma``: between a post and the name of who holds it: "the Minister of Trade, Ana Tora". ``bears``: between a name
    and the post of who bears it: "Ana Tora, Minister of Trade", "Ana Tora (Minister of Trade)"; what stands behind a
    name of itself is passed over: "Ana Tora O.B.E., Minister of Trade", "리페이(李飛) 부부장". ``joins``: between two
    posts of one person: "Deputy Prime Minister and Minister of Trade Ana Tora".
    """

    comma: re.Pattern[str]
    bears: re.Pattern[str]
    joins: re.Pattern[str]


@cache
def _gaps() -> _Gaps:
    joins, articles = (words_expression(words) for words in (entry("en").speakers.joins, entry("en").template.articles))
    return _Gaps(
        re.compile(rf"(?:\s?[(（][^()（）]{{1,12}})?[)）]?\s?[,،、]\s?(?:(?:{joins}|{articles})\s){{0,2}}"),
        re.compile(
            r"(?:\s?(?:[A-Z]\.){2,6}(?=,)|\s[A-Z]{2,4}(?=,))?\s?([,،、(（]|[(（][^()（）]{1,30}[)）]\s?[,،、]?)?\s?"
            rf"(?:(?:{articles})\s)?"
        ),
        re.compile(rf"\s?[,،、]?\s?(?:[^\W\d_]{{1,3}}\s|兼)?(?:(?:{articles})\s)?"),
    )


class Held(NamedTuple):
    """A post as a text prints it, and the person beside whose name it stands; "" where nobody or several could be.

    ``near`` tells who else may bear it: named a few words from it, or joined to who does ("Ministers Ana Tora and Luis
    Rojas"); it is seldom asked.
    """

    post: str
    person: str
    near: Callable[[], frozenset[str]]


class People(NamedTuple):
    """The declared people: the names of each, the full one first, and the posts; and the names of all parties."""

    names: dict[str, list[str]]
    posts: dict[str, list[str]]
    parties: tuple[str, ...] = ()


def people(facts: Facts) -> People:
    """The people of a document, without the posts that are not taken from the text."""
    names: dict[str, list[str]] = {}
    posts: dict[str, list[str]] = {}
    for path, person in facts.nodes("person"):
        key, name = str(path[-1]), peek(person, "name")
        if isinstance(name, str) and name:
            names[key] = [_plain(name), *(word for word in _plain(name).split() if len(word) >= _LONG)]
        if "post" not in (peek(person, "inferred") or ()):
            posts[key] = [_plain(words) for _, words in each(peek(person, "post")) if isinstance(words, str) and words]
    parties = {
        _plain(words)
        for _, party in facts.nodes("party")
        for words in (peek(party, "name"), *(name for _, name in each(peek(party, "also"))))
        if isinstance(words, str) and words
    }
    return People(names, posts, tuple(sorted(parties, key=len, reverse=True)))


def _plain(words: str) -> str:
    return " ".join(normalize("NFC", words).split())


def holders(text: ReleaseText, known: People, lang: str = "en") -> list[Held]:
    """Each print of a declared post with its holder, the longest post at each place.

    In a language that has endings names and posts are found in all their forms: "Ministra Handlu Any Tory".
    """
    start, end = text.body
    body = _plain(text.stored[start : min(end, start + _MOST)])
    every = {name for found in known.names.values() for name in found}
    names = _prints(body, every, text.effort)
    posts = _prints(body, {post for found in known.posts.values() for post in found}, text.effort)
    if entry(language(lang)).names == _INFLECTED:
        spoken = ReleaseText(body)
        names = _with_forms(names, every, spoken, manner(lang, is_person=True))
        posts = _with_forms(posts, {post for found in known.posts.values() for post in found}, spoken, manner(lang))
        text.effort.spent += spoken.effort.spent
    whose: dict[str, str] = {"": ""}
    for key, found in known.names.items():
        for name in found:
            whose[name] = key if whose.get(name, key) == key else ""
    return [
        Held(
            posts.said[post.start],
            _beside(body, post, names, posts, whose) or _in_a_row(body, post, names, posts, whose, known),
            partial(_near, body, post, names, whose, known.parties),
        )
        for post in _in_turn(posts, 0, len(body))
    ]


def _near(body: str, post: Span, names: _Prints, whose: dict[str, str], parties: tuple[str, ...]) -> frozenset[str]:
    """Who is named right before a post or behind it, one behind the other with a few letters between.

    Each may have the name of a party behind the own one: "Ministers Ana Tora of Fiji and Luis Rojas of Peru".
    """
    found: set[str] = set()
    for chain in (_behind(body, post, names, parties), _before(body, post, names, parties)):
        keys = [whose[names.said[one.start]] for one in chain]
        found.update(keys if len(keys) > 1 else ())
    return frozenset(found - {""})


def _behind(body: str, post: Span, names: _Prints, parties: tuple[str, ...]) -> list[Span]:
    found: list[Span] = []
    end = post.end
    for one in _in_turn(names, post.end, min(len(body), post.end + _NEAR)):
        if not _are_joined(body, end, one.start, parties if found else None):
            break
        found.append(one)
        end = one.end
    return found


def _before(body: str, post: Span, names: _Prints, parties: tuple[str, ...]) -> list[Span]:
    found: list[Span] = []
    start = post.start
    for one in reversed(list(_in_turn(names, max(0, post.start - _NEAR), post.start))):
        if not _are_joined(body, one.end, start, parties):
            break
        found.append(one)
        start = one.start
    return found


def _are_joined(body: str, end: int, start: int, parties: tuple[str, ...] | None) -> bool:
    """Whether a few letters stand between two places; behind a name, with ``parties``, also whose somebody is."""
    own = _of_a_party(parties).match(body, end, start) if parties is not None else None
    return _JOINED.fullmatch(body, own.end() if own is not None else end, start) is not None


@lru_cache(8)
def _of_a_party(parties: tuple[str, ...]) -> re.Pattern[str]:
    """Whose somebody is, behind the name: "of the Republic of Fiji", and anything in brackets."""
    small = r"(?:[^\W\d_]{1,4}\s){0,3}"
    names = "|".join(map(re.escape, parties)) or r"(?!)"
    return re.compile(rf"\s{small}(?:[^\W\d_]{{4,}}\s{small})?(?:{names})(?!\w)|\s?[(（][^()（）]{{1,30}}[)）]")


class _Prints(NamedTuple):
    """Where some words are printed: the end of the longest at each start, the starts in order, and which words."""

    ends: dict[int, int]
    starts: list[int]
    said: dict[int, str]  # "" where it can be more than one of them

    def at(self, start: int) -> Span | None:
        return Span(start, self.ends[start]) if start in self.ends else None


def _prints(body: str, every: set[str], effort: Effort) -> _Prints:
    """The places of all these words, whole where words are apart.

    Each is looked for by itself: an alternation of thousands would be tried at every place.
    """
    ends: dict[int, int] = {}
    known = _words_of(body, every) if len(every) > _MANY else None
    for one in every:
        effort.spent += len(body) // _OF_A_SEARCH if known is None else 0
        for start in _places(body, one, known):
            effort.spent += 1
            end = start + len(one)
            if end > ends.get(start, 0) and not (_goes_on(body, start - 1, start) or _goes_on(body, end, end - 1)):
                ends[start] = end
            if effort.is_too_much:
                break
    return _Prints(ends, sorted(ends), {start: body[start:end] for start, end in ends.items()})


def _words_of(body: str, every: set[str]) -> dict[str, list[int]]:
    """Where each of the words of all these stands: a text is not passed over once for each of thousands."""
    found: dict[str, list[int]] = {match[0]: [] for one in every for match in _WORD.finditer(one)}
    for match in _WORD.finditer(body):
        if match[0] in found:
            found[match[0]].append(match.start())
    return found


def _places(body: str, one: str, known: dict[str, list[int]] | None) -> Iterator[int]:
    """Where words stand, in order: where their rarest word does, if one has to be a word of its own there, too."""
    own = [
        (match.start(), known[match[0]])
        for match in _WORD.finditer(one)
        if known is not None and (match.start() or _parts(one[0])) and (match.end() < len(one) or _parts(one[-1]))
    ]
    if own:
        before, starts = min(own, key=lambda each: len(each[1]))
        yield from (at - before for at in starts if at >= before and body.startswith(one, at - before))
        return
    start = body.find(one)
    while start >= 0:
        yield start
        start = body.find(one, start + 1)


def _with_forms(prints: _Prints, every: set[str], text: ReleaseText, how: Manner) -> _Prints:
    """The same with the places where words stand in another form."""
    ends, said = {**prints.ends}, {**prints.said}
    for one in every:
        for start, end in every_form(one, text, how):
            if end > ends.get(start, 0):
                ends[start], said[start] = end, one
            elif end == ends[start] and start not in prints.ends and said[start] != one:
                said[start] = ""
    return _Prints(ends, sorted(ends), said)


def _goes_on(body: str, beside: int, edge: int) -> bool:
    """Whether a word goes on beside the edge of another, in a script that puts words apart."""
    return 0 <= beside < len(body) and (body[beside].isalnum() or body[beside] == "_") and _parts(body[edge])


def _parts(sign: str) -> bool:
    """Whether a script puts its words apart, or a sign of ASCII has no script."""
    return sign.isascii() or "\u00c0" <= sign <= "\u04ff"


def _in_turn(prints: _Prints, start: int, end: int) -> Iterator[Span]:
    """Those within a stretch, one behind the other."""
    for at in prints.starts[bisect_left(prints.starts, start) : bisect_left(prints.starts, end)]:
        if at >= start and prints.ends[at] <= end:
            yield Span(at, prints.ends[at])
            start = prints.ends[at]


def _beside(body: str, post: Span, names: _Prints, posts: _Prints, whose: dict[str, str]) -> str:
    """Who stands right beside a post, if it is one alone."""
    behind = _name_at(body, post.end, _TITLED, names)
    far = behind or _name_at(body, post.end, _gaps().comma, names)
    before, is_apart = _name_before(body, post.start, names)
    if behind is not None and (before is None or is_apart):
        return whose[names.said[behind.start]]
    if far is not None and before is not None:
        # "Ana Tora, Minister of Trade, and Luis Rojas, Vice Minister": what goes on shows which way the list runs.
        follows = _name_at(body, far.end, _gaps().bears, posts) is not None
        leads = _name_before(body, before.start, posts)[0] is not None
        if follows == leads:
            return ""
        far, before = (None, before) if follows else (far, None)
    one = far or before
    return whose[names.said[one.start]] if one is not None else ""


def _in_a_row(body: str, post: Span, names: _Prints, posts: _Prints, whose: dict[str, str], known: People) -> str:
    """Who stands beside a row of posts, if this is declared for that person too: "Premier and Minister Ana Tora"."""
    end = post.end
    for _ in range(_IN_A_ROW):
        gap = _gaps().joins.match(body, end)
        following = posts.at(gap.end()) if gap is not None else None
        if following is None:
            return ""
        end = following.end
        found = _name_at(body, end, _TITLED, names) or _name_at(body, end, _gaps().comma, names)
        if found is not None:
            key = whose[names.said[found.start]]
            return key if posts.said[post.start] in known.posts.get(key, ()) else ""
    return ""


def _name_at(body: str, start: int, gap: re.Pattern[str], names: _Prints) -> Span | None:
    found = gap.match(body, start)
    if found is None:
        return None
    is_post = gap is _gaps().bears
    respect = _respect().match(body, found.end()) if not is_post else None
    end = respect.end() if respect is not None else found.end()
    rank = _RANK.match(body, end) if not is_post else None
    return names.at(end) or (names.at(rank.end()) if rank is not None else None)


@cache
def _respect() -> re.Pattern[str]:
    """Words of respect before a name, which may be none: "H.E. Ms. Ana Tora", "Embajadora Ana Tora", "श्रीमती ..."."""
    words = "|".join(re.escape(word.replace("_", " ")) for word in sorted(ADDRESS, key=len, reverse=True))
    return re.compile(rf"(?:(?:[^\W\d_][\w.]{{0,4}}\.|(?i:{words})(?![a-zà-ÿа-я])[.]?)\s?){{0,3}}")


def _name_before(body: str, end: int, names: _Prints) -> tuple[Span | None, bool]:
    """The name that ends right before a post, and whether a comma or a bracket parts them."""
    last = next(iter(deque(_in_turn(names, max(0, end - _NEAR), end), maxlen=1)), None)
    between = _gaps().bears.fullmatch(body, last.end, end) if last is not None else None
    return (last, bool(between[1])) if between is not None else (None, False)
