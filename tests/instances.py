"""Instances of a schema, for property tests: hypothesis-jsonschema 0.23 does not run on today's Hypothesis.

Only the keywords that our schema uses, without the conditions of allOf.
"""

import json
from typing import Any

from derive_fields import resolve
from hypothesis import strategies as st

Node = dict[str, Any]
Values = st.SearchStrategy[Any]

LARGEST = 2**53 - 1
TEXT = st.characters(exclude_categories=["Cs", "Cc"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | st.text(TEXT, max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(TEXT, max_size=4), inner, max_size=2),
    max_leaves=3,
)
EXTENSIONS = st.dictionaries(st.from_regex(r"x-[a-z]{1,3}", fullmatch=True), ANYTHING, max_size=1)


_made: dict[tuple[int, int], tuple[Node, Node, Values]] = {}


def instances(schema: Node, own: Node) -> Values:
    """Values that a node of the schema accepts. A node is one strategy wherever it stands: each is costly to begin."""
    while own.keys() == {"$ref"}:
        own = schema["$defs"][own["$ref"].rpartition("/")[2]]
    key = (id(schema), id(own))
    if key not in _made:
        _made[key] = (schema, own, _instances(schema, resolve(schema, own)))  # kept, so that no other has its number
    return _made[key][2]


def _instances(schema: Node, node: Node) -> Values:
    if "enum" in node:
        return st.sampled_from(node["enum"])
    types = node.get("type", [])
    makers = {"string": _texts, "integer": _integers, "number": _numbers, "array": _lists, "object": _objects}
    return st.one_of([makers[each](schema, node) for each in ([types] if isinstance(types, str) else types)])


def _texts(_: Node, node: Node) -> Values:
    shortest, longest = node.get("minLength", 0), node.get("maxLength", 1000)
    if "pattern" not in node:
        return st.text(TEXT, min_size=shortest, max_size=min(longest, shortest + 20))
    texts = st.from_regex(node["pattern"].replace("$", r"\Z"), alphabet=TEXT)
    return texts.filter(lambda text: shortest <= len(text) <= longest)


def _integers(_: Node, node: Node) -> Values:
    return st.integers(node.get("minimum", -LARGEST), node.get("maximum", LARGEST))


def _numbers(schema: Node, node: Node) -> Values:
    return _integers(schema, node) | st.floats(allow_nan=False, allow_infinity=False)


def _lists(schema: Node, node: Node) -> Values:
    shortest = node.get("minItems", 0)
    return st.lists(
        instances(schema, node["items"]),
        min_size=shortest,
        max_size=node.get("maxItems", shortest + 2),
        unique_by=json.dumps if node.get("uniqueItems") else None,
    )


def _objects(schema: Node, node: Node) -> Values:
    if "properties" not in node:
        keys = instances(
            schema, {**resolve(schema, node.get("propertyNames", {"minLength": 1, "maxLength": 40})), "type": "string"}
        )
        return st.dictionaries(keys, instances(schema, node["additionalProperties"]), min_size=1, max_size=2)
    fields = {name: instances(schema, own) for name, own in node["properties"].items()}
    required = {name: fields.pop(name) for name in node.get("required", ())}
    whole = st.fixed_dictionaries(required, optional=fields)
    if "patternProperties" in node:
        whole = st.builds(lambda known, own: {**known, **own}, whole, EXTENSIONS)
    return whole.filter(lambda instance: len(instance) >= node.get("minProperties", 0))
