"""Texts by key, in memory or on the disk, and what the rules over a set take of the memory with them."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Iterator

import pytest

from validator.dataset.between import between
from validator.dataset.record import Person, Record, Session
from validator.system import groups
from validator.system.groups import Groups
from validator.system.spool import Again

KEYS = ("", "b", "a", "\udcff", "é")


@pytest.mark.parametrize("most", [2000, 7, 0])
def test_texts_are_read_by_key_in_the_order_of_their_places(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "_MOST", most)
    drawn = random.Random(4)
    rows = [(drawn.choice(KEYS), f"{drawn.randrange(40):02}\udc80", str(number)) for number in range(100)]
    ordered = sorted(rows, key=lambda row: row[1])
    with Groups() as held:
        for row in rows:
            held.add(*row)
        for key in (*KEYS, "none"):
            assert list(held.texts_of(key)) == [text for own, _, text in ordered if own == key], key
        first = list(dict.fromkeys(key for key, _, _ in ordered))
        assert list(held.having()) == first
        assert list(held.having(20)) == [key for key in first if sum(own == key for own, _, _ in rows) >= 20]


def test_keys_can_be_read_while_their_texts_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "_MOST", 2)
    with Groups() as held:
        for number in range(9):
            held.add(str(number % 3), "", str(number))
        assert [(key, list(held.texts_of(key))) for key in held.having()] == [
            ("0", ["0", "3", "6"]),
            ("1", ["1", "4", "7"]),
            ("2", ["2", "5", "8"]),
        ]


def test_a_disk_that_is_full_is_said_of_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "_MOST", 0)
    with Groups() as held:
        held.add("a", "", "x")
        held._store.execute("PRAGMA max_page_count = 10")  # type: ignore[union-attr]
        with pytest.raises(OSError, match="database or disk is full: 'folder for temporary files'"):
            held.add("a", "", "x" * 100_000)


def _records(count: int) -> Iterator[Record]:
    """A set of series of ten sessions, in each of which two people speak; the last number but one is missing."""
    for number in range(count):
        at, ordinal = divmod(number, 10)
        session = Session(("meeting",), f"Commission {at}", ordinal + 1 + (ordinal == 9), "", f"{1990 + ordinal}")
        people = tuple(Person(side, f"{side} {at:x}", side, ()) for side in ("FJI", f"P{at % 50}"))
        name = f"committee-{number:06}"
        yield Record(f"annotations/{name}.yaml", name, 1, "", "Ministry", ("FJI", f"P{at}"), (session,), {}, people)


def _peak(count: int) -> tuple[int, int]:
    """The memory that the rules over a set of so many documents take at most, and how much they find."""
    records = Again(lambda: _records(count))
    tracemalloc.start()
    found = sum(each.code == "SER003" for each in between(records))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak, found


def test_the_rules_over_a_set_hold_little_of_each_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "_MOST", 50)
    _peak(20)  # what is loaded or compiled once
    (few, _), (many, found) = _peak(400), _peak(1200)
    assert found == 120
    assert (many - few) / 800 < 400  # bytes a document: most is of names of one party, which are compared
