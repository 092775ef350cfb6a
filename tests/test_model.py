"""The typed document takes what the schema takes, and has its fields and terms."""

import datetime
import json
from itertools import islice
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from derive_fields import is_object, resolve
from hypothesis import HealthCheck, given, settings
from instances import instances
from mutations import every_field, mutations
from pydantic_core import ValidationError
from support import examples, one_in

from validator import model

Node = dict[str, Any]

ROOT = Path(__file__).parent.parent
SEED = ROOT.parent / "shared" / "design" / "format" / "seed.json"
SCHEMA: Node = json.loads((ROOT / "schema" / "outcome.schema.json").read_text("utf-8"))
OBJECTS = {"document": SCHEMA, **{name: node for name, node in SCHEMA["$defs"].items() if is_object(node)}}
VOCABULARIES = {name: node for name, node in SCHEMA["$defs"].items() if "enum" in node}


def class_of(name: str) -> Any:
    """``meeting-status`` is MeetingStatus."""
    return getattr(model, "".join(word.capitalize() for word in name.split("-")))


def canonical_schema(node: Node) -> Node:
    """A schema of canonical form: lists where one value may stand for them, text where a year may be a number.

    Without conditions, which the model leaves to the schema: it has to take all that this accepts.
    """
    node = {key: inner for key, inner in node.items() if key not in ("allOf", "examples", "$comment")}
    if node.get("x-list"):
        node = {"type": "array", **{key: node[key] for key in ("minItems", "uniqueItems", "items") if key in node}}
    if node.get("x-text"):
        node["type"] = "string"
    for key in ("properties", "$defs"):
        if key in node:
            node[key] = {name: canonical_schema(inner) for name, inner in node[key].items()}
    return node


CANONICAL = canonical_schema(SCHEMA)


def canonical(value: Any, node: Node) -> Any:
    """A value of the schema in canonical form."""
    node = resolve(SCHEMA, node)
    if node.get("x-list"):
        return [canonical(item, node["items"]) for item in (value if isinstance(value, list) else [value])]
    if node.get("x-text"):
        return str(value)
    if isinstance(value, list):
        return [canonical(item, node.get("items", {})) for item in value]
    if isinstance(value, dict):
        entries = node.get("additionalProperties") or {}
        return {key: canonical(item, node.get("properties", {}).get(key, entries)) for key, item in value.items()}
    return value


@pytest.mark.parametrize("name", OBJECTS)
def test_a_class_has_the_fields_of_its_object(name: str) -> None:
    fields = class_of(name).model_fields
    assert fields.keys() == OBJECTS[name]["properties"].keys()
    assert {field for field, info in fields.items() if info.is_required()} == set(OBJECTS[name].get("required", ()))


@pytest.mark.parametrize("name", VOCABULARIES)
def test_an_enumeration_has_the_terms_of_its_vocabulary(name: str) -> None:
    terms = class_of(name)
    assert issubclass(terms, model.Vocabulary)
    assert [term.value for term in terms] == VOCABULARIES[name]["enum"]
    assert [term.name for term in terms] == [term.upper().replace("-", "_") for term in VOCABULARIES[name]["enum"]]


def test_every_class_is_an_object_or_a_vocabulary() -> None:
    classes = {class_of(name).__name__ for name in [*OBJECTS, *VOCABULARIES]}
    assert set(model.__all__) == classes | {"Date", "Interval", "Vocabulary"}


@pytest.mark.parametrize("name", [name for name in OBJECTS if name != "document"])
def test_the_examples_of_the_schema_load(name: str) -> None:
    for example in OBJECTS[name]["examples"]:
        class_of(name).model_validate(canonical(example, OBJECTS[name]))


@pytest.fixture
def document() -> model.Document:
    return model.Document.model_validate(canonical(every_field(SCHEMA), SCHEMA))


def test_a_document_has_real_types(document: model.Document) -> None:
    assert document.release.date is not None
    assert document.release.date.first == datetime.date(2023, 6, 30)
    assert document.outcomes[0].kind is model.OutcomeKind.AGREE
    assert document.extensions == {"x-own": {"any": None}}
    assert document.parties["KOR"].role is model.PartyRole.SIDE


def test_dates_and_terms_are_written_as_they_were_read(document: model.Document) -> None:
    data = canonical(every_field(SCHEMA), SCHEMA)
    assert json.loads(document.model_dump_json(exclude_unset=True)) == data


def test_actors_are_resolved(document: model.Document) -> None:
    assert list(document.sides) == ["KOR", "MNG"]
    assert document.actors(["all"]) == document.sides
    assert document.actors(["lee", "MNG"]) == {"lee": document.people["lee"], "MNG": document.parties["MNG"]}
    assert document.actors(["committee", "release", "nobody"]) == {}
    assert document.party_of("lee") is document.parties[document.people["lee"].party]
    assert document.party_of("MNG") is document.parties["MNG"]
    assert document.party_of("nobody") is None


def test_a_date_that_no_calendar_has_is_kept() -> None:
    """Its error may have been waived."""
    version = model.Version.model_validate({"lang": "en", "date": "2023-02-30"})
    assert version.date == model.Date("2023-02-30", None)


OF_ANOTHER_TYPE: list[Node] = [
    *({"what": 5}, {"what": None}, {"kind": "agreed"}, {"kind": True}, {"certainty": "sure"}, {"when": 2023}),
    *({"para": 4}, {"para": [True]}, {"para": [7.0]}, {"by": "all"}, {"amount": [{}]}),
    *({"unknown": 1}, {"x-": 1}, {"X-own": 1}),
]


@pytest.mark.parametrize("wrong", OF_ANOTHER_TYPE, ids=str)
def test_another_type_is_refused(wrong: Node) -> None:
    right = {"kind": "agree", "what": "Seek ways", "para": [4]}
    model.Outcome.model_validate(right)
    with pytest.raises(ValidationError):
        model.Outcome.model_validate({**right, **wrong})


def test_a_document_cannot_be_changed(document: model.Document) -> None:
    with pytest.raises(ValidationError):
        document.id = "other"


@pytest.mark.skipif(not SEED.exists(), reason="the seed is not at hand")
def test_the_seed_loads() -> None:
    seed = model.Document.model_validate(json.loads(SEED.read_text("utf-8")))
    assert (len(seed.outcomes), seed.party_of("lee")) == (22, seed.parties["KOR"])


def test_what_the_model_refuses_the_schema_refuses() -> None:
    accepts = jsonschema_rs.validator_for(CANONICAL).is_valid
    wrongly = []
    for path, value, changed in islice(mutations(canonical(every_field(SCHEMA), SCHEMA)), 0, None, one_in(10)):
        if accepts(changed):
            try:
                model.Document.model_validate(changed)
            except ValidationError:
                wrongly.append(f"/{'/'.join(map(str, path))}: {value!r}"[:200])
    assert wrongly == []


@pytest.mark.parametrize("name", OBJECTS)
def test_what_the_schema_accepts_the_model_accepts(name: str) -> None:
    node = CANONICAL if name == "document" else CANONICAL["$defs"][name]
    schema = jsonschema_rs.validator_for({"$defs": CANONICAL["$defs"], **node})

    @settings(max_examples=examples(2, times=100), deadline=None, suppress_health_check=list(HealthCheck))
    @given(instances(CANONICAL, node if "type" in node else {**node, "type": "object"}))
    def accepts(instance: Any) -> None:
        assert schema.is_valid(instance)
        class_of(name).model_validate(instance)

    accepts()
