"""SER006: one person, or one series, that is spelled in two ways."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..diagnostic import Path
from ..schema.near import likeness
from ..system.printable import excerpt
from .found import Found, Place
from .record import Record

_ALIKE, _SHORTEST, _WORDS_ALIKE = 85, 6, 60
_EDGE = 3  # letters at one end that two spellings of a name share
_MOST = 200  # names that are compared with one, of those that share its beginning or its end
_FOLDED = ("LATIN", "GREEK", "CYRILLIC")


class Form(NamedTuple):
    """A spelling in a document; ``also``: other forms that it lists. ``group``: the party, or the sides."""

    record: Record
    path: Path
    words: str
    also: tuple[str, ...]
    group: tuple[str, ...]


def spelled(records: Iterable[Record]) -> Iterator[Found]:
    """Each spelling that is near to another one of the same party, or sides, and that neither document lists."""
    records = list(records)
    yield from _near(_people(records))
    yield from _near(_series(records))


def _people(records: Iterable[Record]) -> Iterator[Form]:
    for record in records:
        for person in record.people:
            yield Form(record, ("people", person.key, "name"), person.name, person.also, (person.party,))


def _series(records: Iterable[Record]) -> Iterator[Form]:
    for record in records:
        own, *others = record.sessions
        if own.series and record.sides:
            names = tuple(each.series for each in others)
            yield Form(record, ("meeting", "series"), own.series, names, record.sides)


def _near(forms: Iterable[Form]) -> Iterator[Found]:
    """Each spelling is compared once with those that share its group and the letters of one end."""
    known: dict[tuple[object, ...], list[tuple[str, Form]]] = {}
    seen: set[tuple[object, str]] = set()
    for form in forms:
        same = (form.group, unicodedata.normalize("NFC", form.words))
        if same in seen:
            continue
        seen.add(same)
        key = folded(form.words)
        edges = {(form.group, "begins", key[:_EDGE]), (form.group, "ends", key[-_EDGE:])}
        others = [each for edge in edges for each in known.get(edge, ())[:_MOST]]
        other = next((each for near, each in others if _is_same(key, near, form, each)), None)
        if other is not None:
            yield _found(form, other)
        for edge in edges:
            known.setdefault(edge, []).append((key, form))


def _is_same(key: str, near: str, form: Form, other: Form) -> bool:
    if form.words in other.also or other.words in form.also or form.record is other.record:
        return False
    if key == near:
        return True
    if min(len(key), len(near)) < _SHORTEST or likeness(key, near) <= _ALIKE:
        return False
    # Another word, a number or a name of its own (on Trade, on Transport) is another series, not another spelling.
    words, others = form.words.casefold().split(), other.words.casefold().split()
    if len(words) != len(others):
        return True
    return all(
        likeness(*pair) > _WORDS_ALIKE and not any(map(str.isdigit, "".join(pair))) for pair in _unlike(words, others)
    )


def _unlike(words: list[str], others: list[str]) -> list[tuple[str, str]]:
    return [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]


def folded(name: str) -> str:
    """A name without case, hyphens and spaces, and without the accents of Latin, Greek and Cyrillic letters."""
    kept: list[str] = []
    for char in unicodedata.normalize("NFD", name.casefold()):
        is_accent = unicodedata.combining(char) and kept and unicodedata.name(kept[-1], "").startswith(_FOLDED)
        if not is_accent and not char.isspace() and unicodedata.category(char) != "Pd" and char not in "'’.":
            kept.append(char)
    return "".join(kept)


def _found(form: Form, other: Form) -> Found:
    here = f"'{excerpt(form.words, 60)}' here, '{excerpt(other.words, 60)}' in {other.record.file}"
    there = f"'{excerpt(other.words, 60)}' here, '{excerpt(form.words, 60)}' in {form.record.file}"
    hint = "use one form, and give the other under also if the releases print both"
    return Found(
        "SER006",
        Place(form.record, form.path, here, "the other spelling"),
        Place(other.record, other.path, there, "the other spelling"),
        hint,
        either=True,
    )
