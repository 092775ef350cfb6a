"""The schema means what the working draft meant, but for the differences stated here."""

import json
from itertools import islice
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from mutations import every_field, mutations
from support import one_in

ROOT = Path(__file__).parent.parent
DRAFT = ROOT.parent / "shared" / "design" / "format"
if not (DRAFT / "outcome.schema.json").exists():
    pytest.skip("the working draft is not at hand", allow_module_level=True)


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


SCHEMA = read(ROOT / "schema" / "outcome.schema.json")
NEW = jsonschema_rs.validator_for(SCHEMA)
OLD = jsonschema_rs.validator_for(read(DRAFT / "outcome.schema.json"))
# What the draft accepted and the schema refuses, each with its reason.
STATED = {
    "one version, one spelling": ("/format", "jco/01.0"),
    "equal items of one-or-many are refused": ("/meeting/quote", ["the 7th", "the 7th"]),
    "and so are equal posts": ("/people/lee/post", ["Vice Minister", "Vice Minister"]),
    "an id becomes a file name": ("/id", "a" * 101),
    "and so does the id of an older document": ("/supersedes", "a" * 111),
    "an empty text is no value": ("/release/conflicts/0/value", ""),
    "a control character is no part of an address": ("/release/url", "https://x/\x1c"),
}


def full() -> Any:
    """A document with every field that the draft knows."""
    document = every_field(SCHEMA)
    # What came after the draft.
    for name in ("waived", "facts"):
        del document["derived"][name]
    for entry in document["derived"]["evidence"]:
        del entry["kind"]
    for event in document["events"].values():
        del event["refs"]
    return document


def is_stated(path: tuple[Any, ...], value: Any) -> bool:
    """Whether a change is one of those stated above, at any object."""
    if path[:2] == ("derived", "evidence"):  # what stands in no paragraph has no locator
        return True
    if path[-3:-2] == ("conflicts",):
        return bool(value == "")
    twice = isinstance(value, list) and len(value) > 1 and value[0] == value[-1]
    return twice and path[-1:] in [("quote",), ("post",)]


@pytest.mark.parametrize("document", [read(DRAFT / "seed.json"), full()], ids=["seed", "every field"])
def test_the_draft_and_the_schema_accept_it(document: Any) -> None:
    assert [error.message for error in NEW.iter_errors(document)] == []
    assert OLD.is_valid(document)


def test_changed_documents_are_judged_as_by_the_draft() -> None:
    judged_otherwise = [
        f"/{'/'.join(map(str, path))}: {value!r}"[:200]
        for path, value, document in islice(mutations(full()), 0, None, one_in(10))
        if OLD.is_valid(document) != NEW.is_valid(document) and not is_stated(path, value)
    ]
    assert judged_otherwise == []


@pytest.mark.parametrize("reason", STATED)
def test_a_stated_difference_is_one(reason: str) -> None:
    pointer, value = STATED[reason]
    document = full()
    *parents, last = [int(step) if step.isdigit() else step for step in pointer.split("/")[1:]]
    holder = document
    for step in parents:
        holder = holder[step]
    holder[last] = value
    assert OLD.is_valid(document)
    assert not NEW.is_valid(document)
