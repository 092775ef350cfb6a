"""Which declared person a text gives a printed post: it stands beside the name, with nothing but a title between.

Only where nothing else could be meant: a post between two names belongs to neither.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator
from functools import cache, partial
from unicodedata import normalize

from ..document.content import each, peek
from ..document.facts import Facts
from ..languages.index import ADDRESS
from ..release.search import Effort, Span
from ..release.text import ReleaseText
from ..system.patterns import lazy
from ..tuples import NamedTuple

# Between a post and the name of who holds it: "Minister of Trade H.E. Ms. Ana Tora"; "the Minister of Trade, Ana Tora".
_TITLED = lazy(r"\s?")
_COMMA = lazy(r"[)）]?\s?[,،、]\s?(?:(?:and|the)\s){0,2}")
_RANK = lazy(r"[A-ZÀ-ÞА-Я][\w.]{3,14}\s")  # "the Vice Minister, Ambassador Ana Tora"
# Between a name and the post of who bears it: "Ana Tora, Minister of Trade", "Ana Tora (Minister of Trade)".
_BEARS = lazy(r"\s?([,،、(（]?)\s?(?:the\s)?")
_LONG = 3  # letters of a part of a name that may stand for it
# Between two names that one post is said of: "Ana Tora and Mr. Luis Rojas", "陆怀瑾和".
_JOINED = lazy(r"[,،、(（]?\s?[^\W\d_]{0,3}\s?(?:[^\W\d_]{1,5}\.?\s)?")
_NEAR = 120  # code points before a post in which a name is looked for
_MOST = 200_000  # code points of a body that are looked at
_OF_A_SEARCH = 100  # code points that are passed over as fast as one is looked at


class Held(NamedTuple):
    """A post as a text prints it, and the person beside whose name it stands; "" where nobody or several could be.

    ``near`` tells who else may bear it: named a few words from it, or joined to who does ("Ministers Ana Tora and Luis
    Rojas"); it is seldom asked.
    """

    post: str
    person: str
    near: Callable[[], frozenset[str]]


class People(NamedTuple):
    """The declared people: the names of each, the full one first, and the posts."""

    names: dict[str, list[str]]
    posts: dict[str, list[str]]


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
    return People(names, posts)


def _plain(words: str) -> str:
    return " ".join(normalize("NFC", words).split())


def holders(text: ReleaseText, known: People) -> list[Held]:
    """Each print of a declared post with its holder, the longest post at each place."""
    start, end = text.body
    body = _plain(text.stored[start : min(end, start + _MOST)])
    names = _prints(body, {name for found in known.names.values() for name in found}, text.effort)
    posts = _prints(body, {post for found in known.posts.values() for post in found}, text.effort)
    whose: dict[str, str] = {}
    for key, found in known.names.items():
        for name in found:
            whose[name] = key if whose.get(name, key) == key else ""
    return [
        Held(body[slice(*post)], _beside(body, post, names, posts, whose), partial(_near, body, post, names, whose))
        for post in _in_turn(posts, 0, len(body))
    ]


def _near(body: str, post: Span, names: _Prints, whose: dict[str, str]) -> frozenset[str]:
    """Who is named right before a post or behind it, one behind the other with a few letters between."""
    found: set[str] = set()
    for chain in (_behind(body, post, names), _before(body, post, names)):
        keys = [whose[body[slice(*one)]] for one in chain]
        found.update(keys if len(keys) > 1 else ())
    return frozenset(found - {""})


def _behind(body: str, post: Span, names: _Prints) -> list[Span]:
    found, end = [], post.end
    for one in _in_turn(names, post.end, min(len(body), post.end + _NEAR)):
        if _JOINED.fullmatch(body, end, one.start) is None:
            break
        found.append(one)
        end = one.end
    return found


def _before(body: str, post: Span, names: _Prints) -> list[Span]:
    found, start = [], post.start
    for one in reversed(list(_in_turn(names, max(0, post.start - _NEAR), post.start))):
        if _JOINED.fullmatch(body, one.end, start) is None:
            break
        found.append(one)
        start = one.start
    return found


class _Prints(NamedTuple):
    """Where some words are printed: the end of the longest at each start, and the starts in order."""

    ends: dict[int, int]
    starts: list[int]

    def at(self, start: int) -> Span | None:
        return Span(start, self.ends[start]) if start in self.ends else None


def _prints(body: str, every: set[str], effort: Effort) -> _Prints:
    """The places of all these words, whole where words are apart.

    Each is looked for by itself: an alternation of thousands would be tried at every place.
    """
    ends: dict[int, int] = {}
    for one in every:
        effort.spent += len(body) // _OF_A_SEARCH
        start = body.find(one)
        while start >= 0 and not effort.is_too_much:
            effort.spent += 1
            end = start + len(one)
            if end > ends.get(start, 0) and not (_goes_on(body, start - 1, start) or _goes_on(body, end, end - 1)):
                ends[start] = end
            start = body.find(one, start + 1)
    return _Prints(ends, sorted(ends))


def _goes_on(body: str, beside: int, edge: int) -> bool:
    """Whether a word goes on beside the edge of another, in a script that puts words apart."""
    sign = body[edge]
    return (
        0 <= beside < len(body)
        and (body[beside].isalnum() or body[beside] == "_")
        and (sign.isascii() or "\u00c0" <= sign <= "\u04ff")
    )


def _in_turn(prints: _Prints, start: int, end: int) -> Iterator[Span]:
    """Those within a stretch, one behind the other."""
    for at in prints.starts[bisect_left(prints.starts, start) : bisect_left(prints.starts, end)]:
        if at >= start and prints.ends[at] <= end:
            yield Span(at, prints.ends[at])
            start = prints.ends[at]


def _beside(body: str, post: Span, names: _Prints, posts: _Prints, whose: dict[str, str]) -> str:
    """Who stands right beside a post, if it is one alone."""
    behind = _name_at(body, post.end, _TITLED, names)
    far = behind or _name_at(body, post.end, _COMMA, names)
    before, is_apart = _name_before(body, post.start, names)
    if behind is not None and (before is None or is_apart):
        return whose[body[slice(*behind)]]
    if far is not None and before is not None:
        # "Ana Tora, Minister of Trade, and Luis Rojas, Vice Minister": what goes on shows which way the list runs.
        follows = _name_at(body, far.end, _BEARS, posts) is not None
        leads = _name_before(body, before.start, posts)[0] is not None
        if follows == leads:
            return ""
        far, before = (None, before) if follows else (far, None)
    one = far or before
    return whose[body[slice(*one)]] if one is not None else ""


def _name_at(body: str, start: int, gap: re.Pattern[str], names: _Prints) -> Span | None:
    found = gap.match(body, start)
    if found is None:
        return None
    respect = _respect().match(body, found.end()) if gap is not _BEARS else None
    end = respect.end() if respect is not None else found.end()
    rank = _RANK.match(body, end) if gap is _COMMA else None
    return names.at(end) or (names.at(rank.end()) if rank is not None else None)


@cache
def _respect() -> re.Pattern[str]:
    """Words of respect before a name, which may be none: "H.E. Ms. Ana Tora", "Embajadora Ana Tora", "श्रीमती ..."."""
    words = "|".join(re.escape(word.replace("_", " ")) for word in sorted(ADDRESS, key=len, reverse=True))
    return re.compile(rf"(?:(?:[^\W\d_][\w.]{{0,4}}\.|(?i:{words})[.]?)\s?){{0,3}}")


def _name_before(body: str, end: int, names: _Prints) -> tuple[Span | None, bool]:
    """The name that ends right before a post, and whether a comma or a bracket parts them."""
    last = next(iter(deque(_in_turn(names, max(0, end - _NEAR), end), maxlen=1)), None)
    between = _BEARS.fullmatch(body, last.end, end) if last is not None else None
    return (last, bool(between[1])) if between is not None else (None, False)
