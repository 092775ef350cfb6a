"""The schema means what the working draft meant, but for the differences stated here."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

ROOT = Path(__file__).parent.parent
DRAFT = ROOT.parent / "shared" / "design" / "format"
if not (DRAFT / "outcome.schema.json").exists():
    pytest.skip("the working draft is not at hand", allow_module_level=True)


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


NEW = jsonschema_rs.validator_for(read(ROOT / "schema" / "outcome.schema.json"))
OLD = jsonschema_rs.validator_for(read(DRAFT / "outcome.schema.json"))
SEED = read(DRAFT / "seed.json")
ENTRIES = {"parties": "party", "people": "person", "agreements": "agreement", "projects": "project", "events": "event"}
KIND_OF = {"next": "session", "previous": "session", "versions": "version", "skip": "skip", "waive": "waiver"}
ODD_VALUES: list[Any] = [
    *(None, True, 0, 1, -1, 7.5, 1000, 2023, 9999, 10000),
    *[
        "",
        " ",
        "x",
        "X",
        "é",
        "KOR",
        "all",
        "release",
        "x-y",
        "a-b",
        "en",
        "EN",
        "zh-Hant",
        "agree",
        "held",
        "state",
        "other",
    ],
    *[
        "2023",
        "0000",
        "2023-02-30",
        "2023-13",
        "2023-24",
        "2023-25",
        "2023?",
        "../..",
        "..",
        "2023/",
        "../2023~",
        "2023-01-01\n",
    ],
    *["title", "sub0", "0", "00", "4", "2n1", "2ab", "ko:3", "KO:3", "zh-Hant:title"],
    *[
        "http://x",
        "ftp://x",
        "https://x y",
        "15:04",
        "24:00",
        "15:04:05Z",
        "Q884",
        "Q0",
        "jco/1.0",
        "jco/2.11",
        "jco/1",
    ],
    *["id@2", "id@0", "/a/b", "a/b", "/", "DAT011", "dat011"],
    *("a b" * times for times in (20, 21, 67, 80, 81, 133, 134, 166, 167, 333, 334)),
    *([], {}, ["x"], [1], [None], [["x"]], ["x", 1], [{}], {"x": 1}, {"x-y": None}, {"text": "5"}, [{"text": "5"}]),
]
# What the draft accepted and the schema refuses, each with a reason.
STATED = {
    "one version, one spelling": ("/format", "jco/01.0"),
    "equal items of one-or-many are refused": ("/meeting/quote", ["the 7th", "the 7th"]),
    "and so are equal posts": ("/people/lee/post", ["Vice Minister", "Vice Minister"]),
    "an id becomes a file name": ("/id", "a" * 101),
    "and so does the id of an older document": ("/supersedes", "a" * 111),
    "an empty text is no value": ("/release/conflicts", [{"field": "title", "value": ""}]),
    "a control character is no part of an address": ("/release/url", "https://x/\x1c"),
}


def every_field() -> Any:
    """The seed with one entry of each kind, and in it the example of each field that it does not use."""
    defs = read(ROOT / "schema" / "outcome.schema.json")["$defs"]
    whole = {**SEED, "revision": 2, "supersedes": "kor-mng-jc-7@1", "x-own": {"any": None}}
    for name, kind in ENTRIES.items():
        key, entry = next(iter(whole[name].items()))
        whole[name] = {key: filled(entry, kind, defs)}
    whole["outcomes"] = [filled(whole["outcomes"][0], "outcome", defs)]
    for kind in ("release", "meeting", "relationship", "annotation"):
        whole[kind] = filled(whole[kind], kind, defs)
    return whole


def filled(instance: dict[str, Any], kind: str, defs: Any) -> dict[str, Any]:
    examples = {name: example(own, defs) for name, own in defs[kind]["properties"].items()}
    whole = {**examples, **instance}
    for name in whole.keys() & KIND_OF.keys():
        inner = whole[name]
        whole[name] = (
            [filled(inner[0], KIND_OF[name], defs)] if isinstance(inner, list) else filled(inner, KIND_OF[name], defs)
        )
    return whole


def example(node: Any, defs: Any) -> Any:
    while "examples" not in node:
        node = defs[node["$ref"].rpartition("/")[2]]
    return node["examples"][0]


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of each value; of a list its first item alone, for the others are of the same kind."""
    yield path
    entries = value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    for key, inner in entries:
        yield from places(inner, (*path, key))


def changed(holder: Any, key: Any) -> Iterator[Any]:
    """Other values for a place: odd ones, its own value once or twice in a list, a key more, a key less."""
    value = holder[key]
    yield from ODD_VALUES
    yield [value]
    if key not in ("quote", "post"):  # stated above
        yield [value, value]
    if isinstance(value, dict):
        yield {**value, "unknown": 1}
        yield {**value, "x-own": 1}
        yield from ({name: item for name, item in value.items() if name != left_out} for left_out in value)
    if isinstance(value, list):
        yield value[:1]
        yield [*value, *value[:1]] if key not in ("quote", "post") else value


def judged_otherwise(document: Any) -> list[str]:
    found = []
    root = {"": document}
    for path in places(document):
        holder: Any = root
        *parents, last = ("", *path)
        for step in parents:
            holder = holder[step]
        before = holder[last]
        for value in changed(holder, last):
            holder[last] = value
            stated = value == "" and path[-3:-2] == ("conflicts",)
            if OLD.is_valid(root[""]) != NEW.is_valid(root[""]) and not stated:
                found.append(f"/{'/'.join(map(str, path))}: {value!r}"[:200])
        holder[last] = before
    return found


@pytest.mark.parametrize("document", [SEED, every_field()], ids=["seed", "every field"])
def test_the_draft_and_the_schema_accept_it(document: Any) -> None:
    assert [error.message for error in NEW.iter_errors(document)] == []
    assert OLD.is_valid(document)


def test_changed_documents_are_judged_as_by_the_draft() -> None:
    assert judged_otherwise(every_field()) == []


@pytest.mark.parametrize("reason", STATED)
def test_a_stated_difference_is_one(reason: str) -> None:
    pointer, value = STATED[reason]
    document = every_field()
    *parents, last = pointer.split("/")[1:]
    holder = document
    for step in parents:
        holder = holder[step]
    holder[last] = value
    assert OLD.is_valid(document)
    assert not NEW.is_valid(document)
