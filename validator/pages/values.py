"""Values of a document → pieces of text for a page: names for ids, with links to what they name."""

from __future__ import annotations

import json
import re
from typing import Any

from ..diagnostic import Path
from ..document.content import each, known, peek
from ..document.countries import country_name
from ..document.edtf import NAMES
from ..document.facts import BODY, RESERVED, SIDES_TOGETHER, VOICE, Facts
from ..evidence.locators import citation
from ..schema.roles import all_maps
from ..tuples import NamedTuple

_PLAIN = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")


def of_object(path: Path) -> str:
    """The fragment of an object of the document: ``outcome-4`` (counted from 1), ``people-lee``, ``meeting-next``."""
    if path[:1] == ("outcomes",) and len(path) == 2 and isinstance(path[1], int):
        return f"outcome-{path[1] + 1}"
    return "-".join(_safe(str(step)) for step in path) or "document"


def of_quote(path: Path) -> str:
    """The fragment of the words that a quote is found at; ``path`` leads to the quote."""
    return f"words-{of_object(path[:-2])}-{path[-1]}"


def of_value(path: Path) -> str:
    """The fragment of the words of a value; ``path`` leads to the value."""
    return f"value-{of_object(path)}"


def of_place(locator: int | str, lang: str = "") -> str:
    """The fragment of a paragraph, heading, bullet or note."""
    return f"at-{_safe(lang.casefold())}-{_safe(str(locator))}" if lang else f"at-{_safe(str(locator))}"


def _safe(step: str) -> str:
    """A step as it is; where it holds anything but letters, digits and single hyphens, its bytes in hex."""
    return step if _PLAIN.fullmatch(step) else "x--" + step.encode("utf-8", "surrogatepass").hex()


_SPOKEN = {SIDES_TOGETHER: "the sides together", BODY: "the committee", VOICE: "the release"}
_MARKS = {"?": " (unsure)", "~": " (about)", "%": " (about, unsure)"}


class Piece(NamedTuple):
    """A piece of a value. ``role``: ``words`` of the release, a ``quote``, ``own`` of the annotator, ``aside``."""

    text: str
    href: str = ""
    role: str = ""


Value = list[Piece]


