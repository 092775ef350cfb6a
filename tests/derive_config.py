"""The schema of jco.toml for editors, schema/jco.schema.json, made from the table of its keys."""

from __future__ import annotations

import textwrap
import tomllib
from typing import Any

from validator.catalogue import RULES
from validator.config import checking
from validator.config.keys import KEYS, LARGEST, REQUIRED, SEVERITIES, WAIVER, Key
from validator.config.policy import ALWAYS
from validator.system.globs import MOST_CHARACTERS

Node = dict[str, Any]

_INTRODUCTION = (
    "What jco does in a set of annotations: jco.toml, or [tool.jco] of pyproject.toml. Paths begin beside it."
)


def schema() -> Node:
    """The schema in draft 7, which every editor of TOML knows. A date of TOML counts as its text."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "jco.toml",
        "description": _INTRODUCTION,
        "type": "object",
        "properties": {name: _node(name, key) for name, key in KEYS.items()},
        "additionalProperties": False,
        "not": {"required": ["strict", "fail_on"]},
    }


def _node(name: str, key: Key) -> Node:
    node = {"description": key.description, **_type(name, key), "examples": [tomllib.loads(key.example)[name]]}
    if key.kind == "day":
        node["examples"] = [str(node["examples"][0])]
    return node


def _type(name: str, key: Key) -> Node:
    text = {"type": "string", "pattern": checking.TEXT}
    glob = {"type": "string", "pattern": checking.GLOB, "maxLength": MOST_CHARACTERS}
    several = {"type": "array", **({"minItems": 1} if key.filled else {}), "maxItems": checking.MOST_ENTRIES}
    table = {
        "type": "object",
        "properties": {part: _node(part, entry) for part, entry in WAIVER.items()} if name == "waivers" else {},
        "required": list(REQUIRED),
        "additionalProperties": False,
    }
    kinds: dict[str, Node] = {
        "text": text,
        "rule": _documented([code for code in RULES if not code.startswith(ALWAYS)]),
        "words": {"type": "string", "pattern": checking.WORDS},
        "pointer": {"type": "string", "pattern": checking.POINTER},
        "day": {"type": "string", "pattern": checking.DAY, "format": "date"},
        "flag": {"type": "boolean"},
        "number": {"type": "integer", "minimum": 1, "maximum": LARGEST},
        "term": {"enum": list(SEVERITIES)},
        "glob": glob,
        "texts": {**several, "items": text},
        "globs": {**several, "items": glob},
        "codes": {**several, "items": _documented(_beginnings(name))},
        "waivers": {"type": "array", "maxItems": checking.MOST_WAIVERS, "items": table},
    }
    return kinds["rule" if name == "rule" else key.kind]


def _beginnings(name: str) -> list[str]:
    found = sorted({code[:length] for code in RULES for length in range(3, 7)})
    return [each for each in found if not checking.refusal(each, name)[0]]


def _documented(codes: list[str]) -> Node:
    """The codes, with what each says as an editor of TOML (Taplo) shows it beside the completion."""
    return {"enum": codes, "x-taplo": {"docs": {"enumValues": [_says(code) for code in codes]}}}


def _says(code: str) -> str:
    names = [rule.name for each, rule in RULES.items() if each.startswith(code)]
    return f"{names[0]}: {RULES[code].summary}" if code in RULES else f"{len(names)} rules: {', '.join(names)}"


def as_toml() -> str:
    """Every key with what it means, as a file that could stand so: for the README."""
    lines = []
    for name, key in KEYS.items():
        if name != "waivers":
            example = f"# {key.example}" if name == "strict" else key.example  # one of the two
            lines += [*_comment(key.description), example, ""]
    lines += [*_comment(KEYS["waivers"].description), "[[waivers]]"]
    for key in WAIVER.values():
        lines.append(f"{key.example}  # {key.description}")
    return "\n".join(lines) + "\n"


def _comment(description: str) -> list[str]:
    return textwrap.wrap(description, 112, initial_indent="# ", subsequent_indent="# ")
