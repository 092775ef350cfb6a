"""The field reference, schema/README.md, made from the schema: a table for each object, value and vocabulary."""

import re
from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]

INTRODUCTION = """\
# The fields of a document

Made from [outcome.schema.json](outcome.schema.json), which is the authority; change it there, then run
`make golden FILE=schema/README.md`.

**required**: the document is refused without it. **required when ...**: the same, where the condition holds.
**recommended**: reported as missing until it is given, or listed under `not_stated`. **optional**: never reported.
A blank field (`ordinal:` with nothing after it) is one that is not annotated yet. In every object but the maps of
entries by id (`parties`, `people` ...) and `derived`, keys of your own are kept when they begin with `x-`.
"""
# What YAML would read as something else than this text; inside brackets also what ends an item there.
NEEDS_QUOTES = re.compile(r"[\s\-?:,\[\]{}#&*!|>'\"%@`]|.*(: | #|:$)|[0-9.+-]+$|(true|false|null|~)$", re.DOTALL)
NEEDS_QUOTES_INSIDE = re.compile(rf"{NEEDS_QUOTES.pattern}|.*[,\[\]{{}}]", re.DOTALL)
DATE = re.compile(r"[0-9]{4}-[0-9]{2}")


def render(schema: Node) -> str:
    """The reference as Markdown."""
    return "\n".join([INTRODUCTION, *_objects(schema), *_values(schema), *_vocabularies(schema), *_roles(schema)])


def resolve(schema: Node, node: Node) -> Node:
    """The node with the keywords of what it refers to; its own win."""
    while "$ref" in node:
        target = schema["$defs"][node["$ref"].rpartition("/")[2]]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def is_object(node: Node) -> bool:
    """Whether a definition is one of the objects of a document."""
    return "properties" in node


def subschemas(node: Node, place: str = "") -> Iterator[tuple[str, Node]]:
    """Each schema inside a schema, itself first, with its place."""
    yield place, node
    for keyword in ("properties", "patternProperties", "$defs"):
        for name, inner in node.get(keyword, {}).items():
            yield from subschemas(inner, f"{place}/{keyword}/{name}")
    for keyword in ("items", "additionalProperties", "propertyNames", "if", "then", "not", "contains"):
        if isinstance(node.get(keyword), dict):
            yield from subschemas(node[keyword], f"{place}/{keyword}")
    for number, inner in enumerate(node.get("allOf", ())):
        yield from subschemas(inner, f"{place}/allOf/{number}")


def _objects(schema: Node) -> Iterator[str]:
    yield "## Objects\n"
    yield from _object(schema, "document", schema)
    for name, node in schema["$defs"].items():
        if is_object(node):
            yield from _object(schema, name, node)


def _object(schema: Node, name: str, node: Node) -> Iterator[str]:
    yield f"### {name}\n\n{node['description']}\n"
    if "examples" in node:
        yield f"For example `{as_yaml(node['examples'][0])}`\n"
    yield "| field | level | meaning | example |\n|---|---|---|---|"
    for field, own in node["properties"].items():
        yield f"| `{field}` | {_level(resolve(schema, own))} | {_meaning(schema, own)} | {_example(schema, own)} |"
    yield ""


def _level(node: Node) -> str:
    level = node.get("x-level", "written by the tool")
    if "x-when" not in node:
        return str(level)
    return f"{'required' if level == 'conditional' else level} when {node['x-when']}"


def _meaning(schema: Node, own: Node) -> str:
    """What the field says; where only its type says that, the title of the type, linked to where it is explained."""
    target = _target(own)
    if target is None:
        return _cell(own["description"])
    definition = resolve(schema, schema["$defs"][target])
    says_it_all = "enum" in definition or is_object(definition)
    text = own.get("description") or definition["description" if says_it_all else "title"]
    names = ", ".join(f"`{name}`" for name in own.get("items", {}).get("enum", ()))
    return f"{_cell(text)} ([{target}](#{target}))" + (f": {names}" if names else "")


def _target(own: Node) -> str | None:
    """The definition that explains the value of a field: its own, or that of its items or entries."""
    for node in (own, own.get("items"), own.get("additionalProperties")):
        if isinstance(node, dict) and "$ref" in node:
            name = str(node["$ref"].rpartition("/")[2])
            return None if name == "text" else name
    return None


def _values(schema: Node) -> Iterator[str]:
    yield "## Values\n"
    used = {_target(own) for node in _all_objects(schema) for own in node["properties"].values()}
    for name, own in schema["$defs"].items():
        node = resolve(schema, own)
        if name in used and "enum" not in node and not is_object(node):
            yield f"### {name}\n\n{node['description']}\n\n{node.get('errorMessage', '')}".rstrip() + "\n"
            if "examples" in node:
                yield f"For example {', '.join(_code(example) for example in node['examples'][:5])}\n"


def _all_objects(schema: Node) -> list[Node]:
    return [schema, *filter(is_object, schema["$defs"].values())]


def _roles(schema: Node) -> Iterator[str]:
    yield "## Roles\n"
    yield "What stands in a field (`x-role`). The code asks for the fields of a role, and has no list of them.\n"
    objects = {"document": schema, **{name: node for name, node in schema["$defs"].items() if is_object(node)}}
    for group, roles in schema["x-roles"].items():
        yield f"### {group}\n\n| role | meaning | fields |\n|---|---|---|"
        for role, meaning in roles.items():
            found: dict[str, list[str]] = {}
            for kind, node in objects.items():
                for name, own in node["properties"].items():
                    if resolve(schema, own).get("x-role") == role:
                        found.setdefault(name, []).append(kind)
            fields = ", ".join(f"`{name}` ({', '.join(kinds)})" for name, kinds in found.items())
            yield f"| `{role}` | {_cell(meaning)} | {fields} |"
        yield ""


def _vocabularies(schema: Node) -> Iterator[str]:
    yield "## Vocabularies\n"
    for name, node in schema["$defs"].items():
        if "enum" in node:
            yield f"### {name}\n\n{node['description']}\n\n| term | meaning |\n|---|---|"
            meanings = zip(node["enum"], node["enumDescriptions"], strict=True)
            yield from (f"| `{term}` | {_cell(meaning)} |" for term, meaning in meanings)
            yield ""
        elif node.get("x-open"):
            terms = ", ".join(f"`{term}`" for term in resolve(schema, node)["examples"])
            table = f"codelists/{node['x-codelist']}"
            yield f"### {name} codes\n\nExplained in [{table}]({table}): {terms}\n"


def _example(schema: Node, own: Node) -> str:
    """The first example, but for objects, which show theirs in their own table, and lists of names."""
    target = _target(own)
    node = resolve(schema, own)
    shown_there = target is not None and (target == "conflicts" or is_object(resolve(schema, schema["$defs"][target])))
    if shown_there or "enum" in own.get("items", {}) or "examples" not in node:
        return ""
    return _code(node["examples"][0])


def _code(value: Any) -> str:
    return f"`{_cell(as_yaml(value))}`"


def as_yaml(value: Any, inside: bool = False) -> str:
    """The value as an annotator would write it on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {as_yaml(item, True)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(as_yaml(item, True) for item in value) + "]"
    risky = NEEDS_QUOTES_INSIDE if inside else NEEDS_QUOTES
    if isinstance(value, str) and risky.match(value) and not DATE.match(value):
        return "'" + value.replace("'", "''") + "'"
    return str(value)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
