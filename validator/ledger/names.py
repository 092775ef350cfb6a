"""Names, posts, series and places: whether the release prints them, in a form that its language gives them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..document.content import peek
from ..document.facts import Facts
from ..evidence.names import Found, Manner, manner, printed
from ..languages.inflection import UNKNOWN
from ..release.signs import script
from ..release.text import ReleaseText
from ..schema.roles import fields
from .cited import lacks_a_version, stretches
from .sessions import copied, exchanged, in_two_countries, named_instead
from .trace import CONTRADICTED, TRACED, Fact, Trace, contradicted, unread

_OF_OTHERS = ("name-form", "latin")  # what may be taken from another version
_LETTERS = 2000  # of a text that tell its script
_SHORT, _MOST_WORDS = 2, 20  # letters of a word of a name, words of a post
_TITLE = 15  # code points: "Dr.", commas


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where a name is printed: in what its object cites, else anywhere, in the annotated text before the others."""
    texts = facts.texts
    if texts is None or not isinstance(fact.value, str):
        return unread("no text at hand")
    langs = ["", *texts.versions] if texts.main is not None else [*texts.versions]
    every = [text for text in (texts.main, *texts.versions.values()) if text is not None]
    near = [each for lang, _, each in stretches(fact.around, facts) if lang == langs[0]]
    is_proper = fact.role == "place-name" or fact.kind in fields("latin")
    is_person = fact.kind == "person" and fact.field == "name"
    how = manner(facts.release["lang"], is_proper, fact.role == "series", is_person)
    found = printed(fact.value, every, how, near[0] if near else ())
    if found is None and fact.kind == "person" and fact.field == "post":
        found = _around_its_holder(fact, every, how, near[0] if near else (), facts)
    if found is not None:
        if fact.role == "place-name" and (other := _of_another(fact, found, how, facts)):
            whose = "session" if fact.path[0] == "meeting" else "event"
            return Trace(CONTRADICTED, f"the paragraphs that its {whose} cites", prints=other)
        if fact.role == "place-name" and in_two_countries(fact, found, how, facts):
            return Trace(CONTRADICTED, "the paragraphs that its session cites")
        lang = langs[next(number for number, text in enumerate(every) if text is found.text)]
        return Trace(TRACED, text=found.text, lang=lang, start=found.start, end=found.end)
    if any(text.effort.is_too_much for text in every):
        return unread("too much to look for")
    return _not_found(fact, facts, every, how)


def _around_its_holder(
    fact: Fact, texts: list[ReleaseText], how: Manner, near: Sequence[tuple[int, int]], facts: Facts
) -> Found | None:
    """A post in the midst of which the name of who holds it stands: "Director General Anna Lee of the Ministry"."""
    holder, words = peek(facts.table("people"), fact.path[1]), fact.value.split()
    name = peek(holder, "name")
    own = [word for word in name.split() if len(word) > _SHORT] if isinstance(name, str) else []
    if not own or len(words) > _MOST_WORDS:
        return None
    most = len(fact.value) + len(name) + _TITLE
    for at in range(1, len(words)):
        found = printed(" ".join((*words[:at], "...", *words[at:])), texts, how, near)
        if found is not None and found.end - found.start <= most:
            stored = found.text.stored[found.start : found.end]
            if any(word in stored for word in own):
                return found
    return None


def _of_another(fact: Fact, found: Found, how: Manner, facts: Facts) -> str:
    """The place that is printed where this one should be; empty where there is none."""
    other = exchanged(fact, found, how, facts) or copied(fact, found, how, facts)
    return other or named_instead(fact, found, how, facts)


def _not_found(fact: Fact, facts: Facts, every: list[ReleaseText], how: Manner) -> Trace:
    """What can be said of a name that is printed nowhere."""
    assert facts.texts is not None
    main = facts.texts.main
    is_foreign = main is None or _script(fact.value[:_LETTERS]) != _script(main.folded.text[:_LETTERS])
    if main is None or (lacks_a_version(facts) and (is_foreign or fact.role in _OF_OTHERS)):
        return unread("it may stand in a text that is not at hand")
    from ..evidence.nearest import nearest  # what only a name that is not there needs

    prints = nearest(fact.value, every)
    if not prints and fact.role == "latin" and is_foreign:
        return unread("the text is not in Latin letters")
    if not prints and fact.kind == "also":
        return unread("it may be the name in another release")
    if how.kind == UNKNOWN:
        return unread("how names change in this language is not known")
    return contradicted(prints)


@lru_cache(maxsize=64)
def _script(words: str) -> str:
    """The script of most letters."""
    letters = [script[char] for char in words if char.isalpha()]
    return max(set(letters), key=letters.count) if letters else ""
