"""The generator of invented documents keeps its word."""

from __future__ import annotations

import json
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from conftest import Run
from generator import Made, documents, write
from generator.faults import IN_DATA, IN_TEXT
from generator.words import Words, languages
from support import examples

from validator.dataset.record import Person, Record, Session
from validator.dataset.spelling import spelled

SEED = 7
BETWEEN = {"another next session", "dated before the one before", "the id of another", "a session twice"}


def findings(jco: Run, folder: Path) -> dict[str, list[tuple[str, str]]]:
    """The code and the pointer of each error and warning, for each file that has one."""
    said = json.loads(jco("check", "-f", "json", "--today", "2026-11-23", cwd=folder).stdout)
    found: dict[str, list[tuple[str, str]]] = {}
    for each in said["diagnostics"]:
        if each["severity"] != "info":
            found.setdefault(each["file"], []).append((each["code"], each["pointer"]))
    return found


def test_right_documents_have_no_finding_and_faulty_ones_exactly_what_is_expected(jco: Run, tmp_path: Path) -> None:
    write(tmp_path, examples(165, times=15), 3, faulty=0.5)  # so few have each fault with this seed
    lines = list(map(json.loads, (tmp_path / "expected.ndjson").read_text("utf-8").splitlines()))
    expected = {each["file"]: [tuple(pair) for pair in each["expected"]] for each in lines}
    assert findings(jco, tmp_path) == expected
    assert {each["fault"] for each in lines} == {*IN_DATA, *IN_TEXT, *BETWEEN}


def test_the_layout_is_that_of_fmt(jco: Run, tmp_path: Path) -> None:
    write(tmp_path, examples(30), SEED)
    done = jco("fmt", "--check", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, b"")


def test_a_seed_gives_the_same_documents_at_every_run() -> None:
    some = list(documents(60, SEED, 0.3))
    assert list(documents(60, SEED, 0.3)) == some
    assert list(documents(60, SEED + 1, 0.3)) != some
    assert list(documents(40, SEED, 0.3)) == some[:40]


@pytest.mark.parametrize("count", [0, 1, 500])
def test_documents_are_as_many_as_asked_for_and_differ(count: int) -> None:
    made = list(documents(count, SEED))
    assert (len(made), len({each.path for each in made}), len({each.text for each in made})) == (count, count, count)


def test_no_two_committees_of_two_countries_and_no_two_people_of_one_are_spelled_alike() -> None:
    """Else a large set would have SER006, which no small one shows."""
    records = []
    for lang, known in languages().items():
        words = Words(lang)
        for number, (a, b) in enumerate(combinations(known["countries"], 2)):
            for field in (None, *range(len(known["fields"]))):
                session = Session(("meeting",), words.series(a, b, field), 1, "", "")
                records.append(_record(f"{lang}-{number}-{field}", (a, b), session, ()))
        for number, country in enumerate(known["countries"]):
            for generation in range(480, 510):
                person = Person("x", words.person(number, generation), country, ())
                name = f"{lang}-{country}-{generation}"
                records.append(_record(name, (), Session(("meeting",), "", None, "", ""), (person,)))
    assert [(found.code, found.place.message) for found in spelled(records)] == []


def _record(name: str, sides: tuple[str, ...], session: Session, people: tuple[Person, ...]) -> Record:
    return Record(name, name, 1, "", "", sides, (session,), {}, people)


def test_documents_are_of_several_languages_shapes_and_lengths() -> None:
    made = list(documents(1000, SEED))
    assert len({each.path.split("/")[1] for each in made}) == 11
    assert len(Counter(map(_shape, made))) >= 5
    sizes = sorted(len(each.yaml) for each in made)
    assert sizes[0] < 2500 and sizes[-1] > 20_000, sizes


def _shape(made: Made) -> tuple[str, ...]:
    said = ("numbering:", "begins:", "ends:", "place:", "skip:")
    return (made.text_name.rsplit(".", 1)[1], *(word for word in said if f" {word}".encode() in made.yaml))
