"""Which declared person a text gives a printed post: it stands beside the name, with nothing but a title between.

Only where nothing else could be meant: a post between two names belongs to neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import normalize

from ..document.content import each, peek
from ..document.facts import Facts
from ..release.text import ReleaseText
from ..system.patterns import lazy

# Between a post and the name of who holds it: "Minister of Trade H.E. Ms. Ana Tora"; "the Minister of Trade, Ana Tora".
_TITLED = lazy(r"\s?(?:[^\W\d_][\w.]{0,4}\.\s?){0,3}")
_COMMA = lazy(r"[)）]?\s?[,،、]\s?(?:(?:and|the)\s){0,2}(?:[^\W\d_][\w.]{0,4}\.\s?){0,3}")
# Between a name and the post of who bears it: "Ana Tora, Minister of Trade", "Ana Tora (Minister of Trade)".
_BEARS = lazy(r"\s?([,،、(（]?)\s?(?:the\s)?")
_LONG = 3  # letters of a part of a name that may stand for it
_NEAR = 120  # code points before a post in which a name is looked for
_MOST = 200_000  # code points of a body that are looked at


class Held(NamedTuple):
    """A post as a text prints it, and the person beside whose name it stands; "" where nobody or several could be."""

    post: str
    person: str


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
    names = _alternatives(name for found in known.names.values() for name in found)
    posts = _alternatives(post for found in known.posts.values() for post in found)
    if names is None or posts is None:
        return []
    whose: dict[str, str] = {}
    for key, found in known.names.items():
        for name in found:
            whose[name] = key if whose.get(name, key) == key else ""
    return [Held(match[0], _beside(body, match, names, posts, whose)) for match in posts.finditer(body)]


def _alternatives(words: Iterator[str]) -> re.Pattern[str] | None:
    """One of these words, whole where words are apart; the longest first."""
    every = sorted(set(words), key=len, reverse=True)
    edged = (rf"{_edge(one[0], '<')}{re.escape(one)}{_edge(one[-1], '')}" for one in every)
    return re.compile("|".join(edged)) if every else None


def _edge(sign: str, side: str) -> str:
    return rf"(?{side}!\w)" if sign.isascii() or "\u00c0" <= sign <= "\u04ff" else ""


def _beside(
    body: str, post: re.Match[str], names: re.Pattern[str], posts: re.Pattern[str], whose: dict[str, str]
) -> str:
    """Who stands right beside a post, if it is one alone."""
    behind = _name_at(body, post.end(), _TITLED, names)
    far = behind or _name_at(body, post.end(), _COMMA, names)
    before, is_apart = _name_before(body, post.start(), names)
    if behind is not None and (before is None or is_apart):
        return whose[behind[0]]
    if far is not None and before is not None:
        # "Ana Tora, Minister of Trade, and Luis Rojas, Vice Minister": what goes on shows which way the list runs.
        follows = _name_at(body, far.end(), _BEARS, posts) is not None
        leads = _name_before(body, before.start(), posts)[0] is not None
        if follows == leads:
            return ""
        far, before = (None, before) if follows else (far, None)
    one = far or before
    return whose[one[0]] if one is not None else ""


def _name_at(body: str, start: int, gap: re.Pattern[str], names: re.Pattern[str]) -> re.Match[str] | None:
    found = gap.match(body, start)
    return names.match(body, found.end()) if found is not None else None


def _name_before(body: str, end: int, names: re.Pattern[str]) -> tuple[re.Match[str] | None, bool]:
    """The name that ends right before a post, and whether a comma or a bracket parts them."""
    last = None
    for match in names.finditer(body, max(0, end - _NEAR), end):
        last = match
    between = _BEARS.fullmatch(body, last.end(), end) if last is not None else None
    return (last, bool(between[1])) if between is not None else (None, False)
