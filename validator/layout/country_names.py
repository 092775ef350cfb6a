"""The names and adjectives of countries, and of the unions that act as a side, in the languages of releases."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..document import countries
from ..languages import cldr
from ..languages.lookup import codes, entry, listed
from ..languages.words import fold
from ..tuples import NamedTuple


class Mention(NamedTuple):
    """A country (or union) that is named, and its place (code points). ``is_noun``: by its name, not an adjective."""

    code: str
    words: str
    start: int
    end: int
    is_noun: bool


def is_dense(lang: str) -> bool:
    """Whether names are not apart by blanks in a language."""
    return not entry(lang).is_spaced


@cache
def known(lang: str) -> tuple[dict[str, str], dict[str, str]]:
    """Names (as printed) and adjectives (folded) with their codes. A name of several countries is not known."""
    nouns: dict[str, set[str]] = {}
    sessions = entry(lang).sessions
    others = set(listed(f"{sessions.session}, {sessions.meeting}")) if sessions is not None else set()
    for code, name in (*_names(lang), *_unions()):
        # Of a text about meetings Reunión is no island.
        if name.casefold() not in others:
            nouns.setdefault(name, set()).add(code)
    kept = {name: _only(codes) for name, codes in nouns.items()}
    adjectives: dict[str, set[str]] = {}
    for code, text in entry(lang).adjectives.items():
        for word in listed(text):
            adjectives.setdefault(fold(word.rstrip("*"), lang) + "*" * word.endswith("*"), set()).add(code)
    return (
        {name: code for name, code in kept.items() if code},
        {word: next(iter(codes)) for word, codes in adjectives.items() if len(codes) == 1},
    )


def _only(codes: set[str]) -> str:
    """The one code; Korea alone is the Republic in all releases but those of the North, which names itself in full."""
    if codes == {"KOR", "PRK"}:
        return "KOR"
    return next(iter(codes)) if len(codes) == 1 else ""


def _names(lang: str) -> Iterator[tuple[str, str]]:
    if lang == "en":
        for code in countries.codes():
            for name in countries.names(code):
                yield code, name
    known = None if lang == "en" else cldr.of(lang)
    for code, names in known.countries.items() if known else ():
        for name in names if countries.is_country(code) else ():
            yield code, name
    for code, text in entry(lang).countries.items():
        for name in listed(text):
            yield code, name


@cache
def unions() -> dict[str, list[str]]:
    """The bodies that act as a side, with their names in all languages."""
    found: dict[str, list[str]] = {}
    for lang in codes():
        for code, text in entry(lang).template.unions.items():
            found.setdefault(code, []).extend(listed(text))
    return found


def _unions() -> Iterator[tuple[str, str]]:
    for code, names in unions().items():
        for name in names:
            yield code, name


def key(words: str) -> str:
    """The form in which a name is looked up."""
    return " ".join(words.replace("’", "'").split())