class Names:
    """What the ids of a document are called, and where on the page they stand."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.shown: set[str] = set()  # the fragments of the text that the page has; known once it is laid out
        self.homes: dict[str, str] = {}
        for table in all_maps():
            for key in known(peek(facts.data, table)):
                self.homes.setdefault(key, table)

    def entry(self, key: str) -> dict[str, Any]:
        """The entry of an id, as far as it can be read."""
        return known(peek(self.facts.data, self.homes.get(key, ""), key))

    def name(self, key: str) -> str:
        """What an id is called; the id itself where no name is given."""
        if key in _SPOKEN:
            return _SPOKEN[key]
        name = peek(self.entry(key), "name")
        if isinstance(name, str):
            return name
        return country_name(key) if self.homes.get(key) == "parties" else key

    def href(self, key: str) -> str:
        """The link to an entry; empty for what is not an entry."""
        return f"#{of_object((self.homes[key], key))}" if key in self.homes else ""

    def actor(self, key: str) -> Value:
        """Who acts: the name with a link, for a person also the party."""
        named = peek(self.entry(key), "name") is not None
        found = [Piece(self.name(key), self.href(key), "words" if named else "")]
        party = peek(self.entry(key), "party") if self.homes.get(key) == "people" else None
        return [*found, Piece(f" {self.name(party)}", "", "aside")] if isinstance(party, str) else found

    def cited(self, locator: int | str) -> Value:
        """A place of the release, with a link where the page shows it."""
        one = citation((), locator)
        places = [of_place(item, one.lang) for item in (one.locator, one.number) if item is not None]
        found = next((place for place in places if place in self.shown), "")
        return [Piece(cited_as(locator), f"#{found}" if found else "")]

    def quote(self, path: Path, words: str) -> Value:
        """The words of a quote, with a link to where they stand."""
        fragment = of_quote(path)
        return [Piece(words, f"#{fragment}" if fragment in self.shown else "", "quote")]

    def traced(self, path: Path, value: Value, item: Any) -> Value:
        """A value with a link to its words in the text: to those of the first of its fields that has some."""
        inner = [(*path, key) for key in known(item)]
        found = next((each for each in map(of_value, (path, *inner)) if each in self.shown), None)
        first = next((index for index, piece in enumerate(value) if piece.text.strip(" ,")), None)
        if found is None or first is None or value[first].href:
            return value
        return [*value[:first], value[first]._replace(href=f"#{found}"), *value[first + 1 :]]

    def outcome(self, key: str) -> Value:
        """The outcome of an id."""
        index = self.facts.outcome_ids.get(key, [])
        return [Piece(f"outcome {index[0] + 1}", f"#{of_object(('outcomes', index[0]))}")] if index else [Piece(key)]

    def parties_of(self, actors: Any) -> list[str]:
        """The parties (or ``all``, ``committee``, ``release``) behind actors, each once."""
        found: dict[str, None] = {}
        for _, actor in each(actors):
            party = peek(self.entry(actor), "party") if self.homes.get(actor) == "people" else actor
            if isinstance(party, str) and (party in RESERVED or party in self.homes):
                found.setdefault(party)
        return list(found)


def cited_as(locator: int | str) -> str:
    """A locator as a reader would say it: ``¶ 4``, ``subtitle 2``, ``ko ¶ 3``."""
    lang, _, inner = str(locator).rpartition(":")
    before = f"{lang} " if lang else ""
    if inner[:1].isdecimal():
        return f"{before}¶ {inner}"
    return before + (f"subtitle {inner[3:]}" if inner.startswith("sub") else inner)


def amount(figure: dict[str, Any]) -> Value:
    """A figure as printed, then what it comes to: ``€5 million = 5,000,000 EUR``."""
    text, value, unit = (peek(figure, name) for name in ("text", "value", "unit"))
    found = [Piece(str(text), "", "words")] if text is not None else []
    if value is not None or unit is not None:
        found.append(Piece(" = " + " ".join(part for part in (_number(value), str(unit or "")) if part), "", "aside"))
    for name, words in (("part_of", "part of"), ("equals", "the same as")):
        other = peek(figure, name)
        if other is not None:
            found += [Piece(f", {words} ", "", "aside"), Piece(str(other), "", "words")]
    return found + marks(figure)


def _number(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return "" if value is None else str(value)
    return f"{value:,}"


def place(where: dict[str, Any]) -> Value:
    """``Kharkhorin, Mongolia``."""
    parts = [peek(where, name) for name in ("venue", "city")]
    found = [Piece(str(part), "", "words") for part in parts if part is not None]
    country = peek(where, "country")
    found += [Piece(country_name(country))] if isinstance(country, str) else []
    joined = [piece for item in found for piece in (Piece(", "), item)][1:]
    return joined + marks(where)


def marks(obj: dict[str, Any]) -> Value:
    """What is inferred and what is not stated of a small object that has no rows of its own."""
    found: Value = []
    for name, word in (("inferred", "inferred"), ("not_stated", "not stated")):
        names = [str(item) for _, item in each(peek(obj, name))]
        found += [Piece(f" ({', '.join(names)} {word})", "", "aside")] if names else []
    return found


def plain(value: Any) -> str:
    """A value of any shape on one line: what an extension key holds."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def spoken_date(text: str) -> str:
    """A date of the format in words, as far as it has a shape: ``26 June 2023``, ``spring 2027``, ``until 2025``."""
    begin, slash, end = text.partition("/")
    if not slash:
        return _single(text)
    if begin == "..":
        return f"until {_single(end)}"
    return f"since {_single(begin)}" if end == ".." else f"{_single(begin)} – {_single(end)}"


def _single(text: str) -> str:
    mark = _MARKS.get(text[-1:], "")
    parts = (text[:-1] if mark else text).split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3:
        return text
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return parts[0] + mark
    month = NAMES.get(numbers[1], "")
    if not month:
        return text
    return " ".join([*(str(number) for number in numbers[2:]), month, parts[0]]) + mark


def text_of(obj: Any, *path: str) -> str:
    """A text at a place of an object, "" where none can be read."""
    value = peek(obj, *path)
    return value if isinstance(value, str) else ""
