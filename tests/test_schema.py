"""The schema keeps its own promises: complete, plain to read, safe to run, and in step with the codelists."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from derive_fields import is_object, resolve, subschemas
from jsonschema import Draft202012Validator
from support import golden

Node = dict[str, Any]

FOLDER = Path(__file__).parent.parent / "schema"
SCHEMA: Node = json.loads((FOLDER / "outcome.schema.json").read_text("utf-8"))
DEFS: dict[str, Node] = SCHEMA["$defs"]
OBJECTS = {"document": SCHEMA, **{name: node for name, node in DEFS.items() if is_object(node)}}
VOCABULARIES = {name: node for name, node in DEFS.items() if "enum" in node}
WRITTEN_BY_THE_TOOL = {"derived", "completeness", "coverage", "anchor", "fact-counts", "waived-error"}
WITH_MORE_COLUMNS = {"outcome-kind"}
"""Codelists that say more of a term than the schema; of the others the schema is all there is."""
FIELDS = {f"{kind}.{name}": own for kind, node in OBJECTS.items() for name, own in node["properties"].items()}
# Conditions that no schema can say: whether an id is the code of a country (PTY002), how exact a date is (DAT008).
LEFT_TO_RULES = {"party.type", "outcome.when_text"} | {
    f"{kind}.date_text" for kind in ("session", "agreement", "event", "relationship")
}
EVERYWHERE = dict(subschemas(SCHEMA))


def of_tool(field: str) -> bool:
    return field.partition(".")[0] in WRITTEN_BY_THE_TOOL


def test_the_schema_is_valid_json_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_keyword_of_our_own_is_explained() -> None:
    used = {keyword for node in EVERYWHERE.values() for keyword in node if keyword.startswith("x-")} - {"x-keywords"}
    assert used == {keyword for keyword in SCHEMA["x-keywords"] if keyword.startswith("x-")}


def test_every_reference_leads_somewhere_and_every_definition_is_used() -> None:
    used = {node["$ref"] for node in EVERYWHERE.values() if "$ref" in node}
    assert used == {f"#/$defs/{name}" for name in DEFS}


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_is_explained(field: str) -> None:
    node = resolve(SCHEMA, FIELDS[field])
    wanted = {"title", "description", "type", "examples"}
    if not of_tool(field) and not is_object(node):
        wanted.add("x-layer")
    assert wanted <= node.keys()


@pytest.mark.parametrize("field", [field for field in FIELDS if not of_tool(field)])
def test_every_level_stands_at_its_field(field: str) -> None:
    kind, _, name = field.partition(".")
    level = FIELDS[field]["x-level"]
    assert level in {"required", "recommended", "conditional", "optional"}
    assert (level == "required") == (name in OBJECTS[kind].get("required", ()))


def test_no_level_stands_at_a_type_of_value() -> None:
    assert [name for name, node in DEFS.items() if "x-level" in node] == []


@pytest.mark.parametrize("kind", OBJECTS)
def test_every_condition_is_worded_and_every_wording_checked(kind: str) -> None:
    node = OBJECTS[kind]
    conditional = {name for name, own in node["properties"].items() if own.get("x-level") == "conditional"}
    checked = [name for condition in node.get("allOf", ()) for name in condition["then"]["required"]]
    assert sorted(checked) == sorted(conditional - {name for name in conditional if f"{kind}.{name}" in LEFT_TO_RULES})
    assert all("x-when" in node["properties"][name] for name in conditional)


@pytest.mark.parametrize("kind", OBJECTS)
def test_conditions_read_only_fields_of_their_own_object(kind: str) -> None:
    node = OBJECTS[kind]
    conditions = [condition["if"] for condition in node.get("allOf", ())]
    conditions += [own["x-if"] for own in node["properties"].values() if "x-if" in own]
    read = {
        name
        for condition in conditions
        for _, inner in subschemas(condition)
        for name in [*inner.get("properties", ()), *inner.get("required", ())]
    }
    assert read <= node["properties"].keys()


def test_a_condition_goes_on_from_needed_because() -> None:
    wordings = [own["x-when"] for own in FIELDS.values() if "x-when" in own]
    assert [
        text for text in wordings if re.match(r"always|if |when (?!is )|unless|[A-Z]", text) or text.endswith(".")
    ] == []


@pytest.mark.parametrize("place", [place for place, node in EVERYWHERE.items() if "examples" in node])
def test_every_example_is_valid(place: str) -> None:
    node = EVERYWHERE[place]
    validator = Draft202012Validator({"$defs": DEFS, **node})
    assert [error.message for example in node["examples"] for error in validator.iter_errors(example)] == []


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_term_is_described(name: str) -> None:
    node = VOCABULARIES[name]
    assert node["type"] == "string"
    assert len(node["enum"]) == len(set(node["enum"])) == len(node["enumDescriptions"])
    listed = node["errorMessage"].removeprefix("Use one of: ")
    assert listed == node["errorMessage"] or listed == ", ".join(node["enum"]) + "."


@pytest.mark.golden("schema/codelists/*.csv")
@pytest.mark.parametrize("name", VOCABULARIES)
def test_a_codelist_is_what_the_schema_says(name: str) -> None:
    node = VOCABULARIES[name]
    assert node["x-codelist"] == f"{name}.csv"
    assert not node["x-open"]
    terms = list(zip(node["enum"], node["enumDescriptions"], strict=True))
    if name in WITH_MORE_COLUMNS:
        assert [(row["Code"], row["Description"]) for row in codelist(name)] == terms
        return
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows([("Code", "Description"), *terms])
    golden(FOLDER / "codelists" / f"{name}.csv", stream.getvalue())


def test_editors_offer_every_topic() -> None:
    assert DEFS["topic"]["x-open"]
    assert DEFS["topic_code"]["examples"] == [row["Code"] for row in codelist("topic")]


def test_the_parent_of_a_topic_is_a_topic() -> None:
    rows = codelist("topic")
    assert {row["Parent"] for row in rows} <= {row["Code"] for row in rows} | {""}


def test_every_codelist_belongs_to_a_vocabulary() -> None:
    files = {path.name for path in (FOLDER / "codelists").glob("*.csv")} - {"rule.csv"}  # derived from the rules
    # country.csv is the list behind PTY002 and PTY003, which are rules: the schema takes any three capitals.
    assert files - {"country.csv"} == {node["x-codelist"] for node in DEFS.values() if "x-codelist" in node}


def codelist(name: str) -> list[dict[str, str]]:
    with (FOLDER / "codelists" / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_errors_stay_flat() -> None:
    forbidden = {"anyOf", "oneOf", "else", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems"}
    assert {place for place, node in EVERYWHERE.items() if forbidden & node.keys()} == set()


def test_lists_of_objects_are_never_compared() -> None:
    """It takes quadratic time, and JSON Schema takes 1 and 1.0 for equal."""
    compared = [node for node in map(whole, EVERYWHERE.values()) if node.get("uniqueItems") and "items" in node]
    assert [node["title"] for node in compared if "properties" in whole(node["items"])] == []


def test_equal_items_of_one_or_many_are_refused() -> None:
    shorthand = [whole(node) for node in DEFS.values() if node.get("x-list")]
    assert all(
        node["uniqueItems"] or "properties" in whole(node["items"]) for node in shorthand if "properties" not in node
    )


def whole(node: Node) -> Node:
    return resolve(SCHEMA, node)


@pytest.mark.parametrize("kind", OBJECTS)
def test_every_object_is_closed_but_for_extensions(kind: str) -> None:
    node = OBJECTS[kind]
    assert node["additionalProperties"] is False
    assert ("patternProperties" in node) == (kind not in WRITTEN_BY_THE_TOOL)


@pytest.mark.parametrize("kind", OBJECTS)
def test_only_fields_can_be_listed_as_not_stated_or_inferred(kind: str) -> None:
    fields = OBJECTS[kind]["properties"]
    lists = [fields[key] for key in ("not_stated", "inferred") if key in fields and kind not in WRITTEN_BY_THE_TOOL]
    listed = {name for each in lists for name in each["items"]["enum"]}
    assert listed - fields.keys() <= ({"head"} if kind == "party" else set())


@pytest.mark.parametrize("kind", [kind for kind, node in OBJECTS.items() if "defaultSnippets" in node])
def test_a_snippet_has_what_is_required(kind: str) -> None:
    node = OBJECTS[kind]
    for snippet in node["defaultSnippets"]:
        assert set(node["required"]) <= snippet["body"].keys() <= node["properties"].keys()


def test_every_value_that_can_be_refused_says_what_to_do() -> None:
    fields = {name: whole(own) for name, own in FIELDS.items() if not of_tool(name)}
    silent = [name for name, node in fields.items() if node["type"] != "object" and "errorMessage" not in node]
    assert silent == []


def test_objects_have_no_message_of_their_own() -> None:
    """Editors would show it for each missing or unknown field; derived has but one answer to all of them."""
    speaking = [kind for kind, node in OBJECTS.items() if "errorMessage" in node and kind != "derived"]
    assert speaking == []


def test_messages_speak_to_the_annotator() -> None:
    texts = {place: node["errorMessage"] for place, node in EVERYWHERE.items() if "errorMessage" in node}
    jargon = re.compile(r"\^|\[a-z|\\|regex|regular expression|pattern|schema|string|array|integer|null")
    assert {place: text for place, text in texts.items() if jargon.search(text) or len(text) > 160} == {}
