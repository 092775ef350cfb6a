"""SER006: one person, or one series, that is spelled in two ways."""

from __future__ import annotations

import json
import unicodedata
from array import array
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from ..diagnostic import Path
from ..system.groups import Groups
from ..system.printable import excerpt
from ..system.spool import Again
from ..tuples import NamedTuple
from .alike import are_near, folded, in_any_order, is_one_person, is_one_series, sides_in_any_order, untitled
from .record import Found, Place, Record

_EDGE = 3  # letters at one end that two spellings of a name share
_MOST = 200  # names that are compared with one, of those that share its beginning or its end


class Form(NamedTuple):
    """A spelling in a document. ``group``: the party, or the sides, that names are compared within.

    ``path`` is empty where it only stands beside the name, as another form of it.
    """

    file: str
    path: Path
    words: str
    group: tuple[str, ...]


class Kind(NamedTuple):
    """How the names of persons, or of series, are compared.

    ``folded`` and ``sorted``: two that are equal then are one. ``is_one``: of two whose folded forms are alike.
    """

    forms: Callable[[Record], Iterator[Form]]
    folded: Callable[[str], str]
    sorted: Callable[[str], str]
    is_one: Callable[[str, str], bool]


class Known(NamedTuple):
    """A form that was met before, and what it is compared by."""

    form: Form
    folded: str
    sorted: str


def spelled(records: Iterable[Record]) -> Iterator[Found]:
    """Each spelling that is near to another one of the same party, or sides, if no document has both."""
    with Groups() as groups:
        for record in records:
            for number, kind in enumerate(_KINDS):
                for form in kind.forms(record):
                    groups.add(json.dumps([number, *form.group]), form.file, json.dumps(form))
        for key in groups.having():
            number, *_ = json.loads(key)
            yield from _near(Again(partial(_forms, groups, key)), _KINDS[number])


def _forms(groups: Groups, key: str) -> Iterator[Form]:
    for file, path, words, group in map(json.loads, groups.texts_of(key)):
        yield Form(file, tuple(path), unicodedata.normalize("NFC", words), tuple(group))


def _near(forms: Iterable[Form], kind: Kind) -> Iterator[Found]:
    """Each spelling of a group is compared once with those that share the letters of one end, or all words."""
    where, documents = _documents(forms)
    if documents < 2:
        return
    known: dict[tuple[str, str], list[Known]] = {}
    seen: set[str] = set()
    for form in forms:
        if not form.path or form.words in seen:
            continue
        seen.add(form.words)
        own = Known(form, kind.folded(form.words), kind.sorted(form.words))
        places = sorted({("begins", own.folded[:_EDGE]), ("ends", own.folded[-_EDGE:]), ("words", own.sorted)})
        near = (each for place in places for each in known.get(place, ())[:_MOST] if _is_one(own, each, kind))
        other = next((each.form for each in near if set(where[form.words]).isdisjoint(where[each.form.words])), None)
        if other is not None:
            yield _found(form, other)
        for place in places:
            known.setdefault(place, []).append(own)


def _documents(forms: Iterable[Form]) -> tuple[dict[str, array[int]], int]:
    """The documents that have each name, and how many these are.

    Two names that stand in one document are known to be one, or to be two.
    """
    found: dict[str, array[int]] = {}
    numbers: dict[str, int] = {}
    for form in forms:
        found.setdefault(form.words, array("L")).append(numbers.setdefault(form.file, len(numbers)))
    return found, len(numbers)


def _is_one(here: Known, there: Known, kind: Kind) -> bool:
    if here.folded == there.folded or here.sorted == there.sorted:
        return True
    return are_near(here.folded, there.folded) and kind.is_one(here.form.words, there.form.words)


def _people(record: Record) -> Iterator[Form]:
    for person in record.people:
        group = (person.party, person.of)
        yield Form(record.file, ("people", person.key, "name"), person.name, group)
        if person.latin:
            yield Form(record.file, ("people", person.key, "latin"), person.latin, group)
        yield from (Form(record.file, (), each, group) for each in person.also)


def _series(record: Record) -> Iterator[Form]:
    if record.sides:
        for session in record.sessions:
            path = (*session.path, "series") if session.path == ("meeting",) else ()
            if session.series:
                yield Form(record.file, path, session.series, record.sides)


_KINDS = (
    Kind(_people, lambda name: folded(untitled(name)), lambda name: in_any_order(untitled(name)), is_one_person),
    Kind(_series, folded, sides_in_any_order, is_one_series),
)


def _found(form: Form, other: Form) -> Found:
    here = f"'{excerpt(form.words, 60)}' here, '{excerpt(other.words, 60)}' in {other.file}"
    there = f"'{excerpt(other.words, 60)}' here, '{excerpt(form.words, 60)}' in {form.file}"
    hint = "use one form, and give the other under also if the releases print both"
    return Found(
        "SER006",
        Place(form.file, form.path, here, "the other spelling"),
        Place(other.file, other.path, there, "the other spelling"),
        hint,
        either=True,
    )
